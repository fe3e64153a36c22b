import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser} from 'playwright-core';
import {chromiumArgs, findChromium} from './find-chromium.mjs';
import {serveSite, settle, shown, visit} from './guide-site.js';
import {filesOf, snippetsOf} from './guide.js';

let browser: Browser;
before(async () => {
  browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
});
after(() => browser.close());

const root = fileURLToPath(new URL('..', import.meta.url));

for (const guide of ['first-homepage.zh-CN.md', 'first-homepage.md']) {
  test(`docs/${guide}: the files make the homepage that it promises`, async () => {
    const files = filesOf(guide);
    const site = await serveSite(files);
    const {page, complaints} = await visit(browser, site);
    assert.deepEqual(await settle(page), ['mh-services fresh', 'mh-feed fresh', 'mh-matrix fresh']);
    const {sections} = JSON.parse(files['home.json']!) as {
      sections: {modules: {type: string; title: string}[]}[];
    };
    for (const {type, title} of sections.flatMap(({modules}) => modules)) {
      assert.ok((await shown(page, `mh-${type}`)).includes(title), title);
    }
    assert.match(await shown(page, 'mh-services'), /12345/);
    assert.deepEqual(complaints, []);
    await page.close();
    await site.close();
  });

  test(`docs/${guide}: the page does not scroll sideways on a phone`, async () => {
    const site = await serveSite(filesOf(guide));
    const {page} = await visit(browser, site, '', 320);
    await settle(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.close();
    await site.close();
  });

  test(`docs/${guide}: its tag for webmasters shows what is wrong`, async () => {
    const tag = snippetsOf(guide).find(({text}) => text.includes('audience="webmaster"'))!.text;
    const files = filesOf(guide);
    const site = await serveSite({
      ...files,
      'home.json': files['home.json']!.replace('"title"', '"titel"'),
      'index.html': files['index.html']!.replace(/<mh-page[^]*<\/mh-page>/, tag),
    });
    const {page} = await visit(browser, site);
    await settle(page);
    assert.match(await shown(page, 'mh-page'), /titel/);
    await page.close();
    await site.close();
  });

  test(`docs/${guide}: its command says ok`, () => {
    const command = snippetsOf(guide)
      .find(({note}) => note === 'check')!
      .text.split(' ');
    const folder = mkdtempSync(join(tmpdir(), 'menhu-guide-'));
    try {
      writeFileSync(join(folder, 'home.json'), filesOf(guide)['home.json']!);
      const [, script, ...rest] = command;
      assert.match(
        execFileSync(process.execPath, [join(root, script!), ...rest], {cwd: folder, encoding: 'utf8'}),
        /^home\.json(?:: ok|：没有问题)\n$/,
      );
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  });
}
