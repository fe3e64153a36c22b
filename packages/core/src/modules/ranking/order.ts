import type {RankingData, Row} from './ranking.module.js';

/** What a list is sorted by: its ranks, its totals, or a dimension by its code. */
export interface Order {
  readonly by: string;
  readonly isDescending: boolean;
}

export const RANK = 'rank';
export const TOTAL = 'total';

/** A score, where there is one: a code may be `constructor`, and then an object has something of that name. */
export const scoreOf = ({scores}: Row, code: string): number | undefined =>
  Object.hasOwn(scores, code) ? scores[code] : undefined;

export const valueOf = (row: Row, by: string): number | undefined =>
  by === RANK ? row.rank : by === TOTAL ? row.total : scoreOf(row, by);

/** Ranks begin with the first, scores with the best. */
export const startingOrder = (by: string): Order => ({by, isDescending: by !== RANK});

/** What is not known stands last, whichever way the rest is turned; equals keep the order of their ranks. */
export function sortRows(rows: readonly Row[], {by, isDescending}: Order): readonly Row[] {
  return [...rows].sort((a, b) => {
    const [left, right] = [valueOf(a, by), valueOf(b, by)];
    if (left === undefined || right === undefined)
      return left === right ? a.rank - b.rank : left === undefined ? 1 : -1;
    return (isDescending ? right - left : left - right) || a.rank - b.rank;
  });
}

/** Ranks that more than one row holds. */
export function tiedRanks(rows: readonly Row[]): ReadonlySet<number> {
  const seen = new Set<number>();
  return new Set(rows.flatMap(({rank}) => (seen.size === seen.add(rank).size ? [rank] : [])));
}

/** The weights by code, where every dimension has one; a publisher that gives some of them gives none to reckon with. */
export function weightsOf({dimensions}: RankingData): ReadonlyMap<string, number> | undefined {
  if (!dimensions.length || dimensions.some(({weight}) => weight === undefined)) return undefined;
  return new Map(dimensions.map(({code, weight}) => [code, weight!]));
}

/** What the weights make of a row's scores; undefined where one is missing. */
export function weightedTotal(row: Row, weights: ReadonlyMap<string, number>): number | undefined {
  let total = 0;
  for (const [code, weight] of weights) {
    const score = scoreOf(row, code);
    if (score === undefined) return undefined;
    total += score * weight;
  }
  return total;
}
