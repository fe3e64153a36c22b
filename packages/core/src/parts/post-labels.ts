import type {Post} from '../config/post-schema.js';
import {now} from '../locale/clock.js';
import {labelKinds} from './label.js';

/** A label that an agency sets up itself: its key in the data, its word, and what it means. */
export interface CustomLabel {
  readonly kind: string;
  readonly word: string;
  readonly meaning: string;
}

/** A label as it stands before a text, with what its explanation says. */
export interface ShownLabel extends Partial<CustomLabel> {
  readonly kind: string;
  readonly basis?: string | undefined;
  readonly evidenceUrl?: string | undefined;
  readonly by?: string | undefined;
  readonly until?: string | undefined;
}

/** A label lapses at its time; one that is given a day holds through that day in China, where the rule was made. */
const lapsesAt = (until: string): number => Date.parse(until.includes('T') ? until : `${until}T24:00:00+08:00`);

export const hasLapsed = (label: string | {until?: string | undefined}, at: number): boolean =>
  typeof label !== 'string' && label.until !== undefined && lapsesAt(label.until) <= at;

/**
 * The labels that hold now: the weightiest first, then those of the agency's own in the order of its config, each
 * once. What was withdrawn has none, and a kind that nobody explains is not shown.
 */
export function labelsInForce(
  {labels, withdrawn}: Pick<Post, 'labels' | 'withdrawn'>,
  custom: readonly CustomLabel[] = [],
  at = now(),
): readonly ShownLabel[] {
  if (!labels?.length || withdrawn) return [];
  return [...labelKinds.map((kind) => ({kind})), ...custom].flatMap((known) => {
    const found = labels.find(
      (label) => (typeof label === 'string' ? label : label.kind) === known.kind && !hasLapsed(label, at),
    );
    return found === undefined ? [] : [typeof found === 'string' ? known : {...found, ...known}];
  });
}
