import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toIssue} from '../../config/issue.js';
import type {Metric} from '../../config/metric.js';
import {inspectMetrics} from './inspect-metrics.js';

const inspect = (...metrics: Partial<Metric>[]): string[] =>
  inspectMetrics(
    metrics.map((metric, index) => ({key: String(index), label: `指标${index}`, ...metric})),
    'metrics',
  ).map((finding) => {
    const {code, path, message} = toIssue(finding, 'zh-CN');
    return `${code} ${path} ${message}`;
  });

test('a rate over 100 % is reported', () => {
  assert.deepEqual(inspect({value: 120, unit: '%', definition: '办结 ÷ 受理'}), [
    'rate-over-100 metrics[0].value “指标0”为 120%，超过 100%。',
  ]);
});

test('a denominator of 0 is reported', () => {
  assert.deepEqual(inspect({unit: '%', numerator: 0, denominator: 0}), [
    'denominator-0 metrics[0].denominator “指标0”的分母为 0，比率无从算起。',
  ]);
});

test('a rate that is not its numerator by its denominator is reported, a rounded one is not', () => {
  assert.deepEqual(inspect({value: 99.3, unit: '%', numerator: 11_925, denominator: 12_275}), [
    'rate-differs metrics[0].value “指标0”写作 99.3%，而分子 ÷ 分母为 97.15%。',
  ]);
  assert.deepEqual(inspect({value: 97.1, unit: '%', numerator: 11_925, denominator: 12_275}), []);
});

test('a rate of which nobody says what it is made of is noted', () => {
  assert.match(inspect({value: 85.3, unit: '%'})[0]!, /^rate-without-base/);
});

test('parts that do not add up to their total are reported', () => {
  const total = {key: 'all', label: '受理', value: 284_406, unit: '件'};
  assert.deepEqual(
    inspect(total, {value: 124_599, unit: '件', partOf: 'all'}, {value: 70_933, unit: '件', partOf: 'all'}),
    ['parts-differ metrics[0].value “受理”为 284406，其分项之和为 195532。'],
  );
});

test('shares of another base, and shares that are not 100 % together, are reported', () => {
  const total = {key: 'all', label: '受理', value: 284_406, unit: '件'};
  const share = {unit: '%', value: 63.72, numerator: 124_599, denominator: 195_532, partOf: 'all'};
  assert.deepEqual(inspect(total, share), [
    'share-of-other-base metrics[1].denominator “指标1”的分母为 195532，而所属总数为 284406。',
    'shares-differ metrics[0].value “受理”各分项占比之和为 63.72%，不是 100%。',
  ]);
  // 99.99 is rounding.
  const shares = [63.72, 20.13, 16.14].map((value) => ({unit: '%', value, definition: '占比', partOf: 'all'}));
  assert.deepEqual(inspect(total, ...shares), []);
});

test('a part that is unknown leaves the sum open, and a total that is not there is named', () => {
  const total = {key: 'all', label: '受理', value: 10, unit: '件'};
  assert.deepEqual(inspect(total, {value: 4, unit: '件', partOf: 'all'}, {unit: '件', partOf: 'all'}), []);
  assert.match(inspect({partOf: 'nothing'})[0]!, /^part-of-nothing metrics\[0\]\.partOf/);
});
