import type {Post} from '../../config/post-schema.js';
import {hasLapsed} from '../../parts/post-labels.js';
import {CopyFinder} from './copies.js';
import {inSlices} from '../../element/in-slices.js';

/** A rule that a label, or a reprint, breaks. */
export type Breach =
  | 'original-repost'
  | 'original-source'
  | 'first-later'
  | 'first-undated'
  | 'exclusive-copied'
  | 'authoritative-unverified'
  | 'authoritative-unsourced'
  | 'reprint-unsourced'
  | 'lapsed';

/** One breach, of the post with an index. */
export interface Contradiction {
  readonly breach: Breach;
  readonly index: number;
  /** Index of the label in the post; absent where the post itself is at fault. */
  readonly label?: number;
  readonly kind?: string;
  /** Index of the post that speaks against it. */
  readonly other?: number;
}

/** What cannot be checked, or was right once, contradicts nothing. */
const harmless: ReadonlySet<Breach> = new Set<Breach>(['first-undated', 'lapsed', 'reprint-unsourced']);

/** True where a label says what the record says otherwise. */
export const isContradiction = ({breach}: Contradiction): boolean => !harmless.has(breach);

const fold = (name: string): string => name.normalize('NFKC').replace(/\s/g, '').toLowerCase();
const isSameName = (one: string, other: string): boolean => fold(one) === fold(other);

/** A post that says whose words it passes on takes nothing away from them. */
const passesOn = (post: Post, author: string): boolean =>
  post.kind === 'repost' ||
  post.repostOf !== undefined ||
  (post.kind === 'reprint' && post.contentSource !== undefined && isSameName(post.contentSource.name, author));

/**
 * Holds the labels of posts against the record, as far as it is loaded: 原创 is no repost and has no other source, 首发 is
 * the earliest copy, 独家 has one publisher, 权威 has a verified account and a basis, a reprint has its source. Works in
 * slices; a list of 10,000 does not hold up the page.
 */
export async function findContradictions(posts: readonly Post[], now: number): Promise<readonly Contradiction[]> {
  const labelled: [index: number, label: number, kind: string][] = [];
  const found: Contradiction[] = [];
  const copies = new CopyFinder(posts.map(({text}) => text));
  const asking = new Set<number>();
  posts.forEach((post, index) => {
    if (post.withdrawn) return;
    if (post.kind === 'reprint' && !post.contentSource) found.push({breach: 'reprint-unsourced', index});
    post.labels?.forEach((label, place) => {
      const kind = typeof label === 'string' ? label : label.kind;
      if (hasLapsed(label, now)) found.push({breach: 'lapsed', index, label: place, kind});
      else labelled.push([index, place, kind]);
      if (kind === 'first' || kind === 'exclusive') asking.add(index);
    });
  });
  await inSlices([...asking], (index) => copies.ask(index));
  if (asking.size) await inSlices(posts, (_, index) => copies.read(index));
  await inSlices(labelled, ([index, label, kind]) => {
    for (const [breach, other] of breachesOf(posts, index, label, kind, copies))
      found.push({breach, index, label, kind, ...(other === undefined ? {} : {other})});
  });
  return found.sort((a, b) => a.index - b.index);
}

function breachesOf(
  posts: readonly Post[],
  index: number,
  label: number,
  kind: string,
  copies: CopyFinder,
): readonly (readonly [Breach, number?])[] {
  const post = posts[index]!;
  switch (kind) {
    case 'original':
      return originalBreaches(post);
    case 'first':
      return firstBreaches(posts, index, copies);
    case 'exclusive': {
      const {name} = post.author;
      const copied = copies
        .copiesOf(index)
        .find((other) => !isSameName(posts[other]!.author.name, name) && !passesOn(posts[other]!, name));
      return copied === undefined ? [] : [['exclusive-copied', copied]];
    }
    case 'authoritative':
      return authoritativeBreaches(post, label);
    default:
      return [];
  }
}

function originalBreaches({kind, repostOf, contentSource, author}: Post): readonly [Breach][] {
  if (repostOf || kind === 'repost' || kind === 'reprint') return [['original-repost']];
  return contentSource && !isSameName(contentSource.name, author.name) ? [['original-source']] : [];
}

function firstBreaches(posts: readonly Post[], index: number, copies: CopyFinder): readonly [Breach, number?][] {
  const {publishedAt} = posts[index]!;
  if (publishedAt === undefined) return [['first-undated']];
  let earliest = index;
  let earliestAt = Date.parse(publishedAt);
  for (const other of copies.copiesOf(index)) {
    // A time that is not known is not earlier.
    const at = Date.parse(posts[other]!.publishedAt ?? '');
    if (at < earliestAt) [earliest, earliestAt] = [other, at];
  }
  return earliest === index ? [] : [['first-later', earliest]];
}

function authoritativeBreaches({author, contentSource, labels}: Post, place: number): readonly [Breach][] {
  const {kind} = author.verified ?? {};
  const label = labels![place]!;
  const isSourced = contentSource || (typeof label === 'object' && (label.basis || label.evidenceUrl));
  return [
    ...(kind === 'government' || kind === 'media' ? [] : [['authoritative-unverified'] as [Breach]]),
    ...(isSourced ? [] : [['authoritative-unsourced'] as [Breach]]),
  ];
}
