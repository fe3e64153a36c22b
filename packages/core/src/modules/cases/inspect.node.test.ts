import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toIssue} from '../../config/issue.js';
import {emptyCalendar} from '../../locale/calendar.js';
import {inspect} from './cases.inspect.js';
import type {Case, CasesData, CasesOptions} from './cases.module.js';

const a = (item: Partial<Case>): Case => ({id: '1', title: '诉求', receivedAt: '2026-10-02', stages: [], ...item});

const issues = async (
  data: CasesData,
  options: CasesOptions = {},
  language: 'zh-CN' | 'en' = 'zh-CN',
): Promise<string[]> =>
  (
    await inspect(data, options, {
      timeZone: 'Asia/Shanghai',
      calendar: emptyCalendar,
      now: Date.parse('2026-10-16T12:00:00+08:00'),
      language,
    })
  ).map((finding) => {
    const {code, path, message, severity} = toIssue(finding, language);
    return `${severity} ${code} ${path} ${message}`;
  });

test('personal data are reported with their place, and not repeated', async () => {
  const data = {
    cases: [a({title: '请回电 13800000000', stages: [{code: 'handling', at: '2026-10-03', note: '3 号楼 501 室'}]})],
  };
  assert.deepEqual(await issues(data), [
    'warning personal-data cases[0].title 诉求 1 中有未遮盖的电话号码，显示时已遮盖为“请回电 138****0000”。',
    'warning personal-data cases[0].stages[0].note 诉求 1 中有未遮盖的住址，显示时已遮盖为“* 号楼 * 室”。',
  ]);
  assert.match((await issues(data, {}, 'en'))[0]!, /Case 1 holds an unmasked phone number/);
});

test('stages out of order and a close before its receipt are reported', async () => {
  const stages = [
    {code: 'dispatched', at: '2026-10-05'},
    {code: 'accepted', at: '2026-10-04'},
  ];
  assert.deepEqual(await issues({cases: [a({stages, closedAt: '2026-09-30'})]}), [
    'warning stage-order cases[0].stages[1].at 诉求 1 的环节“accepted”（2026-10-04）早于它前面的环节。',
    'warning closed-before-accepted cases[0].closedAt 诉求 1 的办结时间 2026-09-30 早于受理时间 2026-10-02。',
  ]);
  // A date without a time says nothing against a time of that day.
  assert.deepEqual(await issues({cases: [a({receivedAt: '2026-10-02T09:00:00+08:00', closedAt: '2026-10-02'})]}), []);
});

test('more than three months without an answer is reported', async () => {
  assert.match((await issues({cases: [a({receivedAt: '2026-07-01'})]}))[0]!, /^warning unanswered cases\[0\]\.reply/);
});

test('a published rate that the cases contradict by more than 0.1 points is reported', async () => {
  const cases = [a({closedAt: '2026-10-12'}), a({}), a({closedAt: '2026-10-12'})];
  const rate = {key: 'closing-rate', label: '办结率', unit: '%', definition: '办结 ÷ 受理'};
  assert.deepEqual(await issues({cases, rates: [{...rate, value: 85.3}]}), [
    'warning rate-of-cases-differs rates[0].value “办结率”公布为 85.3%，按已载入的 3 件计算为 66.67%。',
  ]);
  assert.deepEqual(await issues({cases, rates: [{...rate, value: 66.7}]}), []);
  assert.match((await issues({cases, next: '2.json', rates: [{...rate, value: 85.3}]}))[0]!, /^notice/);
});

test('a template without a place for the number is reported', async () => {
  assert.match((await issues({cases: []}, {track: 'https://www.example.gov.cn/track'}))[0]!, /track 中没有 \{id\}/);
});
