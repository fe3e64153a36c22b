const TYPE_AHEAD_MS = 800;

/** What the keys need of the list that they go through. */
export interface KeyedList {
  /** Position of the row that the keyboard is at. */
  readonly current: () => number;
  readonly count: () => number;
  readonly focus: (index: number) => Promise<void>;
  /** The position of the next row whose name begins with what was typed; -1 where there is none. */
  readonly search: (typed: string, after: number) => Promise<number>;
}

/** Arrows, Home, End and typing in a list that is one stop of the Tab key. */
export class RowKeys {
  readonly #list: KeyedList;
  #typed = '';
  #typedAt = 0;

  constructor(list: KeyedList) {
    this.#list = list;
  }

  async press(event: KeyboardEvent): Promise<void> {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target as Element).closest('[data-index]')) return;
    const {current, count, focus} = this.#list;
    const target = {
      ArrowDown: current() + 1,
      ArrowUp: current() - 1,
      Home: 0,
      End: count() - 1,
    }[event.key];
    if (target !== undefined) {
      event.preventDefault();
      await focus(target);
    } else if (event.key.length === 1 && event.key !== ' ') {
      event.preventDefault();
      await this.#typeAhead(event.key);
    }
  }

  async #typeAhead(key: string): Promise<void> {
    const now = performance.now();
    const isNew = now - this.#typedAt > TYPE_AHEAD_MS;
    this.#typed = isNew ? key : this.#typed + key;
    this.#typedAt = now;
    const typed = this.#typed;
    // Who types on looks for the same row first, who begins anew for the next.
    const after = this.#list.current() - (isNew ? 0 : 1);
    const found = await this.#list.search(typed, after);
    if (found >= 0 && typed === this.#typed) await this.#list.focus(found);
  }
}
