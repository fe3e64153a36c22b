import type {Post} from '../../config/post-schema.js';
import {hasLapsed} from '../../parts/post-labels.js';

/** How `recommended` weighs; docs/labels.md has the formula, a worked table and a plot. */
export interface Weights {
  /** By how many hours a label makes a new post younger than it is, by kind. */
  readonly lift: Readonly<Record<string, number>>;
  /** Hours in which a lift sinks to nothing. */
  readonly hours: number;
  /** Hours for which a corrected post stands above. */
  readonly corrected: number;
}

export const DEFAULT_WEIGHTS: Weights = {
  lift: {authoritative: 12, exclusive: 8, first: 6, original: 3},
  hours: 24,
  corrected: 72,
};

/** The weights of an agency's config over the defaults. */
export const weightsOf = ({
  lift,
  hours,
  corrected,
}: {[Key in keyof Weights]?: Weights[Key] | undefined} = {}): Weights => ({
  lift: {...DEFAULT_WEIGHTS.lift, ...lift},
  hours: hours ?? DEFAULT_WEIGHTS.hours,
  corrected: corrected ?? DEFAULT_WEIGHTS.corrected,
});

const HOUR_MS = 3_600_000;
/** After every age that there is, yet a number: infinities have no difference to sort by. */
const UNKNOWN_AGE = 1e12;

/** Where a post stands, and why. */
export interface Rank {
  /** 2: pinned; 1: corrected not long ago; 0: by age. */
  readonly tier: 0 | 1 | 2;
  /** Hours, after the lift; less is further up. */
  readonly age: number;
  /** The label that lifts it. */
  readonly lifting?: string | undefined;
}

/**
 * Rank by age and by the weightiest label that holds: `age − lift · (1 − age ÷ hours)`. The lift sinks with age and is
 * nothing after `hours`, so that nothing older stands above anything newer, whatever its label and the weights.
 *
 * @param ignored - kinds of labels that do not count, such as those that the record contradicts
 */
export function rankOf(
  post: Post,
  {lift, hours, corrected}: Weights,
  now: number,
  ignored?: ReadonlySet<string>,
): Rank {
  const age = post.publishedAt ? (now - Date.parse(post.publishedAt)) / HOUR_MS : UNKNOWN_AGE;
  if (post.withdrawn) return {tier: 0, age};
  const isCorrected = post.correction !== undefined && now - Date.parse(post.correction.at) < corrected * HOUR_MS;
  const tier = post.pinned ? 2 : isCorrected ? 1 : 0;
  let lifting: string | undefined;
  let most = 0;
  for (const label of post.labels ?? []) {
    const kind = typeof label === 'string' ? label : label.kind;
    const own = lift[kind] ?? 0;
    if (own <= most || ignored?.has(kind) || hasLapsed(label, now)) continue;
    lifting = kind;
    most = own;
  }
  // A post that is scheduled, or whose clock runs ahead, is lifted as a new one.
  const left = Math.max(0, Math.min(1, 1 - age / hours));
  return most * left > 0 ? {tier, age: age - most * left, lifting} : {tier, age};
}

/** Which of two stands further up; equals stay as they came. */
export const compareRanks = (one: Rank, other: Rank): number => other.tier - one.tier || one.age - other.age;
