import {isLabelKind, type LabelKind} from '../../parts/label.js';
import {labelsInForce} from '../../parts/post-labels.js';
import type {Post} from './feed.module.js';

export type Order = 'latest' | 'recommended';

/** By how many hours a label lifts a post in `recommended`; explained in docs/labels.md. */
export const LIFT_HOURS: Readonly<Record<LabelKind, number>> = {authoritative: 12, exclusive: 8, first: 6, original: 3};

const HOUR_MS = 3_600_000;
/** Before every date that there is, yet a number: infinities have no difference to sort by. */
const UNKNOWN_TIME = -1e16;

/** The time that a post is ranked by: when it came out, and in `recommended` the lift of its weightiest label. */
function rankOf(post: Post, order: Order, now: number): number {
  if (!post.publishedAt) return UNKNOWN_TIME;
  const [label] = order === 'recommended' ? labelsInForce(post, [], now) : [];
  return Date.parse(post.publishedAt) + (label && isLabelKind(label.kind) ? LIFT_HOURS[label.kind] * HOUR_MS : 0);
}

/**
 * Orders posts, and leaves those that rank alike as they came. `latest` is newest first; `recommended` puts pinned
 * posts first and lifts labelled ones. Posts without a time come last, because nobody knows how old they are.
 */
export function orderPosts(posts: readonly Post[], order: Order, now = Date.now()): readonly Post[] {
  const isPinned = ({pinned}: Post): number => (order === 'recommended' && pinned ? 1 : 0);
  const ranked = posts.map((post) => ({post, pinned: isPinned(post), rank: rankOf(post, order, now)}));
  ranked.sort((a, b) => b.pinned - a.pinned || b.rank - a.rank);
  return ranked.map(({post}) => post);
}
