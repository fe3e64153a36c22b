import type {Calendar} from '../../locale/calendar.js';
import {DEFAULT_TIME_ZONE, formatExactTime} from '../../locale/time.js';
import {addWorkingDays, countWorkingDays, dayNumber, workingDaysBetween} from '../../locale/working-days.js';
import type {Case} from './cases.module.js';

export interface ProgressContext {
  readonly timeZone: string;
  readonly calendar: Calendar;
  readonly now: number;
}

/** How far a case is, and how long it took; what is not known is absent. */
export interface Progress {
  readonly closedAt: string | undefined;
  /** Working days from the day after the receipt until the closing, or until today. */
  readonly used: number;
  readonly promised: number | undefined;
  /** The last day on which closing is in time. */
  readonly dueDay: string | undefined;
  /** Absent where nothing was promised. */
  readonly isOverdue: boolean | undefined;
  /** Working days beyond the due day; 0 for a delay of hours. */
  readonly overdueDays: number;
  /** False where the calendar does not cover the years: days are then approximate. */
  readonly isExact: boolean;
  /** Nobody has answered for more than three months, which the official inspection counts (国办秘函〔2019〕19号). */
  readonly isUnanswered: boolean;
}

const CHINA_AHEAD_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** The day of a time in the agency's zone. China's is arithmetic: thousands of cases are looked at. */
export function dayIn(iso: string, timeZone: string): string {
  if (iso.length === 10) return iso;
  return timeZone === DEFAULT_TIME_ZONE
    ? new Date(Date.parse(iso) + CHINA_AHEAD_MS).toISOString().slice(0, 10)
    : formatExactTime(iso, timeZone).slice(0, 10);
}

/** The number of that day. */
function dayNumberIn(iso: string, timeZone: string): number {
  if (iso.length === 10 || timeZone !== DEFAULT_TIME_ZONE) return dayNumber(dayIn(iso, timeZone));
  return Math.floor((Date.parse(iso) + CHINA_AHEAD_MS) / DAY_MS);
}

const UNANSWERED_MONTHS = 3;

/** Stages that answer the person, or end the case. */
const ANSWERED = /^(?:replied|closed|revisited|rated)$/;

function isUnanswered({reply, stages, receivedAt}: Case, closedAt: string | undefined, now: number): boolean {
  if (reply?.text || closedAt || stages.some(({code}) => ANSWERED.test(code))) return false;
  const limit = new Date(receivedAt);
  limit.setUTCMonth(limit.getUTCMonth() + UNANSWERED_MONTHS);
  return now > limit.getTime();
}

export const closedAtOf = ({closedAt, stages}: Case): string | undefined =>
  closedAt ?? stages.filter(({code}) => code === 'closed').at(-1)?.at;

/**
 * Whether a case went over its time until a moment. A time of day binds to the minute, in whatever zone it was written; a
 * date lasts until its evening in the agency's zone. `undefined` where nothing was promised.
 */
export function isLate(item: Case, until: string, {timeZone, calendar}: ProgressContext): boolean | undefined {
  const {workingDays, dueAt, extendedTo} = item.due ?? {};
  const due = extendedTo ?? dueAt;
  if (due?.includes('T') && until.includes('T')) return Date.parse(until) > Date.parse(due);
  if (due) return dayIn(until, timeZone) > dayIn(due, timeZone);
  if (workingDays === undefined) return undefined;
  const [from, to] = [dayNumberIn(item.receivedAt, timeZone), dayNumberIn(until, timeZone)];
  return workingDaysBetween(from, to, calendar) > workingDays;
}

/** Ten years of working days. More is a slip of the pen; counted day by day, it would hold up the page. */
const MOST_PROMISED = 2_600;

export function progressOf(item: Case, context: ProgressContext): Progress {
  const {timeZone, calendar, now} = context;
  const {workingDays: promised, dueAt, extendedTo} = item.due ?? {};
  const closedAt = closedAtOf(item);
  const until = closedAt ?? new Date(now).toISOString();
  const [received, end] = [dayIn(item.receivedAt, timeZone), dayIn(until, timeZone)];
  const used = countWorkingDays(received, end, calendar);
  const due = extendedTo ?? dueAt;
  const byPromise =
    due || promised === undefined || promised > MOST_PROMISED
      ? undefined
      : addWorkingDays(received, promised, calendar);
  const dueDay = due ? dayIn(due, timeZone) : byPromise?.date;
  const isOverdue = isLate(item, until, context);
  const over = isOverdue && dueDay ? countWorkingDays(dueDay, end, calendar) : undefined;
  return {
    closedAt,
    used: used.days,
    promised,
    dueDay,
    isOverdue,
    overdueDays: over?.days ?? 0,
    isExact: used.isExact && (byPromise?.isExact ?? true) && (over?.isExact ?? true),
    isUnanswered: isUnanswered(item, closedAt, now),
  };
}
