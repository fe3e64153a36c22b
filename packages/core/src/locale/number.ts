import type {Language} from './language.js';

const MILLION = 1_000_000;
/** Counts below it stand in full. */
const FIRST_SHORTENED = 10_000;
/** What would be 10000万 is 1亿. */
const FIRST_HUNDRED_MILLION = 99_999_500;

const units: Partial<Record<Language, string>> = {'zh-CN': '万亿', 'zh-TW': '萬億'};

const formatters: Record<string, Intl.NumberFormat> = {};

/**
 * For what is not reckoned below. The first formatter that a page makes costs more than a dozen rows, as the browser reads
 * its table of languages for it; one that is there costs next to nothing.
 */
const formatterFor = (language: Language, decimals?: number): Intl.NumberFormat =>
  // A browser without a language's numbers would take those of its own user: a Chinese 万 in an Uyghur sentence.
  (formatters[language + decimals] ??= new Intl.NumberFormat(
    [language, 'en'],
    decimals === undefined ? {} : {notation: 'compact', maximumFractionDigits: decimals, useGrouping: false},
  ));

/**
 * A count as people say it: 25万, 71.1万, 1.32亿; 250K, 1.3M. Below 10,000 all digits stand. 万 has one decimal and
 * 亿 two, as the platforms print them, thousands none and millions one; a trailing zero is dropped.
 */
export function formatCount(value: number, language: Language): string {
  if (value < FIRST_SHORTENED) return formatNumber(value, language);
  const [small, large] = units[language] ?? '';
  if (!small) return formatterFor(language, value < MILLION ? 0 : 1).format(value);
  return value < FIRST_HUNDRED_MILLION
    ? Math.round(value / 1_000) / 10 + small
    : Math.round(value / MILLION) / 100 + large!;
}

/** All digits, grouped; in the languages of the interface by commas. */
export const formatNumber = (value: number, language: Language): string =>
  Number.isSafeInteger(value) && /^(zh|en$|ug)/.test(language)
    ? String(value).replace(/\B(?=(...)+$)/g, ',')
    : formatterFor(language).format(value);
