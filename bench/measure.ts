import type {Browser} from 'playwright-core';
import type {Member} from '../packages/core/src/modules/matrix/matrix.module.js';
import type {Draw} from './contenders/contender.js';

export interface Run {
  /** From the start of drawing to the frame after it was painted. */
  readonly ms: number;
  readonly heapBytes: number;
  /** Names that can be read on the page, for a check that all draw the same. */
  readonly names: readonly string[];
}

/** Draws once on a fresh page. */
export async function measureOnce(browser: Browser, url: string, members: readonly Member[]): Promise<Run> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.goto(url);
  await page.waitForFunction(() => 'draw' in globalThis);
  const ms = await page.evaluate(async (given) => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await frame();
    const start = performance.now();
    await (window.draw as Draw)(document.querySelector('main')!, given);
    await frame();
    return performance.now() - start;
  }, members);
  const names = await page.evaluate(() => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot ? all(node.shadowRoot) : [])]);
    return all(document.querySelector('main')!)
      .filter(
        (node) =>
          node.localName === 'a' &&
          (node as HTMLAnchorElement).href.startsWith('https://www.example') &&
          !node.closest('[data-mh-face]'),
      )
      .map((node) => node.textContent!.trim());
  });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const {usedSize} = await cdp.send('Runtime.getHeapUsage');
  await page.close();
  return {ms, heapBytes: usedSize, names};
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
