import assert from 'node:assert/strict';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type CDPSession, type Page} from 'playwright-core';
import sirv from 'sirv';
import * as definitions from '../packages/core/src/modules/index.js';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {record} from './record.js';

const MOUNTS = 1_000;
/** What is loaded, compiled and cached once is there after so many. */
const FIRST_MOUNTS = 50;

const built = fileURLToPath(new URL('../demo/dist/', import.meta.url));

let browser: Browser;
let server: Server;
let address: string;

before(async () => {
  const files = sirv(built, {dev: true});
  server = createServer((request, response) => {
    if (request.url !== '/life') return files(request, response);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      '<!doctype html><html lang="zh-CN"><title>试验</title><link rel="icon" href="data:,"><main></main><script type="module" src="menhu/menhu.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}/life`;
  browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
});
after(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** What lives on a page, as far as a page can know it, and as far as the browser does. */
interface Living {
  readonly listeners: number;
  readonly observed: number;
  readonly timers: number;
  readonly nodes: number;
  readonly handlers: number;
  readonly heap: number;
}

/** Counts listeners on the document and the window, what observers observe, and timers. */
function countLiving(): void {
  const living = {listeners: 0, observed: 0, timers: 0};
  for (const target of [window, document]) {
    const held = new Set<string>();
    const numbers = new WeakMap<object, number>();
    let next = 0;
    const keyOf = (name: string, listener: object): string => {
      if (!numbers.has(listener)) numbers.set(listener, next++);
      return `${name} ${numbers.get(listener)}`;
    };
    const [add, remove] = [target.addEventListener, target.removeEventListener];
    const put = (key: string, isThere: boolean): void => {
      living.listeners -= held.size;
      if (isThere) held.add(key);
      else held.delete(key);
      living.listeners += held.size;
    };
    target.addEventListener = function (this: Window, name: string, listener: EventListener, ...rest: never[]) {
      if (listener) put(keyOf(name, listener), true);
      return Reflect.apply(add, target, [name, listener, ...rest]) as undefined;
    } as typeof target.addEventListener;
    target.removeEventListener = function (this: Window, name: string, listener: EventListener, ...rest: never[]) {
      if (listener) put(keyOf(name, listener), false);
      return Reflect.apply(remove, target, [name, listener, ...rest]) as undefined;
    } as typeof target.removeEventListener;
  }
  for (const type of [IntersectionObserver, ResizeObserver, MutationObserver]) {
    const observed = new WeakMap<object, Set<unknown>>();
    const change = (observer: object, act: (targets: Set<unknown>) => void): void => {
      const targets = observed.get(observer) ?? new Set();
      observed.set(observer, targets);
      living.observed -= targets.size;
      act(targets);
      living.observed += targets.size;
    };
    const prototype = type.prototype as unknown as Record<string, (target?: unknown, options?: unknown) => void>;
    for (const [name, act] of Object.entries({
      observe: (targets: Set<unknown>, target: unknown): unknown => targets.add(target),
      unobserve: (targets: Set<unknown>, target: unknown): unknown => targets.delete(target),
      disconnect: (targets: Set<unknown>): unknown => targets.clear(),
    })) {
      const original = prototype[name];
      if (!original) continue;
      prototype[name] = function (this: object, target, options) {
        change(this, (targets) => act(targets, target));
        Reflect.apply(original, this, [target, options]);
      };
    }
  }
  const pending = new Set<number>();
  const [set, clear] = [window.setTimeout, window.clearTimeout];
  window.setTimeout = ((act: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) => {
    const timer = set(() => {
      pending.delete(timer);
      living.timers = pending.size;
      act(...given);
    }, ms);
    pending.add(timer);
    living.timers = pending.size;
    return timer;
  }) as unknown as typeof setTimeout;
  window.clearTimeout = (timer) => {
    pending.delete(timer as number);
    living.timers = pending.size;
    clear(timer as number);
  };
  Object.assign(window, {living});
}

async function open(): Promise<{page: Page; cdp: CDPSession; count: () => Promise<Living>; errors: string[]}> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  page.setDefaultTimeout(300_000);
  const errors: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  // Functions that are sent to the page name themselves by a helper of the compiler's.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(countLiving);
  await page.goto(address);
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
    return {...seen, nodes: of('Nodes'), handlers: of('JSEventListeners'), heap: of('JSHeapUsedSize')};
  };
  return {page, cdp, count, errors};
}

/** So much may be more after a thousand: compiled code and caches move the heap, and nothing else may move by one each. */
const MOST_MORE: Living = {listeners: 0, observed: 0, timers: 0, nodes: 100, handlers: 20, heap: 1_500_000};

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

for (const {type, examples} of Object.values(definitions)) {
  test(`${MOUNTS} mounts and unmounts of ${type} leave nothing`, async () => {
    const {page, count, errors} = await open();
    const mount = (times: number): Promise<void> =>
      page.evaluate(
        async ([name, repeats, data]) => {
          const main = document.querySelector('main')!;
          for (let time = 0; time < repeats; time++) {
            const element = document.createElement(`mh-${name}`);
            Object.assign(element, {data: {...(data as object)}});
            main.append(element);
            await customElements.whenDefined(`mh-${name}`);
            await (element as unknown as {updateComplete: Promise<void>}).updateComplete;
            // Now and then what comes later (frames, observers, the face, inspections) has its turn as well.
            if (time % 20 === 0) await new Promise((resolve) => requestIdleCallback(resolve));
            element.remove();
          }
        },
        [type, times, examples[0]!.data] as const,
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
  const modules = Object.values(definitions).map(({type, examples}) => ({type, data: examples[0]!.data as object}));
  const mount = (times: number): Promise<void> =>
    page.evaluate(
      async ([repeats, list]) => {
        const {mount: mountPage} = (await import(new URL('menhu/menhu.js', location.href).href)) as {
          mount: (target: Element, config: unknown) => Element;
        };
        const main = document.querySelector('main')!;
        for (let time = 0; time < repeats; time++) {
          const element = mountPage(main, {
            version: 1,
            sections: [{title: '试验', modules: [list[time % list.length], list[(time + 1) % list.length]]}],
          });
          await new Promise((resolve) => element.addEventListener('mh-ready', resolve, {once: true}));
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
  for (const key of ['listeners', 'observed', 'timers', 'nodes', 'handlers'] as const)
    assert.ok(last[key] > first[key], key);
  await page.close();
});
