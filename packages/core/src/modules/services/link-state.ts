import type {Language} from '../../locale/language.js';
import {translate} from '../../locale/strings.js';
import {formatExactTime} from '../../locale/time.js';
import strings from './link-state.strings.js';
import type {Channel, Service} from './services.module.js';

/** The worst first; a state that is not known yet stands between what works and what does not. */
const ORDER: readonly (string | undefined)[] = ['broken', 'moved', 'other', 'ok', undefined];

const rankOf = ({linkState}: Channel): number => ORDER.indexOf(ORDER.includes(linkState) ? linkState : 'other');

/** What a check of a channel's address found and when, for the webmaster; empty where nobody checked. */
export function linkStateWords({linkState, linkCheckedAt}: Channel, language: Language, timeZone: string): string {
  const isKnown = linkState === 'ok' || linkState === 'moved' || linkState === 'broken';
  const word = isKnown ? translate(strings, language, linkState) : linkState;
  const time = linkCheckedAt && translate(strings, language, 'checked', {t: formatExactTime(linkCheckedAt, timeZone)});
  return [word, time].filter(Boolean).join(' · ');
}

/** The same of a service: of its channel that stands worst. */
export function worstLinkState({channels}: Service, language: Language, timeZone: string): string {
  const [worst] = [...channels].sort((a, b) => rankOf(a) - rankOf(b));
  return worst ? linkStateWords(worst, language, timeZone) : '';
}
