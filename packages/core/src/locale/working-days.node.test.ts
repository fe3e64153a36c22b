import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as fc from 'fast-check';
import {emptyCalendar, isWorkingDay, type Calendar} from './calendar.js';
import {addWorkingDays, countWorkingDays} from './working-days.js';

/** The dates from one to another, both included. */
function span(from: string, to = from): string[] {
  const dates: string[] = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000)
    dates.push(new Date(time).toISOString().slice(0, 10));
  return dates;
}

/** 国务院办公厅关于2018年部分节假日安排的通知，国办发明电〔2017〕12号, 2017-11-30. */
const of2018: Calendar = {
  holidays: new Set([
    ...span('2018-01-01'),
    ...span('2018-02-15', '2018-02-21'),
    ...span('2018-04-05', '2018-04-07'),
    ...span('2018-04-29', '2018-05-01'),
    ...span('2018-06-18'),
    ...span('2018-09-24'),
    ...span('2018-10-01', '2018-10-07'),
  ]),
  workdays: new Set(['2018-02-11', '2018-02-24', '2018-04-08', '2018-04-28', '2018-09-29', '2018-09-30']),
};

/** 国务院办公厅关于2026年部分节假日安排的通知，国办发明电〔2025〕7号, 2025-11-04. */
const of2026: Calendar = {
  holidays: new Set([
    ...span('2026-01-01', '2026-01-03'),
    ...span('2026-02-15', '2026-02-23'),
    ...span('2026-04-04', '2026-04-06'),
    ...span('2026-05-01', '2026-05-05'),
    ...span('2026-06-19', '2026-06-21'),
    ...span('2026-09-25', '2026-09-27'),
    ...span('2026-10-01', '2026-10-07'),
  ]),
  workdays: new Set(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']),
};

test('2018 has 250 working days, 2026 has 248: weekdays less the statutory holidays', () => {
  // 261 weekdays each; the holidays of 全国年节及纪念日放假办法 are 11 days, since 2025 13 days.
  assert.deepEqual(countWorkingDays('2017-12-31', '2018-12-31', of2018).days, 250);
  assert.deepEqual(countWorkingDays('2025-12-31', '2026-12-31', of2026).days, 248);
});

test('the arrangements move work to weekends that are named, and to those alone', () => {
  for (const calendar of [of2018, of2026]) {
    for (const date of calendar.workdays) assert.ok(isWorkingDay(date, calendar), date);
    for (const date of calendar.holidays) assert.ok(!isWorkingDay(date, calendar), date);
  }
  assert.ok(!isWorkingDay('2018-02-10', of2018));
});

test('a period counts from the day after the receipt', () => {
  // Friday to Monday: one working day.
  assert.deepEqual(countWorkingDays('2018-03-09', '2018-03-12', of2018), {days: 1, isExact: true});
  assert.deepEqual(countWorkingDays('2018-03-09', '2018-03-09', of2018), {days: 0, isExact: true});
  assert.deepEqual(countWorkingDays('2018-03-12', '2018-03-09', of2018), {days: 0, isExact: true});
});

test('five working days over the Spring Festival of 2018 end after the make-up Saturday', () => {
  // 12 to 14 February, the festival until the 21st, then Thursday 22 and Friday 23.
  assert.equal(addWorkingDays('2018-02-11', 5, of2018).date, '2018-02-23');
  assert.equal(addWorkingDays('2018-02-11', 6, of2018).date, '2018-02-24');
  assert.equal(addWorkingDays('2018-02-11', 7, of2018).date, '2018-02-26');
});

test('fifteen working days over the National Day of 2026', () => {
  // 18 September; Sunday the 20th, 21 to 24, 28 to 30 are 8; 8 and 9 October and Saturday the 10th make 11.
  assert.equal(addWorkingDays('2026-09-18', 8, of2026).date, '2026-09-30');
  assert.equal(addWorkingDays('2026-09-18', 11, of2026).date, '2026-10-10');
  assert.equal(addWorkingDays('2026-09-18', 15, of2026).date, '2026-10-15');
});

test('a year of which the calendar says nothing makes a count approximate', () => {
  assert.deepEqual(countWorkingDays('2018-12-28', '2019-01-02', of2018), {days: 3, isExact: false});
  assert.equal(addWorkingDays('2026-12-30', 5, of2026).isExact, false);
  assert.equal(countWorkingDays('2026-03-02', '2026-03-06', emptyCalendar).isExact, false);
});

const anyDate = fc
  .date({min: new Date('2017-06-01'), max: new Date('2027-06-01'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));
const anyCalendar = fc.oneof(
  fc.constantFrom(of2018, of2026, emptyCalendar),
  fc
    .tuple(fc.array(anyDate, {maxLength: 40}), fc.array(anyDate, {maxLength: 20}))
    .map(([holidays, workdays]): Calendar => ({holidays: new Set(holidays), workdays: new Set(workdays)})),
);

test('counting what was added returns it', () => {
  fc.assert(
    fc.property(anyDate, fc.nat(120), anyCalendar, (from, days, calendar) => {
      const {date} = addWorkingDays(from, days, calendar);
      assert.equal(countWorkingDays(from, date, calendar).days, days);
      if (days) assert.ok(isWorkingDay(date, calendar));
    }),
  );
});

test('counting is counting day by day', () => {
  fc.assert(
    fc.property(anyDate, fc.nat(500), anyCalendar, (from, length, calendar) => {
      const to = new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10);
      const expected = span(from, to)
        .slice(1)
        .filter((date) => isWorkingDay(date, calendar)).length;
      assert.equal(countWorkingDays(from, to, calendar).days, expected);
    }),
  );
});
