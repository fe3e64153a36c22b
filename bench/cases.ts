/**
 * `npm run bench:cases`: how long 5,000 cases take to their first screen, and a filter to its result, beside DOM code
 * written by hand.
 *
 *   --quick   draws 100 cases once; to test the bench itself
 *   --write   puts the table into docs/bench-cases.md
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium, type Browser} from 'playwright-core';
import {build} from 'vite';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {serve} from '../scripts/serve.mjs';
import {IDLE_LATER, IDLE_OVER_MS} from './after-paint.js';
import {bundleConfig, dist} from './build.js';
import {assertSameScreen, firstScreen, type Screen} from './by-hand/same-screen.js';
import {NOW, QUERY, sampleCases} from './cases/sample.js';

export const contenders = ['hand-written', 'hand-written-all', 'menhu'] as const;
export type Contender = (typeof contenders)[number];

/** Milliseconds until the frame that shows it was painted. */
export interface CaseRun {
  readonly first: number;
  /** The part of it that the main thread computed. */
  readonly firstCpu: number;
  /** The first result, and the one after it: the first makes the texts that are searched. */
  readonly filter: number;
  readonly again: number;
  readonly titles: readonly string[];
  readonly found: readonly string[];
}

const page = (name: string): string => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>${name}</title>
<style>body { font: 15px/1.6 sans-serif; margin: 20px; width: 700px }</style>
<main></main>
<script type="module" src="script.js"></script>
`;

async function buildPages(): Promise<void> {
  for (const name of contenders) {
    const outDir = join(dist, `cases-${name}`);
    mkdirSync(outDir, {recursive: true});
    const options = {outDir, rolldownOptions: {output: {minify: true, codeSplitting: false}}} as const;
    await build(bundleConfig(`cases/${name}.ts`, options));
    writeFileSync(join(outDir, 'index.html'), page(name));
  }
}

/** Style, layout and paint belong to the task that runs a frame's callbacks, so the next task comes after them. */
const FRAME_PAINTED = `() => new Promise((resolve) => requestAnimationFrame(() => {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => resolve();
  port2.postMessage(undefined);
}))`;

async function measure(browser: Browser, url: string, count: number): Promise<CaseRun> {
  const tab = await browser.newPage({viewport: {width: 1280, height: 900}});
  try {
    await tab.addInitScript(`Date.now = () => ${NOW}; globalThis.framePainted = ${FRAME_PAINTED}; ${IDLE_LATER};`);
    await tab.goto(url);
    await tab.waitForFunction(() => window.drawCases !== undefined);
    await tab.evaluate((cases) => void Object.assign(globalThis, {cases}), sampleCases(count));
    const cdp = await tab.context().newCDPSession(tab);
    await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
    const busy = async (): Promise<number> =>
      (await cdp.send('Performance.getMetrics')).metrics.find(({name}) => name === 'TaskDuration')!.value * 1_000;
    const timed = (work: string): Promise<number> =>
      tab.evaluate(`(async () => {
        await framePainted();
        const start = performance.now();
        await ${work};
        await framePainted();
        return performance.now() - start;
      })()`);
    const before = await busy();
    const first = await timed(`drawCases(document.querySelector('main'), cases)`);
    const firstCpu = (await busy()) - before;
    const titles = await tab.evaluate(() => window.shownTitles!());
    // What stands around the rows comes a moment after them.
    await tab.waitForTimeout(IDLE_OVER_MS);
    const filter = await timed(`filterCases(${JSON.stringify(QUERY.split(' ')[0])})`);
    const again = await timed(`filterCases(${JSON.stringify(QUERY)})`);
    return {first, firstCpu, filter, again, titles, found: await tab.evaluate(() => window.shownTitles!())};
  } finally {
    await tab.close();
  }
}

export async function runCases(count: number, runs: number): Promise<ReadonlyMap<Contender, readonly CaseRun[]>> {
  await buildPages();
  const server = await serve(dist, {headers: {}});
  const browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
  const results = new Map<Contender, CaseRun[]>(contenders.map((name) => [name, []]));
  try {
    const drawn = (name: Contender): Promise<Screen> =>
      firstScreen(browser, `${server.url}cases-${name}/`, async (tab) => {
        await tab.evaluate(`Date.now = () => ${NOW}`);
        await tab.waitForFunction(() => window.drawCases !== undefined);
        await tab.evaluate((given) => window.drawCases!(document.querySelector('main')!, given), sampleCases(count));
      });
    assertSameScreen(await drawn('menhu'), await drawn('hand-written'));
    for (let run = 0; run < runs; run++) {
      // In turn, so that a noisy minute hits both alike.
      for (const name of contenders)
        results.get(name)!.push(await measure(browser, `${server.url}cases-${name}/`, count));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return results;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

function table(results: ReadonlyMap<Contender, readonly CaseRun[]>): string {
  const of = (name: Contender, key: 'first' | 'firstCpu' | 'filter' | 'again'): number =>
    median(results.get(name)!.map((run) => run[key]));
  const cell = (name: Contender, key: 'first' | 'firstCpu' | 'filter' | 'again'): string =>
    `${(of(name, key) / of('hand-written', key)).toFixed(2)} × (${of(name, key).toFixed(0)} ms)`;
  const names: Readonly<Record<Contender, string>> = {
    'hand-written': 'DOM code written by hand, first 8 rows',
    'hand-written-all': 'DOM code written by hand, every row',
    menhu: '`<mh-cases>`',
  };
  return [
    '| contender | first screen | of it computed | first filter | next filter |',
    '| --- | --: | --: | --: | --: |',
    ...contenders.map(
      (name) =>
        `| ${names[name]} | ${cell(name, 'first')} | ${cell(name, 'firstCpu')} | ${cell(name, 'filter')} | ${cell(name, 'again')} |`,
    ),
  ].join('\n');
}

if (process.argv[1]?.endsWith('cases.ts')) {
  const {values: flags} = parseArgs({options: {quick: {type: 'boolean'}, write: {type: 'boolean'}}});
  const [count, runs] = flags.quick ? [100, 1] : [5_000, 9];
  const text = table(await runCases(count, runs));
  console.log(text);
  if (flags.write) {
    writeFileSync(
      new URL('../docs/bench-cases.md', import.meta.url),
      `# Benchmark: 5,000 cases

Made by \`npm run bench:cases -- --write\`, ${cpus().length} × ${cpus()[0]!.model}, Node ${process.versions.node}. The
machine is shared and its figures are noisy: compare the ratios, not the milliseconds.

All get the same 5,000 made-up cases as an object and compute both rates over them. The code written by hand checks nothing,
masks nothing, writes no face, knows one language and no holidays; once it draws the first eight rows, once all of them. Its
screen is the same, which the bench makes sure of: the same words in the same elements with the same attributes, in a shadow root
with the same styles, read when it draws. \`<mh-cases>\` checks the cases that it shows, and all others when the browser is idle. The first
screen is the panel, the rows and the room for the rates and the filter; both draw those when the browser is idle. Neither is in the figures. The figures are the median of ${runs} runs,
in turn, by the clock on the wall until the frame was painted; a frame comes every 16 ms. The filter's first word also makes
the texts that are searched.

${text}
`,
    );
  }
}
