import {pause} from '../../element/pause.js';
import {activityOf, type ActivityRules} from './activity.js';
import type {Member} from './matrix.module.js';

export const facetKeys = ['platform', 'sector', 'region', 'activity'] as const;
export type FacetKey = (typeof facetKeys)[number];

/** A value that can be chosen, and how many members would be shown then. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

export type Selection = Readonly<Record<FacetKey, string>>;

/** Members classified before the page may go on. */
const SLICE = 4_000;

const valueOf: Readonly<Record<FacetKey, (member: Member, rules: ActivityRules) => string | undefined>> = {
  platform: ({platform}) => platform,
  sector: ({org}) => org?.sector,
  region: ({org}) => org?.region?.name,
  activity: activityOf,
};

/**
 * What members can be filtered by. Each member's values are numbers in flat lists, so that choosing among 175,800 is a
 * walk of a few milliseconds.
 */
export class Facets {
  readonly #members: readonly Member[];
  readonly #values: Readonly<Record<FacetKey, string[]>> = {platform: [], sector: [], region: [], activity: []};
  readonly #numbers: Readonly<Record<FacetKey, Uint16Array>>;

  private constructor(members: readonly Member[]) {
    this.#members = members;
    const numbers = (): Uint16Array => new Uint16Array(members.length);
    this.#numbers = {platform: numbers(), sector: numbers(), region: numbers(), activity: numbers()};
  }

  static async of(members: readonly Member[], rules: ActivityRules, signal: AbortSignal): Promise<Facets> {
    const facets = new Facets(members);
    const known = new Map(facetKeys.map((key) => [key, new Map<string, number>()]));
    for (let start = 0; start < members.length; start += SLICE) {
      if (start) await pause();
      signal.throwIfAborted();
      facets.#classify(start, Math.min(start + SLICE, members.length), known, rules);
    }
    return facets;
  }

  #classify(start: number, end: number, known: Map<FacetKey, Map<string, number>>, rules: ActivityRules): void {
    for (const key of facetKeys) {
      const [values, numbers, own] = [this.#values[key], this.#numbers[key], known.get(key)!];
      for (let index = start; index < end; index++) {
        const value = valueOf[key](this.#members[index]!, rules);
        if (!value) continue;
        let number = own.get(value);
        // Beyond what two bytes can number a value cannot be chosen; nobody would find it in a list that long.
        if (number === undefined && values.length < 0xfffe) own.set(value, (number = values.push(value)));
        numbers[index] = number ?? 0;
      }
    }
  }

  /** How many members there are of each activity. */
  countActivities(): ReadonlyMap<string, number> {
    const counts = countNumbers(this.#numbers.activity);
    return new Map(this.#values.activity.map((value, index) => [value, counts.get(index + 1) ?? 0]));
  }

  /**
   * The members that a selection leaves, and of each facet the choices with what they would leave.
   *
   * @param among - positions of the members that the search found, in their order; all where absent
   */
  choose(
    selection: Selection,
    among: readonly number[] | undefined,
  ): {members: readonly Member[]; choices: Readonly<Record<FacetKey, readonly Choice[]>>} {
    const wanted = facetKeys.map((key) => (selection[key] ? this.#values[key].indexOf(selection[key]) + 1 || -1 : 0));
    // By number; 0 is the unknown.
    const counts = facetKeys.map((key) => new Uint32Array(this.#values[key].length + 1));
    const lists = facetKeys.map((key) => this.#numbers[key]);
    const members: Member[] = [];
    const size = among ? among.length : this.#members.length;
    for (let at = 0; at < size; at++) {
      const index = among ? among[at]! : at;
      let failed = -1;
      let failures = 0;
      for (let facet = 0; facet < lists.length; facet++)
        if (wanted[facet] !== 0 && lists[facet]![index] !== wanted[facet]) {
          failures++;
          failed = facet;
        }
      if (failures === 0) members.push(this.#members[index]!);
      // Counted is what a choice would leave, which is what fails by this facet alone.
      for (let facet = 0; facet < lists.length; facet++)
        if (failures === 0 || (failures === 1 && failed === facet)) counts[facet]![lists[facet]![index]!]!++;
    }
    const choices = facetKeys.map((key, facet) => [
      key,
      this.#values[key]
        .map((value, index) => ({value, count: counts[facet]![index + 1]!}))
        .filter(({value, count}) => count > 0 || value === selection[key])
        .sort((a, b) => b.count - a.count),
    ]);
    return {members, choices: Object.fromEntries(choices) as Record<FacetKey, readonly Choice[]>};
  }
}

function countNumbers(numbers: Uint16Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}
