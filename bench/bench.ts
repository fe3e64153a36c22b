import {chromium, type Browser} from 'playwright-core';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {serve} from '../scripts/serve.mjs';
import {buildPages, dist} from './build.js';
import {names, type Contender} from './list.js';
import {measureOnce, type Run} from './measure.js';
import {sampleMembers} from './members.js';

export interface Plan {
  readonly sizes: readonly number[];
  /** How often each contender draws each size. */
  readonly runs: number;
}

export interface Results {
  readonly chromium: string;
  readonly runsOf: (name: Contender, size: number) => readonly Run[];
}

/** Builds all pages and draws on each in turn. */
export async function runBench(plan: Plan): Promise<Results> {
  await buildPages();
  // No strict headers: some of the libraries need more than a strict policy allows.
  const server = await serve(dist, {headers: {}});
  try {
    const browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
    try {
      return {chromium: browser.version(), runsOf: await collectRuns(browser, server.url, plan)};
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

async function collectRuns(browser: Browser, url: string, {sizes, runs}: Plan): Promise<Results['runsOf']> {
  const collected = new Map<string, Run[]>();
  const keyOf = (name: Contender, size: number): string => `${name} ${size}`;
  const draw = (name: Contender, size: number): Promise<Run> =>
    measureOnce(browser, `${url}${name}/`, sampleMembers(size));

  // The first page of a browser also pays for its fonts; with a single run nobody reads the times anyway.
  if (runs > 1) for (const name of names) await draw(name, sizes[0]!);
  for (const size of sizes) {
    for (let run = 0; run < runs; run++) {
      // All of them in turn, as a noisy minute of the machine then hits all alike; each time another one goes first.
      for (const name of [...names.slice(run), ...names.slice(0, run)]) {
        const key = keyOf(name, size);
        collected.set(key, [...(collected.get(key) ?? []), await draw(name, size)]);
      }
    }
  }
  return (name, size) => collected.get(keyOf(name, size))!;
}
