/**
 * `npm run bench`: how long contenders take to draw a matrix, in one run, as ratios to hand-written DOM.
 * `-- --quick` draws 100 members once; `-- --write` puts the table into docs/bench.md.
 */
import {writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {serve} from '../scripts/serve.mjs';
import {buildContenders, dist} from './build.js';
import {contenders, yardstick} from './list.js';
import {measureOnce, median, type Run} from './measure.js';
import {sampleMembers} from './members.js';

const {values} = parseArgs({
  options: {quick: {type: 'boolean', default: false}, write: {type: 'boolean', default: false}},
});
const sizes = values.quick ? [100] : [100, 1_000, 4_362];
const RUNS = values.quick ? 1 : 5;

const weights = await buildContenders(contenders);
const server = await serve(dist, {headers: {}});
const browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
const results = new Map<string, Run[]>();

for (const size of sizes) {
  const members = sampleMembers(size);
  // In turn, not one after the other: a noisy minute of the machine then hits all alike.
  for (let run = 0; run < RUNS; run++) {
    for (const name of contenders) {
      const key = `${name} ${size}`;
      results.set(key, [...(results.get(key) ?? []), await measureOnce(browser, `${server.url}${name}/`, members)]);
    }
  }
}
const version = browser.version();
await browser.close();
await server.close();

const ms = (name: string, size: number): number => median(results.get(`${name} ${size}`)!.map((run) => run.ms));
const largest = sizes.at(-1)!;
const table = [
  `| contender | ${sizes.map((size) => `${size.toLocaleString('en')} members`).join(' | ')} | heap at ${largest.toLocaleString('en')} | script and style |`,
  `| --- |${sizes.map(() => ' --: |').join('')} --: | --: |`,
  ...contenders.map((name) => {
    const cells = sizes.map(
      (size) => `${(ms(name, size) / ms(yardstick, size)).toFixed(2)} × (${ms(name, size).toFixed(0)} ms)`,
    );
    const heap = median(results.get(`${name} ${largest}`)!.map((run) => run.heapBytes));
    return `| ${name} | ${cells.join(' | ')} | ${(heap / 2 ** 20).toFixed(1)} MB | ${(weights.get(name)! / 1_024).toFixed(1)} KB |`;
  }),
].join('\n');
console.log(table);

if (values.write) {
  writeFileSync(
    new URL('../docs/bench.md', import.meta.url),
    `# Benchmark: drawing a matrix

\`npm run bench\` draws the same members with each contender on a fresh page and takes the median of ${RUNS}, from the start of
drawing to the frame after it was painted. The figures are ratios to DOM code written by hand; \`menhu-all\` draws every
row, \`menhu-first\` is the matrix as it comes, which draws the first rows and the rest on request. None is virtualized.
Web Awesome, Shoelace, SGDS and Material Web draw a card, and what they have of avatar, badge or chip, for each member.
The last column is the weight of just these elements, in brotli. The machine is shared, so only ratios of one run mean anything.

${table}

Made by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}, Chromium ${version}, ${cpus().length} × ${cpus()[0]!.model}.
`,
  );
}
