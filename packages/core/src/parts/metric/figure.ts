import type {Language} from '../../locale/language.js';
import {translate} from '../../locale/strings.js';
import strings from './metric.strings.js';

/** Below it all digits stand. */
const FIRST_SHORTENED = 10_000;

const formatters = new Map<string, Intl.NumberFormat>();

function format(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  // English numbers where a browser does not know those of a language, rather than those of its own user.
  if (!formatter) formatters.set(key, (formatter = new Intl.NumberFormat([language, 'en'], options)));
  return formatter.format(value);
}

/**
 * A figure as announcements print it: 17.58万, 29亿, 1523亿; below 10,000 all digits, with at most two decimals. A count
 * beside a name has one digit less (`formatCount`): here the figure is what the reader came for.
 */
export const formatFigure = (value: number, language: Language): string =>
  Math.abs(value) < FIRST_SHORTENED
    ? format(value, language, {maximumFractionDigits: 2})
    : format(value, language, {notation: 'compact', maximumSignificantDigits: 4, useGrouping: false});

/** All digits. */
export const formatExactly = (value: number, language: Language): string =>
  format(value, language, {maximumFractionDigits: 20});

const unitKeys = {
  件: 'cases',
  次: 'times',
  人: 'people',
  秒: 'seconds',
  工作日: 'workingDays',
  分: 'points',
} as const;

/** A unit as it stands behind a number, in the reader's language; one that is not known stays as it was given. */
export const unitWord = (unit: string | undefined, language: Language): string =>
  unit && Object.hasOwn(unitKeys, unit) ? translate(strings, language, unitKeys[unit as '件']) : (unit ?? '');

/** A number with its unit in one line: `96.4%`, `2,000 件`, `3.2 个工作日`. */
export const withUnit = (value: number, unit: string | undefined, language: Language): string =>
  `${formatFigure(value, language)}${unit === '%' ? '' : ' '}${unitWord(unit, language)}`.trim();
