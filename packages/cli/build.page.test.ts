/** What `menhu build` built, served over HTTP under its own policy. */
import assert from 'node:assert/strict';
import {cpSync, existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import {chromiumArgs, findChromium} from '../../scripts/find-chromium.mjs';
import {serve} from '../../scripts/serve.mjs';
import {demo, folder, homeOf, menhu, removeFolder, services, site} from './run-build.js';

const MODULES = 'mh-section > [size]';

let browser: Browser;
before(async () => {
  browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
});
after(async () => {
  await browser.close();
  removeFolder();
});

const built = join(folder, 'demo');
const demoRun = menhu(join(demo, 'home.json'), '--out', built);

/** The built demo under its own policy. */
async function visit(
  path: string,
  {scripts = true, width = 1280, at = ''}: {scripts?: boolean; width?: number; at?: string},
  use: (page: Page, seen: {readonly requests: string[]; readonly complaints: string[]}) => Promise<void>,
): Promise<void> {
  const policy = readFileSync(join(path, 'policy.txt'), 'utf8').trim();
  const server = await serve(path, {headers: {'content-security-policy': policy, 'x-content-type-options': 'nosniff'}});
  const context = await browser.newContext({javaScriptEnabled: scripts, viewport: {width, height: 900}});
  const page = await context.newPage();
  const seen = {requests: [] as string[], complaints: [] as string[]};
  page.on('request', (request) => seen.requests.push(request.url().slice(server.url.length)));
  page.on('console', (message) => {
    // Nobody has put an icon into the root of this server.
    if (message.type() === 'error' && !message.location().url.endsWith('favicon.ico'))
      seen.complaints.push(message.text());
  });
  page.on('pageerror', (error) => seen.complaints.push(error.message));
  await page.addInitScript(() => {
    const shifts: number[] = ((globalThis as unknown as {shifts: number[]}).shifts = []);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as {value: number}).value);
    }).observe({type: 'layout-shift', buffered: true});
  });
  await page.goto(server.url + at);
  try {
    await use(page, seen);
  } finally {
    await context.close();
    await server.close();
  }
}

test('the demo is built, with its policy, hashes and data', () => {
  assert.equal(demoRun.status, 0, demoRun.err);
  const policy = readFileSync(join(built, 'policy.txt'), 'utf8');
  assert.equal(policy.trim().split('\n').length, 1);
  assert.doesNotMatch(policy, /unsafe-/);
  assert.match(policy, /default-src 'none'.*style-src 'self' 'sha256-.*require-trusted-types-for 'script'/);
  assert.match(readFileSync(join(built, '_headers'), 'utf8'), /Content-Security-Policy: default-src 'none'/);
  const integrity = JSON.parse(readFileSync(join(built, 'integrity.json'), 'utf8')) as Record<string, string>;
  for (const file of ['index.html', 'home.json', 'page.css', 'data/matrix.json'])
    assert.match(integrity[file]!, /^sha384-/);
  const html = readFileSync(join(built, 'index.html'), 'utf8');
  assert.match(html, /<meta name="SiteName" content="云岭新区（示例）">/);
  assert.match(html, /<meta name="ColumnType" content="首页">/);
  assert.match(html, /"@type":"WebSite"/);
});

for (const width of [320, 1280])
  test(`without scripts every module is shown styled at ${width} px`, () =>
    visit(built, {scripts: false, width}, async (page) => {
      const boxes = await page.locator(MODULES).evaluateAll((modules) =>
        modules.map((module) => {
          const box = module.shadowRoot?.querySelector('.root');
          const {height = 0, width: across = 0} = box?.getBoundingClientRect() ?? {};
          return {
            tag: module.localName,
            isShown: height > 100 && across > 200 && !!box?.textContent?.trim(),
            // Told by a style sheet in the shadow root and by nothing else.
            containment: getComputedStyle(module).containerType,
          };
        }),
      );
      assert.equal(boxes.length, 9);
      for (const {tag, isShown, containment} of boxes) {
        assert.ok(isShown, tag);
        assert.equal(containment, 'inline-size', tag);
      }
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
      // Where nothing would answer, there is nothing to press.
      assert.equal(await page.locator('mh-services >> .name button').count(), 0);
    }));

test('where shadow roots cannot be declared the page is plain HTML', async () => {
  const old = join(folder, 'old-engine');
  cpSync(built, old, {recursive: true});
  const file = join(old, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('shadowrootmode', 'data-unknown'));
  await visit(old, {scripts: false}, async (page) => {
    for (const text of ['社保参保证明', '云岭公安（示例）', '幼儿园门口占道停车，接送孩子不安全'])
      assert.ok(await page.getByText(text).first().isVisible(), text);
  });
});

for (const width of [320, 1280])
  test(`with scripts nothing moves, nothing is refused and nothing is checked again at ${width} px`, () =>
    visit(built, {width}, async (page, {requests, complaints}) => {
      await page.waitForFunction(
        () => (document.querySelector('mh-topic') as unknown as {status?: string} | null)?.status === 'fresh',
      );
      for (const module of await page.locator(MODULES).all()) await module.scrollIntoViewIfNeeded();
      await page.waitForFunction(
        (selector) =>
          [...document.querySelectorAll(selector)].every(
            (module) => (module as unknown as {status?: string}).status === 'fresh',
          ),
        MODULES,
      );
      const shifts = await page.evaluate(() => (globalThis as unknown as {shifts: number[]}).shifts);
      assert.deepEqual(shifts, []);
      assert.deepEqual(complaints, []);
      assert.deepEqual(
        requests.filter((path) => /chunks\/check-/.test(path)),
        [],
      );
      // The first paint waits for the page and its style sheet; the script runs after it.
      const blocking = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter((entry) => (entry as unknown as {renderBlockingStatus?: string}).renderBlockingStatus === 'blocking')
          .map(({name}) => name.split('/').pop()),
      );
      assert.deepEqual(blocking, ['page.css']);
    }));

/** The page itself, its sheet, the program, what it goes on with in five files, and the data of each module. */
const MOST_REQUESTS = 12;

test(`a homepage of four modules settles within ${MOST_REQUESTS} requests beside its pictures`, async () => {
  const home = JSON.parse(readFileSync(join(demo, 'home.json'), 'utf8')) as {
    sections: {modules: {type: string; src?: string}[]}[];
  };
  const wanted = ['topic', 'services', 'feed', 'matrix'];
  const modules = home.sections
    .flatMap((section) => section.modules)
    .filter(({type, src}) => src && wanted.includes(type));
  assert.equal(modules.length, wanted.length);
  const path = site({'home.json': JSON.stringify({...home, sections: [{modules}]})});
  cpSync(join(demo, 'data'), join(path, 'data'), {recursive: true});
  const out = join(path, 'out');
  assert.equal(menhu(join(path, 'home.json'), '--out', out).status, 0);
  await visit(out, {}, async (page, {requests, complaints}) => {
    await page.waitForFunction(
      (selector) =>
        [...document.querySelectorAll(selector)].every(
          (module) => (module as unknown as {status?: string}).status === 'fresh',
        ),
      MODULES,
    );
    await page.waitForFunction(() => document.querySelector('mh-page')?.shadowRoot?.querySelector('nav'));
    // What comes in an idle moment comes within two seconds; then there is half a second without a request.
    await page.waitForTimeout(2_000);
    await page.waitForLoadState('networkidle');
    const counted = requests.filter((request) => !/\.(?:svg|png|jpg|ico)$/.test(request));
    assert.ok(counted.length <= MOST_REQUESTS, `${counted.length}: ${counted.join(' ')}`);
    // These data were the build's own: their faces stand there, and the build's checks have seen them.
    assert.deepEqual(
      counted.filter((request) => /face|inspect/.test(request)),
      [],
    );
    assert.deepEqual(complaints, []);
  });
});

test('a cover keeps in view what it is about, before scripts and with them', async () => {
  const path = site({
    'home.json': homeOf({type: 'topic', src: 'topic.json'}),
    'topic.json': JSON.stringify({
      topic: {
        id: 'a',
        name: '示例话题',
        url: 'https://www.example.gov.cn/a',
        cover: {src: 'cover.svg', alt: '山', width: 1200, height: 360, focus: {x: 0.7, y: 0.25}},
      },
    }),
    'cover.svg': readFileSync(join(demo, 'data/images/cover.svg'), 'utf8'),
  });
  const out = join(path, 'out');
  assert.equal(menhu(join(path, 'home.json'), '--out', out).status, 0);
  for (const scripts of [false, true])
    await visit(out, {scripts}, async (page, {complaints}) => {
      if (scripts)
        await page.waitForFunction(
          () => (document.querySelector('mh-topic') as unknown as {status?: string} | null)?.status === 'fresh',
        );
      const cover = page.locator('mh-topic >> .cover');
      assert.equal(await cover.evaluate((image) => getComputedStyle(image).objectPosition), '70% 25%', `${scripts}`);
      assert.deepEqual(complaints, []);
    });
});

test('the icon that the config names is shown, and none is where it names none', async () => {
  const path = site({
    'home.json': JSON.stringify({
      ...(JSON.parse(homeOf({type: 'services', src: 'services.json'})) as object),
      site: {name: '示例', icon: 'images/"icon.svg'},
    }),
    'services.json': services('服务'),
    'images/"icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
  const out = join(path, 'out');
  const {status, err} = menhu(join(path, 'home.json'), '--out', out);
  assert.equal(status, 0, err);
  assert.match(readFileSync(join(out, 'index.html'), 'utf8'), /<link rel="icon" href="images\/&quot;icon\.svg">/);
  assert.ok(existsSync(join(out, 'images/"icon.svg')));
  assert.doesNotMatch(readFileSync(join(built, 'index.html'), 'utf8'), /rel="icon"/);
  rmSync(join(path, 'images'), {recursive: true});
  const missing = menhu(join(path, 'home.json'), '--out', out, '--lang', 'en');
  assert.equal(missing.status, 2);
  assert.match(missing.err, /icon\.svg, which the page shows, could not be read: ENOENT/);
});

test('several pages share the program, and each has its own folder', async () => {
  const path = site({
    'east/home.json': homeOf({type: 'services', src: 'services.json'}, {type: 'stats', src: '../stats.json'}),
    'east/services.json': services('东区服务'),
    'stats.json': '{"metrics": [{"key": "rate", "label": "办结率", "value": 96, "unit": "%"}]}',
    'west/home.json': homeOf({type: 'services', src: 'services.json'}),
    'west/services.json': services('西区服务'),
  });
  const out = join(path, 'out');
  const {status, err} = menhu(join(path, 'east/home.json'), join(path, 'west/home.json'), '--out', out);
  assert.equal(status, 0, err);
  assert.ok(existsSync(join(out, 'menhu/menhu.js')) && !existsSync(join(out, 'east/menhu')));
  await visit(out, {at: 'east/'}, async (page) => {
    await page.waitForFunction(
      () => (document.querySelector('mh-stats') as unknown as {status?: string} | null)?.status === 'fresh',
    );
    assert.match(await page.locator('mh-services').evaluate((module) => module.shadowRoot!.textContent!), /东区服务/);
  });
});
