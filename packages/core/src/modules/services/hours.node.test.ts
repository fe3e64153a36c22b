import assert from 'node:assert/strict';
import {test} from 'node:test';
import {emptyCalendar, type Calendar} from '../../locale/calendar.js';
import {openState, readHours} from './hours.js';

/** 国庆 2026 as it was arranged: 1 to 7 October off, Saturday the 10th worked. */
const calendar: Calendar = {
  holidays: new Set(['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07']),
  workdays: new Set(['2026-10-10']),
};
const state = (hours: string, time: string, dates = calendar, timeZone = 'Asia/Shanghai') =>
  openState(readHours(hours)!, {now: Date.parse(time), timeZone, calendar: dates});

test('a counter is open in its hours, until they end', () => {
  assert.deepEqual(state('工作日 9:00–12:00，13:30–17:00', '2026-11-23T10:00:00+08:00'), {
    isOpen: true,
    until: '12:00',
    isExact: true,
  });
});

test('a closed counter says when it opens next: after lunch, tomorrow, after the weekend', () => {
  const next = (time: string) => state('工作日 9:00–12:00，13:30–17:00', time)!.next;
  assert.deepEqual(next('2026-11-23T12:00:00+08:00'), {date: '2026-11-23', time: '13:30', daysAway: 0});
  assert.deepEqual(next('2026-11-23T17:00:00+08:00'), {date: '2026-11-24', time: '9:00', daysAway: 1});
  assert.deepEqual(next('2026-11-27T18:00:00+08:00'), {date: '2026-11-30', time: '9:00', daysAway: 3});
});

test('holidays close it and make-up days open it', () => {
  assert.deepEqual(state('周一至周五 9:00—17:00', '2026-10-01T10:00:00+08:00')!.next, {
    date: '2026-10-08',
    time: '9:00',
    daysAway: 7,
  });
  assert.equal(state('周一至周五 9:00—17:00', '2026-10-10T10:00:00+08:00')!.isOpen, true);
  assert.equal(state('周六 9:00—12:00', '2026-10-03T10:00:00+08:00')!.isOpen, false);
  assert.equal(state('每天 9:00—17:00', '2026-10-03T10:00:00+08:00')!.isOpen, true);
  assert.equal(state('每天 9:00—17:00（法定节假日除外）', '2026-10-03T10:00:00+08:00')!.isOpen, false);
});

test('the time is the agency’s, wherever the visitor is', () => {
  assert.equal(state('工作日 9:00–17:00', '2026-11-23T01:30:00Z')!.isOpen, true);
  assert.equal(state('工作日 9:00–17:00', '2026-11-23T01:30:00Z', calendar, 'Asia/Urumqi')!.isOpen, false);
});

test('around the clock has no end', () => {
  assert.deepEqual(state('24 小时', '2026-10-01T03:00:00+08:00', emptyCalendar), {isOpen: true, isExact: true});
});

test('without a calendar what hangs on holidays is marked as not exact', () => {
  assert.equal(state('工作日 9:00–17:00', '2026-11-23T10:00:00+08:00', emptyCalendar)!.isExact, false);
  assert.equal(state('每天 9:00–17:00', '2026-11-23T10:00:00+08:00', emptyCalendar)!.isExact, true);
});

test('several ways of writing hours are read alike', () => {
  const wanted = state('工作日 9:00–17:00，周六 9:00–12:00', '2026-11-28T13:00:00+08:00');
  for (const hours of [
    '周一至周五 9:00-17:00；周六 9:00-12:00',
    '星期一到星期五：09：00～17：00、星期六：上午9:00～12:00',
    'Mo-Fr 09:00-17:00, Sa 09:00-12:00',
    'Mon to Fri 9:00–17:00; Saturday 9:00–12:00',
    'Weekdays 9:00–17:00, Sat 9:00–12:00',
  ])
    assert.deepEqual(state(hours, '2026-11-28T13:00:00+08:00'), wanted, hours);
  assert.equal(wanted!.next!.date, '2026-11-30');
});

test('an afternoon is after noon', () => {
  assert.equal(state('工作日 上午 9:00-12:00 下午 2:00-5:30', '2026-11-23T17:00:00+08:00')!.isOpen, true);
});

test('days in a row without signs, and over the end of the week, are read', () => {
  assert.equal(state('周六日 9:00-12:00', '2026-11-29T10:00:00+08:00')!.isOpen, true);
  assert.equal(state('周六至周一 9:00-12:00', '2026-11-23T10:00:00+08:00')!.isOpen, true);
  assert.equal(state('周六至周一 9:00-12:00', '2026-11-24T10:00:00+08:00')!.isOpen, false);
});

test('nothing is guessed of hours that are not understood', () => {
  for (const hours of ['以公告为准', '夏季 9:00-17:00', '9:00-17:00', '工作日', '', '工作日 9:00-17:00 午休除外'])
    assert.equal(readHours(hours), undefined, hours);
});

test('hours that end before they start say nothing of now', () => {
  const hours = readHours('工作日 17:00–9:00')!;
  assert.equal(hours.reversed, '17:00-9:00');
  assert.equal(openState(hours, {now: 0, timeZone: 'UTC', calendar}), undefined);
});

test('no text makes reading fail or hang', () => {
  for (const text of [
    '周',
    '周一至',
    '-',
    '24',
    '0:00-24:00',
    '周日至周日 1:00-2:00',
    '\u{1F600}'.repeat(100),
    'mo'.repeat(500),
  ])
    assert.doesNotThrow(() => readHours(text), text);
});
