/** The files for pages without a bundler that hold several modules: what they show, and that they ask for no more. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser} from 'playwright-core';
import sirv from 'sirv';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {serve, strictHeaders} from '../scripts/serve.mjs';

const built = fileURLToPath(new URL('dist/', import.meta.url));
const HOMEPAGE = ['topic', 'services', 'matrix', 'feed'];

let browser: Browser;
before(async () => {
  browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
});
after(() => browser.close());

/** A page of these modules with this script: what stands in each, and the scripts that were asked for. */
async function show(script: string, lang: string, types: readonly string[]) {
  const tags = types.map((type) => `<mh-${type} src="data/${type}.json"></mh-${type}>`).join('');
  const server = await serve(built, {
    headers: strictHeaders,
    answer: (request, response) => {
      if (request.url !== '/page') return false;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="${lang}"><title>试验</title><link rel="icon" href="data/images/avatar-yunling.svg"><script type="module" src="menhu/${script}"></script>${tags}`,
      );
      return true;
    },
  });
  const page = await browser.newPage({viewport: {width: 1280, height: 4_000}});
  const scripts: string[] = [];
  page.on(
    'request',
    (request) => request.url().endsWith('.js') && scripts.push(request.url().slice(server.url.length)),
  );
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${server.url}page`);
  await page.waitForFunction(
    (names) =>
      names.every((name) => (document.querySelector(name) as unknown as {status?: string} | null)?.status === 'fresh'),
    types.map((type) => `mh-${type}`),
  );
  const texts = await page
    .locator(types.map((type) => `mh-${type}`).join())
    .evaluateAll((elements) => elements.map((element) => element.shadowRoot!.textContent!));
  await page.close();
  await server.close();
  return {scripts, errors, texts};
}

test('menhu.home.js brings the modules of a homepage in one chunk', async () => {
  const {scripts, errors, texts} = await show('menhu.home.js', 'zh-CN', HOMEPAGE);
  assert.equal(texts.length, HOMEPAGE.length);
  assert.deepEqual(errors, []);
  assert.ok(scripts.some((path) => /chunks\/home-/.test(path)));
  assert.deepEqual(
    scripts.filter((path) => /chunks\/(?:runtime|mh-|posts|accounts)/.test(path)),
    [],
  );
});

test('menhu.home.js loads another module where a page has it', async () => {
  const {scripts, errors, texts} = await show('menhu.home.js', 'zh-CN', ['matrix', 'stats']);
  assert.match(texts[1]!, /办结率/);
  assert.deepEqual(errors, []);
  assert.ok(scripts.some((path) => /chunks\/mh-stats-/.test(path)));
});

for (const [lang, word] of Object.entries({en: /accounts/, 'zh-TW': /帳號/, ug: /ھېسابات/}))
  test(`menhu.all.${lang}.js speaks ${lang} and asks for nothing else`, async () => {
    const {scripts, errors, texts} = await show(`menhu.all.${lang}.js`, lang, ['matrix']);
    assert.match(texts[0]!, word);
    assert.deepEqual(errors, []);
    assert.deepEqual(scripts, [`menhu/menhu.all.${lang}.js`]);
  });

test('menhu.all.js shows Chinese on a page in English, and says which file speaks it', async () => {
  const {scripts, errors, texts} = await show('menhu.all.js', 'en', ['matrix']);
  assert.match(texts[0]!, /账号/);
  assert.match(errors.join(), /menhu\.all\.en\.js/);
  assert.deepEqual(scripts, ['menhu/menhu.all.js']);
});

test('two versions on a page do not throw, warn once, and the first of each tag stays', async () => {
  const other = readFileSync(`${built}menhu/menhu.all.js`, 'utf8').replaceAll('`0.1.0`', '`9.9.9`');
  assert.match(other, /9\.9\.9/);
  const tags = ['mh-matrix', 'mh-feed', 'mh-stats'];
  const files = sirv(built, {dev: true});
  const server = await serve(built, {
    answer: (request, response) => {
      const url = request.url!;
      if (url === '/other.js') {
        response.setHeader('content-type', 'text/javascript');
        response.end(other);
      } else if (url === '/page') {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(
          `<!doctype html><html lang="zh-CN"><title>试验</title><link rel="icon" href="data/images/avatar-yunling.svg"><script type="module" src="menhu/menhu.js"></script><script type="module" src="other.js"></script>${tags.map((tag) => `<${tag} src="data/${tag.slice(3)}.json"></${tag}>`).join('')}`,
        );
      } else if (/chunks\/mh-/.test(url)) {
        // The loader has asked for its modules when the other file, which has them all, comes.
        setTimeout(() => files(request, response), 1_500);
      } else return false;
      return true;
    },
  });
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`thrown: ${error.message}`));
  await page.goto(`${server.url}page`);
  await page.waitForFunction(
    (names) =>
      names.every((name) => (document.querySelector(name) as unknown as {status?: string} | null)?.status === 'fresh'),
    tags,
  );
  // Until the loader's modules have come too late.
  await page.waitForLoadState('networkidle');
  const first = await page.evaluate(() => (customElements.get('mh-matrix') as unknown as {version: string}).version);
  await page.close();
  await server.close();
  assert.equal(first, '9.9.9');
  assert.equal(said.length, 1, said.join('\n'));
  assert.match(said[0]!, /^warning: \[menhu\] <mh-\w+> is registered by version [\d.]+; [\d.]+ is not used/);
});
