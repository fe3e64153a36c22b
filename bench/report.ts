import type {Plan, Results} from './bench.js';
import {contenders, names, yardstick, type Contender} from './list.js';
import type {Run} from './measure.js';
import type {Weight} from './weigh.js';

type Figure = (name: Contender) => string;

/** Times of each contender as ratios to the yardstick, a column for each size. */
export function timeTable(results: Results, {sizes}: Plan, metric: 'wall' | 'cpu'): string {
  return table(
    sizes.map((size) => {
      const ofYardstick = medianOf(results.runsOf(yardstick, size), metric);
      return [
        `${grouped(size)} members`,
        (name) => {
          const ms = medianOf(results.runsOf(name, size), metric);
          return `${(ms / ofYardstick).toFixed(2)} × (${ms.toFixed(0)} ms)`;
        },
      ];
    }),
  );
}

/** Where the main thread's time goes, and what stays in memory, at one size. */
export function costTable(results: Results, size: number): string {
  const ms = (metric: 'style' | 'layout' | 'rest'): Figure => {
    return (name) => `${medianOf(results.runsOf(name, size), metric).toFixed(0)} ms`;
  };
  const megabytes = (metric: 'scriptHeap' | 'domHeap'): Figure => {
    return (name) => `${(medianOf(results.runsOf(name, size), metric) / 2 ** 20).toFixed(1)} MB`;
  };
  return table([
    ['script and paint', ms('rest')],
    ['style', ms('style')],
    ['layout', ms('layout')],
    ['heap of scripts', megabytes('scriptHeap')],
    ['heap of the DOM', megabytes('domHeap')],
  ]);
}

export function weightTable(weights: ReadonlyMap<Contender, Weight>): string {
  const kilobytes = (part: keyof Weight): Figure => {
    return (name) => `${(weights.get(name)![part] / 1_024).toFixed(1)} KB`;
  };
  return table([
    ['before the first drawing', kilobytes('first')],
    ['with what is loaded on demand', kilobytes('all')],
  ]);
}

export const grouped = (count: number): string => count.toLocaleString('en');

const table = (columns: readonly (readonly [head: string, figure: Figure])[]): string =>
  [
    `| contender | ${columns.map(([head]) => head).join(' | ')} |`,
    `| --- |${' --: |'.repeat(columns.length)}`,
    ...names.map((name) => `| ${contenders[name]} | ${columns.map(([, figure]) => figure(name)).join(' | ')} |`),
  ].join('\n');

function medianOf(runs: readonly Run[], metric: Exclude<keyof Run, 'rows'>): number {
  const values = runs.map((run) => run[metric]).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)]!;
}
