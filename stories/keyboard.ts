import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import type {KeyboardStep} from '../packages/core/src/testing/keyboard-task.js';

const PATIENCE_MS = 10_000;

interface Window {
  readonly checks: typeof import('./checks/in-page.js');
  /** The last address that a module asked to open. */
  asked?: string;
}

/** Role and name of what has the focus, through shadow roots. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as Window).checks.focusedStop());

const stateOf = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as Window).checks.focusedState());

/** Notes what modules ask to open, and stays. */
const stayHere = (page: Page): Promise<void> =>
  page.evaluate(() =>
    document.addEventListener('mh-open', (event) => {
      event.preventDefault();
      (window as unknown as Window).asked = (event as CustomEvent<{url: string}>).detail.url;
    }),
  );

const heard = (page: Page, tag: string): Promise<string> =>
  page.evaluate((name) => {
    const {liveRegions} = (window as unknown as Window).checks;
    return liveRegions(document.querySelector(`[data-story-id] ${name}`)!)
      .map(({text}) => text)
      .join(' ');
  }, tag);

/** Waits for what comes after a key; what it came to instead is in the failure. */
async function expectEventually(read: () => Promise<string>, part: string, what: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  let last = '';
  while (Date.now() < deadline) {
    last = await read();
    if (last.includes(part)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`${what}: “${part}” is due, and it is “${last}”`);
}

/** Presses the keys of a task, one step after the other, from before the module on. */
export async function doSteps(page: Page, tag: string, steps: readonly KeyboardStep[]): Promise<void> {
  await stayHere(page);
  for (const [index, {keys, focus, state, live, opens}] of steps.entries()) {
    const typed = /^“(.*)”$/.exec(keys);
    const [key, times = '1'] = keys.split(' × ') as [string, string?];
    if (typed) await page.keyboard.type(typed[1]!);
    else for (let time = 0; time < Number(times); time++) await page.keyboard.press(key);
    const step = `step ${index + 1}, ${keys}`;
    if (focus) await expectEventually(() => focused(page), focus, `${step}: focus`);
    if (state) await expectEventually(() => stateOf(page), state, `${step}: state`);
    if (live) await expectEventually(() => heard(page, tag), live, `${step}: live region`);
    if (opens) {
      const asked = (): Promise<string> => page.evaluate(() => (window as unknown as Window).asked ?? 'nothing');
      await expectEventually(asked, opens, `${step}: opens`);
    }
  }
}
