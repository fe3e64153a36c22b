/**
 * `npm run bench:feed`: what a feed costs beside DOM code written by hand, how long 10,000 posts take to be put in order,
 * and whether a hundred renewals leave anything behind.
 *
 *   --quick   once each; to test the bench itself
 *   --write   puts the table into docs/bench-feed.md
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {chromium, type Browser, type CDPSession, type Page} from 'playwright-core';
import {build} from 'vite';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {serve} from '../scripts/serve.mjs';
import {bundleConfig} from './build.js';
import {assertSameScreen, firstScreen, type Screen} from './by-hand/same-screen.js';

const {values: flags} = parseArgs({
  options: {quick: {type: 'boolean', default: false}, write: {type: 'boolean', default: false}},
});
const RUNS = flags.quick ? 1 : 9;
const out = join(fileURLToPath(new URL('.', import.meta.url)), 'dist/feed');

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

type Way = 'byHand' | 'feed' | 'contained';

async function open(browser: Browser, url: string): Promise<{page: Page; cdp: CDPSession}> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  await page.goto(url);
  await page.waitForFunction(() => window.feedBench !== undefined);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
  return {page, cdp};
}

/** Milliseconds for which the main thread had the processor; other programs on the machine are not in it. */
async function busy(cdp: CDPSession): Promise<number> {
  const {metrics} = await cdp.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration')!.value * 1_000;
}

async function heapOf(page: Page, cdp: CDPSession): Promise<{heap: number; listeners: number; nodes: number}> {
  // What waits for an idle moment holds its data until then.
  await page.waitForTimeout(6_000);
  await cdp.send('HeapProfiler.collectGarbage');
  const {usedSize} = await cdp.send('Runtime.getHeapUsage');
  const {jsEventListeners, nodes} = await cdp.send('Memory.getDOMCounters');
  return {heap: usedSize, listeners: jsEventListeners, nodes};
}

async function draw(browser: Browser, url: string, name: Way, rows: number): Promise<number> {
  const {page, cdp} = await open(browser, url);
  const before = await busy(cdp);
  await page.evaluate(([how, count]) => window.feedBench[how](count), [name, rows] as const);
  const spent = (await busy(cdp)) - before;
  await page.close();
  return spent;
}

rmSync(out, {recursive: true, force: true});
mkdirSync(out, {recursive: true});
await build(
  bundleConfig('page/feed-page.ts', {outDir: out, rolldownOptions: {output: {minify: true, codeSplitting: false}}}),
);
writeFileSync(
  join(out, 'index.html'),
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,"><style>body{font:15px/1.6 sans-serif;margin:20px;width:700px}</style><main></main><script type="module" src="script.js"></script>',
);

const server = await serve(out, {headers: {}});
const browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
try {
  const cases: readonly (readonly [string, Way, number, number])[] = [
    ['by hand, the newest 5 of 1,000', 'byHand', 5, 5],
    ['`<mh-feed>` with 1,000 posts, as it comes', 'feed', 5, 5],
    ['by hand, the newest 20 of 1,000', 'byHand', 20, 20],
    ['`<mh-feed limit="0">` with 1,000 posts, rows near the reader', 'feed', 0, 20],
    ['`<mh-feed limit="1000">`, all rows at once', 'feed', 1_000, 20],
    ['`<mh-feed limit="1000">`, all rows at once, with `content-visibility: auto`', 'contained', 1_000, 20],
  ];
  const drawn = (how: 'byHand' | 'feed', rows: number): Promise<Screen> =>
    firstScreen(browser, server.url, async (page) => {
      await page.waitForFunction(() => window.feedBench !== undefined);
      await page.evaluate(([name, count]) => window.feedBench[name](count), [how, rows] as const);
    });
  assertSameScreen(await drawn('feed', 5), await drawn('byHand', 5));
  assertSameScreen(await drawn('feed', 0), await drawn('byHand', 20));
  const spent = new Map<string, number[]>(cases.map(([what]) => [what, []]));
  for (let run = 0; run <= RUNS; run++) {
    for (const [what, how, rows] of cases) {
      const ms = await draw(browser, server.url, how, rows);
      // The first page of a browser also pays for its fonts.
      if (run) spent.get(what)!.push(ms);
    }
  }
  const arranged: {total: number; longest: number}[] = [];
  for (let run = 0; run < RUNS; run++) {
    const {page, cdp} = await open(browser, server.url);
    const before = await busy(cdp);
    await page.evaluate(() => window.feedBench.arrange());
    const total = (await busy(cdp)) - before;
    await page.close();
    const other = await open(browser, server.url);
    arranged.push({total, longest: await other.page.evaluate(() => window.feedBench.longestPiece())});
    await other.page.close();
  }
  const {page, cdp} = await open(browser, server.url);
  await page.evaluate(() => window.feedBench.renew(10));
  const first = await heapOf(page, cdp);
  await page.evaluate((times) => window.feedBench.renew(times), flags.quick ? 10 : 100);
  const last = await heapOf(page, cdp);
  await page.close();

  const handOf = (rows: number): number =>
    median(spent.get(cases.find(([, how, , like]) => how === 'byHand' && like === rows)![0])!);
  const table = `| what | ms of the main thread | × by hand |
| --- | --: | --: |
${cases.map(([what, , , like]) => `| ${what} | ${median(spent.get(what)!).toFixed(1)} | ${(median(spent.get(what)!) / handOf(like)).toFixed(2)} |`).join('\n')}

| 10,000 posts, ranked and their labels held against the record | ms of the main thread |
| --- | --: |
| in all, once, on a fresh page | ${median(arranged.map(({total}) => total)).toFixed(0)} |
| the longest piece of it, by the clock | ${median(arranged.map(({longest}) => longest)).toFixed(0)} |

| a feed of 200 posts | after 10 renewals | after 100 more |
| --- | --: | --: |
| script heap, KB | ${(first.heap / 1_024).toFixed(0)} | ${(last.heap / 1_024).toFixed(0)} |
| listeners | ${first.listeners} | ${last.listeners} |
| nodes | ${first.nodes} | ${last.nodes} |
`;
  console.log(table);
  if (flags.write)
    writeFileSync(
      new URL('../docs/bench-feed.md', import.meta.url),
      `# Benchmark: a feed

Made by \`npm run bench:feed -- --write\` on ${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]!.model}.
Medians of ${RUNS}, each on a fresh page. The machine is shared: compare ratios within one run.

By hand means DOM code that sorts the posts and draws the same screen, which the bench makes sure of: the same words in the same
elements with the same attributes, in a shadow root with the same styles, read when it draws. A feed also checks every post. What waits for an idle moment, its face and its inspection, is not in
the figures.

${table}
Rows far from the reader are not drawn at all: with \`limit="0"\` the first 20 stand, and 40 more come whenever the end is 600 px
away. \`content-visibility: auto\` was not taken: it spares the layout of far rows, but all have to be made, and its paint
containment cuts off focus rings.
`,
    );
} finally {
  await browser.close();
  await server.close();
}
