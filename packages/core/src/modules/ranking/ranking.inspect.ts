import {joinPath, type Finding, type Wording} from '../../config/shape.js';
import type {Inspect} from '../../element/inspect.js';
import {weightedTotal, weightsOf} from './order.js';
import type {RankingData, RankingOptions, Row} from './ranking.module.js';

const wordings = {
  'weight-sum': {
    'zh-CN': ['各维度权重之和为 {found}，不是 1。', '请把权重写成小数，如 30% 写作 0.3，并核对是否缺少维度。'],
    en: [
      'The weights add up to {found}, not to 1.',
      'Write weights as fractions, 0.3 for 30%, and check that no dimension is missing.',
    ],
  },
  'some-weights': {
    'zh-CN': ['只有部分维度给出了权重，总分无从核对。', '请给出全部权重，或全部不给。'],
    en: ['Only some dimensions have a weight, so totals cannot be checked.', 'Give all weights or none.'],
  },
  'total-differs': {
    'zh-CN': [
      '第 {rank} 名“{name}”的总分为 {found}，按权重计算为 {computed}。',
      '请核对得分、权重与总分；允许误差 ±0.01。',
    ],
    en: [
      'The total of “{name}”, rank {rank}, is {found}; by the weights it is {computed}.',
      'Check scores, weights and total; ±0.01 is allowed.',
    ],
  },
  'rank-gap': {
    'zh-CN': ['名次从 {before} 跳到 {found}，中间缺少名次。', '请补上缺少的名次；并列之后可以跳过相应的名次。'],
    en: [
      'Ranks go from {before} to {found}; some are missing between them.',
      'Add what is missing; after a tie as many ranks may be skipped.',
    ],
  },
  'rank-order': {
    'zh-CN': ['第 {rank} 名“{name}”的总分 {found} 高于前一名的 {before}。', '请核对名次与总分。'],
    en: [
      '“{name}”, rank {rank}, has a total of {found}, above {before} of the rank before.',
      'Check ranks and totals.',
    ],
  },
  'score-of-nothing': {
    'zh-CN': ['第 {rank} 名“{name}”有维度“{found}”的得分，但没有这个维度。', '请在 dimensions 中补上它，或改正 code。'],
    en: [
      '“{name}”, rank {rank}, has a score for “{found}”, which is no dimension.',
      'Add it to dimensions, or correct its code.',
    ],
  },
} as const satisfies Readonly<Record<string, Wording>>;

type Tell = (code: keyof typeof wordings, path: string, params: Readonly<Record<string, unknown>>) => void;

/** Totals and weights are printed to two decimals. */
const TOLERANCE = 0.01 + 1e-9;

const round = (value: number): number => Number(value.toFixed(2));

/** What does not add up in a list. It is shown as it was given; the keeper of the page is told. */
export const inspect: Inspect<RankingData, RankingOptions> = (data): readonly Finding[] => {
  const findings: Finding[] = [];
  const tell: Tell = (code, path, params) =>
    void findings.push({code, severity: 'warning', path, params, wording: wordings[code]});
  inspectTotals(data, tell);
  inspectRanks(data.rows, tell);
  const codes = new Set(data.dimensions.map(({code}) => code));
  data.rows.forEach(({rank, name, scores}, index) => {
    for (const code of Object.keys(scores))
      if (!codes.has(code))
        tell('score-of-nothing', joinPath(`rows[${index}].scores`, code), {rank, name, found: code});
  });
  return findings;
};

function inspectTotals(data: RankingData, tell: Tell): void {
  const {dimensions, rows} = data;
  const given = dimensions.flatMap(({weight}) => weight ?? []);
  if (!given.length) return;
  const weights = weightsOf(data);
  if (!weights) {
    tell('some-weights', 'dimensions', {});
    return;
  }
  const sum = given.reduce((before, weight) => before + weight, 0);
  if (Math.abs(sum - 1) > 0.001) {
    // Totals made of such weights would all differ, and say nothing more.
    tell('weight-sum', 'dimensions', {found: Number(sum.toFixed(4))});
    return;
  }
  rows.forEach((row, index) => {
    const computed = weightedTotal(row, weights);
    if (computed === undefined || row.total === undefined || Math.abs(computed - row.total) <= TOLERANCE) return;
    tell('total-differs', `rows[${index}].total`, {
      rank: row.rank,
      name: row.name,
      found: row.total,
      computed: round(computed),
    });
  });
}

/** Ranks go up one by one; after a tie either one by one or past those who share it (1, 2, 2, 3 or 1, 2, 2, 4). */
function inspectRanks(rows: readonly Row[], tell: Tell): void {
  const sorted = rows.map((row, index) => ({row, index})).sort((a, b) => a.row.rank - b.row.rank);
  let place = sorted[0]?.row.rank ?? 0;
  sorted.forEach(({row, index}, position) => {
    const before = sorted[position - 1]?.row;
    if (!before) return;
    place++;
    const {rank, total, name} = row;
    if (rank !== before.rank && rank !== before.rank + 1 && rank !== place)
      tell('rank-gap', `rows[${index}].rank`, {before: before.rank, found: rank});
    // A gap is told once, and counted from behind it.
    place = Math.max(place, rank);
    if (rank !== before.rank && total !== undefined && before.total !== undefined && total > before.total + 1e-9)
      tell('rank-order', `rows[${index}].total`, {rank, name, found: total, before: before.total});
  });
}
