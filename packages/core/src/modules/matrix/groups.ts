import type {Member} from './matrix.module.js';

export interface MemberGroup {
  /** Absent for those of whom the field is unknown, and where nothing is grouped. */
  readonly name: string | undefined;
  readonly members: readonly Member[];
}

export type GroupKey = 'sector' | 'org' | 'region' | 'platform' | 'none';

const nameOf: Readonly<Record<GroupKey, (member: Member) => string | undefined>> = {
  sector: ({org}) => org?.sector || undefined,
  org: ({org}) => org?.name,
  region: ({org}) => org?.region?.name,
  platform: ({platform}) => platform,
  none: () => undefined,
};

/**
 * Groups members in the order in which the payload first names each group, because that is the agency's own order of
 * precedence. Members without the field come last; a main account stands before its group's others.
 */
export function groupMembers(members: readonly Member[], key: GroupKey): readonly MemberGroup[] {
  const groups = new Map<string | undefined, Member[]>();
  for (const member of members) {
    const name = nameOf[key](member);
    const group = groups.get(name);
    if (group) group.push(member);
    else groups.set(name, [member]);
  }
  const unknown = groups.get(undefined);
  groups.delete(undefined);
  return [...groups, ...(unknown ? [[undefined, unknown] as const] : [])].map(([name, grouped]) => ({
    name,
    members: mainFirst(grouped),
  }));
}

const mainFirst = (members: readonly Member[]): readonly Member[] =>
  members.some(({role}) => role === 'main')
    ? [...members.filter(({role}) => role === 'main'), ...members.filter(({role}) => role !== 'main')]
    : members;

/** The first `limit` members of all groups together; groups beyond that are left out. */
export function takeMembers(groups: readonly MemberGroup[], limit: number): readonly MemberGroup[] {
  let left = limit;
  return groups.flatMap(({name, members}) => {
    const taken = members.slice(0, left);
    left -= taken.length;
    return taken.length ? [{name, members: taken}] : [];
  });
}
