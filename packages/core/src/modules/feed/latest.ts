import type {Post} from '../../config/post-schema.js';

/** Before every date that there is, yet a number: infinities have no difference to sort by. */
const UNKNOWN_TIME = -1e16;

/** Newest first. Posts without a time come last, because nobody knows how old they are; equals stay as they came. */
export function latestFirst(posts: readonly Post[]): readonly Post[] {
  const timed = posts.map((post) => ({post, at: post.publishedAt ? Date.parse(post.publishedAt) : UNKNOWN_TIME}));
  return timed.sort((a, b) => b.at - a.at).map(({post}) => post);
}
