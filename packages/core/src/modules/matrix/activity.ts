import type {Member} from './matrix.module.js';

/** How lively an account is. `unknown`: nobody said when it last posted, which is not the same as long ago. */
export type Activity = 'active' | 'quiet' | 'stale' | 'suspended' | 'closed' | 'unknown';

export interface ActivityRules {
  /** ms of `Date.now()`. */
  readonly now: number;
  /** Days without a post after which an account is quiet; default 10. */
  readonly quietAfter?: number | undefined;
  /** Days after which it is stale; default 14, the span of 国办秘函〔2019〕19号. */
  readonly staleAfter?: number | undefined;
}

const DAY_MS = 86_400_000;

/** When an account last posted, in ms; NaN where that is not known. A date without a time lasts to its end in China. */
export const lastPostTime = ({lastPostAt, latest}: Member): number => {
  const at = lastPostAt ?? latest?.publishedAt;
  return at === undefined ? NaN : Date.parse(at.includes('T') ? at : `${at}T24:00:00+08:00`);
};

export function activityOf(member: Member, {now, quietAfter = 10, staleAfter = 14}: ActivityRules): Activity {
  const {status} = member;
  if (status === 'closed' || status === 'suspended') return status;
  const days = (now - lastPostTime(member)) / DAY_MS;
  // NaN is not smaller than anything, so the unknown falls through.
  return days < quietAfter ? 'active' : days < staleAfter ? 'quiet' : days >= staleAfter ? 'stale' : 'unknown';
}
