import type {Post} from '../../config/post-schema.js';

/** Case, width and accents apart, two words are the same. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The scripts that are written without spaces between words. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Firefox has it since 125; before that, pairs of characters do. */
const segmenter = (): Intl.Segmenter | undefined =>
  'Segmenter' in Intl ? new Intl.Segmenter('zh', {granularity: 'word'}) : undefined;

/**
 * The words of a query, each of which must occur: 医院预约 finds a post that speaks of 预约 in a 医院. Where the browser
 * cannot tell words, every pair of neighbouring characters must occur, which finds the same and now and then a little more.
 */
export function wordsOf(query: string, words = segmenter()): readonly string[] {
  const terms = fold(query)
    .split(/[\s\p{P}\p{S}]+/u)
    .filter(Boolean);
  const found = terms.flatMap((term) => {
    if (!WITHOUT_SPACES.test(term)) return [term];
    if (words) return [...words.segment(term)].filter(({isWordLike}) => isWordLike).map(({segment}) => segment);
    return term.length < 3 ? [term] : Array.from({length: term.length - 1}, (_, index) => term.slice(index, index + 2));
  });
  // A query of signs alone, such as #, is looked for as it is.
  return found.length ? [...new Set(found)] : [fold(query).trim()].filter(Boolean);
}

/** What a post is found by: its words, who says it, and what about. */
const searched = ({text, author, topics = [], contentSource, repostOf, withdrawn}: Post): string =>
  fold(
    [
      // What was taken back is not found by what it said.
      withdrawn ? withdrawn.reason : text,
      author.name,
      ...(withdrawn ? [] : topics),
      contentSource?.name ?? '',
      repostOf && !repostOf.withdrawn && !withdrawn ? repostOf.text : '',
    ].join('\n'),
  );

/** The posts in which every word of a query occurs, in the order in which they came. */
export function searchPosts(posts: readonly Post[], query: string): readonly Post[] {
  const words = wordsOf(query);
  return posts.filter((post) => {
    const text = searched(post);
    return words.every((word) => text.includes(word));
  });
}
