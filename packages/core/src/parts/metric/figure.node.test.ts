import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatExactly, formatFigure, unitWord, withUnit} from './figure.js';

test('figures read as announcements print them', () => {
  const read = (value: number): string => formatFigure(value, 'zh-CN');
  assert.deepEqual([175_800, 2_900_000_000, 152_300_000_000].map(read), ['17.58万', '29亿', '1523亿']);
  assert.deepEqual([0, 85.3, 96.456, 2_000, 9_999, -0.4].map(read), ['0', '85.3', '96.46', '2,000', '9,999', '-0.4']);
  assert.equal(formatFigure(175_800, 'en'), '175.8K');
});

test('all digits are at hand', () => {
  assert.equal(formatExactly(152_300_000_000, 'zh-CN'), '152,300,000,000');
  assert.equal(formatExactly(2.34567, 'zh-CN'), '2.34567');
});

test('units that are known are translated, others stay', () => {
  assert.equal(withUnit(3.2, '工作日', 'zh-CN'), '3.2 个工作日');
  assert.equal(withUnit(3.2, '工作日', 'en'), '3.2 working days');
  assert.equal(withUnit(96.4, '%', 'zh-CN'), '96.4%');
  assert.equal(withUnit(5, undefined, 'zh-CN'), '5');
  assert.equal(unitWord('constructor', 'en'), 'constructor');
});
