import {isCovered, isWorkingDay, weekdayOf, type Calendar} from '../../locale/calendar.js';
import {formatExactTime} from '../../locale/time.js';

/** Minutes since midnight; the end is not part of it. */
type Span = readonly [start: number, end: number];

interface Rule {
  /** Working days by the calendar, or days of the week, 0 for Sunday. */
  readonly days: 'working' | ReadonlySet<number>;
  /** Whether it holds on public holidays too. */
  readonly onHolidays: boolean;
  readonly spans: readonly Span[];
}

export interface Hours {
  readonly rules: readonly Rule[];
  /** A span that ends before it starts, as written; nothing can be said of when it is open. */
  readonly reversed?: string;
}

export interface OpenState {
  readonly isOpen: boolean;
  /** `HH:mm`; absent where it never closes. */
  readonly until?: string;
  /** When it opens next; absent where it is open, or will not be for two months. */
  readonly next?: {readonly date: string; readonly time: string; readonly daysAway: number};
  /** False where it hangs on holidays that the calendar does not know of. */
  readonly isExact: boolean;
}

const CHINESE_DAYS = '日一二三四五六';
const ENGLISH_DAYS = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];
const DAY_MINUTES = 1_440;
const LOOK_AHEAD_DAYS = 62;
const DAY_MS = 86_400_000;

/**
 * What opening hours are written with, each as one group. Anything else makes them unreadable: a wrong "open now" sends
 * somebody on a way for nothing.
 */
const WORDS = new RegExp(
  [
    String.raw`(?<span>\d{1,2}:\d\d-\d{1,2}:\d\d)`,
    '(?<always>24 ?小?时|24 ?hours?|24h|24/7|全天)',
    '(?<working>(?:法定)?工作日|working days?|workdays?|weekdays?)',
    '(?<daily>每[天日]|daily|every ?day)',
    '(?<weekend>周末|双休日|weekends?)',
    '(?<except>(?:法定)?节假日(?:除外|休息)|(?:except|closed on) (?:public )?holidays)',
    '(?<half>上午|下午|中午)',
    String.raw`(?:周|星期|礼拜)(?<zh>[日天一二三四五六](?:[-、]?(?:周|星期|礼拜)?[日天一二三四五六])*)`,
    '(?<en>(?:mo|tu|we|th|fr|sa|su)[a-z]*(?:-(?:mo|tu|we|th|fr|sa|su)[a-z]*)?)',
    String.raw`(?<rest>[\s,，、;；.。:()]+)`,
    '(?<unknown>.)',
  ].join('|'),
  'gu',
);

const minutesOf = (time: string): number => {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
};

const timeOf = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

function range(from: number, to: number): number[] {
  const days = [from];
  while (days.at(-1) !== to) days.push((days.at(-1)! + 1) % 7);
  return days;
}

/** `一-五`, `六、日` and `六日` as days. */
const chineseDays = (text: string): number[] =>
  [...text.replace(/周|星期|礼拜|、/g, '').matchAll(/(.)(?:-(.))?/g)].flatMap(([, from, to]) => {
    const [first, last] = [from, to ?? from].map((day) => Math.max(0, CHINESE_DAYS.indexOf(day!))) as [number, number];
    return range(first, last);
  });

const englishDays = (text: string): number[] => {
  const [from, to = from] = text.split('-').map((day) => ENGLISH_DAYS.indexOf(day.slice(0, 2))) as [number, number?];
  return range(from, to);
};

/**
 * Reads opening hours as they are written, in Chinese, in English or in schema.org's `Mo-Fr 09:00-17:00`.
 *
 * @returns undefined where a word is not understood or no day is said
 */
export function readHours(text: string): Hours | undefined {
  // The dashes that people use, and 至 between two days or times.
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*(?:[-–—―−~〜]+|至|到|\bto\b)\s*/g, '-');
  const rules: {days?: Set<number> | 'working'; onHolidays?: boolean; spans: Span[]}[] = [];
  let current: (typeof rules)[number] | undefined;
  let reversed: string | undefined;
  let isAfternoon = false;
  const addDays = (days: number[] | 'working', onHolidays: boolean): void => {
    if (!current || current.spans.length) rules.push((current = {spans: []}));
    if (days === 'working') current.days = days;
    else if (current.days !== 'working') current.days = new Set([...(current.days ?? []), ...days]);
    current.onHolidays = onHolidays;
  };
  const addSpan = (span: Span): void => {
    if (!current) rules.push((current = {spans: []}));
    current.spans.push(span);
  };
  for (const {groups = {}} of plain.matchAll(WORDS)) {
    const {span, always, working, daily, weekend, except, half, zh, en, unknown} = groups;
    if (unknown) return undefined;
    if (working) addDays('working', false);
    if (daily) addDays([0, 1, 2, 3, 4, 5, 6], true);
    if (weekend) addDays([6, 0], false);
    if (zh) addDays(chineseDays(zh), false);
    if (en) addDays(englishDays(en), false);
    if (except && current) current.onHolidays = false;
    if (half) isAfternoon = half === '下午';
    if (always) addSpan([0, DAY_MINUTES]);
    if (span) {
      const [start, end] = span.split('-').map((time) => {
        const minutes = minutesOf(time);
        return isAfternoon && minutes < 720 ? minutes + 720 : minutes;
      }) as [number, number];
      if (end <= start || end > DAY_MINUTES) reversed ??= span;
      addSpan([start, end]);
    }
  }
  if (!rules.length || rules.some(({spans}) => !spans.length)) return undefined;
  const isAlways = (spans: readonly Span[]): boolean =>
    spans.some(([start, end]) => start === 0 && end === DAY_MINUTES);
  // Hours without a day could mean any; around the clock means every one.
  if (rules.some(({days, spans}) => !days && !isAlways(spans))) return undefined;
  return {
    rules: rules.map(({days, onHolidays = true, spans}) => ({
      days: !days ? new Set(range(0, 6)) : isWorkingWeek(days) ? 'working' : days,
      onHolidays,
      spans,
    })),
    ...(reversed && {reversed}),
  };
}

/** Agencies write 周一至周五 and mean the days on which they work. */
const isWorkingWeek = (days: ReadonlySet<number> | 'working'): boolean =>
  days === 'working' || (days.size === 5 && !days.has(0) && !days.has(6));

function holdsOn(date: string, {days, onHolidays}: Rule, calendar: Calendar): boolean {
  if (days === 'working') return isWorkingDay(date, calendar);
  return days.has(weekdayOf(date)) && (onHolidays || !calendar.holidays.has(date));
}

const spansOn = (date: string, rules: readonly Rule[], calendar: Calendar): Span[] =>
  rules
    .filter((rule) => holdsOn(date, rule, calendar))
    .flatMap(({spans}) => spans)
    .sort(([a], [b]) => a - b);

const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Whether a place is open, in its own zone and by its own calendar; undefined where its hours contradict themselves. */
export function openState(
  {rules, reversed}: Hours,
  {now, timeZone, calendar}: {now: number; timeZone: string; calendar: Calendar},
): OpenState | undefined {
  if (reversed) return undefined;
  const [today, clock] = formatExactTime(new Date(now).toISOString(), timeZone).split(' ') as [string, string];
  const minutes = minutesOf(clock);
  const isExact = (date: string): boolean => rules.every(({onHolidays}) => onHolidays) || isCovered(date, calendar);
  const spans = spansOn(today, rules, calendar);
  const open = spans.find(([start, end]) => start <= minutes && minutes < end);
  if (open) {
    const isEndless = open[1] === DAY_MINUTES && spansOn(dayAfter(today, 1), rules, calendar)[0]?.[0] === 0;
    return {isOpen: true, isExact: isExact(today), ...(!isEndless && {until: timeOf(open[1])})};
  }
  for (let daysAway = 0; daysAway < LOOK_AHEAD_DAYS; daysAway++) {
    const date = dayAfter(today, daysAway);
    const next = spansOn(date, rules, calendar).find(([start]) => daysAway > 0 || start > minutes);
    if (next) {
      return {isOpen: false, isExact: isExact(date), next: {date, time: timeOf(next[0]), daysAway}};
    }
  }
  return {isOpen: false, isExact: false};
}
