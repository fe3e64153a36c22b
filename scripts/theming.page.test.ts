import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import {themes} from '../packages/core/src/theme/themes.js';
import {chromiumArgs, findChromium} from './find-chromium.mjs';
import {serveSite, settle, visit} from './guide-site.js';
import {snippetsOf} from './guide.js';

let browser: Browser;
before(async () => {
  browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
});
after(() => browser.close());

const SCRIPT = '<script type="module" src="/menhu/menhu.js"></script>';

async function open(snippet: string, config = ''): Promise<{page: Page; close: () => Promise<void>}> {
  const html = snippet.startsWith('<html')
    ? `<!doctype html>${snippet}`
    : `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>外观</title>${SCRIPT}<body>${snippet}</body></html>`;
  const site = await serveSite({'index.html': html, ...(config && {'home.json': config})}, {isStrict: false});
  const {page, complaints} = await visit(browser, site);
  for (const status of await settle(page)) assert.match(status, / fresh$/);
  assert.deepEqual(complaints, []);
  const close = async (): Promise<void> => {
    await page.close();
    await site.close();
  };
  return {page, close};
}

/** A computed style of the frame that a module draws. */
const frameStyle = (page: Page, property: string): Promise<string> =>
  page
    .locator('mh-matrix, mh-services')
    .first()
    .evaluate(
      (element, name) => getComputedStyle(element.shadowRoot!.querySelector('.frame')!).getPropertyValue(name),
      property,
    );

/** The smallest text of a module, in px; an avatar's letter is decoration beside the name. */
const smallestText = (page: Page): Promise<number> =>
  page
    .locator('mh-matrix, mh-services')
    .first()
    .evaluate((element) =>
      Math.min(
        ...[...element.shadowRoot!.querySelectorAll('*')]
          .filter((node) => !node.closest('[aria-hidden="true"]'))
          .filter((node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent!.trim()))
          .map((node) => Number.parseFloat(getComputedStyle(node).fontSize)),
      ),
    );

for (const guide of ['theming.zh-CN.md', 'theming.md']) {
  const language = guide.includes('zh-CN') ? 'zh-CN' : 'en';
  const snippet = (note: string): string => snippetsOf(guide).find((each) => each.note === note)!.text;

  test(`docs/${guide}: the themes are those that there are`, () => {
    const text = readFileSync(new URL(`../docs/${guide}`, import.meta.url), 'utf8');
    const rows = [...text.matchAll(/^\| `(\w+)` \| ([^|`]+) \| `(#\w+)` \|$/gm)].map(([, ...cells]) => cells);
    assert.deepEqual(
      rows,
      Object.entries(themes).map(([name, {title, accent}]) => [name, title[language], accent]),
    );
  });

  test(`docs/${guide}: a theme and an accent colour the page`, async () => {
    const configs = snippetsOf(guide).filter(({language: kind}) => kind === 'json');
    const accents: string[] = [];
    for (const {text} of configs) {
      const {page, close} = await open('<mh-page src="/home.json"></mh-page>', text);
      accents.push(
        await page.locator('mh-page').evaluate((element) => getComputedStyle(element).getPropertyValue('--mh-accent')),
      );
      await close();
    }
    assert.deepEqual(accents, [themes.blue.accent, '#8a1c2c']);
  });

  test(`docs/${guide}: a site without a home.json has a theme`, async () => {
    const {page, close} = await open(snippet('theme'));
    assert.equal(
      await page.locator('mh-matrix').evaluate((element) => getComputedStyle(element).getPropertyValue('--_accent')),
      themes.blue.accent,
    );
    await close();
  });

  test(`docs/${guide}: a dark site has dark modules`, async () => {
    const {page, close} = await open(snippet('dark'));
    const [red, green, blue] = (await frameStyle(page, 'background-color')).match(/\d+/g)!.map(Number);
    assert.ok(red! + green! + blue! < 150, 'the panel is dark');
    await close();
  });

  test(`docs/${guide}: large type has no text under 24 px`, async () => {
    const {page, close} = await open(snippet('large'));
    assert.ok((await smallestText(page)) >= 24);
    await close();
  });

  test(`docs/${guide}: the button makes the type large, and small again`, async () => {
    const [config] = snippetsOf(guide);
    const {page, close} = await open(snippet('switch'), config!.text);
    assert.ok((await smallestText(page)) < 24);
    await page.click('button');
    await page.waitForFunction(() => document.querySelector('mh-page')!.getAttribute('text') === 'large');
    await settle(page);
    assert.ok((await smallestText(page)) >= 24);
    await page.click('button');
    await page.waitForFunction(() => document.querySelector('mh-page')!.getAttribute('text') === 'standard');
    await settle(page);
    assert.ok((await smallestText(page)) < 24);
    await close();
  });

  test(`docs/${guide}: variables reach every module, or one`, async () => {
    const all = await open(snippet('tokens'));
    assert.equal(await frameStyle(all.page, 'border-top-left-radius'), '0px');
    assert.match(await frameStyle(all.page, 'font-family'), /SimSun/);
    await all.close();
    const one = await open(snippet('one'));
    assert.equal(await frameStyle(one.page, 'background-color'), 'rgb(255, 250, 240)');
    await one.close();
  });
}

test('print, contrast themes and reduced motion are taken care of, as the guide says', async () => {
  const {page, close} = await open('<mh-page src="/home.json"></mh-page>', snippetsOf('theming.md')[0]!.text);
  await page.emulateMedia({colorScheme: 'dark', media: 'print'});
  const [red] = (await frameStyle(page, 'background-color')).match(/\d+/g)!.map(Number);
  assert.ok(red! > 200, 'a page that is dark on screen is printed light');
  await page.emulateMedia({media: 'screen', forcedColors: 'active'});
  assert.notEqual(await frameStyle(page, 'border-top-width'), '0px');
  await close();
});
