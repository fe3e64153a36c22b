import {entriesOf, type Entry} from './entries.js';
import {groupMembers, type GroupKey} from './groups.js';
import type {Member} from './matrix.module.js';

/** A group as it is shown: its heading and its rows. */
export interface Section {
  /** From the outermost group inwards; empty where there is no heading or the group is unknown. */
  readonly path: readonly string[];
  readonly entries: readonly Entry[];
}

/** Members as they are shown: in groups, and in each group an organisation's accounts in one row. */
export function sectionsOf(members: readonly Member[], key: GroupKey, byOrganisation: boolean): readonly Section[] {
  return groupMembers(members, key).map(({path, members: own}) => ({
    path,
    // Under the heading of an organisation its accounts are what is left to say.
    entries: entriesOf(own, byOrganisation && key !== 'org'),
  }));
}

export const countEntries = (sections: readonly Section[]): number =>
  sections.reduce((sum, {entries}) => sum + entries.length, 0);

/** The first rows of all sections together; sections beyond are left out, but for those whose heading leads to rows. */
export function takeEntries(sections: readonly Section[], limit: number): readonly Section[] {
  let left = limit;
  const taken: Section[] = [];
  for (const {path, entries} of sections) {
    if (left <= 0) break;
    taken.push({path, entries: entries.slice(0, left)});
    left -= entries.length;
  }
  return taken;
}
