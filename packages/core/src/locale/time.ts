import type {Language} from './language.js';
import {translate} from './strings.js';
import strings from './time.strings.js';

export const DEFAULT_TIME_ZONE = 'Asia/Shanghai';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** China has had one offset and no summer time since 1992; the first use of `Intl` for it costs as much as ten rows. */
const CHINA_AHEAD_MS = 8 * HOUR_MS;
const CHINA_SETTLED = 8_000 * DAY_MS;

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * `YYYY-MM-DD HH:mm`, which is how Swedish writes a time, in one call: parts by name cost three times as much, and a
 * matrix prints thousands. Making a formatter costs more than a hundred uses of it.
 */
function printIn(time: number, timeZone: string): string {
  if (timeZone === DEFAULT_TIME_ZONE && time > CHINA_SETTLED)
    return new Date(time + CHINA_AHEAD_MS).toISOString().slice(0, 16).replace('T', ' ');
  let formatter = formatters.get(timeZone);
  try {
    formatter ??= new Intl.DateTimeFormat('sv', {dateStyle: 'short', timeStyle: 'short', timeZone});
  } catch {
    // A zone that the browser does not know: the default is nearer to the agency than the visitor's own.
    return printIn(time, DEFAULT_TIME_ZONE);
  }
  formatters.set(timeZone, formatter);
  return formatter.format(time);
}

/** `YYYY-MM-DD HH:mm` in a zone, as 国办发〔2017〕47号 asks of publishing times; a date without a time stays a date. */
export function formatExactTime(iso: string, timeZone = DEFAULT_TIME_ZONE): string {
  return iso.includes('T') ? printIn(Date.parse(iso), timeZone) : iso;
}

const RELATIVE_DAYS = 14;

let isExact = false;

/**
 * How times are said by what is drawn from here on, `exact` or relative. A module sets it before it draws, which is one
 * piece of work; a parameter would have to go through every row of every module.
 */
export const sayTimes = (style: string | undefined): void => void (isExact = style === 'exact');

/**
 * A time as it is read at a glance: 刚刚, 12 分钟前, 今天 07:40, 昨天 18:05, 3 天前, and the date from two weeks on,
 * the span after which an account counts as not updated (国办秘函〔2019〕19号). A time to come is given exactly, and every
 * time where a page wants that.
 */
export function formatTime(iso: string, language: Language, timeZone = DEFAULT_TIME_ZONE, now = Date.now()): string {
  const age = now - Date.parse(iso);
  const exact = formatExactTime(iso, timeZone);
  const [date, clock] = exact.split(' ') as [string, string | undefined];
  const say = (key: 'now' | 'minutes' | 'today' | 'yesterday' | 'days', values = {}): string =>
    translate(strings, language, key, values);
  // A clock that runs a minute ahead of the server is common; "in 40 seconds" would look like an error.
  if (isExact || age < -MINUTE_MS) return exact;
  const days = (Date.parse(printIn(now, timeZone).slice(0, 10)) - Date.parse(date)) / DAY_MS;
  if (clock && age < MINUTE_MS) return say('now');
  if (clock && age < HOUR_MS) return say('minutes', {n: Math.floor(age / MINUTE_MS)});
  if (days < 2) return say(days < 1 ? 'today' : 'yesterday', {t: clock ?? ''}).trim();
  return days < RELATIVE_DAYS ? say('days', {n: days}) : date;
}
