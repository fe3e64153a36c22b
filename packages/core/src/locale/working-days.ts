import {isCovered, isWorkingDay, weekdayOf, type Calendar} from './calendar.js';

/** A count of working days. It is not exact where the calendar says nothing of a year that it touches. */
export interface WorkingDays {
  readonly days: number;
  readonly isExact: boolean;
}

const DAY_MS = 86_400_000;

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;
const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
const isWeekend = (date: string): boolean => weekdayOf(date) % 6 === 0;

/** What a calendar changes: weekdays without work, weekend days with it. */
interface Exceptions {
  readonly off: readonly string[];
  readonly on: readonly string[];
  readonly covered: Map<string, boolean>;
}

const known = new WeakMap<Calendar, Exceptions>();

function exceptionsOf(calendar: Calendar): Exceptions {
  let exceptions = known.get(calendar);
  if (!exceptions) {
    const {holidays, workdays} = calendar;
    exceptions = {
      off: [...holidays].filter((date) => !isWeekend(date) && !workdays.has(date)),
      on: [...workdays].filter(isWeekend),
      covered: new Map(),
    };
    known.set(calendar, exceptions);
  }
  return exceptions;
}

function areCovered(from: string, to: string, calendar: Calendar): boolean {
  const {covered} = exceptionsOf(calendar);
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    const name = String(year);
    let isYearCovered = covered.get(name);
    if (isYearCovered === undefined) covered.set(name, (isYearCovered = isCovered(`${name}-01-01`, calendar)));
    if (!isYearCovered) return false;
  }
  return true;
}

/** Weekdays since a fixed Monday, up to and including a day. */
function weekdaysUntil(day: number): number {
  // Day 0, 1970-01-01, was a Thursday; day 4 a Monday.
  const sinceMonday = day - 4;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(sinceMonday - weeks * 7 + 1, 5);
}

/**
 * Working days after one date up to and including another, as periods are counted: the day on which something is received
 * is not one of them. 0 where the second date is not later. By arithmetic and not day by day, as thousands of cases are
 * counted at once.
 */
export function countWorkingDays(from: string, to: string, calendar: Calendar): WorkingDays {
  if (to <= from) return {days: 0, isExact: true};
  const within = (date: string): boolean => date > from && date <= to;
  const {off, on} = exceptionsOf(calendar);
  const weekdays = weekdaysUntil(dayNumber(to)) - weekdaysUntil(dayNumber(from));
  return {
    days: weekdays - off.filter(within).length + on.filter(within).length,
    isExact: areCovered(from, to, calendar),
  };
}

/** The date that is so many working days after another. */
export function addWorkingDays(from: string, days: number, calendar: Calendar): {date: string; isExact: boolean} {
  let day = dayNumber(from);
  for (let left = days; left > 0;) if (isWorkingDay(dateOf(++day), calendar)) left--;
  const date = dateOf(day);
  return {date, isExact: areCovered(from, date, calendar)};
}
