import assert from 'node:assert/strict';
import {test} from 'node:test';
import {languageFor, type Language} from './language.js';
import {formatCount, formatNumber} from './number.js';
import {defineStrings, translate} from './strings.js';
import {formatExactTime, formatTime, sayTimes} from './time.js';

test('counts read as people say them', () => {
  const counts: [number, string, string][] = [
    [0, '0', '0'],
    [9_999, '9,999', '9,999'],
    [10_000, '1万', '10K'],
    [249_696, '25万', '250K'],
    [711_369, '71.1万', '711K'],
    [4_193_000, '419.3万', '4.2M'],
    [132_222_015, '1.32亿', '132.2M'],
    [2_900_000_000, '29亿', '2.9B'],
  ];
  for (const [count, chinese, english] of counts) {
    assert.equal(formatCount(count, 'zh-CN'), chinese);
    assert.equal(formatCount(count, 'en'), english);
  }
  assert.equal(formatCount(711_369, 'zh-TW'), '71.1萬');
});

test('counts are written alike by arithmetic and by the browser', () => {
  const edges = [0, 1, 999, 1_000, 9_999, 12_500, 99_949, 99_950, 99_999_499, 99_999_500, 999_999_999, 152_300_000_000];
  for (let value = 7; value < 999_000_000_000; value = Math.ceil(value * 1.017)) edges.push(value);
  for (const language of ['zh-CN', 'zh-TW', 'en', 'ug'] as const) {
    const whole = new Intl.NumberFormat(language);
    for (const value of edges) assert.equal(formatNumber(value, language), whole.format(value));
    assert.equal(formatNumber(-1_234_567, language), whole.format(-1_234_567));
    assert.equal(formatNumber(1_234.5, language), whole.format(1_234.5));
  }
  for (const language of ['zh-CN', 'zh-TW'] as const)
    for (const value of edges.filter((edge) => edge >= 10_000)) {
      const maximumFractionDigits = value < 100_000_000 ? 1 : 2;
      const browser = new Intl.NumberFormat(language, {notation: 'compact', maximumFractionDigits, useGrouping: false});
      assert.equal(formatCount(value, language), browser.format(value));
    }
});

test('a language that a page brings along is written as the browser writes it', () => {
  assert.equal(formatNumber(1_234_567, 'kk' as Language), new Intl.NumberFormat('kk').format(1_234_567));
  assert.equal(formatNumber(1_234_567, 'en-IN' as Language), '12,34,567');
});

const NOW = Date.parse('2026-11-23T09:00:00+08:00');

test('times read as people say them, in the zone of the agency', () => {
  const times: [string, string][] = [
    ['2026-11-23T08:59:40+08:00', '刚刚'],
    ['2026-11-23T09:00:30+08:00', '刚刚'],
    ['2026-11-23T08:48:00+08:00', '12 分钟前'],
    ['2026-11-23T07:40:00+08:00', '今天 07:40'],
    ['2026-11-22T18:05:00+08:00', '昨天 18:05'],
    ['2026-11-22T23:30:00Z', '今天 07:30'],
    ['2026-11-20T10:00:00+08:00', '3 天前'],
    ['2025-12-30T09:00:00+08:00', '2025-12-30'],
    ['2026-11-24T09:00:00+08:00', '2026-11-24 09:00'],
    ['2026-11-23', '今天'],
    ['2026-11-20', '3 天前'],
    ['2026-10-01', '2026-10-01'],
  ];
  for (const [iso, read] of times) assert.equal(formatTime(iso, 'zh-CN', 'Asia/Shanghai', NOW), read, iso);
});

test('times are written in full where a page wants that', () => {
  sayTimes('exact');
  assert.equal(formatTime('2026-11-23T08:59:40+08:00', 'zh-CN', 'Asia/Shanghai', NOW), '2026-11-23 08:59');
  assert.equal(formatTime('2026-11-20', 'en', 'Asia/Shanghai', NOW), '2026-11-20');
  sayTimes(undefined);
  assert.equal(formatTime('2026-11-20', 'en', 'Asia/Shanghai', NOW), '3 days ago');
});

test('the exact time is YYYY-MM-DD HH:mm, and a date stays a date', () => {
  assert.equal(formatExactTime('2026-11-23T00:05:00Z'), '2026-11-23 08:05');
  assert.equal(formatExactTime('2026-11-23T16:00:00Z'), '2026-11-24 00:00');
  assert.equal(formatExactTime('2026-11-23T00:05:00Z', 'Asia/Urumqi'), '2026-11-23 06:05');
  assert.equal(formatExactTime('2026-11-23'), '2026-11-23');
});

test('times of the years in which China had summer time are those of its clocks', () => {
  assert.equal(formatExactTime('1988-07-01T00:00:00Z'), '1988-07-01 09:00');
  assert.equal(formatExactTime('1991-12-01T00:00:00Z'), '1991-12-01 08:00');
  assert.equal(formatExactTime('1992-07-01T00:00:00Z'), '1992-07-01 08:00');
});

test('times are written alike by arithmetic and by the browser', () => {
  const browser = new Intl.DateTimeFormat('sv', {dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Shanghai'});
  for (let time = Date.UTC(1990); time < Date.UTC(2040); time += 987_654_321)
    assert.equal(formatExactTime(new Date(time).toISOString()), browser.format(time));
});

test('a zone that does not exist falls back to the default', () => {
  assert.equal(formatExactTime('2026-11-23T00:05:00Z', 'Mars/Olympus'), '2026-11-23 08:05');
});

test('a language tag leads to the interface’s nearest language', () => {
  const tags: [string | undefined, string][] = [
    [undefined, 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-Hans-CN', 'zh-CN'],
    ['zh-Hant', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['ug', 'ug'],
    ['ug-CN', 'ug'],
  ];
  for (const [tag, language] of tags) assert.equal(languageFor(tag), language);
});

test('strings take values and the English plural', () => {
  const strings = defineStrings({
    id: 'test',
    'zh-CN': {n: '{n} 个'},
    'zh-TW': {n: '{n} 個'},
    en: {n: '{n} account|{n} accounts'},
    ug: {n: '{n} ھېسابات'},
  });
  assert.equal(translate(strings, 'zh-CN', 'n', {n: 1}), '1 个');
  assert.equal(translate(strings, 'en', 'n', {n: 1}), '1 account');
  assert.equal(translate(strings, 'en', 'n', {n: 0}), '0 accounts');
  assert.equal(translate(strings, 'en', 'n'), '{n} accounts');
});

test('a language that is missing is a type error', () => {
  // @ts-expect-error zh-TW, en and ug are missing
  defineStrings({id: 'test', 'zh-CN': {n: ''}});
  // @ts-expect-error the key n is missing in Uyghur
  defineStrings({id: 'test', 'zh-CN': {n: ''}, 'zh-TW': {n: ''}, en: {n: ''}, ug: {}});
});
