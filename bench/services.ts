/**
 * `npm run bench:services`: how long 200 services take to their first screen, beside DOM code written by hand.
 *
 *   --quick   draws 50 services once; to test the bench itself
 *   --write   puts the table into docs/bench-services.md
 */
import {writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {parseArgs} from 'node:util';
import {cellOf, contenders, runContest, type Contender, type FirstScreen} from './contest.js';
import {sampleServices} from './services/sample.js';

export interface ServicesRun extends FirstScreen {
  readonly names: readonly string[];
}

export const runServices = (count: number, runs: number): Promise<ReadonlyMap<Contender, readonly ServicesRun[]>> =>
  runContest(
    {
      folder: 'services',
      draw: 'drawServices',
      items: sampleServices(count),
      measure: async ({tab, screen}) => ({...screen, names: await tab.evaluate(() => window.shownServices!())}),
    },
    runs,
  );

function table(results: ReadonlyMap<Contender, readonly ServicesRun[]>): string {
  const names: Readonly<Record<Contender, string>> = {
    'hand-written': 'DOM code written by hand, first 12 tiles',
    'hand-written-all': 'DOM code written by hand, every tile',
    menhu: '`<mh-services>`',
  };
  return [
    '| contender | first screen | of it computed |',
    '| --- | --: | --: |',
    ...contenders.map(
      (name) => `| ${names[name]} | ${cellOf(results, name, 'first')} | ${cellOf(results, name, 'firstCpu')} |`,
    ),
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
