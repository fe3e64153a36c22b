import type {Case} from './cases.module.js';
import {masked} from './masking.js';
import {closedAtOf, isLate, progressOf, type ProgressContext} from './progress.js';

export type CaseState = 'all' | 'open' | 'closed' | 'late' | 'unanswered';

/** One form of full- and half-width characters and of capitals, as people type either. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** What a case is found by. Masked first: nobody shall find a person by a number that is not shown. */
const texts = new WeakMap<Case, string>();

function textOf(item: Case): string {
  let text = texts.get(item);
  if (text === undefined) {
    const {id, title, type, org, stages, reply} = item;
    const units = new Set(stages.flatMap((stage) => stage.org ?? []));
    text = fold([id, masked(title), type, org, ...units, reply && masked(reply.text)].filter(Boolean).join('\n'));
    texts.set(item, text);
  }
  return text;
}

function isInState(item: Case, state: CaseState, context: ProgressContext, now: string): boolean {
  switch (state) {
    case 'all':
      return true;
    case 'unanswered':
      return progressOf(item, context).isUnanswered;
    case 'late':
      return isLate(item, closedAtOf(item) ?? now, context) === true;
    default:
      return (closedAtOf(item) !== undefined) === (state === 'closed');
  }
}

/** The cases of a state in which every word of a query occurs, in their order. */
export function filterCases(
  items: readonly Case[],
  query: string,
  state: CaseState,
  context: ProgressContext,
): readonly Case[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const now = new Date(context.now).toISOString();
  return items.filter(
    (item) =>
      isInState(item, state, context, now) && (!words.length || words.every((word) => textOf(item).includes(word))),
  );
}
