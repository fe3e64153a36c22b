import type {Browser, CDPSession} from 'playwright-core';
import type {Member} from '../packages/core/src/modules/matrix/matrix.module.js';
import type {DrawnRow} from './page/drawn-rows.js';

/** One drawing on one fresh page. Times are in milliseconds. */
export interface Run {
  /** From the start of drawing until the frame that shows it was painted, by the clock on the wall. */
  readonly wall: number;
  /** What of it the page's main thread computed. Other programs on the machine make it wait, but not count. */
  readonly cpu: number;
  readonly style: number;
  readonly layout: number;
  /** Script and paint. Chromium's own figure for script leaves out what a debugger's call runs, which is all of it. */
  readonly rest: number;
  /** Bytes that scripts hold after a collection of garbage, and bytes of the DOM and its styles. */
  readonly scriptHeap: number;
  readonly domHeap: number;
  readonly rows: readonly DrawnRow[];
}

/** A page that takes longer has hung. */
const TIMEOUT_MS = 60_000;

export async function measureOnce(browser: Browser, url: string, members: readonly Member[]): Promise<Run> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  page.setDefaultTimeout(TIMEOUT_MS);
  try {
    const errors: string[] = [];
    page.on('pageerror', ({message}) => errors.push(message));
    await page.goto(url);
    await page.waitForFunction(() => window.draw !== undefined);
    await page.evaluate((given) => void (window.harness.members = given), members);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});

    const before = await metrics(cdp);
    const wall = await page.evaluate(() => window.harness.measure());
    const after = await metrics(cdp);
    const spent = (metric: string): number => (after[metric]! - before[metric]!) * 1_000;
    const cpu = spent('TaskDuration');
    const style = spent('RecalcStyleDuration');
    const layout = spent('LayoutDuration');

    await cdp.send('HeapProfiler.collectGarbage');
    // Chromium sends the second; the protocol's types lag behind.
    const heap: {usedSize: number; embedderHeapUsedSize?: number} = await cdp.send('Runtime.getHeapUsage');
    const rows = await page.evaluate(() => window.harness.rows());
    errors.push(...(await page.evaluate(() => window.harness.notDefined())).map((name) => `no code for <${name}>`));
    if (errors.length > 0) throw new Error(`${url}: ${errors.join('; ')}`);
    return {
      wall,
      cpu,
      style,
      layout,
      rest: cpu - style - layout,
      scriptHeap: heap.usedSize,
      domHeap: heap.embedderHeapUsedSize ?? 0,
      rows,
    };
  } finally {
    await page.close();
  }
}

async function metrics(cdp: CDPSession): Promise<Record<string, number>> {
  const {metrics: list} = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({name, value}) => [name, value]));
}
