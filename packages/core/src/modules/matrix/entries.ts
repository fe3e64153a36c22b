import {lastPostTime} from './activity.js';
import type {Member} from './matrix.module.js';

/** A row: an account, or an organisation with its accounts. */
export interface Entry {
  readonly accounts: readonly [Member, ...Member[]];
  /** The account that posted last, which speaks for the row; the first where nobody knows. */
  readonly latest: Member;
  /** What the row is called: the accounts' own name where they share one, else the organisation's. */
  readonly name: string;
}

/** Members in the order in which they were given; the accounts of an organisation together where its first stands. */
export function entriesOf(members: readonly Member[], byOrganisation: boolean): readonly Entry[] {
  if (!byOrganisation) return members.map((member) => entryOf([member]));
  const rows = new Map<unknown, [Member, ...Member[]]>();
  for (const member of members) {
    // Who has no organisation stands alone: two such accounts of one name need not belong together.
    const key = member.org ? member.org.id || member.org.name : member;
    const row = rows.get(key);
    if (row) row.push(member);
    else rows.set(key, [member]);
  }
  return Array.from(rows.values(), entryOf);
}

function entryOf(given: [Member, ...Member[]]): Entry {
  const [first] = given;
  if (given.length === 1) return {accounts: given, latest: first, name: first.name};
  const accounts = mainFirst(given) as [Member, ...Member[]];
  const living = accounts.filter(({status}) => status === undefined || status === 'active');
  const latest = (living.length ? living : accounts).reduce((best, account) =>
    lastPostTime(account) > lastPostTime(best) || Number.isNaN(lastPostTime(best)) ? account : best,
  );
  const isShared = accounts.every(({name}) => name === first.name);
  return {accounts, latest, name: isShared ? first.name : first.org!.name};
}

/** The main account 矩阵主账号 leads. */
export const mainFirst = (members: readonly Member[]): readonly Member[] =>
  members.some(({role}) => role === 'main')
    ? [...members.filter(({role}) => role === 'main'), ...members.filter(({role}) => role !== 'main')]
    : members;
