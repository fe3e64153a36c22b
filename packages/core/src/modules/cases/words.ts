import type {Language} from '../../locale/language.js';
import {translate} from '../../locale/strings.js';
import type {Case} from './cases.module.js';
import strings from './case-detail.strings.js';

/** The stages of the national chain (国办发〔2020〕53号), with 退回 and 延期. */
const STAGES = [
  'accepted',
  'dispatched',
  'handling',
  'replied',
  'supervised',
  'closed',
  'revisited',
  'rated',
  'returned',
  'extended',
] as const;

/** A stage in the reader's language; one that is not known as it is written. */
export const stageWord = (code: string, language: Language): string =>
  (STAGES as readonly string[]).includes(code) ? translate(strings, language, code as (typeof STAGES)[number]) : code;

/** How the person rated it: a number or words; anything else is none. */
export const ratingOf = ({satisfaction}: Case): string | undefined =>
  (typeof satisfaction === 'string' && satisfaction) ||
  (typeof satisfaction === 'number' && Number.isFinite(satisfaction))
    ? String(satisfaction)
    : undefined;
