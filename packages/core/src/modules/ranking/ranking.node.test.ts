import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toIssue} from '../../config/issue.js';
import {emptyCalendar} from '../../locale/calendar.js';
import {sortRows, tiedRanks, weightedTotal, weightsOf} from './order.js';
import {inspect} from './ranking.inspect.js';
import type {RankingData, Row} from './ranking.module.js';

const context = {timeZone: 'Asia/Shanghai', calendar: emptyCalendar, now: 0, language: 'zh-CN'} as const;
const row = (rank: number, more: Partial<Row> = {}): Row => ({rank, name: `账号${rank}`, scores: {}, ...more});

const issues = (data: Partial<RankingData>): string[] =>
  inspect({period: {from: '2026-10-01', to: '2026-10-31'}, dimensions: [], rows: [], ...data}, {}, context).map(
    (finding) => {
      const {code, path, message} = toIssue(finding, 'zh-CN');
      return `${code} ${path} ${message}`;
    },
  );

const dimensions = (...weights: (number | undefined)[]): RankingData['dimensions'] =>
  weights.map((weight, index) => ({code: 'abc'[index]!, name: 'abc'[index]!, ...(weight !== undefined && {weight})}));

test('the published city index is what its weights make of the scores', () => {
  // 成都, third quarter of 2023: 94.61, 86.91 and 94.17 make 91.76.
  const rows = [row(1, {scores: {a: 94.61, b: 86.91, c: 94.17}, total: 91.76})];
  assert.deepEqual(issues({dimensions: dimensions(0.3, 0.35, 0.35), rows}), []);
});

test('a total beyond ±0.01 of what the weights make is reported', () => {
  const rows = [row(1, {scores: {a: 90, b: 80}, total: 85.01}), row(2, {scores: {a: 80, b: 80}, total: 80.02})];
  assert.deepEqual(issues({dimensions: dimensions(0.5, 0.5), rows}), [
    'total-differs rows[1].total 第 2 名“账号2”的总分为 80.02，按权重计算为 80。',
  ]);
});

test('weights that do not add up to 1, and weights of some dimensions alone, are reported', () => {
  const rows = [row(1, {scores: {a: 1, b: 1}, total: 50})];
  assert.deepEqual(issues({dimensions: dimensions(0.3, 0.6), rows}), [
    'weight-sum dimensions 各维度权重之和为 0.9，不是 1。',
  ]);
  assert.match(issues({dimensions: dimensions(0.3, undefined), rows})[0]!, /^some-weights/);
  assert.deepEqual(issues({dimensions: dimensions(undefined, undefined), rows}), []);
});

test('gaps between ranks are reported, those after a tie are none', () => {
  assert.deepEqual(issues({rows: [row(1), row(2), row(5), row(6)]}), [
    'rank-gap rows[2].rank 名次从 2 跳到 5，中间缺少名次。',
  ]);
  assert.deepEqual(issues({rows: [row(1), row(2), row(2), row(4)]}), []);
  assert.deepEqual(issues({rows: [row(1), row(2), row(2), row(3)]}), []);
  assert.deepEqual(issues({rows: [row(21), row(22)]}), []);
});

test('a rank before a higher total is reported', () => {
  assert.match(issues({rows: [row(1, {total: 80}), row(2, {total: 90})]})[0]!, /^rank-order rows\[1\]\.total/);
});

test('a score for no dimension is reported', () => {
  assert.match(issues({rows: [row(1, {scores: {x: 1}})]})[0]!, /^score-of-nothing rows\[0\]\.scores\.x/);
});

test('sorting leaves the list as it is, equals by their ranks', () => {
  const rows = [row(3, {total: 5}), row(1, {total: 5}), row(2)];
  const ranks = (list: readonly Row[]): number[] => list.map(({rank}) => rank);
  assert.deepEqual(ranks(sortRows(rows, {by: 'total', isDescending: true})), [1, 3, 2]);
  assert.deepEqual(ranks(sortRows(rows, {by: 'rank', isDescending: false})), [1, 2, 3]);
  assert.deepEqual(ranks(rows), [3, 1, 2]);
  assert.deepEqual([...tiedRanks([row(1), row(2), row(2), row(2)])], [2]);
});

test('a weight for a score that is missing makes no total', () => {
  const data: RankingData = {
    period: {from: '2026-10-01', to: '2026-10-31'},
    dimensions: dimensions(0.5, 0.5),
    rows: [],
  };
  assert.equal(weightedTotal(row(1, {scores: {a: 1}}), weightsOf(data)!), undefined);
});
