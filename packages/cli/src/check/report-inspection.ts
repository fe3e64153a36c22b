import type {IssueLanguage} from '@menhu/core/config';
import type {Judgement, Verdict} from '@menhu/core/self-inspection';
import {columnsOf} from './excerpt.js';
import {harmless, type Paint} from './paint.js';
import {say} from './words.js';

/** A mark and a word each, never a colour alone: reports are printed and pasted. */
const marks: Readonly<Record<Judgement, string>> = {met: '✓', look: '!', broken: '✗', unknown: '?', absent: '-'};

const colours = {met: 'green', look: 'yellow', broken: 'red', unknown: 'cyan', absent: 'dim'} as const;

const MOST_NAMES = 5;

/** The self-inspection as lines: indicator by indicator, what was found, and the clause. */
export function reportInspection(verdicts: readonly Verdict[], language: IssueLanguage, paint: Paint): string[] {
  const width = Math.max(...verdicts.map(({title}) => columnsOf(title[language])));
  const titlesOf = (judgement: Judgement): string =>
    verdicts
      .filter((verdict) => verdict.judgement === judgement)
      .map(({title}) => title[language])
      .join(language === 'en' ? ', ' : '、');
  const [broken, look] = [titlesOf('broken'), titlesOf('look')];
  const conclusion = [
    broken && say('broken', language, {names: broken}),
    look && say('look', language, {names: look}),
    broken || look ? '' : say('all-well', language),
  ];
  return [
    paint('bold', say('inspection', language)),
    ...verdicts.flatMap(({title, clause, judgement, ...verdict}) => {
      const name = title[language] + ' '.repeat(width - columnsOf(title[language]));
      const line = `  ${paint(colours[judgement], marks[judgement])} ${name}  ${finding({judgement, ...verdict}, language)}`;
      // Of what is not there nobody needs the clause.
      return judgement === 'absent' ? [line] : [line, paint('dim', `    ${' '.repeat(width)}  ${clause[language]}`)];
    }),
    conclusion.filter(Boolean).join(language === 'en' ? ' ' : ''),
  ];
}

function finding(
  {indicator, judgement, count = 0, of = 0, unknown = 0, newestAt, names}: Omit<Verdict, 'title' | 'clause'>,
  language: IssueLanguage,
): string {
  if (judgement === 'absent') return say('absent', language);
  if (indicator === 'home-updated')
    return newestAt === undefined
      ? say('no-newest', language)
      : say('newest', language, {at: new Date(newestAt).toISOString().slice(0, 10)});
  if (judgement === 'unknown') return say('only-unknown', language, {n: unknown});
  const rest = unknown ? say('and-unknown', language, {n: unknown}) : '';
  if (!count) return say('none-of', language, {of}) + rest;
  const shown = names
    .slice(0, MOST_NAMES)
    .map(harmless)
    .join(language === 'en' ? ', ' : '、');
  const others = names.length > MOST_NAMES ? ` ${say('and-others', language)}` : '';
  return say('some-of', language, {of, n: count, names: shown + others}) + rest;
}
