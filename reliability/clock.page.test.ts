/** What time does to a page that stays open. The clock of the page is moved by the test; the server is a real one. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {RequestListener} from 'node:http';
import {after, before, test} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import {built, json, open, shown, waitForCode, waitForStatus} from '../demo/real-sources.js';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import type {Fault} from './faults.js';

const START = Date.parse('2026-11-23T10:00:00+08:00');
const MINUTE = 60_000;
const matrixData = readFileSync(`${built}data/matrix.json`, 'utf8');
/** One post of five minutes ago. */
const feedData = JSON.stringify({
  posts: [
    {
      id: '1',
      url: 'https://www.example.gov.cn/posts/1',
      text: '示例',
      publishedAt: new Date(START - 5 * MINUTE).toISOString(),
      author: {id: 'a', name: '云岭发布（示例）'},
    },
  ],
});

let browser: Browser;
before(async () => {
  browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
});
after(() => browser.close());

/** A source that counts. */
function counting(answer: RequestListener): {requests: number; answer: RequestListener; listener: RequestListener} {
  const source = {
    requests: 0,
    answer,
    listener: ((request, response) => {
      source.requests++;
      source.answer(request, response);
    }) as RequestListener,
  };
  return source;
}

const install = async (page: Page): Promise<void> => {
  await page.clock.install({time: START});
  // Functions that are sent to the page name themselves by a helper of the compiler's.
  await page.addInitScript('globalThis.__name = (named) => named');
  // A browser without a window has no tab that is hidden: it says so, and the clock is what else there is to it.
  await page.addInitScript(() => {
    let state = 'visible';
    Object.defineProperty(document, 'visibilityState', {get: () => state});
    Object.assign(globalThis, {
      show: (next: string) => {
        state = next;
        document.dispatchEvent(new Event('visibilitychange'));
      },
    });
  });
};
const show = (page: Page, state: 'hidden' | 'visible'): Promise<void> =>
  page.evaluate((next) => (globalThis as unknown as {show: (state: string) => void}).show(next), state);

/** What was to leave for the server has left by then: the page asks it for something else. */
const heardByServer = (page: Page): Promise<unknown> => page.evaluate(() => fetch('/data/home.json').catch(() => {}));

/** Waits for what the server sees, and lets the page's time go on while it waits. */
async function waitUntil(page: Page, condition: () => boolean, what: string): Promise<void> {
  for (const end = Date.now() + 20_000; !condition();) {
    assert.ok(Date.now() < end, what);
    await page.clock.runFor(50);
  }
}

const FEED = '<mh-feed src="feed.json" refresh="300"></mh-feed>';

test('a tab that was hidden for an hour asks nothing meanwhile, and once when it is back', async () => {
  const source = counting(json(feedData));
  const {page, note, close} = await open(browser, FEED, {'/feed.json': source.listener}, install);
  await waitForStatus(page, 'mh-feed', 'fresh');
  assert.match(await shown(page, 'mh-feed'), /5 分钟前/);
  await show(page, 'hidden');
  await page.clock.runFor(60 * MINUTE);
  await heardByServer(page);
  assert.equal(source.requests, 1);
  await show(page, 'visible');
  await waitUntil(page, () => source.requests === 2, 'it asks when it is back');
  await page.waitForFunction(() => document.querySelector('mh-feed')!.shadowRoot!.textContent!.includes('今天 09:55'));
  await note('hidden-tab', 'mh-feed');
  await page.clock.runFor(2 * MINUTE);
  await heardByServer(page);
  assert.equal(source.requests, 2);
  await page.clock.runFor(4 * MINUTE);
  await waitUntil(page, () => source.requests === 3, 'it goes on');
  await close();
});

test('a tab that comes back while its server fails keeps what it has, and says that it is old', async () => {
  const source = counting(json(feedData));
  const {page, close} = await open(browser, FEED, {'/feed.json': source.listener}, install);
  await waitForStatus(page, 'mh-feed', 'fresh');
  await show(page, 'hidden');
  source.answer = (_, response) => void response.writeHead(404).end();
  await page.clock.runFor(60 * MINUTE);
  await show(page, 'visible');
  await waitForStatus(page, 'mh-feed', 'stale');
  await page.waitForFunction(() =>
    /暂时无法更新[^]*示例/.test(document.querySelector('mh-feed')!.shadowRoot!.textContent!),
  );
  source.answer = json(feedData);
  await page.clock.runFor(5 * MINUTE);
  await waitForStatus(page, 'mh-feed', 'fresh');
  await close();
});

for (const [what, fault, jump] of [
  ['set back by a day', 'clock-back', -24 * 60 * MINUTE],
  ['set forward by a day', 'clock-forward', 24 * 60 * MINUTE],
] as const) {
  test(`where the clock is ${what} a source is asked as often as before`, async () => {
    const source = counting(json(feedData));
    const {page, note, close} = await open(browser, FEED, {'/feed.json': source.listener}, install);
    await waitForStatus(page, 'mh-feed', 'fresh');
    // What refreshes is loaded after what can be seen.
    await page.waitForLoadState('networkidle');
    await page.clock.runFor(MINUTE);
    await page.clock.setSystemTime(START + jump);
    await page.clock.runFor(4 * MINUTE);
    await waitUntil(page, () => source.requests === 2, 'it asks after the interval');
    await heardByServer(page);
    await note(fault, 'mh-feed');
    await page.clock.runFor(3 * MINUTE);
    await heardByServer(page);
    assert.equal(source.requests, 2);
    await page.clock.runFor(2 * MINUTE);
    await waitUntil(page, () => source.requests === 3, 'and after the next');
    await close();
  });
}

test('times that are told in minutes stay true without a refresh, also after the tab was hidden', async () => {
  const source = counting(json(feedData));
  const {page, close} = await open(
    browser,
    '<mh-feed src="feed.json"></mh-feed>',
    {'/feed.json': source.listener},
    install,
  );
  const waitForWords = (words: string): Promise<unknown> =>
    page.waitForFunction(
      (wanted) => document.querySelector('mh-feed')!.shadowRoot!.textContent!.includes(wanted),
      words,
    );
  await waitForStatus(page, 'mh-feed', 'fresh');
  assert.match(await shown(page, 'mh-feed'), /5 分钟前/);
  // What keeps them true is loaded after what can be seen.
  await page.waitForLoadState('networkidle');
  await page.clock.runFor(10 * MINUTE);
  await waitForWords('15 分钟前');
  await show(page, 'hidden');
  await page.clock.runFor(20 * MINUTE);
  await show(page, 'visible');
  await waitForWords('35 分钟前');
  assert.equal(source.requests, 1);
  await close();
});

const MATRIX = '<mh-matrix src="source.json" audience="webmaster"></mh-matrix>';

test('a server that asks for an hour of peace has it, from a refresh and from Retry too', async () => {
  const source = counting((_, response) => void response.writeHead(503, {'retry-after': '3600'}).end());
  const {page, note, close} = await open(
    browser,
    MATRIX.replace('audience', 'refresh="30" audience'),
    {'/source.json': source.listener},
    install,
  );
  await waitForStatus(page, 'mh-matrix', 'error');
  await waitForCode(page, 'server-busy');
  await page.waitForFunction(() =>
    /2026-11-23T03:0\d:[\d.]+Z/.test(document.querySelector('mh-matrix')!.shadowRoot!.textContent!),
  );
  await page.locator('mh-matrix .state button').click();
  await page.clock.runFor(50 * MINUTE);
  await heardByServer(page);
  assert.equal(source.requests, 1);
  await note('hour-of-peace', 'mh-matrix');
  source.answer = json(matrixData);
  await page.clock.runFor(12 * MINUTE);
  await waitForStatus(page, 'mh-matrix', 'fresh');
  await close();
});

/** Servers that say nothing, or no more. */
const silences: Readonly<Record<string, readonly [fault: Fault, silence: () => RequestListener]>> = {
  'accepts and never answers': ['silent', () => () => {}],
  'begins an answer and never ends it': [
    'silent-in-the-middle',
    () => (_, response) => {
      response.setHeader('content-type', 'application/json');
      response.write(matrixData.slice(0, matrixData.length / 2));
    },
  ],
  'fails, and never answers the next try': [
    'silent-at-the-second',
    () => {
      let tries = 0;
      return (_, response) => {
        if (++tries === 1) response.writeHead(503).end();
      };
    },
  ],
};

/** Lets the page's time go on until an element says so; what is loaded and sent meanwhile takes time of its own. */
async function runUntilStatus(page: Page, selector: string, status: string): Promise<void> {
  for (const end = Date.now() + 20_000; ;) {
    const now = await page.evaluate(
      (where) => (document.querySelector(where) as unknown as {status: string}).status,
      selector,
    );
    if (now === status) return;
    assert.ok(Date.now() < end, `${selector} is ${status}`);
    await page.clock.runFor(1_000);
  }
}

for (const [what, [fault, silence]] of Object.entries(silences)) {
  test(`a server that ${what} is given up, its neighbour is fine, and Retry works`, async () => {
    const source = counting(silence());
    const {page, close} = await open(
      browser,
      `${MATRIX}<mh-matrix id="good" src="good.json"></mh-matrix>`,
      {'/source.json': source.listener, '/good.json': json(matrixData)},
      install,
    );
    await waitForStatus(page, '#good', 'fresh');
    await waitForStatus(page, 'mh-matrix', 'loading');
    await runUntilStatus(page, 'mh-matrix', 'error');
    await waitForCode(page, 'too-slow');
    source.answer = json(matrixData);
    await page.locator('mh-matrix .state button').first().click();
    await runUntilStatus(page, 'mh-matrix', 'fresh');
    await close();
  });

  test(`where a server that has answered before then ${what}, what it said stays, as old`, async () => {
    const source = counting(json(matrixData));
    const {page, note, close} = await open(
      browser,
      MATRIX.replace('audience', 'refresh="30" audience'),
      {'/source.json': source.listener},
      install,
    );
    await waitForStatus(page, 'mh-matrix', 'fresh');
    await page.waitForLoadState('networkidle');
    source.answer = silence();
    await runUntilStatus(page, 'mh-matrix', 'stale');
    await page.waitForFunction(() =>
      /暂时无法更新[^]*云岭发布/.test(document.querySelector('mh-matrix')!.shadowRoot!.textContent!),
    );
    await note(fault, 'mh-matrix');
    await close();
  });
}
