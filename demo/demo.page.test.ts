import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type Page} from 'playwright-core';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {serve} from '../scripts/serve.mjs';
import * as definitions from '../packages/core/src/modules/index.js';

const built = fileURLToPath(new URL('dist/', import.meta.url));
const MODULES = Object.keys(definitions)
  .map((type) => `mh-${type}`)
  .join(', ');
const SETTLE_MS = 15_000;

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

before(async () => {
  browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
  server = await serve(built);
});
after(async () => {
  await browser.close();
  await server.close();
});

interface Visit {
  readonly page: Page;
  /** What went wrong on the way: console errors, refused requests, violations of the policy. */
  readonly complaints: string[];
}

async function visit(
  path: string,
  {width = 1280, beforeGoing}: {width?: number; beforeGoing?: (page: Page) => Promise<unknown>} = {},
): Promise<Visit> {
  const page = await browser.newPage({viewport: {width, height: 900}});
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) complaints.push(`request to ${request.url()}`);
  });
  // tsx marks the names of functions with a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await beforeGoing?.(page);
  await page.goto(server.url + path);
  return {page, complaints};
}

/** Brings every module near the viewport and waits until it shows what it has. */
async function settle(page: Page): Promise<string[]> {
  await page.waitForFunction(() => document.querySelector('mh-page:not(:has(mh-section))') === null, null, {
    timeout: SETTLE_MS,
  });
  for (const module of await page.locator(MODULES).all()) await module.scrollIntoViewIfNeeded();
  await page.waitForFunction(
    (selector) => {
      // One page has its modules in a shadow root.
      const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? [])];
      return roots
        .flatMap((root) => [...root.querySelectorAll(selector)])
        .every((element) => ((element as unknown as {status?: string}).status ?? 'loading') !== 'loading');
    },
    MODULES,
    {timeout: SETTLE_MS},
  );
  await page.evaluate(() => scrollTo(0, 0));
  return page
    .locator(MODULES)
    .evaluateAll((elements) => elements.map((element) => (element as unknown as {status: string}).status));
}

const hasRealAccounts = existsSync(`${built}data/real-accounts.json`);
const pages = readdirSync(built).filter((name) => name.endsWith('.html') && (name !== 'real.html' || hasRealAccounts));

for (const name of pages) {
  test(`${name} works under the strictest policy and asks nobody else`, async () => {
    const {page, complaints} = await visit(name);
    const statuses = await settle(page);
    assert.deepEqual(
      statuses.filter((status) => status !== 'fresh'),
      [],
    );
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test(`${name} does not scroll sideways at 320 px`, async () => {
    const {page} = await visit(name, {width: 320});
    await settle(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.close();
  });
}

test('Readability extracts every service, member, post and topic text of the live homepage', async () => {
  const {page} = await visit('index.html');
  await settle(page);
  const markup = await page.content();
  await page.close();

  // Parsed on a page of its own, because Readability writes innerHTML, which the demo's policy forbids.
  const reader = await browser.newPage();
  await reader.addScriptTag({path: createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js')});
  const read = await reader.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    const {Readability} = globalThis as unknown as {
      Readability: new (document: Document) => {parse(): {textContent: string} | null};
    };
    return new Readability(parsed).parse()?.textContent ?? '';
  }, markup);
  await reader.close();

  const flat = (text: string): string => text.replace(/\s+/g, '');
  const data = <Payload>(name: string): Payload =>
    JSON.parse(readFileSync(`${built}data/${name}.json`, 'utf8')) as Payload;
  const texts = [
    ...data<{services: {name: string}[]}>('services').services.map((service) => service.name),
    ...data<{members: {name: string}[]}>('matrix')
      .members.slice(0, 100)
      .map((member) => member.name),
    ...data<{posts: {text: string; withdrawn?: object}[]}>('feed')
      .posts.filter((post) => !post.withdrawn)
      .map((post) => post.text),
    ...data<{metrics: {label: string}[]}>('stats').metrics.map((metric) => metric.label),
    ...data<{metrics: {label: string}[]}>('stats-2018').metrics.map((metric) => metric.label),
    ...data<{cases: {title: string; reply?: {text: string}}[]}>('cases').cases.flatMap(({title, reply}) =>
      reply ? [title, reply.text] : [title],
    ),
    ...data<{rows: {name: string}[]}>('ranking').rows.map((row) => row.name),
    ...((topic) => [topic.name, topic.lead, ...topic.subTopics.map((sub) => sub.name)])(
      data<{topic: {name: string; lead: string; subTopics: {name: string}[]}}>('topic').topic,
    ),
  ];
  assert.deepEqual(
    texts.filter((text) => !flat(read).includes(flat(text))),
    [],
  );
});

test('hostile CSS changes nothing inside a module', async () => {
  const {page} = await visit('hostile.html');
  await settle(page);
  const looks = await page.evaluate(async (selector) => {
    const properties = [
      'color',
      'font-size',
      'line-height',
      'font-family',
      'float',
      'text-transform',
      'text-align',
      'letter-spacing',
      'padding',
      'margin-block-start',
      'margin-block-end',
      'border',
      'display',
      'box-sizing',
      'list-style-type',
      'background-color',
    ];
    const look = (): string[] =>
      [...document.querySelectorAll(selector)].flatMap((element) =>
        [...element.shadowRoot!.querySelectorAll('*')].map((node) => {
          const style = getComputedStyle(node);
          return `${element.localName} ${node.localName}.${node.className.toString()} ${properties.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')}`;
        }),
      );
    // The page's own width changes with its style sheet, and modules lay themselves out by theirs.
    const width = new CSSStyleSheet();
    width.replaceSync(`${selector} { flex: none !important; inline-size: 900px !important; }`);
    document.adoptedStyleSheets = [width];
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const hostile = look();
    for (const sheet of document.styleSheets) sheet.disabled = true;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const calm = look();
    return {count: hostile.length, changed: hostile.filter((line, index) => line !== calm[index])};
  }, MODULES);
  assert.ok(looks.count > 500, `${looks.count} nodes were compared`);
  assert.deepEqual(looks.changed.slice(0, 5), []);
  await page.close();
});

test(
  'the real accounts are all there and nothing unknown is shown as 0',
  {skip: !hasRealAccounts && 'shared/data is absent'},
  async () => {
    const {page} = await visit('real.html');
    await settle(page);
    const matrix = page.locator('mh-matrix');
    assert.match(await matrix.evaluate((element) => element.shadowRoot!.querySelector('.tally')!.textContent), /4,461/);
    const rows = await matrix.evaluate((element) => ({
      rows: element.shadowRoot!.querySelectorAll('.member').length,
      images: element.shadowRoot!.querySelectorAll('img').length,
      figures: element.shadowRoot!.querySelectorAll('data').length,
      times: element.shadowRoot!.querySelectorAll('li time').length,
      faces: element.querySelectorAll('li').length,
    }));
    assert.deepEqual(rows, {rows: 24, images: 0, figures: 0, times: 0, faces: 100});
    await page.close();
  },
);

test('a module that only the keyboard reaches can be opened, and a script can stop it', async () => {
  const {page} = await visit('element.html');
  await settle(page);
  const opened = await page.evaluate(async () => {
    const matrix = document.querySelector('mh-matrix')!;
    const seen: unknown[] = [];
    matrix.addEventListener('mh-open', (event) => {
      event.preventDefault();
      seen.push((event as unknown as {detail: unknown}).detail);
    });
    matrix.shadowRoot!.querySelector<HTMLAnchorElement>('.name a')!.click();
    return seen;
  });
  assert.equal(opened.length, 1);
  assert.match(JSON.stringify(opened[0]), /"module":"matrix","kind":"(?:org|member)"/);
  assert.match(page.url(), /element\.html$/);
  await page.close();
});

test('data that come 2 s late shift the page by at most 0.02', async () => {
  for (const width of [1280, 600, 375]) {
    const {page} = await visit('index.html', {
      width,
      beforeGoing: async (fresh) => {
        await fresh.addInitScript(() => {
          const shifts = ((globalThis as unknown as {shifts: number[]}).shifts = []);
          new PerformanceObserver((list) =>
            list.getEntries().forEach((entry) => shifts.push((entry as unknown as {value: number}).value as never)),
          ).observe({type: 'layout-shift', buffered: true});
        });
        await fresh.route('**/data/*.json', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 2_000));
          await route.continue();
        });
      },
    });
    // As a reader sees it who looks on while the page comes: nothing is scrolled.
    await page.waitForFunction(
      (selector) =>
        [...document.querySelectorAll(selector)].filter(
          (element) => (element as unknown as {status?: string}).status === 'fresh',
        ).length >= 3,
      MODULES,
      {timeout: SETTLE_MS},
    );
    await page.waitForTimeout(1_000);
    const shift = await page.evaluate(() =>
      (globalThis as unknown as {shifts: number[]}).shifts.reduce((sum, value) => sum + value, 0),
    );
    assert.ok(shift <= 0.02, `${width} px: ${shift.toFixed(4)}`);
    await page.close();
  }
});
