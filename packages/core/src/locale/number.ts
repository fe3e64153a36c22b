import type {Language} from './language.js';

const HUNDRED_MILLION = 100_000_000;

/**
 * A count as people say it: 25万, 71.1万, 1.32亿; 250K, 1.3M. Below 10,000 all digits stand. 万 has one decimal and
 * 亿 two, as the platforms print them; a trailing zero is dropped.
 */
export function formatCount(value: number, language: Language): string {
  const chinese = language !== 'en';
  if (value < 10_000) return formatNumber(value, language);
  return new Intl.NumberFormat(language, {
    notation: 'compact',
    maximumFractionDigits: chinese && value >= HUNDRED_MILLION ? 2 : 1,
    useGrouping: false,
  }).format(value);
}

/** All digits, grouped. */
export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(language).format(value);
