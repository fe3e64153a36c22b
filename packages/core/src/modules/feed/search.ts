import type {Post} from '../../config/post-schema.js';
import {createIndex, type SearchIndex} from '../../search/search.js';

/** The scripts that are written without spaces between words. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Firefox has it since 125; before that, pairs of characters do. */
const segmenter = (): Intl.Segmenter | undefined =>
  'Segmenter' in Intl ? new Intl.Segmenter('zh', {granularity: 'word'}) : undefined;

/**
 * The words of a query, each of which must occur: 医院预约 finds a post that speaks of 预约 in a 医院. Where the browser
 * cannot tell words, every pair of neighbouring characters must occur, which finds nearly the same.
 */
export function wordsOf(query: string): readonly string[] {
  const words = segmenter();
  const terms = query.split(/[\s\p{P}\p{S}]+/u).filter(Boolean);
  const found = terms.flatMap((term) => {
    if (!WITHOUT_SPACES.test(term)) return [term];
    if (words) return [...words.segment(term)].filter(({isWordLike}) => isWordLike).map(({segment}) => segment);
    return term.length < 3 ? [term] : Array.from({length: term.length - 1}, (_, index) => term.slice(index, index + 2));
  });
  return [...new Set(found)];
}

/** What a post is found by: its words, who says it, and what about; of what was taken back, why. */
const textsOf = ({text, author, topics = [], contentSource, repostOf, withdrawn}: Post): readonly string[] =>
  withdrawn
    ? [withdrawn.reason, author.name]
    : [
        text,
        author.name,
        ...topics,
        ...(contentSource ? [contentSource.name] : []),
        ...(repostOf && !repostOf.withdrawn ? [repostOf.text] : []),
      ];

/** An index is made once for a list of posts, and goes with it. */
const indexes = new WeakMap<readonly Post[], SearchIndex<Post>>();

/** The posts in which every word of a query occurs, in the order in which they came; none for signs alone. */
export function searchPosts(posts: readonly Post[], query: string): readonly Post[] {
  const words = wordsOf(query);
  if (!words.length) return [];
  let index = indexes.get(posts);
  if (!index) indexes.set(posts, (index = createIndex(posts, textsOf)));
  return index.find(words.join(' '));
}
