import type {SearchIndex} from '../../search/search.js';
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

/** Knows pinyin and traditional characters; a chunk of its own, which comes with the first query that wants it. */
let search: typeof import('../../search/search.js') | undefined;
const indexes = new WeakMap<readonly Case[], SearchIndex<Case>>();

/**
 * What is found by pinyin, its initials or traditional characters, in the short texts: replies of thousands of cases
 * would take longer to index than anybody waits for a keystroke.
 */
function findByReading(items: readonly Case[], query: string): ReadonlySet<Case> {
  let index = indexes.get(items);
  if (!index) {
    index = search!.createIndex(items, ({title, type, org}) => [masked(title), type, org]);
    indexes.set(items, index);
  }
  return new Set(index.find(query));
}

/**
 * The cases of a state in which every word of a query occurs, in their order. As it is typed, or, where it has Latin
 * letters or is nowhere as it is, by its reading.
 *
 * @param update - called when the code for readings has come
 */
export function filterCases(
  items: readonly Case[],
  query: string,
  state: CaseState,
  context: ProgressContext,
  update: () => void,
): readonly Case[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const now = new Date(context.now).toISOString();
  const inState = items.filter((item) => isInState(item, state, context, now));
  if (!words.length) return inState;
  const plain = inState.filter((item) => words.every((word) => textOf(item).includes(word)));
  if (plain.length && !/[a-z]/.test(words.join())) return plain;
  if (!search) {
    import('../../search/search.js').then((chunk) => {
      search = chunk;
      update();
    }, console.error);
    return plain;
  }
  const read = findByReading(items, query);
  const found = new Set(plain);
  return inState.filter((item) => found.has(item) || read.has(item));
}
