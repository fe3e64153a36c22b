import assert from 'node:assert/strict';
import {test} from 'node:test';
import {emptyCalendar, type Calendar} from '../../locale/calendar.js';
import type {Case} from './cases.module.js';
import {chainOf} from './chain.js';
import {dayIn, progressOf, type ProgressContext} from './progress.js';
import {percentOf, rateKeyOf, ratesOf} from './rates.js';

/** Made up and checked by hand: the week from 2026-10-05 is free but for its Saturday. */
const calendar: Calendar = {
  holidays: new Set(['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08', '2026-10-09']),
  workdays: new Set(['2026-10-10']),
};
const context: ProgressContext = {
  timeZone: 'Asia/Shanghai',
  calendar,
  now: Date.parse('2026-10-16T12:00:00+08:00'),
};
const a = (item: Partial<Case>): Case => ({
  id: '1',
  title: '诉求（示例）',
  receivedAt: '2026-10-02T09:00:00+08:00',
  stages: [],
  ...item,
});

test('used and promised days are working days, from the day after the receipt', () => {
  // Friday 2 October; Saturday the 10th works, then Monday the 12th.
  const {used, dueDay, isOverdue, isExact} = progressOf(
    a({due: {workingDays: 2}, closedAt: '2026-10-12T17:00:00+08:00'}),
    context,
  );
  assert.deepEqual([used, dueDay, isOverdue, isExact], [2, '2026-10-12', false, true]);
});

test('what is overdue says by how many working days', () => {
  const {isOverdue, overdueDays} = progressOf(a({due: {workingDays: 2}, closedAt: '2026-10-15'}), context);
  assert.deepEqual([isOverdue, overdueDays], [true, 3]);
});

test('an open case counts until today, and is overdue when its day has passed', () => {
  const {used, isOverdue, overdueDays, closedAt} = progressOf(a({due: {workingDays: 5}}), context);
  assert.deepEqual([used, isOverdue, overdueDays, closedAt], [6, true, 1, undefined]);
});

test('nothing promised is neither in time nor overdue', () => {
  assert.equal(progressOf(a({closedAt: '2026-10-12'}), context).isOverdue, undefined);
});

test('an extension comes before the due date, and that before the promised days', () => {
  const due = {workingDays: 1, dueAt: '2026-10-12', extendedTo: '2026-10-14'};
  assert.equal(progressOf(a({due, closedAt: '2026-10-14T20:00:00+08:00'}), context).isOverdue, false);
  const {extendedTo: _, ...without} = due;
  assert.equal(progressOf(a({due: without, closedAt: '2026-10-14'}), context).overdueDays, 2);
});

test('a due time of another zone binds to its minute', () => {
  const due = {dueAt: '2026-10-12T16:00:00+00:00'};
  // Midnight in Shanghai.
  assert.equal(progressOf(a({due, closedAt: '2026-10-13T00:00:00+08:00'}), context).isOverdue, false);
  const late = progressOf(a({due, closedAt: '2026-10-13T00:30:00+08:00'}), context);
  assert.deepEqual([late.isOverdue, late.overdueDays, late.dueDay], [true, 0, '2026-10-13']);
});

test('a due date without a time lasts until its evening where the agency is', () => {
  const due = {dueAt: '2026-10-12'};
  assert.equal(progressOf(a({due, closedAt: '2026-10-12T23:59:00+08:00'}), context).isOverdue, false);
  assert.equal(progressOf(a({due, closedAt: '2026-10-12T16:30:00Z'}), context).isOverdue, true);
});

test('the last closing stage closes where closedAt is not given', () => {
  const stages = [
    {code: 'closed', at: '2026-10-10'},
    {code: 'returned', at: '2026-10-12'},
    {code: 'closed', at: '2026-10-13'},
  ];
  assert.equal(progressOf(a({stages}), context).closedAt, '2026-10-13');
});

test('a close before the receipt counts no days', () => {
  const {used, isOverdue} = progressOf(a({due: {workingDays: 2}, closedAt: '2026-09-30'}), context);
  assert.deepEqual([used, isOverdue], [0, false]);
});

test('days are approximate where the calendar does not speak of the year', () => {
  assert.equal(progressOf(a({}), {...context, calendar: emptyCalendar}).isExact, false);
});

test('more than three months without an answer is flagged, and not a day earlier', () => {
  const at = (day: string): ProgressContext => ({...context, now: Date.parse(`${day}T12:00:00+08:00`)});
  assert.equal(progressOf(a({}), at('2027-01-01')).isUnanswered, false);
  assert.equal(progressOf(a({}), at('2027-01-03')).isUnanswered, true);
  const answered = [{reply: {text: '您好'}}, {closedAt: '2026-10-12'}, {stages: [{code: 'replied', at: '2026-10-12'}]}];
  for (const item of answered) assert.equal(progressOf(a(item), at('2027-02-01')).isUnanswered, false);
});

test('the day of a time is that of the agency’s zone', () => {
  assert.equal(dayIn('2026-10-12T16:30:00Z', 'Asia/Shanghai'), '2026-10-13');
  assert.equal(dayIn('2026-10-12T16:30:00Z', 'Europe/Berlin'), '2026-10-12');
  assert.equal(dayIn('2026-10-12', 'Asia/Shanghai'), '2026-10-12');
});

test('the two rates have two bases', () => {
  const rates = ratesOf(
    [
      a({due: {workingDays: 2}, closedAt: '2026-10-12'}),
      a({due: {workingDays: 2}, closedAt: '2026-10-15'}),
      a({closedAt: '2026-10-12'}),
      a({due: {workingDays: 2}}),
    ],
    context,
  );
  assert.deepEqual(
    rates.map(({key, numerator, denominator}) => [key, numerator, denominator]),
    [
      ['closing-rate', 3, 4],
      ['on-time-closing-rate', 1, 2],
    ],
  );
  assert.deepEqual(rates.map(percentOf), [75, 50]);
  assert.equal(percentOf({key: 'closing-rate', numerator: 0, denominator: 0}), undefined);
});

test('a published rate is known by its key or its name', () => {
  assert.equal(rateKeyOf({key: 'x', label: '按时办结率'}), 'on-time-closing-rate');
  assert.equal(rateKeyOf({key: 'closing-rate', label: 'Closed'}), 'closing-rate');
  assert.equal(rateKeyOf({key: 'x', label: '满意率'}), undefined);
});

test('the chain tells who passed a case to whom, how often, and how quickly somebody responded', () => {
  const {steps, handovers, units, responseMs} = chainOf(
    a({
      stages: [
        {code: 'accepted', at: '2026-10-02T09:00:00+08:00', org: '甲'},
        {code: 'dispatched', at: '2026-10-02T10:00:00+08:00', org: '乙'},
        {code: 'handling', at: '2026-10-03T10:00:00+08:00', org: '乙'},
        {code: 'closed', at: '2026-10-12T10:00:00+08:00', org: '甲'},
      ],
    }),
  );
  assert.deepEqual(
    steps.map(({from}) => from),
    [undefined, '甲', undefined, '乙'],
  );
  assert.deepEqual([handovers, units, responseMs], [2, 2, 3_600_000]);
  assert.equal(chainOf(a({stages: [{code: 'dispatched', at: '2026-10-01'}]})).responseMs, undefined);
});

test('a promise of a hundred million days holds nothing up, and is none', () => {
  const {dueDay, isOverdue, promised} = progressOf(a({due: {workingDays: 132_222_015}}), context);
  assert.deepEqual([dueDay, isOverdue, promised], [undefined, false, 132_222_015]);
});
