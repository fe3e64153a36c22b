import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type BrowserContext, type Page} from 'playwright-core';
import * as definitions from '../packages/core/src/modules/index.js';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {serve} from '../scripts/serve.mjs';
import {sidebarTitle, storiesOf} from './story-list.js';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly exportName: string;
  readonly type: 'story' | 'docs';
}

const SETTLE_MS = 15_000;
const LOADING_LASTS_MS = 1_500;
const built = fileURLToPath(new URL('../storybook-static/', import.meta.url));
assert.ok(existsSync(`${built}index.json`), 'Storybook is not built: npm run build:storybook');
const {entries} = JSON.parse(readFileSync(`${built}index.json`, 'utf8')) as {entries: Record<string, Entry>};
const stories = Object.values(entries).filter(({type}) => type === 'story');
const modules = Object.values(definitions);
const moduleTags = modules.map(({type}) => `mh-${type}`).join();

let browser: Browser;
let context: BrowserContext;
let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
  // One for all, so that files are fetched and the worker is installed once.
  context = await browser.newContext({viewport: {width: 1280, height: 900}});
  // tsx marks the names of functions with a helper that the page does not have.
  await context.addInitScript('globalThis.__name = (value) => value');
  // Storybook's own pages hold inline scripts; the policy is tested on the demo.
  server = await serve(built, {headers: {}});
});
after(async () => {
  await browser.close();
  await server.close();
});

/** Failures that are what a story shows: the error state's source, and an icon that an example has lost. */
const MEANT_TO_FAIL = /\/state-error\.json$|\/no-such-[\w-]+\.svg$|\/favicon\.ico$/;

/** Opens a story, or a docs page, and notes what goes wrong there. */
async function visit(id: string, {globals = '', view = 'story'} = {}): Promise<{page: Page; complaints: string[]}> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    // Requests that fail are judged below, by their address.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) complaints.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    const {pathname} = new URL(response.url());
    if (!response.ok() && response.status() >= 400 && !MEANT_TO_FAIL.test(pathname))
      complaints.push(`${response.status()} ${pathname}`);
  });
  await page.goto(`${server.url}iframe.html?id=${id}&viewMode=${view}&globals=${globals}`);
  return {page, complaints};
}

/** Waits until the modules of a story, or of all stories of a docs page, have come to the statuses that are due. */
async function expectStatuses(page: Page, root: string, due: readonly string[]): Promise<void> {
  const read = ([selector, tags]: readonly [string, string]): (string | undefined)[] =>
    [...document.querySelectorAll(selector)].flatMap((story) =>
      [...story.querySelectorAll(tags)].map((element) => (element as unknown as {status?: string}).status),
    );
  const deadline = Date.now() + SETTLE_MS;
  // Every module begins by loading; only one that still does so a while later is in that state.
  const settledAt = Date.now() + (due.includes('loading') ? LOADING_LASTS_MS : 0);
  let statuses: (string | undefined)[] = [];
  while (Date.now() < deadline) {
    statuses = await page.evaluate(read, [root, moduleTags] as const);
    if (statuses.join() === due.join() && Date.now() > settledAt) return;
    await page.waitForTimeout(50);
  }
  assert.deepEqual(statuses, due);
}

const entryOf = (title: string, exportName: string): Entry | undefined =>
  stories.find((entry) => entry.title === title && entry.exportName === exportName);

test('there is one story per example of each module', () => {
  const examples = modules.flatMap(({examples: own}) => own.map(({name}) => name));
  const ofExamples = stories.filter(
    ({title, exportName}) => title.startsWith('Modules/') && !exportName.startsWith('State'),
  );
  assert.equal(ofExamples.length, examples.length);
});

for (const definition of modules) {
  const title = sidebarTitle(definition);
  const listed = storiesOf(definition);

  for (const {exportName, status} of listed) {
    test(`${title}: ${exportName} is ${status}`, async () => {
      const entry = entryOf(title, exportName);
      assert.ok(entry, 'the story is there');
      const {page, complaints} = await visit(entry.id);
      await expectStatuses(page, '#storybook-root', [status]);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  test(`${title}: the docs show all of it, and a control per option`, async () => {
    const docs = Object.values(entries).find((entry) => entry.type === 'docs' && entry.title === title);
    assert.ok(docs, 'the docs page is there');
    const {page, complaints} = await visit(docs.id, {view: 'docs'});
    const statuses = listed.map(({status}) => status);
    // The first story stands on top once more, with the controls.
    await expectStatuses(page, '#storybook-docs .story', [statuses[0]!, ...statuses]);
    const controls = await page.locator('.docblock-argstable').innerText();
    for (const name of [...Object.keys(definition.options.shape), 'audience']) assert.match(controls, RegExp(name));
    assert.deepEqual(complaints, []);
    await page.close();
  });
}

for (const entry of stories.filter(({title}) => title === 'Homepages')) {
  for (const globals of ['', 'language:en;mode:dark;text:large']) {
    test(`${entry.title}: ${entry.exportName} comes whole ${globals}`, async () => {
      const {page, complaints} = await visit(entry.id, {globals});
      await page.waitForSelector('mh-page mh-section > *', {state: 'attached', timeout: SETTLE_MS});
      const elements = await page.locator(`#storybook-root :is(${moduleTags})`).all();
      assert.ok(elements.length > 0);
      for (const element of elements) await element.scrollIntoViewIfNeeded();
      await expectStatuses(
        page,
        '#storybook-root',
        elements.map(() => 'fresh'),
      );
      const attributes = await page
        .locator('mh-page')
        .evaluate((element) => ['lang', 'mode', 'text'].map((name) => element.getAttribute(name)));
      assert.deepEqual(attributes, globals ? ['en', 'dark', 'large'] : ['zh-CN', 'light', 'standard']);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
}

test('Foundations/Label: each label is drawn', async () => {
  for (const entry of stories.filter(({title}) => title === 'Foundations/Label')) {
    const {page, complaints} = await visit(entry.id);
    await page.waitForFunction(
      () => {
        const labels = [...document.querySelectorAll('#storybook-root mh-label')];
        return labels.length > 0 && labels.every((label) => label.shadowRoot?.childElementCount);
      },
      null,
      {timeout: SETTLE_MS},
    );
    assert.deepEqual(complaints, []);
    await page.close();
  }
});

test('the toolbar sets language, direction, mode, text size and width', async () => {
  const [definition] = modules as [(typeof modules)[0]];
  const [first] = storiesOf(definition) as [ReturnType<typeof storiesOf>[0]];
  const entry = entryOf(sidebarTitle(definition), first.exportName)!;
  const look = async (globals: string): Promise<Record<string, unknown>> => {
    const {page} = await visit(entry.id, {globals});
    await expectStatuses(page, '#storybook-root', ['fresh']);
    const seen = await page.locator(moduleTags).evaluate(async (element) => {
      await (element as unknown as {updateComplete: Promise<unknown>}).updateComplete;
      const style = getComputedStyle(element.shadowRoot!.querySelector('.root')!);
      return {
        heading: element.shadowRoot!.querySelector('h2')!.textContent.trim(),
        direction: getComputedStyle(element).direction,
        color: style.color,
        fontSize: style.fontSize,
        width: element.getBoundingClientRect().width,
      };
    });
    await page.close();
    return seen;
  };
  const plain = await look('');
  const changed = await look('language:en;direction:rtl;mode:dark;text:large;width:320');
  assert.deepEqual([plain['direction'], changed['direction']], ['ltr', 'rtl']);
  assert.equal(changed['width'], 320);
  for (const what of ['heading', 'color', 'fontSize']) assert.notEqual(plain[what], changed[what], what);
});
