import {now} from '../../locale/clock.js';
import {formatExactTime} from '../../locale/time.js';

const DAY_MS = 86_400_000;

/** Where a campaign stands between its dates. */
export type Phase = 'upcoming' | 'ongoing' | 'ended';

interface Dates {
  startAt?: string | undefined;
  endAt?: string | undefined;
}

/**
 * The phase at a moment. A date without a time means the whole of that day where the agency is, so that a campaign
 * does not end at 8 in the morning of its last day.
 *
 * @returns undefined where no date is given, or the end comes before the start: a state that is a guess helps nobody
 */
export function phaseOf({startAt, endAt}: Dates, timeZone: string, at = now()): Phase | undefined {
  if (!startAt && !endAt) return undefined;
  const today = formatExactTime(new Date(at).toISOString(), timeZone).slice(0, 10);
  const isPast = (iso: string): boolean => (iso.includes('T') ? Date.parse(iso) <= at : iso < today);
  const hasBegun = (iso: string): boolean => isPast(iso) || iso === today;
  if (startAt && endAt && isBefore(endAt, startAt, timeZone)) return undefined;
  if (startAt && !hasBegun(startAt)) return 'upcoming';
  return endAt && isPast(endAt) ? 'ended' : 'ongoing';
}

function isBefore(end: string, start: string, timeZone: string): boolean {
  if (end.includes('T') && start.includes('T')) return Date.parse(end) < Date.parse(start);
  return dayOf(end, timeZone) < dayOf(start, timeZone);
}

/** The day of a time, `YYYY-MM-DD`, where the agency is. */
export const dayOf = (iso: string, timeZone: string): string => formatExactTime(iso, timeZone).slice(0, 10);

/** Whole days from today until the day of a time, where the agency is; 0 on that day, less after it. */
export function daysUntil(iso: string, timeZone: string, at = now()): number {
  const today = dayOf(new Date(at).toISOString(), timeZone);
  return (Date.parse(dayOf(iso, timeZone)) - Date.parse(today)) / DAY_MS;
}
