/**
 * `npm run bench:cases`: how long 5,000 cases take to their first screen, and a filter to its result, beside DOM code
 * written by hand.
 *
 *   --quick   draws 100 cases once; to test the bench itself
 *   --write   puts the table into docs/bench-cases.md
 */
import {writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {parseArgs} from 'node:util';
import {IDLE_OVER_MS} from './after-paint.js';
import {NOW, QUERY, QUERY_IN_PINYIN, sampleCases} from './cases/sample.js';
import {cellOf, contenders, median, runContest, type Contender, type Drawn, type FirstScreen} from './contest.js';

export interface CaseRun extends FirstScreen {
  /** The first result, and the one after it: the first makes the texts that are searched. */
  readonly filter: number;
  readonly again: number;
  readonly titles: readonly string[];
  readonly found: readonly string[];
  /** The same by pinyin, where the contender knows it; the first makes the index of readings. */
  readonly byPinyin?: {readonly filter: number; readonly again: number; readonly found: readonly string[]};
}

/** What a result may take at most, however it is asked for. */
const LIMIT_MS = 50;

const firstWord = (query: string): string => query.split(' ')[0]!;

async function measure({tab, contender, screen, timed}: Drawn): Promise<CaseRun> {
  const shown = (): Promise<string[]> => tab.evaluate(() => window.shownTitles!());
  const titles = await shown();
  // What stands around the rows comes a moment after them.
  await tab.waitForTimeout(IDLE_OVER_MS);
  const filter = await timed(`filterCases(${JSON.stringify(firstWord(QUERY))})`);
  const again = await timed(`filterCases(${JSON.stringify(QUERY)})`);
  const run = {...screen, filter, again, titles, found: await shown()};
  if (contender !== 'menhu') return run;
  // The code for readings comes a moment after it is asked for.
  const typed = (query: string): Promise<number> =>
    timed(`(async () => {
      await filterCases(${JSON.stringify(query)});
      while (!shownTitles().length) await new Promise(requestAnimationFrame);
    })()`);
  const readFirst = await typed(firstWord(QUERY_IN_PINYIN));
  const readAgain = await typed(QUERY_IN_PINYIN);
  return {...run, byPinyin: {filter: readFirst, again: readAgain, found: await shown()}};
}

export const runCases = (count: number, runs: number): Promise<ReadonlyMap<Contender, readonly CaseRun[]>> =>
  runContest({folder: 'cases', draw: 'drawCases', items: sampleCases(count), now: NOW, measure}, runs);

function table(results: ReadonlyMap<Contender, readonly CaseRun[]>): string {
  const cell = (name: Contender, key: 'first' | 'firstCpu' | 'filter' | 'again'): string => cellOf(results, name, key);
  const pinyin = (key: 'filter' | 'again'): string =>
    `${median(results.get('menhu')!.map(({byPinyin}) => byPinyin![key])).toFixed(0)} ms`;
  const names: Readonly<Record<Contender, string>> = {
    'hand-written': 'DOM code written by hand, first 8 rows',
    'hand-written-all': 'DOM code written by hand, every row',
    menhu: '`<mh-cases>`',
  };
  return [
    '| contender | first screen | of it computed | first filter | next filter |',
    '| --- | --: | --: | --: | --: |',
    ...contenders.map(
      (name) =>
        `| ${names[name]} | ${cell(name, 'first')} | ${cell(name, 'firstCpu')} | ${cell(name, 'filter')} | ${cell(name, 'again')} |`,
    ),
    '',
    `| by pinyin, limit ${LIMIT_MS} ms | first filter | next filter |`,
    '| --- | --: | --: |',
    `| \`<mh-cases>\` | ${pinyin('filter')} | ${pinyin('again')} |`,
  ].join('\n');
}

if (process.argv[1]?.endsWith('cases.ts')) {
  const {values: flags} = parseArgs({options: {quick: {type: 'boolean'}, write: {type: 'boolean'}}});
  const [count, runs] = flags.quick ? [100, 1] : [5_000, 9];
  const text = table(await runCases(count, runs));
  console.log(text);
  if (flags.write) {
    writeFileSync(
      new URL('../docs/bench-cases.md', import.meta.url),
      `# Benchmark: 5,000 cases

Made by \`npm run bench:cases -- --write\`, ${cpus().length} × ${cpus()[0]!.model}, Node ${process.versions.node}. The
machine is shared and its figures are noisy: compare the ratios, not the milliseconds.

All get the same 5,000 made-up cases as an object and compute both rates over them. The code written by hand checks nothing,
masks nothing, writes no face, knows one language and no holidays; once it draws the first eight rows, once all of them. Its
screen is the same, which the bench makes sure of: the same words in the same elements with the same attributes, in a shadow root
with the same styles, read when it draws. \`<mh-cases>\` checks the cases that it shows, and all others when the browser is idle. The first
screen is the panel, the rows and the room for the rates and the filter; both draw those when the browser is idle. Neither is in the figures. The figures are the median of ${runs} runs,
in turn, by the clock on the wall until the frame was painted; a frame comes every 16 ms. The filter's first word also makes
the texts that are searched; the first by pinyin loads what knows readings and makes an index of them.

${text}
`,
    );
  }
}
