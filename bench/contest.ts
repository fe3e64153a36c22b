/**
 * The frame of the benches that hold one module against DOM code written by hand: a page for each contender, a look that
 * both show the same screen, and runs in turn, each on a fresh page.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {chromium, type Browser, type Page} from 'playwright-core';
import {build} from 'vite';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {serve} from '../scripts/serve.mjs';
import {IDLE_LATER} from './after-paint.js';
import {bundleConfig, dist} from './build.js';
import {assertSameScreen, firstScreen, type Screen} from './by-hand/same-screen.js';

export const contenders = ['hand-written', 'hand-written-all', 'menhu'] as const;
export type Contender = (typeof contenders)[number];

/** Milliseconds until the frame that shows it was painted. */
export interface FirstScreen {
  readonly first: number;
  /** The part of it that the main thread computed. */
  readonly firstCpu: number;
}

/** A contender's page with its first screen. */
export interface Drawn {
  readonly tab: Page;
  readonly contender: Contender;
  readonly screen: FirstScreen;
  /** Milliseconds from an expression's start until the frame after it was painted. */
  readonly timed: (work: string) => Promise<number>;
}

export interface Contest<Run> {
  /** The folder beside this file that has a script for each contender. */
  readonly folder: string;
  /** The global function of those scripts that draws the items into an element. */
  readonly draw: string;
  readonly items: readonly unknown[];
  /** The time that the pages take for now. */
  readonly now?: number;
  /** Measures what comes after the first screen, and puts a run together. */
  readonly measure: (drawn: Drawn) => Promise<Run>;
}

const pageOf = (name: string): string => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>${name}</title>
<style>body { font: 15px/1.6 sans-serif; margin: 20px; width: 700px }</style>
<main></main>
<script type="module" src="script.js"></script>
`;

async function buildPages(folder: string): Promise<void> {
  for (const name of contenders) {
    const outDir = join(dist, `${folder}-${name}`);
    mkdirSync(outDir, {recursive: true});
    const options = {outDir, rolldownOptions: {output: {minify: true, codeSplitting: false}}} as const;
    await build(bundleConfig(`${folder}/${name}.ts`, options));
    writeFileSync(join(outDir, 'index.html'), pageOf(name));
  }
}

/** Style, layout and paint belong to the task that runs a frame's callbacks, so the next task comes after them. */
const FRAME_PAINTED = `() => new Promise((resolve) => requestAnimationFrame(() => {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => resolve();
  port2.postMessage(undefined);
}))`;

const clockOf = (now: number | undefined): string => (now === undefined ? '' : `Date.now = () => ${now};`);

/** Gives the page its items; what they cost to hand over is in no figure. */
async function handOver(tab: Page, {draw, items}: Pick<Contest<unknown>, 'draw' | 'items'>): Promise<string> {
  await tab.waitForFunction(`globalThis.${draw} !== undefined`);
  await tab.evaluate((given) => void Object.assign(globalThis, {items: given}), items);
  return `${draw}(document.querySelector('main'), items)`;
}

async function run<Run>(browser: Browser, url: string, contender: Contender, contest: Contest<Run>): Promise<Run> {
  const tab = await browser.newPage({viewport: {width: 1280, height: 900}});
  try {
    await tab.addInitScript(`${clockOf(contest.now)} ${IDLE_LATER}; globalThis.framePainted = ${FRAME_PAINTED};`);
    await tab.goto(url);
    const drawing = await handOver(tab, contest);
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
    const first = await timed(drawing);
    const firstCpu = (await busy()) - before;
    return await contest.measure({tab, contender, screen: {first, firstCpu}, timed});
  } finally {
    await tab.close();
  }
}

export async function runContest<Run>(
  contest: Contest<Run>,
  runs: number,
): Promise<ReadonlyMap<Contender, readonly Run[]>> {
  await buildPages(contest.folder);
  const server = await serve(dist, {headers: {}});
  const browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
  const urlOf = (name: Contender): string => `${server.url}${contest.folder}-${name}/`;
  const results = new Map<Contender, Run[]>(contenders.map((name) => [name, []]));
  try {
    const drawn = (name: Contender): Promise<Screen> =>
      firstScreen(browser, urlOf(name), async (tab) => {
        await tab.evaluate(clockOf(contest.now));
        await tab.evaluate(await handOver(tab, contest));
      });
    assertSameScreen(await drawn('menhu'), await drawn('hand-written'));
    for (let turn = 0; turn < runs; turn++) {
      // In turn, so that a noisy minute hits all alike.
      for (const name of contenders) results.get(name)!.push(await run(browser, urlOf(name), name, contest));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return results;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;

/** A cell of the table: a contender's median as a ratio to the code by hand, and in milliseconds. */
export const cellOf = <Key extends string>(
  results: ReadonlyMap<Contender, readonly Readonly<Record<Key, number>>[]>,
  name: Contender,
  key: Key,
): string => {
  const of = (one: Contender): number => median(results.get(one)!.map((each) => each[key]));
  return `${(of(name) / of('hand-written')).toFixed(2)} × (${of(name).toFixed(0)} ms)`;
};
