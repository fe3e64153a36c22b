import {closestAttribute} from './language.js';

/** The days on which an agency works: weekdays, but for holidays, and the weekend days that make up for them (调休). */
export interface Calendar {
  /** `YYYY-MM-DD`. */
  readonly holidays: ReadonlySet<string>;
  readonly workdays: ReadonlySet<string>;
}

/** No holidays known: weekdays are taken for working days, and no year counts as covered. */
export const emptyCalendar: Calendar = {holidays: new Set(), workdays: new Set()};

const DATE = /^\d{4}-\d\d-\d\d$/;

const dates = (list: string | undefined): Set<string> =>
  new Set((list ?? '').split(/[\s,]+/).filter((word) => DATE.test(word)));

/** The calendar that a config gives, `site.calendar`; what is no date in it is left out. */
export const calendarOf = (given: {holidays?: unknown; workdays?: unknown} = {}): Calendar => ({
  holidays: dates([given.holidays].flat().join(' ')),
  workdays: dates([given.workdays].flat().join(' ')),
});

/** The calendar of the page around an element: `holidays` and `workdays`, dates with spaces between them. */
export const readCalendar = (element: Element): Calendar => ({
  holidays: dates(closestAttribute(element, 'holidays')),
  workdays: dates(closestAttribute(element, 'workdays')),
});

/** 0 is Sunday. The date itself has no zone. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** Whether an agency works on a date, `YYYY-MM-DD`. */
export function isWorkingDay(date: string, {holidays, workdays}: Calendar): boolean {
  if (workdays.has(date)) return true;
  if (holidays.has(date)) return false;
  const weekday = weekdayOf(date);
  return weekday !== 0 && weekday !== 6;
}

/** Whether the calendar speaks of a date's year at all; where it does not, working days are an approximation. */
export const isCovered = (date: string, {holidays}: Calendar): boolean => {
  const year = date.slice(0, 5);
  for (const holiday of holidays) if (holiday.startsWith(year)) return true;
  return false;
};
