/**
 * `npm run bench:services`: how long 200 services take to their first screen, beside DOM code written by hand.
 *
 *   --quick   draws 50 services once; to test the bench itself
 *   --write   puts the table into docs/bench-services.md
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium, type Browser} from 'playwright-core';
import {build} from 'vite';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {serve} from '../scripts/serve.mjs';
import {IDLE_LATER} from './after-paint.js';
import {bundleConfig, dist} from './build.js';
import {assertSameScreen, firstScreen, type Screen} from './by-hand/same-screen.js';
import {sampleServices} from './services/sample.js';

export const contenders = ['hand-written', 'hand-written-all', 'menhu'] as const;
export type Contender = (typeof contenders)[number];

/** Milliseconds until the frame that shows it was painted. */
export interface ServicesRun {
  readonly first: number;
  /** The part of it that the main thread computed. */
  readonly firstCpu: number;
  readonly names: readonly string[];
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
    const outDir = join(dist, `services-${name}`);
    mkdirSync(outDir, {recursive: true});
    const options = {outDir, rolldownOptions: {output: {minify: true, codeSplitting: false}}} as const;
    await build(bundleConfig(`services/${name}.ts`, options));
    writeFileSync(join(outDir, 'index.html'), page(name));
  }
}

/** Style, layout and paint belong to the task that runs a frame's callbacks, so the next task comes after them. */
const FRAME_PAINTED = `() => new Promise((resolve) => requestAnimationFrame(() => {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => resolve();
  port2.postMessage(undefined);
}))`;

async function measure(browser: Browser, url: string, count: number): Promise<ServicesRun> {
  const tab = await browser.newPage({viewport: {width: 1280, height: 900}});
  try {
    await tab.addInitScript(`${IDLE_LATER}; globalThis.framePainted = ${FRAME_PAINTED};`);
    await tab.goto(url);
    await tab.waitForFunction(() => window.drawServices !== undefined);
    await tab.evaluate((services) => void Object.assign(globalThis, {services}), sampleServices(count));
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
    const first = await timed(`drawServices(document.querySelector('main'), services)`);
    const firstCpu = (await busy()) - before;
    return {first, firstCpu, names: await tab.evaluate(() => window.shownServices!())};
  } finally {
    await tab.close();
  }
}

export async function runServices(
  count: number,
  runs: number,
): Promise<ReadonlyMap<Contender, readonly ServicesRun[]>> {
  await buildPages();
  const server = await serve(dist, {headers: {}});
  const browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
  const results = new Map<Contender, ServicesRun[]>(contenders.map((name) => [name, []]));
  try {
    const drawn = (name: Contender): Promise<Screen> =>
      firstScreen(browser, `${server.url}services-${name}/`, async (tab) => {
        await tab.waitForFunction(() => window.drawServices !== undefined);
        await tab.evaluate(
          (given) => window.drawServices!(document.querySelector('main')!, given),
          sampleServices(count),
        );
      });
    assertSameScreen(await drawn('menhu'), await drawn('hand-written'));
    for (let run = 0; run < runs; run++) {
      // In turn, so that a noisy minute hits both alike.
      for (const name of contenders)
        results.get(name)!.push(await measure(browser, `${server.url}services-${name}/`, count));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return results;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

function table(results: ReadonlyMap<Contender, readonly ServicesRun[]>): string {
  const cell = (name: Contender, key: 'first' | 'firstCpu'): string => {
    const of = (one: Contender): number => median(results.get(one)!.map((run) => run[key]));
    return `${(of(name) / of('hand-written')).toFixed(2)} × (${of(name).toFixed(0)} ms)`;
  };
  const names: Readonly<Record<Contender, string>> = {
    'hand-written': 'DOM code written by hand, first 12 tiles',
    'hand-written-all': 'DOM code written by hand, every tile',
    menhu: '`<mh-services>`',
  };
  return [
    '| contender | first screen | of it computed |',
    '| --- | --: | --: |',
    ...contenders.map((name) => `| ${names[name]} | ${cell(name, 'first')} | ${cell(name, 'firstCpu')} |`),
  ].join('\n');
}

if (process.argv[1]?.endsWith('services.ts')) {
  const {values: flags} = parseArgs({options: {quick: {type: 'boolean'}, write: {type: 'boolean'}}});
  const [count, runs] = flags.quick ? [50, 1] : [200, 9];
  const text = table(await runServices(count, runs));
  console.log(text);
  if (flags.write) {
    writeFileSync(
      new URL('../docs/bench-services.md', import.meta.url),
      `# Benchmark: 200 services

Made by \`npm run bench:services -- --write\`, ${cpus().length} × ${cpus()[0]!.model}, Node ${process.versions.node}. The machine is
shared and its figures are noisy: compare the ratios, not the milliseconds.

All get the same 200 made-up services as an object. The code written by hand draws the same screen, which the bench makes sure
of: the same words in the same elements with the same attributes, in a shadow root with the same styles, read when it draws. It
checks nothing, writes no face and knows one language; once it draws the first twelve tiles, once all. \`<mh-services>\` checks every
service. What waits for an idle moment, its face and its inspection, is not in the figures. They are the median of 9 runs, in turn, until the frame was painted; a frame comes every 16 ms.

${text}
`,
    );
  }
}
