import {encodePart} from '../../config/encode-part.js';
import {pause} from '../../element/pause.js';
import type {SearchIndex} from '../../search/search.js';
import type {ActivityRules} from './activity.js';
import {facetKeys, Facets, type Choice, type FacetKey, type Selection} from './facets.js';
import type {MatrixData, Member} from './matrix.module.js';

/** What the reader asks for. */
export interface View extends Selection {
  readonly query: string;
}

export const wholeView: View = {query: '', platform: '', sector: '', region: '', activity: ''};

/** Where an answer comes from: what is loaded, the agency's server, or what is loaded because the server failed. */
export type FoundBy = 'loaded' | 'server' | 'fallback';

export interface Found {
  readonly members: readonly Member[];
  readonly choices: Readonly<Record<FacetKey, readonly Choice[]>>;
  readonly by: FoundBy;
  /** How many the server has, where it says more than it sent. */
  readonly total?: number | undefined;
}

export interface FinderHost {
  readonly update: () => void;
  /** Asks the agency's server; see `ModuleElement.readNext`. */
  readonly ask: (address: string, signal: AbortSignal) => Promise<MatrixData>;
}

/** Who types is not interrupted by an answer to half a word, and the server not asked for each letter. */
const DEBOUNCE_MS = 250;
/** Names compared before the page may go on. */
const NAMES_AT_ONCE = 4_000;

let search: typeof import('../../search/search.js') | undefined;

/** Finds members by text and by facets, in slices; what was asked last is what is answered. */
export class Finder {
  readonly #host: FinderHost;
  #members: readonly Member[] = [];
  #rules: ActivityRules | undefined;
  #template: string | undefined;
  #index: SearchIndex<number> | undefined;
  #facets: Facets | undefined;
  #summary: ReadonlyMap<string, number> | undefined;
  #view = wholeView;
  #found: Found | undefined;
  #abort: AbortController | undefined;
  #isBusy = false;
  #turn = 0;

  constructor(host: FinderHost) {
    this.#host = host;
  }

  get view(): View {
    return this.#view;
  }

  /** Whether anything is asked for at all. */
  get isNarrowed(): boolean {
    return this.#view.query.trim() !== '' || facetKeys.some((key) => this.#view[key] !== '');
  }

  /** The last answer; absent until the first. It stays while the next is looked for. */
  get found(): Found | undefined {
    return this.#found;
  }

  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** How many members there are of each activity, once they are counted. */
  get summary(): ReadonlyMap<string, number> | undefined {
    return this.#summary;
  }

  /** The places of a text at which it has what was searched for. */
  rangesOf(text: string): readonly (readonly [number, number])[] {
    return search?.matchRanges(text, this.#view.query) ?? [];
  }

  /** Takes the members of the list, and the address by which the agency's server searches. */
  use(members: readonly Member[], template: string | undefined, rules: ActivityRules): void {
    if (members === this.#members && template === this.#template) return;
    this.#members = members;
    this.#template = template;
    this.#rules = rules;
    this.#index = undefined;
    this.#facets = undefined;
    void this.#answer(0);
  }

  change(view: Partial<View>): void {
    const isTyped = view.query !== undefined && view.query !== this.#view.query;
    this.#view = {...this.#view, ...view};
    void this.#answer(isTyped && this.#template !== undefined ? DEBOUNCE_MS : 0);
  }

  /** Does what the first keystroke would have to wait for. */
  async prepare(): Promise<void> {
    await (await this.#indexOf()).prepare();
  }

  /** The next row whose name begins with what was typed, after a position, round the end; -1 where there is none. */
  async positionOf(nameAt: (index: number) => string, count: number, typed: string, after: number): Promise<number> {
    search ??= await import('../../search/search.js');
    const turn = ++this.#turn;
    for (let step = 1; step <= count; step++) {
      const at = (after + step) % count;
      if (search.matchRanges(nameAt(at), typed)[0]?.[0] === 0) return at;
      if (step % NAMES_AT_ONCE === 0) await pause();
      if (turn !== this.#turn) return -1;
    }
    return -1;
  }

  disconnect(): void {
    this.#abort?.abort();
  }

  /** Looks again for what was not found yet when the element left. */
  connect(): void {
    if (this.#isBusy) void this.#answer(0);
  }

  async #answer(delay: number): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.#isBusy = true;
    try {
      if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
      abort.signal.throwIfAborted();
      const found = await this.#find(this.#view, abort.signal);
      abort.signal.throwIfAborted();
      this.#found = found;
    } catch (error) {
      if (abort.signal.aborted) return;
      // The list stands without what did not come, such as the code of the search.
      console.error(error);
    }
    this.#isBusy = false;
    this.#host.update();
  }

  async #find(view: View, signal: AbortSignal): Promise<Found> {
    const query = view.query.trim();
    if (query && this.#template !== undefined) {
      try {
        const answer = await this.#host.ask(this.#template.replaceAll('{q}', encodePart(query)), signal);
        search ??= await import('../../search/search.js');
        const facets = await Facets.of(answer.members, this.#rules!, signal);
        return {...facets.choose(view, undefined), by: 'server', total: answer.total};
      } catch (error) {
        signal.throwIfAborted();
        // The reason was reported when it was read; the reader is told that it is not the whole.
        console.error(error);
      }
    }
    if (!this.#facets) {
      this.#facets = await Facets.of(this.#members, this.#rules!, signal);
      this.#summary = this.#facets.countActivities();
    }
    const positions = query ? await (await this.#indexOf()).search(query, signal) : undefined;
    return {
      ...this.#facets.choose(view, positions),
      by: query && this.#template !== undefined ? 'fallback' : 'loaded',
    };
  }

  async #indexOf(): Promise<SearchIndex<number>> {
    search ??= await import('../../search/search.js');
    const members = this.#members;
    return (this.#index ??= search.createIndex(Array.from(members.keys()), (position) => textsOf(members[position]!)));
  }
}

const textsOf = ({name, handle, org, description}: Member): readonly (string | undefined)[] => [
  name,
  handle,
  org?.name,
  description,
];
