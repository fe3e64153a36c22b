/** A fault as a check found it. */
export interface Fault {
  readonly story: string;
  /** The element, without what differs between its copies. */
  readonly what: string;
  /** What was measured. */
  readonly measured: string;
}

/** Faults of many stories and looks, told once for each kind of element: a row that is too low is too low a hundred times. */
export class FaultList {
  readonly #kinds = new Map<string, {first: string; stories: Set<string>; looks: Set<string>}>();

  add(check: string, look: string, faults: readonly Fault[]): void {
    for (const {story, what, measured} of faults) {
      const key = `${check}: ${what}`;
      const kind = this.#kinds.get(key) ?? {first: `${measured} in ${story}`, stories: new Set(), looks: new Set()};
      kind.stories.add(story);
      kind.looks.add(look);
      this.#kinds.set(key, kind);
    }
  }

  /** One line per kind; empty where nothing is wrong. */
  toString(): string {
    return [...this.#kinds]
      .map(
        ([key, {first, stories, looks}]) =>
          `${key}\n    ${first}; ${stories.size} stories; ${looks.size > 3 ? `${looks.size} looks` : [...looks].join(', ')}`,
      )
      .join('\n');
  }
}
