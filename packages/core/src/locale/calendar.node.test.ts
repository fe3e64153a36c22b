import assert from 'node:assert/strict';
import {test} from 'node:test';
import {emptyCalendar, isCovered, isWorkingDay, weekdayOf} from './calendar.js';

const calendar = {holidays: new Set(['2026-10-01', '2026-10-02']), workdays: new Set(['2026-10-10'])};

test('weekdays are worked but for holidays, and weekend days where they make up for one', () => {
  assert.equal(isWorkingDay('2026-09-30', calendar), true);
  assert.equal(isWorkingDay('2026-10-01', calendar), false);
  assert.equal(isWorkingDay('2026-10-10', calendar), true);
  assert.equal(isWorkingDay('2026-10-11', calendar), false);
  assert.equal(isWorkingDay('2026-10-01', emptyCalendar), true);
});

test('a year without a holiday in the calendar is not covered', () => {
  assert.equal(isCovered('2026-01-05', calendar), true);
  assert.equal(isCovered('2027-01-05', calendar), false);
});

test('a date has its weekday whatever the zone of the machine', () => {
  assert.equal(weekdayOf('2026-11-22'), 0);
  assert.equal(weekdayOf('2026-11-23'), 1);
});
