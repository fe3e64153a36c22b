import type {Language} from '../../locale/language.js';
import {formatNumber} from '../../locale/number.js';
import {translate} from '../../locale/strings.js';
import type {Channel, Service} from './services.module.js';
import strings from './services.strings.js';

/** A phone number is read, and copied, in one piece. */
const NO_BREAK = '\u00a0';

/** How long a service takes. */
export function handlingWord({kind, workingDays}: NonNullable<Service['handling']>, language: Language): string {
  if (kind === 'instant') return translate(strings, language, 'instant');
  return workingDays === undefined
    ? translate(strings, language, 'committed')
    : translate(strings, language, 'days', {n: workingDays});
}

/** What a service costs; nothing where it is said to cost something and not what. */
export function feeWord({free, amount}: NonNullable<Service['fee']>, language: Language): string | undefined {
  if (free) return translate(strings, language, 'free');
  return amount === undefined ? undefined : translate(strings, language, 'fee', {n: formatNumber(amount, language)});
}

/** How often one must come. */
export const visitsWord = (visits: number, language: Language): string =>
  translate(strings, language, visits ? 'visits' : 'noVisit', {n: visits});

/** What a channel is called; a kind that is not known goes by its own name. */
export function channelWord({kind, phone}: Channel, language: Language): string {
  switch (kind) {
    case 'phone':
      return translate(strings, language, kind, {n: phone ?? ''})
        .trim()
        .replace(/\s/g, NO_BREAK);
    case 'web':
    case 'miniprogram':
    case 'app':
    case 'counter':
      return translate(strings, language, kind);
    default:
      return kind;
  }
}

/**
 * The channels in a word each. Only the web, and nothing said of the handling, is what every link of a printed list has:
 * to say more there would promise what nobody promised.
 */
export function channelWords({channels, handling}: Service, language: Language): readonly string[] {
  const words = new Set(channels.map((channel) => channelWord(channel, language)));
  if (words.size > 1 || channels[0]?.kind !== 'web') return [...words];
  return handling ? [translate(strings, language, 'online')] : [];
}
