import type {Language} from '../../locale/language.js';
import {lastPostTime} from './activity.js';
import type {Entry} from './entries.js';
import type {Section} from './sections.js';

export type Order = 'given' | 'name' | 'followers' | 'latest' | 'newest';

/** What rows are ordered by; larger comes first, and the unknown, NaN, last. */
const rankOf: Readonly<Record<Exclude<Order, 'given' | 'name'>, (entry: Entry) => number>> = {
  followers: ({accounts}) => largest(accounts.map(({followers}) => followers ?? NaN)),
  latest: ({latest}) => lastPostTime(latest),
  newest: ({accounts}) => largest(accounts.map(({joinedAt}) => (joinedAt ? Date.parse(joinedAt) : NaN))),
};

const largest = (values: readonly number[]): number =>
  values.reduce((best, value) => (value > best || Number.isNaN(best) ? value : best), NaN);

/**
 * Orders the rows of each section. A main account 矩阵主账号 stays in front; rows of the same rank stay as they were
 * given.
 */
export function orderSections(sections: readonly Section[], order: Order, language: Language): readonly Section[] {
  if (order === 'given') return sections;
  const keys = order === 'name' ? nameKeys(sections, language) : undefined;
  return sections.map(({path, entries}) => {
    const compare = keys ? byText((entry) => keys.get(entry)!) : byNumber(rankOf[order as 'followers']);
    const isMain = ({accounts}: Entry): boolean => accounts[0].role === 'main';
    const main = entries.filter(isMain);
    const others = main.length ? entries.filter((entry) => !isMain(entry)) : entries;
    return {path, entries: [...[...main].sort(compare), ...[...others].sort(compare)]};
  });
}

const byText =
  (textOf: (entry: Entry) => string) =>
  (a: Entry, b: Entry): number => {
    const [left, right] = [textOf(a), textOf(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  };

function byNumber(numberOf: (entry: Entry) => number): (a: Entry, b: Entry) => number {
  const numbers = new Map<Entry, number>();
  const known = (entry: Entry): number => {
    let number = numbers.get(entry);
    if (number === undefined) numbers.set(entry, (number = numberOf(entry)));
    return number;
  };
  return (a, b) => {
    const [left, right] = [known(a), known(b)];
    if (Number.isNaN(left) || Number.isNaN(right)) return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
    return right - left;
  };
}

/**
 * Names as texts that sort by code as the language sorts them: in Chinese by pinyin. To compare 175,800 names by a
 * collator takes seconds; here it compares only the characters that occur, a few thousand, once.
 */
function nameKeys(sections: readonly Section[], language: Language): ReadonlyMap<Entry, string> {
  const entries = sections.flatMap((section) => section.entries);
  const names = new Map(entries.map((entry) => [entry, entry.name.normalize('NFKC').toLowerCase()]));
  const characters = [...new Set([...names.values()].flatMap((name) => [...name]))];
  const locale = language.startsWith('zh') ? 'zh-u-co-pinyin' : language;
  characters.sort(new Intl.Collator([locale, 'en'], {numeric: true}).compare);
  const ranks = new Map(characters.map((character, rank) => [character, String.fromCodePoint(FIRST_RANK + rank)]));
  return new Map(Array.from(names, ([entry, name]) => [entry, Array.from(name, (one) => ranks.get(one)).join('')]));
}

/** Clear of what is not a character of its own; Unicode has room for 30,000 from there. */
const FIRST_RANK = 0x4e00;
