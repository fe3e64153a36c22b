import {fileURLToPath} from 'node:url';
import type {Browser} from 'playwright-core';
import {serveSite, settle, visit} from './guide-site.js';
import {filesOf} from './guide.js';

const pictures = [
  {name: 'first-homepage', guide: 'first-homepage.md'},
  {name: 'first-homepage-zh-CN', guide: 'first-homepage.zh-CN.md'},
] as const;

const WIDTH = 960;

/** Pictures of what a reader of a guide gets from the files in it. */
export async function takeGuidePictures(browser: Browser, day: Date): Promise<void> {
  for (const {name, guide} of pictures) {
    const site = await serveSite(filesOf(guide));
    const {page} = await visit(browser, site, '', WIDTH, (opened) => opened.clock.setFixedTime(day));
    await settle(page);
    const path = fileURLToPath(new URL(`../docs/pictures/${name}.png`, import.meta.url));
    // The height is the page's own: below it a picture would be white.
    const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().bottom) + 8);
    await page.screenshot({path, clip: {x: 0, y: 0, width: WIDTH, height}, fullPage: true});
    await page.close();
    await site.close();
  }
}
