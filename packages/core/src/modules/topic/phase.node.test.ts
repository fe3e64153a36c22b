import assert from 'node:assert/strict';
import {test} from 'node:test';
import {daysUntil, phaseOf} from './phase.js';

const SHANGHAI = 'Asia/Shanghai';
const at = (time: string): number => Date.parse(`2026-11-${time}:00+08:00`);

test('a campaign has not started, is ongoing, and has ended by its times', () => {
  const dates = {startAt: '2026-11-10T09:00:00+08:00', endAt: '2026-11-20T18:00:00+08:00'};
  assert.equal(phaseOf(dates, SHANGHAI, at('10T08:59')), 'upcoming');
  assert.equal(phaseOf(dates, SHANGHAI, at('10T09:00')), 'ongoing');
  assert.equal(phaseOf(dates, SHANGHAI, at('20T17:59')), 'ongoing');
  assert.equal(phaseOf(dates, SHANGHAI, at('20T18:00')), 'ended');
});

test('a date means the whole of that day where the agency is', () => {
  const dates = {startAt: '2026-11-10', endAt: '2026-11-20'};
  assert.equal(phaseOf(dates, SHANGHAI, at('09T23:59')), 'upcoming');
  assert.equal(phaseOf(dates, SHANGHAI, at('10T00:00')), 'ongoing');
  assert.equal(phaseOf(dates, SHANGHAI, at('20T23:59')), 'ongoing');
  assert.equal(phaseOf(dates, SHANGHAI, at('21T00:00')), 'ended');
  assert.equal(phaseOf(dates, 'Pacific/Auckland', at('20T20:00')), 'ended');
});

test('one date is enough', () => {
  assert.equal(phaseOf({startAt: '2026-11-10'}, SHANGHAI, at('22T08:00')), 'ongoing');
  assert.equal(phaseOf({endAt: '2026-11-10'}, SHANGHAI, at('09T08:00')), 'ongoing');
});

test('nothing is said without a date, or where the end comes before the start', () => {
  assert.equal(phaseOf({}, SHANGHAI, at('10T08:00')), undefined);
  assert.equal(phaseOf({startAt: '2026-11-20', endAt: '2026-11-10'}, SHANGHAI, at('15T08:00')), undefined);
  assert.equal(
    phaseOf({startAt: '2026-11-10T12:00:00Z', endAt: '2026-11-10T11:00:00Z'}, SHANGHAI, at('15T08:00')),
    undefined,
  );
});

test('a campaign of one day has that day', () => {
  assert.equal(phaseOf({startAt: '2026-11-10', endAt: '2026-11-10'}, SHANGHAI, at('10T12:00')), 'ongoing');
});

test('days are those of the calendar where the agency is, not spans of 24 hours', () => {
  assert.equal(daysUntil('2026-11-20', SHANGHAI, at('20T23:59')), 0);
  assert.equal(daysUntil('2026-11-21T00:10:00+08:00', SHANGHAI, at('20T23:59')), 1);
  assert.equal(daysUntil('2026-11-19T23:50:00+08:00', SHANGHAI, at('20T00:10')), -1);
  assert.equal(daysUntil('2027-03-01', SHANGHAI, at('20T12:00')), 101);
});
