import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {chromium, type Browser} from 'playwright-core';
import {chromiumArgs, findChromium} from './find-chromium.mjs';
import {encodeGbk} from './gbk.js';
import {serveSite, settle, shown, visit, type SiteFile} from './guide-site.js';
import {filesOf, snippetsOf} from './guide.js';

let browser: Browser;
before(async () => {
  browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
});
after(() => browser.close());

const built = (path: string): string => readFileSync(new URL(`../demo/dist/${path}`, import.meta.url), 'utf8');
const SCRIPT = '<script type="module" src="/menhu/menhu.js"></script>';
const integrity = (JSON.parse(built('menhu/integrity.json')) as Record<string, string>)['menhu.all.js']!;

/** A page such as an old CMS makes, with a snippet in its content. */
const pageWith = (snippet: string, script = /menhu\//.test(snippet) ? '' : SCRIPT): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>旧站</title>${script}</head><body>${snippet.replace('sha384-…', integrity)}</body></html>`;

const pageOf = async (files: Readonly<Record<string, string | SiteFile>>, isStrict = false) => {
  const site = await serveSite(files, {isStrict});
  const {page, complaints} = await visit(browser, site);
  const close = async (): Promise<void> => {
    await page.close();
    await site.close();
  };
  return {page, complaints, close};
};

for (const guide of ['old-cms.zh-CN.md', 'old-cms.md']) {
  const snippets = snippetsOf(guide).filter(({language, note}) => language === 'html' && !note);

  test(`docs/${guide}: has its snippets`, () => assert.equal(snippets.length, 12));

  for (const {text, line} of snippets.filter((snippet) => !snippet.text.startsWith('<iframe'))) {
    // What stands in the page itself is what such a policy is against; the guide says so.
    const isStrict = !/<style|import \{mount/.test(text);
    test(`docs/${guide}, line ${line}: works as pasted${isStrict ? ', under the strictest policy' : ''}`, async () => {
      const {page, complaints, close} = await pageOf({'index.html': pageWith(text)}, isStrict);
      const statuses = await settle(page);
      assert.match(statuses.join(), /^mh-(?:matrix|feed|services) fresh$/);
      const [, heading] = /(?:heading="|title: ')([^"']+)/.exec(text)!;
      assert.ok((await shown(page, statuses[0]!.split(' ')[0]!)).includes(heading!));
      assert.deepEqual(complaints, []);
      await close();
    });
  }

  test(`docs/${guide}: a printed list is tiles, and a phone beside a link is its phone`, async () => {
    const list = snippets.find(({text}) => text.includes('tel:12320'))!;
    const {page, close} = await pageOf({'index.html': pageWith(list.text)});
    await settle(page);
    // The one with a phone beside it has two ways, which open below its tile.
    await page.locator('mh-services .name button').click();
    await page.locator('mh-services .way-link[href="tel:12320"]').waitFor();
    const links = await page
      .locator('mh-services')
      .evaluate((element) => [...element.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href')));
    assert.equal(new Set(links.filter((href) => href!.startsWith('/'))).size, 3);
    assert.match(await shown(page, 'mh-services'), /12320/);
    await close();
  });

  test(`docs/${guide}: what a block or list holds is read where scripts do not run`, async () => {
    const {text} = snippets.find((snippet) => snippet.text.includes('data-mh="feed"'))!;
    const list = snippets.find((snippet) => snippet.text.includes('<mh-services') && snippet.text.includes('<ul>'))!;
    const site = await serveSite({'index.html': pageWith(text + list.text)});
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(site.url);
    assert.equal(await page.locator('a:visible').count(), 5);
    await context.close();
    await site.close();
  });

  test(`docs/${guide}: the lines for a common script bring the program`, async () => {
    const common = filesOf(guide)['common.js']!;
    const {page, complaints, close} = await pageOf({
      'common.js': common,
      'index.html': pageWith(snippets[3]!.text, '<script src="/common.js"></script>'),
    });
    assert.deepEqual(await settle(page), ['mh-matrix fresh']);
    assert.deepEqual(complaints, []);
    await close();
  });

  test(`docs/${guide}: the page for a frame works inside it`, async () => {
    const frame = snippets.find(({text}) => text.startsWith('<iframe'))!;
    const {page, close} = await pageOf({...filesOf(guide), 'index.html': pageWith(frame.text, '')});
    const inner = page.frames()[1]!;
    await inner.waitForFunction(
      () => (document.querySelector('mh-matrix') as unknown as {status?: string} | null)?.status === 'fresh',
    );
    await close();
  });

  test(`docs/${guide}: a file that was tampered with does not run`, async () => {
    const {text} = snippets.find((snippet) => snippet.text.includes('integrity='))!;
    const {page, complaints, close} = await pageOf({
      'index.html': pageWith(text),
      'menhu/menhu.all.js': `${built('menhu/menhu.all.js')}\nalert(1)`,
    });
    await page.waitForFunction(() => document.readyState === 'complete');
    assert.equal(await page.evaluate(() => customElements.get('mh-services')), undefined);
    assert.match(complaints.join(), /integrity/);
    await close();
  });

  test(`docs/${guide}: the width that the page gives is the width that a module has`, async () => {
    const {text} = snippets.find((snippet) => snippet.text.includes('<style'))!;
    const {page, close} = await pageOf({'index.html': pageWith(text)});
    await settle(page);
    assert.equal(await page.locator('mh-matrix').evaluate((element) => element.getBoundingClientRect().width), 640);
    await close();
  });
}

for (const doctype of ['<!doctype html>', '']) {
  test(`a page in GBK ${doctype ? 'with' : 'without'} a doctype is read as it should be`, async () => {
    const body = encodeGbk(
      `${doctype}<html lang="zh-CN"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>旧站</title>${SCRIPT}</head><body><mh-matrix src="/data/matrix.json" heading="政务矩阵"></mh-matrix></body></html>`,
    );
    const {page, complaints, close} = await pageOf({'index.html': {body, headers: {'content-type': 'text/html'}}});
    assert.deepEqual(await settle(page), ['mh-matrix fresh']);
    assert.equal(await page.evaluate(() => document.characterSet), 'GBK');
    assert.equal(await page.evaluate(() => document.compatMode), doctype ? 'CSS1Compat' : 'BackCompat');
    const text = await shown(page, 'mh-matrix');
    // The heading is the page's, the account the data's, the platform the program's.
    for (const word of ['政务矩阵', '云岭发布', '微博']) assert.ok(text.includes(word), word);
    assert.deepEqual(complaints, []);
    await close();
  });
}

test('data in GBK are shown with replacement characters, as the guide warns', async () => {
  const body = encodeGbk(built('data/matrix.json'));
  const {page, close} = await pageOf({
    'index.html': pageWith('<mh-matrix src="/old.json" heading="政务矩阵"></mh-matrix>'),
    'old.json': {body},
  });
  await settle(page);
  assert.match(await shown(page, 'mh-matrix'), /\uFFFD/);
  await close();
});
