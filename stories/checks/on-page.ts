import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import type {Page} from 'playwright-core';
import type {Fault} from './faults.js';
import type * as InPage from './in-page.js';

let bundle: Promise<string> | undefined;

/** Brings the checks into a page, where they stand as `checks`. */
export async function bringChecks(page: Page): Promise<void> {
  bundle ??= build({
    entryPoints: [fileURLToPath(new URL('in-page.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: 'checks',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  }).then(({outputFiles}) => outputFiles[0]!.text);
  await page.addScriptTag({content: await bundle});
}

type Check =
  | 'axeFaults'
  | 'keyboardFaults'
  | 'moving'
  | 'lostInForcedColours'
  | 'faintTexts'
  | 'smallTexts'
  | 'sidewaysScrollers'
  | 'smallTargets';

interface Window {
  readonly checks: typeof InPage;
}

/** Runs a check on the stories that a page shows. */
export const check = (page: Page, name: Check): Promise<Fault[]> =>
  page.evaluate((of) => (window as unknown as Window).checks[of](), name);

export const surround = (page: Page, surroundings: InPage.Surroundings): Promise<void> =>
  page.evaluate((of) => (window as unknown as Window).checks.surround(of), surroundings);

export const steady = (page: Page): Promise<void> => page.evaluate(() => (window as unknown as Window).checks.steady());
