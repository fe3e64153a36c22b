import type {Post} from '../../config/post-schema.js';
import type {Language} from '../../locale/language.js';
import {translate} from '../../locale/strings.js';
import {formatTime} from '../../locale/time.js';
import {labelWord} from '../../parts/label.js';
import type {CustomLabel} from '../../parts/post-labels.js';
import detailStrings from '../../parts/post-details.strings.js';
import rowStrings from '../../parts/post-row.strings.js';
import {findContradictions, isContradiction} from './consistency.js';
import {latestFirst} from './latest.js';
import {compareRanks, rankOf, type Rank, type Weights} from './ranking.js';
import {inSlices} from '../../element/in-slices.js';

/** What is to be done with a list of posts before it is shown. */
export interface ArrangeOptions {
  readonly order: 'latest' | 'recommended';
  /** Whether labels that the record contradicts are taken away, with their lift. */
  readonly hidesContradicted: boolean;
  readonly weights: Weights;
  readonly now: number;
}

export interface Arrangement {
  readonly posts: readonly Post[];
  readonly rankOf: (post: Post) => Rank | undefined;
  /** The kinds of a post's labels that are not to be shown. */
  readonly hiddenOf: (post: Post) => ReadonlySet<string> | undefined;
}

/** Orders posts, and finds the labels that are not to be shown; in slices, so that 10,000 do not hold up the page. */
export async function arrange(
  posts: readonly Post[],
  {order, hidesContradicted, weights, now}: ArrangeOptions,
): Promise<Arrangement> {
  const hidden = new Map<Post, Set<string>>();
  if (hidesContradicted) {
    for (const contradiction of await findContradictions(posts, now)) {
      if (contradiction.kind === undefined || !isContradiction(contradiction)) continue;
      const post = posts[contradiction.index]!;
      hidden.set(post, (hidden.get(post) ?? new Set()).add(contradiction.kind));
    }
  }
  const hiddenOf = (post: Post): ReadonlySet<string> | undefined => hidden.get(post);
  if (order === 'latest') return {posts: latestFirst(posts), rankOf: () => undefined, hiddenOf};
  const ranks: Rank[] = [];
  await inSlices(posts, (post) => ranks.push(rankOf(post, weights, now, hidden.get(post))));
  const places = posts.map((_, index) => index).sort((one, other) => compareRanks(ranks[one]!, ranks[other]!));
  let byPost: Map<Post, Rank> | undefined;
  return {
    posts: places.map((index) => posts[index]!),
    // Only the webmaster asks.
    rankOf: (post) => (byPost ??= new Map(posts.map((each, index) => [each, ranks[index]!]))).get(post),
    hiddenOf,
  };
}

/** Why a post stands where it does: 权威 · 2 小时前. */
export function explainRank(
  post: Post,
  {tier, lifting}: Rank,
  custom: readonly CustomLabel[],
  language: Language,
  timeZone: string,
): string {
  const say = (key: 'pinned' | 'unknownTime'): string => translate(rowStrings, language, key);
  const known = custom.find(({kind}) => kind === lifting);
  return [
    tier === 2 ? say('pinned') : tier === 1 ? translate(detailStrings, language, 'correction') : undefined,
    lifting && labelWord({kind: lifting, word: known?.word}, language),
    post.publishedAt ? formatTime(post.publishedAt, language, timeZone) : say('unknownTime'),
  ]
    .filter(Boolean)
    .join(' · ');
}
