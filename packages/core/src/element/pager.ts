import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** One page of a list, with the address of the one after it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string | undefined;
}

export type PagerState = 'idle' | 'loading' | 'failed' | 'done';

export interface PagerOptions<Item> {
  readonly read: (address: string, signal: AbortSignal) => Promise<Page<Item>>;
  /** Called where a page leads back to one that was read already; the list ends there. */
  readonly onLoop?: (address: string) => void;
}

/**
 * A list that goes on at `next`: keeps what has come, asks for more when told, never for the same page twice. What is
 * there stays when a page fails, and `more()` tries that page again.
 */
export class Pager<Item> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: PagerOptions<Item>;
  #items: readonly Item[] = [];
  #next: string | undefined;
  #state: PagerState = 'done';
  #seen = new Set<string>();
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: PagerOptions<Item>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    // An element that is moved comes back; the page is asked for again when its reader asks.
    if (this.#state === 'loading') this.#state = 'idle';
    this.#abort?.abort();
  }

  /** All items so far, in the order of the pages. */
  get items(): readonly Item[] {
    return this.#items;
  }

  /** `idle`: there is more; `failed`: there is, but the last try brought nothing; `done`: there is not. */
  get state(): PagerState {
    return this.#state;
  }

  /** Begins anew with a first page. */
  start({items, next}: Page<Item>): void {
    this.#abort?.abort();
    this.#items = items;
    this.#seen = new Set();
    this.#goTo(next);
  }

  /** Reads the next page; nothing where there is none or it is under way. */
  async more(): Promise<void> {
    if (this.#next === undefined || this.#state === 'loading') return;
    const abort = (this.#abort = new AbortController());
    this.#state = 'loading';
    this.#host.requestUpdate();
    try {
      const {items, next} = await this.#options.read(this.#next, abort.signal);
      if (this.#abort !== abort || abort.signal.aborted) return;
      this.#items = [...this.#items, ...items];
      this.#seen.add(this.#next);
      this.#goTo(next);
    } catch {
      if (this.#abort !== abort || abort.signal.aborted) return;
      this.#state = 'failed';
    }
    this.#host.requestUpdate();
  }

  #goTo(next: string | undefined): void {
    const isLoop = next !== undefined && this.#seen.has(next);
    if (isLoop) this.#options.onLoop?.(next);
    this.#next = isLoop ? undefined : next;
    this.#state = this.#next === undefined ? 'done' : 'idle';
  }
}
