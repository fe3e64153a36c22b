import type {Calendar} from '../../locale/calendar.js';
import type {Language} from '../../locale/language.js';
import {translate} from '../../locale/strings.js';
import {openState, readHours} from './hours.js';
import strings from './service-panel.strings.js';

const WEEK = 7;

/** 今天, 明天, a day of the week within a week, and else the date. */
function dayWord(date: string, daysAway: number, language: Language): string {
  if (daysAway < 2) return translate(strings, language, daysAway ? 'tomorrow' : 'today');
  // A browser that lacks the language would name the day in its own user's.
  const speaks = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  if (daysAway >= WEEK || !speaks) return date;
  return new Intl.DateTimeFormat(language, {weekday: 'short', timeZone: 'UTC'}).format(new Date(`${date}T00:00:00Z`));
}

/** 开放中，至 17:00 or 已休息，明天 9:00 开门; undefined where the hours are not understood. */
export function openWords(
  hours: string,
  around: {now: number; timeZone: string; calendar: Calendar},
  language: Language,
): {isOpen: boolean; words: string; isExact: boolean} | undefined {
  const read = readHours(hours);
  const state = read && openState(read, around);
  if (!state) return undefined;
  const {isOpen, until, next, isExact} = state;
  const words = isOpen
    ? translate(strings, language, until ? 'until' : 'open', {t: until ?? ''})
    : next
      ? translate(strings, language, 'opens', {day: dayWord(next.date, next.daysAway, language), t: next.time})
      : translate(strings, language, 'closed');
  return {isOpen, words, isExact};
}
