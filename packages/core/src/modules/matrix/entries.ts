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

/** A row with more would be a page of its own; those beyond stand in another row of the same organisation. */
const MOST_ACCOUNTS = 100;

/** Members in the order in which they were given; the accounts of an organisation together where its first stands. */
export function entriesOf(members: readonly Member[], byOrganisation: boolean): readonly Entry[] {
  const rows: [Member, ...Member[]][] = [];
  const byKey = new Map<string, [Member, ...Member[]]>();
  for (const member of members) {
    const {org} = member;
    // Who has no organisation stands alone: two such accounts of one name need not belong together.
    const key = byOrganisation && org ? org.id || org.name : undefined;
    const row = key === undefined ? undefined : byKey.get(key);
    if (row && row.length < MOST_ACCOUNTS) row.push(member);
    else {
      rows.push([member]);
      if (key !== undefined) byKey.set(key, rows.at(-1)!);
    }
  }
  return rows.map(entryOf);
}

function entryOf(given: [Member, ...Member[]]): Entry {
  const [first] = given;
  if (given.length === 1) return {accounts: given, latest: first, name: first.name};
  const accounts = mainFirst(given) as [Member, ...Member[]];
  const isShared = accounts.every(({name}) => name === first.name);
  return {
    accounts,
    name: isShared ? first.name : first.org!.name,
    // Reading times takes longer than all the rest, and of 175,800 accounts few are looked at.
    get latest() {
      return latestOf(accounts);
    },
  };
}

function latestOf(accounts: readonly [Member, ...Member[]]): Member {
  const living = accounts.filter(({status}) => status === undefined || status === 'active');
  return (living.length ? living : accounts).reduce((best, account) =>
    lastPostTime(account) > lastPostTime(best) || Number.isNaN(lastPostTime(best)) ? account : best,
  );
}

/** The main account 矩阵主账号 leads. */
export const mainFirst = (members: readonly Member[]): readonly Member[] =>
  members.some(({role}) => role === 'main')
    ? [...members.filter(({role}) => role === 'main'), ...members.filter(({role}) => role !== 'main')]
    : members;
