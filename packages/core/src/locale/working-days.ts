import {isCovered, isWorkingDay, weekdayOf, type Calendar} from './calendar.js';

/** A count of working days. It is not exact where the calendar says nothing of a year that it touches. */
export interface WorkingDays {
  readonly days: number;
  readonly isExact: boolean;
}

const DAY_MS = 86_400_000;

/** The number of a day, for reckoning with many. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;
const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
const isWeekend = (date: string): boolean => weekdayOf(date) % 6 === 0;

/** What a calendar changes: weekdays without work, weekend days with it. */
interface Exceptions {
  /** Numbers of days. */
  readonly off: readonly number[];
  readonly on: readonly number[];
  readonly covered: Map<string, boolean>;
}

const known = new WeakMap<Calendar, Exceptions>();

function exceptionsOf(calendar: Calendar): Exceptions {
  let exceptions = known.get(calendar);
  if (!exceptions) {
    const {holidays, workdays} = calendar;
    exceptions = {
      off: [...holidays].filter((date) => !isWeekend(date) && !workdays.has(date)).map(dayNumber),
      on: [...workdays].filter(isWeekend).map(dayNumber),
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
 * Working days after one day up to and including another, by their numbers. By arithmetic and not day by day, as thousands
 * of cases are counted at once.
 */
export function workingDaysBetween(from: number, to: number, calendar: Calendar): number {
  if (to <= from) return 0;
  let days = weekdaysUntil(to) - weekdaysUntil(from);
  const {off, on} = exceptionsOf(calendar);
  for (const day of off) if (day > from && day <= to) days--;
  for (const day of on) if (day > from && day <= to) days++;
  return days;
}

/**
 * Working days after one date up to and including another, as periods are counted: the day on which something is received
 * is not one of them. 0 where the second date is not later.
 */
export function countWorkingDays(from: string, to: string, calendar: Calendar): WorkingDays {
  if (to <= from) return {days: 0, isExact: true};
  return {
    days: workingDaysBetween(dayNumber(from), dayNumber(to), calendar),
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
