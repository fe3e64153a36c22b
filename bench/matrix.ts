/**
 * `npm run bench:matrix`: a matrix of 4,362 and of 175,800 members: first rows, keystrokes, scrolling and memory.
 *
 *   --quick   100 and 1,000 members, once; to test the bench itself
 *   --write   puts the table into docs/bench-matrix.md
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium, type Browser, type Page} from 'playwright-core';
import {build} from 'vite';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {serve} from '../scripts/serve.mjs';
import {IDLE_LATER} from './after-paint.js';
import {bundleConfig, dist} from './build.js';
import {assertSameScreen, firstScreen, type Screen} from './by-hand/same-screen.js';
import type {MatrixBench} from './matrix/page.js';

declare global {
  var bench: MatrixBench;
}

/** What readers type, letter by letter: initials, a place, something that nobody has, and taking it back. */
const TYPED = 'y yl ylj yljj ylj yl 青 青溪 青溪交 青溪 t tj tjjj c cs x xy xyz 发 发布 云 云岭 j jt jth'.split(' ');
const SCROLL_STEPS = 40;
const MEGABYTE = 2 ** 20;

/** Of one size, in ms of the main thread's own time where nothing else is said. */
export interface MatrixRun {
  readonly handAll: number;
  readonly handVisible: number;
  readonly first: number;
  readonly firstAll: number;
  readonly keystrokes: readonly number[];
  /** The longest single task while typing, and while scrolling. */
  readonly typingTask: number;
  readonly scrollingTask: number;
  /** Frames painted at most without a row in sight, from a jump on; six are 100 ms. */
  readonly emptyFrames: number;
  readonly mostRows: number;
  readonly parsed: number;
  readonly heap: number;
}

async function buildPage(): Promise<string> {
  const folder = join(dist, 'national');
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  await build(bundleConfig('matrix/page.ts', {outDir: folder, rolldownOptions: {output: {minify: true}}}));
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,"><title>matrix</title>
<style>body { font: 15px/1.6 sans-serif; margin: 20px; width: 700px }</style><main></main>
<script type="module" src="script.js"></script>`,
  );
  return 'national/';
}

/** The time that the page's main thread worked, by its own clock: what else runs on the machine is not in it. */
async function worked<Result>(page: Page, work: () => Promise<Result>): Promise<{ms: number; result: Result}> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
  const busy = async (): Promise<number> =>
    (await cdp.send('Performance.getMetrics')).metrics.find(({name}) => name === 'TaskDuration')!.value * 1_000;
  const before = await busy();
  const result = await work();
  const ms = (await busy()) - before;
  await cdp.detach();
  return {ms, result};
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: {readonly name?: string};
}

/** The longest task of the main thread meanwhile, by the thread's own clock. */
async function longestTask(browser: Browser, page: Page, work: () => Promise<unknown>): Promise<number> {
  await browser.startTracing(page, {categories: ['toplevel', 'disabled-by-default-devtools.timeline']});
  await work();
  const {traceEvents} = JSON.parse((await browser.stopTracing()).toString()) as {traceEvents: TraceEvent[]};
  const thread = ({pid, tid}: TraceEvent): string => `${pid}:${tid}`;
  const main = new Set(
    traceEvents.filter(({name, args}) => name === 'thread_name' && args?.name === 'CrRendererMain').map(thread),
  );
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && main.has(thread(event)));
  return Math.max(0, ...tasks.map(({tdur = 0}) => tdur / 1_000));
}

async function heapOf(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  // What typed arrays hold is counted apart; Chromium sends it, the protocol's types lag behind.
  const usage: {usedSize: number; backingStorageSize?: number} = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / MEGABYTE;
}

async function measure(browser: Browser, url: string, count: number): Promise<MatrixRun> {
  const open = async (): Promise<Page> => {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    page.setDefaultTimeout(60_000);
    await page.addInitScript(IDLE_LATER);
    await page.goto(url);
    await page.waitForFunction(() => 'bench' in globalThis);
    return page;
  };
  const once = async (work: (page: Page) => Promise<unknown>): Promise<number> => {
    const page = await open();
    await page.evaluate((size) => bench.prepare(size), count);
    const {ms} = await worked(page, () => work(page));
    await page.close();
    return ms;
  };
  const handAll = count > 10_000 ? NaN : await once((page) => page.evaluate(() => bench.handAll()));
  const handVisible = await once((page) => page.evaluate(() => bench.handVisible(12)));
  const first = await once((page) => page.evaluate(() => bench.first(undefined)));

  const page = await open();
  const empty = await heapOf(page);
  await page.evaluate((size) => bench.prepare(size), count);
  const parsed = (await heapOf(page)) - empty;
  const {ms: firstAll} = await worked(page, () => page.evaluate(() => bench.first(0)));
  await page.evaluate(() => bench.settle());
  const keystrokes: number[] = [];
  const type = async (query: string): Promise<number> =>
    (await worked(page, () => page.evaluate((text) => bench.type(text), query))).ms;
  for (const query of TYPED) keystrokes.push(await type(query));
  const heap = (await heapOf(page)) - empty;
  const typingTask = await longestTask(browser, page, async () => {
    for (const query of TYPED) await type(query);
  });
  await type('');
  let scrolled = {emptyFrames: 0, mostRows: 0};
  const scrollingTask = await longestTask(browser, page, async () => {
    scrolled = await page.evaluate((steps) => bench.scroll(steps), SCROLL_STEPS);
  });
  await page.close();
  return {
    handAll,
    handVisible,
    first,
    firstAll,
    keystrokes,
    typingTask,
    scrollingTask,
    emptyFrames: scrolled.emptyFrames,
    mostRows: scrolled.mostRows,
    parsed,
    heap,
  };
}

export async function runMatrix(sizes: readonly number[], runs: number): Promise<ReadonlyMap<number, MatrixRun[]>> {
  const path = await buildPage();
  const server = await serve(dist, {headers: {}});
  const browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
  const results = new Map<number, MatrixRun[]>(sizes.map((size) => [size, []]));
  try {
    const drawn = (draw: (page: Page) => Promise<unknown>): Promise<Screen> =>
      firstScreen(browser, server.url + path, async (page) => {
        await page.waitForFunction(() => 'bench' in globalThis);
        await page.evaluate((size) => bench.prepare(size), sizes[0]!);
        await draw(page);
      });
    assertSameScreen(
      await drawn((page) => page.evaluate(() => bench.first(undefined))),
      await drawn((page) => page.evaluate(() => bench.handVisible(12))),
    );
    for (let run = 0; run < runs; run++)
      for (const size of sizes) results.get(size)!.push(await measure(browser, server.url + path, size));
  } finally {
    await browser.close();
    await server.close();
  }
  return results;
}

const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
const median = (values: readonly number[]): number => at(values, 0.5);

export function matrixTable([small, large]: readonly [readonly MatrixRun[], readonly MatrixRun[]]): string {
  const of = (runs: readonly MatrixRun[], key: Exclude<keyof MatrixRun, 'keystrokes'>): number =>
    median(runs.map((run) => run[key]));
  const ratio = (value: number): string => `${value.toFixed(2)} ×`;
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  const keys = large.flatMap(({keystrokes}) => keystrokes);
  const rows: readonly (readonly [what: string, limit: string, value: string])[] = [
    [
      'first 12 rows of the smaller, to hand-written DOM of all',
      '0.1 ×',
      ratio(of(small, 'first') / of(small, 'handAll')),
    ],
    [
      'first 12 rows of the smaller, to hand-written DOM of 12',
      '1.3 ×',
      `${ratio(of(small, 'first') / of(small, 'handVisible'))} (${ms(of(small, 'first'))} to ${ms(of(small, 'handVisible'))})`,
    ],
    ['first 12 rows of the larger, to those of the smaller', '4 ×', ratio(of(large, 'first') / of(small, 'first'))],
    ['first rows of the larger with `limit="0"`', '4 ×', ratio(of(large, 'firstAll') / of(small, 'firstAll'))],
    ['a keystroke in the larger, median', '50 ms', ms(median(keys))],
    ['a keystroke in the larger, 95th percentile', '100 ms', ms(at(keys, 0.95))],
    ['longest task while typing', '100 ms', ms(of(large, 'typingTask'))],
    ['longest task while scrolling', '100 ms', ms(of(large, 'scrollingTask'))],
    ['frames without a row in sight, at most', '6 (100 ms)', String(of(large, 'emptyFrames'))],
    ['rows in the document, at most', '300', String(Math.max(...large.map(({mostRows}) => mostRows)))],
    ['heap after searching, to the parsed JSON', '2 ×', ratio(of(large, 'heap') / of(large, 'parsed'))],
  ];
  return ['| what | limit | measured |', '| --- | --: | --: |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join(
    '\n',
  );
}

if (process.argv[1]?.endsWith('matrix.ts')) {
  const {values: flags} = parseArgs({options: {quick: {type: 'boolean'}, write: {type: 'boolean'}}});
  const sizes = flags.quick ? [100, 1_000] : [4_362, 175_800];
  const results = await runMatrix(sizes, flags.quick ? 1 : 3);
  const text = matrixTable([results.get(sizes[0]!)!, results.get(sizes[1]!)!]);
  console.log(text);
  if (flags.write) {
    writeFileSync(
      new URL('../docs/bench-matrix.md', import.meta.url),
      `# Benchmark: a matrix of ${sizes[0]!.toLocaleString('en')} and of ${sizes[1]!.toLocaleString('en')} members

Made by \`npm run bench:matrix -- --write\`, ${cpus().length} × ${cpus()[0]!.model}, Node ${process.versions.node}.

Times are what the page's main thread worked, by its own clock, from the start until the frame was painted; what else the
machine does is not in them. Each figure is the median of 3 runs, on fresh pages. The code
written by hand draws the same screen, which the bench makes sure of: the same words in the same elements with the same attributes, in
a shadow root with the same styles, read when it draws. It checks nothing and knows one language. \`<mh-matrix>\` loads in chunks as it
does on a page; what it asks for in an idle moment, its face and what stands around the rows, is not in the figures. Members are given as \`.data\`, already parsed. The longest tasks are read from the browser's trace.

Where a figure is over its limit: most of what the first rows take longer than by hand is there with 100 members too (templates made
ready, the element with its styles, code that runs for the first time), and every member is checked and put in its row before the
first is drawn, which is what the larger takes longer.

${text}
`,
    );
  }
}
