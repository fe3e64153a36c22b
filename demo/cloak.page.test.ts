/** The style that keeps a printed list from flashing up: when it hides, and that it never does for long. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type Page} from 'playwright-core';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {serve} from '../scripts/serve.mjs';

const built = fileURLToPath(new URL('dist/', import.meta.url));
const LIST = '<ul><li><a href="/a">社保参保证明</a></li></ul>';

let browser: Browser;
before(async () => {
  browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
});
after(() => browser.close());

/** A page with a printed list, whose script is held back until `release`, or never comes. */
async function show(body: string, {javaScriptEnabled = true, hasScript = true} = {}) {
  const held: (() => void)[] = [];
  const server = await serve(built, {
    answer: (request, response) => {
      if (request.url === '/page') {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(
          `<!doctype html><html lang="zh-CN"><title>试验</title><link rel="stylesheet" href="menhu/cloak.css"><script type="module" src="held.js"></script>${body}`,
        );
        return true;
      }
      if (request.url !== '/held.js') return false;
      held.push(() => {
        response.setHeader('content-type', 'text/javascript');
        response.writeHead(hasScript ? 200 : 404).end("import './menhu/menhu.js';");
      });
      return true;
    },
  });
  const context = await browser.newContext({javaScriptEnabled});
  const page = await context.newPage();
  await page.goto(`${server.url}page`, {waitUntil: 'commit'});
  await page.locator('li').first().waitFor({state: 'attached'});
  return {
    page,
    release: () => held.splice(0).forEach((answer) => answer()),
    close: async () => {
      held.forEach((answer) => answer());
      await context.close();
      await server.close();
    },
  };
}

const visibility = (page: Page, selector: string): Promise<string> =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).visibility);

test('a printed list is hidden until its module is drawn, in its room', async () => {
  const {page, release, close} = await show(`<mh-services>${LIST}</mh-services>`);
  // The clock of the animation stands still, so that a slow machine proves the same.
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.pause()));
  assert.equal(await visibility(page, 'mh-services li'), 'hidden');
  assert.ok((await page.locator('mh-services').evaluate((element) => element.getBoundingClientRect().height)) > 0);
  release();
  await page.waitForFunction(() => customElements.get('mh-services'));
  assert.equal(await visibility(page, 'mh-services'), 'visible');
  await close();
});

test('it is hidden for 2 s at most, also where the script never comes', async () => {
  const {page, close} = await show(`<mh-services>${LIST}</mh-services>`, {hasScript: false});
  const longest = await page.evaluate(() =>
    Math.max(...document.getAnimations().map(({effect}) => Number(effect!.getComputedTiming().endTime))),
  );
  assert.equal(longest, 2_000);
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  assert.equal(await visibility(page, 'mh-services li'), 'visible');
  await close();
});

test('nothing is hidden without script, on paper, or inside a page', async () => {
  const off = await show(`<mh-services>${LIST}</mh-services>`, {javaScriptEnabled: false});
  assert.ok(await off.page.locator('li').isVisible());
  await off.close();
  const {page, close} = await show(`<mh-page><mh-section><mh-services>${LIST}</mh-services></mh-section></mh-page>`);
  assert.equal(await visibility(page, 'mh-services li'), 'visible');
  await close();
  const paper = await show(`<mh-services>${LIST}</mh-services>`);
  await paper.page.emulateMedia({media: 'print'});
  assert.equal(await visibility(paper.page, 'mh-services li'), 'visible');
  await paper.close();
});

test('integrity.json has the hash of every file beside it, and of no other', () => {
  const folder = join(built, 'menhu');
  const told = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as Record<string, string>;
  // The demo puts the tokens and themes there too, which are not of the folder that is published.
  const others = /^(?:integrity\.json$|home\.schema\.json$|tokens\.css$|themes\b)/;
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile() && !others.test(path));
  assert.deepEqual(Object.keys(told).sort(), files.sort());
  for (const [path, hash] of Object.entries(told)) {
    const own = createHash('sha384')
      .update(readFileSync(join(folder, path)))
      .digest('base64');
    assert.equal(hash, `sha384-${own}`, path);
  }
});
