/**
 * `npm run bench`: how long contenders take to draw a matrix, beside DOM code written by hand.
 *
 *   --quick   draws 100 members once; to test the bench itself
 *   --page    a whole homepage instead; see homepage.ts
 *   --write   puts the tables into docs/bench.md, those of a homepage into docs/bench-page.md
 */
import {writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {parseArgs} from 'node:util';
import {runBench, type Plan} from './bench.js';
import {names, type Contender} from './list.js';
import {costTable, grouped, timeTable, weightTable} from './report.js';
import {weigh, type Weight} from './weigh.js';

const {values: flags} = parseArgs({
  options: {
    page: {type: 'boolean', default: false},
    quick: {type: 'boolean', default: false},
    write: {type: 'boolean', default: false},
  },
});
if (flags.page) {
  const {runHomepages} = await import('./homepage.js');
  console.log(await runHomepages({runs: flags.quick ? 1 : 5, write: flags.write}));
  process.exit();
}
const plan: Plan = flags.quick ? {sizes: [100], runs: 1} : {sizes: [100, 1_000, 4_362], runs: 5};
const largest = plan.sizes.at(-1)!;

const results = await runBench(plan);
const weights = new Map<Contender, Weight>();
for (const name of names) weights.set(name, await weigh(name));

const tables = `## Time until it is painted

By the clock on the wall, from the start of drawing until the frame that shows it was painted. A frame comes every 16 ms,
so differences below that mean nothing.

${timeTable(results, plan, 'wall')}

## Time that the main thread computes

The same drawings, but only the time in which the page's main thread had the processor: what other programs on the machine
do is not in it, nor is the wait for a frame.

${timeTable(results, plan, 'cpu')}

## Where it goes, for ${grouped(largest)} members

${costTable(results, largest)}

## Weight

Script and style of just these elements, in brotli, with about 1 KB of code that draws the rows.

${weightTable(weights)}
`;
console.log(tables);

if (flags.write) {
  writeFileSync(
    new URL('../docs/bench.md', import.meta.url),
    `# Benchmark: drawing a matrix

Made by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}, Chromium ${results.chromium}, \
${cpus().length} × ${cpus()[0]!.model}, Node ${process.versions.node}.
The machine is shared and its figures are noisy: compare ratios within one run, not milliseconds between runs.

Each contender draws the same made-up members, with avatar, name, platform, handle, verification, followers, last post
and its time, on a fresh page. The figures are the median of ${plan.runs}, taken in turn; \`×\` is the ratio to DOM code written by hand.
Web Awesome, Shoelace, SGDS and Material Web draw a card for each member, with their own avatar and badge, or what comes
nearest to them. \`<mh-matrix>\` also checks the data, names its box, and writes its face for search engines; \`limit="0"\`
shows every row, of which many are in the document only near the reader (docs/bench-matrix.md measures that), and without it
the first 12 with a button for more. Of the other contenders every row is drawn.

${tables}`,
  );
}
