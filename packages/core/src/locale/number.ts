import type {Language} from './language.js';

const HUNDRED_MILLION = 100_000_000;
const MILLION = 1_000_000;
/** Counts below it stand in full. */
const FIRST_SHORTENED = 10_000;

const formatters = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs more than a hundred uses of it, and a matrix prints two counts in every row. */
function formatterFor(language: Language, decimals?: number): Intl.NumberFormat {
  const key = `${language} ${decimals}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    const shortened = {notation: 'compact', maximumFractionDigits: decimals, useGrouping: false} as const;
    // A browser without a language's numbers would take those of its own user: a Chinese 万 in an Uyghur sentence.
    const locales = [language, 'en'];
    formatters.set(key, (formatter = new Intl.NumberFormat(locales, decimals === undefined ? {} : shortened)));
  }
  return formatter;
}

/**
 * A count as people say it: 25万, 71.1万, 1.32亿; 250K, 1.3M. Below 10,000 all digits stand. 万 has one decimal and
 * 亿 two, as the platforms print them, thousands none and millions one; a trailing zero is dropped.
 */
export function formatCount(value: number, language: Language): string {
  if (value < FIRST_SHORTENED) return formatNumber(value, language);
  const isChinese = language.startsWith('zh');
  const decimals = isChinese ? (value < HUNDRED_MILLION ? 1 : 2) : value < MILLION ? 0 : 1;
  return formatterFor(language, decimals).format(value);
}

/** All digits, grouped. */
export const formatNumber = (value: number, language: Language): string => formatterFor(language).format(value);
