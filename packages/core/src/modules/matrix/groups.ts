import {mainFirst} from './entries.js';
import type {Member} from './matrix.module.js';

export interface MemberGroup {
  /** From the outermost group inwards; empty for those of whom the field is unknown, and where nothing is grouped. */
  readonly path: readonly string[];
  /** Those of this group itself, without those of the groups within. */
  readonly members: readonly Member[];
}

export type GroupKey = 'sector' | 'org' | 'region' | 'level' | 'platform' | 'group' | 'none';

const one = (name: string | undefined): readonly string[] => (name ? [name] : []);

const pathOf: Readonly<Record<Exclude<GroupKey, 'none'>, (member: Member) => readonly string[]>> = {
  sector: ({org}) => one(org?.sector),
  org: ({org}) => one(org?.name),
  region: ({org}) => one(org?.region?.name),
  level: ({org}) => one(org?.level),
  platform: ({platform}) => one(platform),
  group: ({group = []}) => group,
};

class Branch {
  readonly members: Member[] = [];
  readonly branches = new Map<string, Branch>();

  branch(name: string): Branch {
    let found = this.branches.get(name);
    if (!found) this.branches.set(name, (found = new Branch()));
    return found;
  }

  /** Depth first; a group without members of its own is there for its heading. */
  *groups(path: readonly string[] = []): Iterable<MemberGroup> {
    if (path.length) yield {path, members: mainFirst(this.members)};
    for (const [name, branch] of this.branches) yield* branch.groups([...path, name]);
  }
}

/**
 * Groups members in the order in which the payload first names each group, because that is the agency's own order of
 * precedence. Members without the field come last; a main account stands before its group's others.
 */
export function groupMembers(members: readonly Member[], key: GroupKey): readonly MemberGroup[] {
  if (key === 'none') return members.length ? [{path: [], members: mainFirst(members)}] : [];
  const root = new Branch();
  for (const member of members) {
    let at = root;
    for (const name of pathOf[key](member)) at = at.branch(name);
    at.members.push(member);
  }
  return [...root.groups(), ...(root.members.length ? [{path: [], members: mainFirst(root.members)}] : [])];
}
