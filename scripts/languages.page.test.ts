import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import {chromiumArgs, findChromium} from './find-chromium.mjs';
import {serveSite, settle, shown, visit} from './guide-site.js';
import {snippetsOf} from './guide.js';

let browser: Browser;
before(async () => {
  browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
});
after(() => browser.close());

const SCRIPT = '<script type="module" src="/menhu/menhu.js"></script>';

/** A page that holds a snippet of the guide, in a site without a policy, as the snippet has script and style in it. */
async function open(snippet: string, width?: number): Promise<{page: Page; close: () => Promise<void>}> {
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>语言</title>${SCRIPT}<body>${snippet}</body></html>`;
  const site = await serveSite({'index.html': html}, {isStrict: false});
  const {page, complaints} = await visit(browser, site, '', width);
  for (const status of await settle(page)) assert.match(status, / fresh$/);
  assert.deepEqual(complaints, []);
  const close = async (): Promise<void> => {
    await page.close();
    await site.close();
  };
  return {page, close};
}

const waitForText = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => document.querySelector('mh-matrix')?.shadowRoot?.textContent.includes(wanted),
    text,
    {timeout: 20_000},
  );

/** The quoted text after a key, in the script of a snippet. */
const given = (snippet: string, key: string): string => new RegExp(`${key}: '([^']+)'`).exec(snippet)![1]!;

for (const guide of ['languages.zh-CN.md', 'languages.md']) {
  const snippet = (note: string): string => snippetsOf(guide).find((each) => each.note === note)!.text;

  test(`docs/${guide}: a page holds several languages`, async () => {
    const {page, close} = await open(snippet('matrix'));
    const texts = await page
      .locator('mh-matrix')
      .evaluateAll((elements) => elements.map((element) => element.shadowRoot!.textContent));
    assert.match(texts[0]!, /account/);
    assert.match(texts[1]!, /帳號/);
    await close();
  });

  test(`docs/${guide}: an agency's own words are shown`, async () => {
    const text = snippet('override');
    const {page, close} = await open(text);
    await waitForText(page, given(text, 'title'));
    await close();
  });

  test(`docs/${guide}: its own words are shown where a source fails, too`, async () => {
    const text = snippet('override').replace('/data/matrix.json', '/nowhere.json');
    const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>语言</title>${SCRIPT}${text}`;
    const site = await serveSite({'index.html': html}, {isStrict: false});
    const {page} = await visit(browser, site);
    await waitForText(page, given(text, 'errorHint'));
    await page.close();
    await site.close();
  });

  test(`docs/${guide}: another language is added, and runs as the page says`, async () => {
    const text = snippet('kk-arab');
    const {page, close} = await open(text);
    await waitForText(page, given(text, 'title'));
    assert.equal(await page.locator('mh-matrix').evaluate((element) => getComputedStyle(element).direction), 'rtl');
    assert.match(await shown(page, 'mh-matrix'), /个账号/);
    await close();
  });

  test(`docs/${guide}: a horizontal block on a vertical page gives a module its width`, async () => {
    const {page, close} = await open(snippet('vertical'));
    const seen = await page.evaluate(() => ({
      width: document.querySelector('mh-matrix')!.getBoundingClientRect().width,
      around: getComputedStyle(document.querySelector('p')!).writingMode,
    }));
    assert.deepEqual(seen, {width: 600, around: 'vertical-lr'});
    await close();
  });
}

test('on a vertical page the inside of a module is horizontal, as the guide says', async () => {
  const {page, close} = await open(
    '<style>html { writing-mode: vertical-lr; }</style><mh-matrix src="/data/matrix.json"></mh-matrix>',
  );
  const modes = await page
    .locator('mh-matrix')
    .evaluate((element) =>
      [element, element.shadowRoot!.querySelector('.root')!].map((each) => getComputedStyle(each).writingMode),
    );
  assert.deepEqual(modes, ['vertical-lr', 'horizontal-tb']);
  await close();
});

test('Uyghur runs from right to left by itself', async () => {
  const {page, close} = await open('<div lang="ug"><mh-matrix src="/data/matrix.json"></mh-matrix></div>');
  assert.equal(await page.locator('mh-matrix').evaluate((element) => getComputedStyle(element).direction), 'rtl');
  await close();
});
