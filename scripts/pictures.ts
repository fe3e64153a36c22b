/** Makes the pictures of the docs from the built demo, so that they show the code of today: `npm run pictures`. */
import {mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {chromiumArgs, findChromium} from './find-chromium.mjs';
import {takeGuidePictures} from './guide-pictures.js';
import {serve} from './serve.mjs';

const pictures = [
  {name: 'homepage', width: 1280, colorScheme: 'light'},
  {name: 'homepage-dark', width: 1280, colorScheme: 'dark'},
  {name: 'homepage-phone', width: 375, colorScheme: 'light'},
] as const;

/** The samples are of this day; on another they would all read "not updated". */
const DAY_OF_THE_SAMPLES = new Date('2026-11-23T09:00:00+08:00');

const root = fileURLToPath(new URL('..', import.meta.url));
const server = await serve(`${root}demo/dist`);
const browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
mkdirSync(`${root}docs/pictures`, {recursive: true});

for (const {name, width, colorScheme} of pictures) {
  const page = await browser.newPage({viewport: {width, height: 900}, colorScheme});
  await page.clock.setFixedTime(DAY_OF_THE_SAMPLES);
  await page.goto(server.url);
  await page.waitForSelector('mh-page mh-section');
  for (const module of await page.locator('mh-page mh-section > *').all()) await module.scrollIntoViewIfNeeded();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('mh-page mh-section > *')].every(
      (element) => ((element as {status?: string}).status ?? 'loading') !== 'loading',
    ),
  );
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(500);
  await page.screenshot({path: `${root}docs/pictures/${name}.png`, fullPage: true});
  await page.close();
}
await takeGuidePictures(browser, DAY_OF_THE_SAMPLES);
await browser.close();
await server.close();
