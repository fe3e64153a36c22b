import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type CDPSession, type Page} from 'playwright-core';
import * as definitions from '../packages/core/src/modules/index.js';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {countLiving, type Living} from './life/count-living.js';
import {serveSources, type SourceServer} from './life/source-server.js';
import {record} from './record.mjs';

const MOUNTS = 1_000;
/** What is loaded, compiled and cached once is there after so many. */
const FIRST_MOUNTS = 50;

const built = fileURLToPath(new URL('../demo/dist/', import.meta.url));

let browser: Browser;
let sources: SourceServer;

before(async () => {
  const data = Object.values(definitions).map(({type, examples}) => [type, examples[0]!.data] as const);
  const home = {version: 1, sections: [{title: '试验', modules: [{type: 'stats', src: 'stats'}]}]};
  sources = await serveSources(built, {...Object.fromEntries(data), home});
  browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
});
after(async () => {
  await browser.close();
  await sources.close();
});

async function open(): Promise<{page: Page; cdp: CDPSession; count: () => Promise<Living>; errors: string[]}> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  page.setDefaultTimeout(300_000);
  const errors: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  page.on('console', (message) => {
    // The browser says by itself that a source failed, as the test has it fail.
    if (message.type() === 'error' && !message.text().includes('status of 503')) errors.push(message.text());
  });
  // Functions that are sent to the page name themselves by a helper of the compiler's.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(countLiving);
  await page.goto(sources.address);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const count = async (): Promise<Living> => {
    // What waits for an idle moment has it now, and what was let go of is collected.
    await page.evaluate(async () => {
      for (let idle = 0; idle < 3; idle++) await new Promise((resolve) => requestIdleCallback(resolve));
    });
    for (let pass = 0; pass < 3; pass++) await cdp.send('HeapProfiler.collectGarbage');
    const {metrics} = await cdp.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)!.value;
    const seen = await page.evaluate(() => ({...(window as unknown as {living: Living}).living}));
    const requests = sources.open();
    return {...seen, requests, nodes: of('Nodes'), handlers: of('JSEventListeners'), heap: of('JSHeapUsedSize')};
  };
  return {page, cdp, count, errors};
}

/** So much may be more after a thousand: compiled code and caches move the heap, and nothing else may move by one each. */
const MOST_MORE: Living = {
  listeners: 0,
  observed: 0,
  timers: 0,
  requests: 0,
  nodes: 100,
  handlers: 20,
  heap: 1_500_000,
};

/** On a busy machine the last element's late work comes late, and is let go of after it. */
const RECOUNTS = 20;
const RECOUNT_AFTER_MS = 500;

/** Looks in a row that must find no less. */
const LEVEL_LOOKS = 4;

/** What is there when nothing more is let go of: what the first mounts left behind must hide nothing that the others leave. */
async function levelOf(count: () => Promise<Living>): Promise<Living> {
  let last = await count();
  for (let looks = 0; looks < LEVEL_LOOKS; looks++) {
    await new Promise((resolve) => setTimeout(resolve, RECOUNT_AFTER_MS));
    const now = await count();
    if (now.nodes < last.nodes) looks = 0;
    last = now;
  }
  return last;
}

async function compare(what: string, first: Living, count: () => Promise<Living>): Promise<void> {
  let more: Living;
  for (let recount = 0; ; recount++) {
    const last = await count();
    more = Object.fromEntries(
      Object.keys(MOST_MORE).map((key) => [key, last[key as keyof Living] - first[key as keyof Living]]),
    ) as unknown as Living;
    const isLevel = Object.entries(MOST_MORE).every(([key, most]) => more[key as keyof Living] <= most);
    if (isLevel || recount === RECOUNTS) break;
    await new Promise((resolve) => setTimeout(resolve, RECOUNT_AFTER_MS));
  }
  record('life', what, {mounts: MOUNTS, ...more});
  for (const [key, most] of Object.entries(MOST_MORE))
    assert.ok(
      more[key as keyof Living] <= most,
      `${what}: ${more[key as keyof Living]} more ${key} after ${MOUNTS} mounts`,
    );
}

/** What a module is given: data; a source that answers, one that never does, one that fails and is left before its next try. */
const SUPPLIES = ['data', 'good', 'silent', 'failing'] as const;

for (const {type, examples} of Object.values(definitions)) {
  test(`${MOUNTS} mounts and unmounts of ${type} leave nothing`, async () => {
    const {page, count, errors} = await open();
    const mount = (times: number): Promise<void> =>
      page.evaluate(
        async ([name, repeats, data, supplies]) => {
          const main = document.querySelector('main')!;
          for (let time = 0; time < repeats; time++) {
            const element = document.createElement(`mh-${name}`) as HTMLElement & {
              status: string;
              updateComplete: Promise<void>;
            };
            const supply = supplies[time % supplies.length]!;
            if (supply === 'data') Object.assign(element, {data: {...(data as object)}});
            else element.setAttribute('src', `source/${supply}/${name}${supply === 'good' ? '' : `?${time}`}`);
            main.append(element);
            await customElements.whenDefined(`mh-${name}`);
            await element.updateComplete;
            while (supply === 'good' && element.status !== 'fresh') await new Promise((resolve) => setTimeout(resolve));
            // What was sent before this has come to the server, and its answer back.
            if (supply === 'failing') await fetch(`source/good/${name}`);
            // Now and then what comes later (frames, observers, the face, inspections) has its turn as well.
            if (time % 20 < supplies.length) await new Promise((resolve) => requestIdleCallback(resolve));
            element.remove();
          }
        },
        [type, times, examples[0]!.data, SUPPLIES] as const,
      );
    await mount(FIRST_MOUNTS);
    const first = await levelOf(count);
    await mount(MOUNTS);
    await compare(type, first, count);
    assert.deepEqual(errors, []);
    await page.close();
  });
}

test(`${MOUNTS} mounts and unmounts of a page leave nothing`, async () => {
  const {page, count, errors} = await open();
  // No module waits out of sight: what each source answered is kept for a minute, with its timer, from the first mounts on.
  await page.setViewportSize({width: 1280, height: 9_000});
  const modules = Object.values(definitions).map(({type, examples}) => ({type, data: examples[0]!.data as object}));
  const mount = (times: number): Promise<void> =>
    page.evaluate(
      async ([repeats, list]) => {
        const {mount: mountPage} = (await import(new URL('menhu/menhu.js', location.href).href)) as {
          mount: (target: Element, config: unknown) => Element;
        };
        const main = document.querySelector('main')!;
        for (let time = 0; time < repeats; time++) {
          // A source, of a module or of the page itself, answers or is silent.
          const isGood = time % 2 === 0;
          const [kind, query] = isGood ? ['good', ''] : ['silent', `?${time}`];
          const {type} = list[(time + 1) % list.length]!;
          const config = {
            version: 1,
            sections: [
              {title: '试验', modules: [list[time % list.length], {type, src: `source/${kind}/${type}${query}`}]},
            ],
          };
          const fromSource = document.createElement('mh-page');
          fromSource.setAttribute('src', `source/${kind}/home${query}`);
          const element = time % 4 < 2 ? mountPage(main, config) : fromSource;
          if (element === fromSource) main.replaceChildren(element);
          const find = (selector: string): {status?: string} | null => element.querySelector(selector) as never;
          const until = async (isSo: () => unknown): Promise<void> => {
            while (!isSo()) await new Promise((resolve) => setTimeout(resolve));
          };
          // Where one is silent the page is left while it waits.
          if (isGood) await until(() => find(`mh-${element === fromSource ? 'stats' : type}[src]`)?.status === 'fresh');
          else if (element === fromSource) await fetch('source/good/home');
          else await until(() => find(`mh-${type}[src]`));
          element.remove();
        }
      },
      [times, modules] as const,
    );
  await mount(FIRST_MOUNTS);
  const first = await levelOf(count);
  await mount(MOUNTS);
  await compare('page', first, count);
  assert.deepEqual(errors, []);
  await page.close();
});

test('the count sees what is left, so that nothing means nothing', async () => {
  const {page, count} = await open();
  const first = await count();
  await page.evaluate(
    async ([data]) => {
      document.addEventListener('click', () => {});
      setTimeout(() => {}, 1e6);
      void fetch('source/silent/stats');
      for (let time = 0; time < 10; time++) {
        const element = document.createElement('mh-stats');
        Object.assign(element, {data});
        document.querySelector('main')!.append(element);
      }
      await customElements.whenDefined('mh-stats');
    },
    [definitions.stats.examples[0]!.data] as const,
  );
  const last = await count();
  for (const key of ['listeners', 'observed', 'timers', 'requests', 'nodes', 'handlers'] as const)
    assert.ok(last[key] > first[key], key);
  await page.close();
});
