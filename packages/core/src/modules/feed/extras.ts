import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {INVALID, readShape} from '../../config/read-shape.js';
import type {Post} from '../../config/post-schema.js';
import type {Finding, FieldsShape} from '../../config/shape.js';
import {isSafeResource, resolveAddress} from '../../config/values.js';
import {Pager} from '../../element/pager.js';
import {watchViewport} from '../../element/visibility.js';
import {shapes} from '../../generated/feed.js';
import type {Language} from '../../locale/language.js';
import {formatNumber} from '../../locale/number.js';
import {translate} from '../../locale/strings.js';
import {adoptStyles} from '../../parts/adopt-styles.js';
import {renderExpand} from '../../parts/expand.js';
import {labelWord} from '../../parts/label.js';
import type {ShownLabel} from '../../parts/post-labels.js';
import {PostCollection} from './collection.js';
import strings from './extras.strings.js';
import styles from './extras.styles.js';
import type {FeedData, FeedOptions} from './feed.module.js';
import {filterPosts, filters, valuesIn, type Choice, type Filter} from './filter.js';
import {wordings} from './findings.js';

/** What the extras borrow from the feed that they serve. */
export interface ExtrasHost {
  readonly element: LitElement & {src?: string | undefined; data?: unknown};
  readonly on: <E extends Event>(handler: (event: E) => void) => (event: E) => void;
  readonly language: () => Language;
  readonly options: () => FeedOptions;
  readonly readNext: (address: string, signal?: AbortSignal) => Promise<FeedData>;
  readonly report: (topic: string, findings: readonly Finding[]) => void;
}

/** A part of the list, with what stands over and under it. */
export interface View {
  readonly posts: readonly Post[];
  readonly before: unknown;
  readonly after: unknown;
}

/** So many more rows at a time: a thousand at once would stop an old PC. */
const MORE_ROWS = 40;
/** Rows that are drawn where all are wanted; the rest as the reader comes near. */
const FIRST_ROWS = 20;
const NEAR = '600px';
/** So many pages load by themselves in a row; then a press is needed, and the page's foot can be reached. */
const MOST_BY_ITSELF = 3;

/**
 * What a feed can do beyond a list of posts: filters, search, more pages, an endless list, posts that wait behind a
 * button, and a stream of events. A chunk of its own, as most homepages want five posts and nothing else.
 */
export class FeedExtras {
  readonly #host: ExtrasHost;
  readonly #posts = new PostCollection();
  readonly #pager: Pager<Post>;
  #data: FeedData | undefined;
  #choice: Choice = {label: '', member: '', topic: ''};
  #query = '';
  #search: typeof import('./search.js') | undefined;
  #limit: number | undefined;
  #ordered: readonly Post[] | undefined;
  #orderedBy: FeedOptions;
  #rows = 0;
  #byItself = 0;
  #watched: Element | undefined;
  #stopWatching: (() => void) | undefined;
  #streamed: string | undefined;
  #stopStream: (() => void) | undefined;
  #hasGarbage = false;
  #returns = 0;

  /** @param shown - the posts of the data as the reader has them, where there are some already */
  constructor(host: ExtrasHost, data: FeedData, shown: readonly Post[] | undefined) {
    this.#host = host;
    this.#orderedBy = host.options();
    const {element} = host;
    adoptStyles(element.renderRoot as ShadowRoot, styles);
    this.#pager = new Pager<Post>(element, {
      read: async (address, signal) => {
        const {posts, next} = await host.readNext(address, signal);
        this.#posts.append(posts);
        return {items: posts, next};
      },
    });
    element.addController(this);
    this.collect(data);
    if (shown) this.#posts.settle(shown);
  }

  hostUpdated(): void {
    this.#watchEnd();
    this.#useStream();
  }

  hostConnected(): void {
    this.#host.element.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#stopStream?.();
    this.#watched = this.#stopWatching = this.#streamed = this.#stopStream = undefined;
  }

  /** All posts that there are, with those that came since; the same list until something changes. */
  collect(data: FeedData): readonly Post[] {
    if (data !== this.#data) {
      // Data that were set by script are meant to be shown; what a refresh brings must not move what is read.
      if (this.#data && this.#host.element.data === undefined) this.#posts.renew(data.posts);
      else {
        this.#posts.start(data.posts);
        this.#pager.start({items: [], next: data.next});
      }
      this.#data = data;
    }
    return this.#posts.all;
  }

  /** @param ordered - all posts in their order */
  view(ordered: readonly Post[], limit: number, labelsOf: (post: Post) => readonly ShownLabel[]): View {
    if (limit !== this.#limit) {
      this.#limit = limit;
      this.#rows = limit || FIRST_ROWS;
    }
    const options = this.#host.options();
    // Only news wait until they are asked for; another order is the wish of whoever set it.
    if (ordered !== this.#ordered && options !== this.#orderedBy) {
      this.#posts.reveal();
      this.#orderedBy = options;
    }
    this.#ordered = ordered;
    const {shown, waiting} = this.#posts.settle(ordered);
    const isFiltered = this.#query !== '' || filters.some((filter) => this.#choice[filter]);
    let posts = filterPosts(shown, this.#choice, labelsOf);
    if (this.#query && this.#search) {
      // In the order of their weights, which is not how they stand in the list.
      const standing = new Set(posts);
      posts = this.#search.searchPosts(ordered, this.#query).filter((post) => standing.has(post));
    }
    return {
      posts: posts.slice(0, this.#rows),
      before: [this.#renderTools(shown, labelsOf, isFiltered ? posts.length : undefined), this.#renderFresh(waiting)],
      after: this.#renderAfter(posts.length - this.#rows),
    };
  }

  /** True where what is found is to be ranked: a search brings the weightiest first, whatever the order of the feed. */
  get isSearching(): boolean {
    return this.#query !== '';
  }

  /** The region stands before there is news: what comes together with its region is not always read out. */
  #renderFresh(waiting: number): TemplateResult {
    const onPress = this.#host.on(() => {
      this.#posts.reveal();
      this.#host.element.requestUpdate();
      void this.#host.element.updateComplete.then(() => {
        const first = this.#host.element.renderRoot.querySelector<HTMLElement>('.post');
        first?.scrollIntoView({block: 'nearest'});
        first?.querySelector<HTMLElement>('a, button')?.focus({preventScroll: true});
      });
    });
    return html`<div class="fresh" role="status">${
      waiting
        ? html`<button class="button" type="button" @click=${onPress}>${this.#text('fresh', {n: waiting})}</button>`
        : nothing
    }</div>`;
  }

  /** @param found - how many posts were found; undefined where nothing is looked for */
  #renderTools(
    posts: readonly Post[],
    labelsOf: (post: Post) => readonly ShownLabel[],
    found: number | undefined,
  ): unknown {
    const {filters: hasFilters, search} = this.#host.options();
    if (!hasFilters && !search) return nothing;
    const onInput = this.#host.on((event: Event) => this.#onQuery((event.target as HTMLInputElement).value));
    const values = valuesIn(posts, labelsOf, (label) => labelWord(label, this.#host.language()));
    return html`<div class="tools" role="search">
      ${
        search
          ? html`<input
              type="search"
              aria-label=${this.#text('search')}
              placeholder=${this.#text('search')}
              @input=${onInput}
            />`
          : nothing
      }
      ${hasFilters ? filters.map((filter) => this.#renderFilter(filter, values[filter])) : nothing}
      </div>
      <p class="found" role="status">${found === undefined ? nothing : this.#foundWords(found)}</p>`;
  }

  /** One value is no choice. */
  #renderFilter(filter: Filter, values: ReadonlyMap<string, string>): unknown {
    const chosen = this.#choice[filter];
    if (values.size < 2 && !chosen) return nothing;
    const onChange = this.#host.on((event: Event) => {
      this.#choice = {...this.#choice, [filter]: (event.target as HTMLSelectElement).value};
      this.#startAgain();
    });
    const all = {label: 'allLabel', member: 'allMember', topic: 'allTopic'} as const;
    return html`<select class=${chosen ? 'chosen' : ''} aria-label=${this.#text(filter)} @change=${onChange}>
      <option value="" ?selected=${!chosen}>${this.#text(all[filter])}</option>
      ${[...values].map(([value, word]) => html`<option value=${value} ?selected=${value === chosen}>${word}</option>`)}
    </select>`;
  }

  #foundWords(count: number): string {
    return count ? this.#text('found', {n: formatNumber(count, this.#host.language())}) : this.#text('foundNone');
  }

  #renderAfter(left: number): unknown {
    const {endless} = this.#host.options();
    const {state} = this.#pager;
    if (left > 0) {
      if (this.#limit === 0 || endless) return html`<div class="end"></div>`;
      const onPress = this.#host.on(() => void this.#grow(true));
      return renderExpand(left, this.#host.language(), onPress);
    }
    if (state === 'done') return nothing;
    const onPress = this.#host.on(() => void this.#more(0));
    const words = this.#text(state === 'loading' ? 'loadingMore' : state === 'failed' ? 'retryMore' : 'more');
    return html`
      ${endless && this.#byItself < MOST_BY_ITSELF && state === 'idle' ? html`<div class="end"></div>` : nothing}
      <button class="button expand" type="button" aria-disabled=${state === 'loading'} @click=${onPress}>
        ${words}
      </button>
    `;
  }

  async #more(byItself: number): Promise<void> {
    this.#byItself = byItself;
    const drawn = this.#drawn;
    await this.#pager.more();
    if (this.#pager.state !== 'failed') await this.#grow(!byItself, drawn);
  }

  get #drawn(): number {
    return this.#host.element.renderRoot.querySelectorAll('.post').length;
  }

  /** Who pressed a button goes on with the first new post; who only scrolls is left where they are. */
  async #grow(isPressed: boolean, drawn = this.#drawn): Promise<void> {
    const {element} = this.#host;
    this.#rows += MORE_ROWS;
    element.requestUpdate();
    await element.updateComplete;
    if (isPressed)
      element.renderRoot.querySelectorAll('.post')[drawn]?.querySelector<HTMLElement>('a, button')?.focus();
  }

  #onQuery(query: string): void {
    this.#query = query.trim();
    if (this.#search || !this.#query) {
      this.#startAgain();
      return;
    }
    import('./search.js')
      .then((search) => {
        this.#search = search;
        this.#startAgain();
      })
      .catch(console.error);
  }

  #startAgain(): void {
    this.#rows = this.#limit || FIRST_ROWS;
    this.#host.element.requestUpdate();
  }

  /** Watches the end of what is drawn, anew after each drawing: an end that is still near tells nobody by itself. */
  #watchEnd(): void {
    const end = this.#host.element.renderRoot.querySelector('.end') ?? undefined;
    if (!end && !this.#watched) return;
    this.#stopWatching?.();
    this.#watched = end;
    this.#stopWatching = end && watchViewport(end, (isNear) => isNear && this.#onEnd(), NEAR);
  }

  #onEnd(): void {
    const isDrawn = !!this.#watched?.nextElementSibling;
    if (isDrawn) {
      void this.#more(this.#byItself + 1);
      return;
    }
    void this.#grow(false);
  }

  #useStream(): void {
    const {stream} = this.#host.options();
    const url = stream && isSafeResource(stream) ? resolveAddress(stream, document.baseURI) : undefined;
    if (url === this.#streamed || !this.#host.element.isConnected) return;
    this.#stopStream?.();
    this.#stopStream = undefined;
    this.#streamed = url;
    this.#hasGarbage = false;
    if (!url) return;
    import('./stream.js')
      .then(({listen}) => {
        if (this.#streamed !== url) return;
        this.#stopStream = listen(url, {
          onMessage: (text) => this.#onMessage(text, url),
          onReturn: () => void this.#catchUp(),
        });
      })
      .catch(console.error);
  }

  #onMessage(text: string, url: string): void {
    const posts = readMessage(text);
    if (!posts.length) {
      if (this.#hasGarbage) return;
      this.#hasGarbage = true;
      const found = text.slice(0, 40);
      // Once: a stream that talks of other things, too, would fill the list.
      this.#host.report('stream', [
        {
          code: 'stream-garbage',
          severity: 'warning',
          path: 'stream',
          params: {url, found},
          wording: wordings['stream-garbage'],
        },
      ]);
      return;
    }
    this.#posts.add(posts);
    this.#host.element.requestUpdate();
  }

  /** Asks the source for what came while the stream was broken; with a mark of its own, as an answer kept would be old. */
  async #catchUp(): Promise<void> {
    const {src} = this.#host.element;
    if (!src) return;
    try {
      const {posts} = await this.#host.readNext(`${src.replace(/#.*/, '')}#${++this.#returns}`);
      this.#posts.renew(posts);
      this.#host.element.requestUpdate();
    } catch {
      // Reported under its address; the next refresh or event brings it.
    }
  }

  #text(key: keyof (typeof strings)['en'], values?: Record<string, string | number>): string {
    return translate(strings, this.#host.language(), key, values);
  }
}

/** The posts of an event: one, or a payload of several; nothing of what is neither. */
function readMessage(text: string): readonly Post[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  const payload = typeof value === 'object' && value !== null && 'posts' in value ? value : {posts: [value]};
  const data = readShape(shapes.data as FieldsShape, payload, '', () => {});
  return data === INVALID ? [] : (data as FeedData).posts;
}
