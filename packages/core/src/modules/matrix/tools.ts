import {html, nothing, type TemplateResult} from 'lit';
import type {Finding} from '../../config/shape.js';
import {Pager} from '../../element/pager.js';
import type {Language} from '../../locale/language.js';
import {formatNumber} from '../../locale/number.js';
import {translate} from '../../locale/strings.js';
import {platformName} from '../../parts/platform.js';
import type {ActivityRules} from './activity.js';
import {facetKeys, type FacetKey} from './facets.js';
import {Finder, wholeView, type View} from './finder.js';
import {readFragment, writeFragment} from './fragment.js';
import {jumpTo, type JumpList} from './jump.js';
import type {MatrixData, Member} from './matrix.module.js';
import type {Section} from './sections.js';
import strings from './tools.strings.js';
import styles from './tools.styles.js';

export {styles};

export interface ToolsHost extends JumpList {
  readonly ask: (address: string, signal: AbortSignal) => Promise<MatrixData>;
  readonly report: (topic: string, findings: readonly Finding[]) => void;
  /** Called where the reader asks for something else, so that the list begins anew. */
  readonly onView: () => void;
  /** Called before paper is printed, and after. */
  readonly onPrint: (isPrinting: boolean) => void;
  /** Wraps handlers, so that what they throw ends in the module's box; see `ModuleElement.on`. */
  readonly on: <E extends Event>(handler: (event: E) => void) => (event: E) => void;
}

/** What is drawn of the tools depends on it. */
export interface ToolsContext {
  readonly language: Language;
  readonly say: (key: string) => string;
  /** Whether there is enough to look for something in it. */
  readonly isSearchable: boolean;
  readonly isLinkable: boolean;
  readonly sections: readonly Section[];
  readonly labelOf: (path: readonly string[]) => string;
}

const loops = {
  'zh-CN': ['下一页的地址 {found} 又回到了前面的页，已停止载入。', '请核对数据中的 next。'],
  en: ['The next page, {found}, leads back to one before; loading has stopped.', 'Check next in the data.'],
} as const;

/** Rows from the end at which the next page is asked for, in px. */
const NEAR_END = '800px';
const summaryOrder = ['active', 'quiet', 'stale', 'suspended', 'closed', 'unknown'] as const;

/** What stands around the rows once they are shown: further pages, finding, filters, the summary. */
export class MatrixTools {
  private readonly on: ToolsHost['on'];
  readonly #host: ToolsHost;
  readonly #pager: Pager<Member>;
  readonly #finder: Finder;
  #data: MatrixData | undefined;
  #isLinkable = false;
  /** Whether the choices stand open, where there is room for them only on request. */
  #isOpen = false;
  #nearEnd: IntersectionObserver | undefined;

  constructor(host: ToolsHost) {
    this.#host = host;
    this.on = host.on;
    this.#pager = new Pager<Member>(host.element, {
      read: async (address, signal) => {
        const {members, next} = await host.ask(address, signal);
        return {items: members, next};
      },
      onLoop: (address) =>
        host.report('next', [
          {code: 'next-loops', severity: 'warning', path: 'next', params: {found: address}, wording: loops},
        ]),
    });
    this.#finder = new Finder({update: () => host.element.requestUpdate(), ask: host.ask});
    // An element that is connected gets `hostConnected` as the controller is added.
    host.element.addController({
      hostConnected: () => {
        addEventListener('hashchange', this.#onHash);
        addEventListener('beforeprint', this.#onPrint);
        addEventListener('afterprint', this.#onPrint);
        if (!this.#data) return;
        // It was moved: the end of the list is watched again when it is drawn.
        this.#finder.connect();
        host.element.requestUpdate();
      },
      hostDisconnected: () => {
        removeEventListener('hashchange', this.#onHash);
        removeEventListener('beforeprint', this.#onPrint);
        removeEventListener('afterprint', this.#onPrint);
        this.#finder.disconnect();
        this.#nearEnd?.disconnect();
      },
    });
  }

  /** Takes the first data, and at every drawing what has come since. */
  use(data: MatrixData, rules: ActivityRules, isLinkable: boolean): void {
    if (data !== this.#data) {
      this.#data = data;
      this.#pager.start({items: data.members, next: data.next});
    }
    this.#finder.use(this.#pager.items, data.search, rules);
    if (isLinkable === this.#isLinkable) return;
    this.#isLinkable = isLinkable;
    if (isLinkable) this.#follow(true);
  }

  /** The members to show: all that are loaded, or what was found. */
  get members(): readonly Member[] {
    const {isNarrowed, found} = this.#finder;
    return isNarrowed && found ? found.members : this.#pager.items;
  }

  /** Whether the reader looks for something. */
  get isNarrowed(): boolean {
    return this.#finder.isNarrowed;
  }

  /** Marks what was searched for; absent where nothing was. */
  get mark(): ((text: string) => unknown) | undefined {
    if (!this.#finder.view.query.trim()) return undefined;
    return (text) => {
      const ranges = this.#finder.rangesOf(text);
      if (!ranges.length) return text;
      let at = 0;
      return [
        ...ranges.map(([start, end]) => {
          const before = text.slice(at, start);
          at = end;
          return html`${before}<mark>${text.slice(start, end)}</mark>`;
        }),
        text.slice(at),
      ];
    };
  }

  /** The next row whose name begins with what was typed, for the keyboard. */
  readonly positionOf: Finder['positionOf'] = (...position) => this.#finder.positionOf(...position);

  render(context: ToolsContext): TemplateResult {
    const {language, isSearchable, sections, labelOf} = context;
    const say = sayIn(language);
    const {view, found} = this.#finder;
    return html`${this.#renderSummary(context)}
    ${
      isSearchable || this.isNarrowed
        ? html`<div class="tools" role="search" aria-label=${say('find')}>
          <input
            class="field"
            type="search"
            autocomplete="off"
            aria-label=${say('hint')}
            placeholder=${say('hint')}
            .value=${view.query}
            @focus=${this.on(() => void this.#finder.prepare())}
            @input=${this.on((event) => this.#change({query: (event.target as HTMLInputElement).value}))}
          />
          <button
            class="button filter-toggle"
            type="button"
            aria-expanded=${this.#isOpen}
            @click=${this.on(() => this.#toggle())}
          >${say('filters')}</button>
          <div class=${this.#isOpen ? 'filters' : 'filters closed'}>
          ${facetKeys.map((key) => this.#renderFacet(key, context))}
          ${
            sections.length > 1
              ? html`<select class="field" aria-label=${say('jump')} @change=${this.on((event) => {
                  const select = event.target as HTMLSelectElement;
                  void jumpTo(this.#host, sections, Number(select.value));
                  select.selectedIndex = 0;
                })}>
                <option value="">${say('jump')}</option>
                ${sections.map(({path}, index) => html`<option value=${index}>${labelOf(path)}</option>`)}
              </select>`
              : nothing
          }
          </div>
        </div>
        <p class="small found" role="status">${this.isNarrowed && found && !this.#finder.isBusy ? this.#foundText(language) : nothing}</p>
        ${this.isNarrowed && found && !found.members.length && !this.#finder.isBusy ? html`<p class="nothing">${say('nothing')}</p>` : nothing}`
        : nothing
    }`;
  }

  /** What follows the last row: the way to more, or why there is none yet. */
  renderEnd(language: Language): unknown {
    const {state} = this.#pager;
    const {found} = this.#finder;
    // What the server found is its answer; more of the list would not be.
    if (state === 'done' || (this.isNarrowed && found?.by === 'server')) return nothing;
    const say = sayIn(language);
    return html`${state === 'failed' ? html`<p class="small nothing" role="status">${say('failed')}</p>` : nothing}<button
        class="button expand"
        type="button"
        aria-disabled=${state === 'loading'}
        @click=${this.on(() => void this.#pager.more())}
      >${say(state === 'failed' ? 'retry' : state === 'loading' ? 'loading' : 'more')}</button>`;
  }

  /** What stands on paper in place of the rows that are not. */
  renderLeftOut(language: Language, rows: number): unknown {
    if (rows <= 0) return nothing;
    return html`<p class="small nothing">${sayIn(language)('leftOut', {n: formatNumber(rows, language)})}</p>`;
  }

  /** Asks for the next page as the reader nears the end, where the list goes on by itself. */
  watchEnd(button: Element | null, isAutomatic: boolean): void {
    this.#nearEnd?.disconnect();
    if (!button || !isAutomatic || this.#pager.state !== 'idle') return;
    this.#nearEnd = new IntersectionObserver(
      (entries) => entries.some(({isIntersecting}) => isIntersecting) && void this.#pager.more(),
      {rootMargin: NEAR_END},
    );
    this.#nearEnd.observe(button);
  }

  #renderSummary({language, say}: ToolsContext): unknown {
    const {summary} = this.#finder;
    if (!summary) return html`<p class="small summary">&nbsp;</p>`;
    return html`<p class="small summary">${summaryOrder
      .filter((activity) => summary.get(activity))
      .map(
        (activity) =>
          html`<span>${say(activity === 'unknown' ? 'unknownTime' : activity)} <bdi>${formatNumber(summary.get(activity)!, language)}</bdi></span> `,
      )}</p>`;
  }

  #renderFacet(key: FacetKey, {language, say}: ToolsContext): unknown {
    const {view, found} = this.#finder;
    const choices = found?.choices[key] ?? [];
    // Where all are the same there is nothing to choose.
    if (choices.length < 2 && !view[key]) return nothing;
    const nameOf = (value: string): string =>
      key === 'platform'
        ? platformName(value, language)
        : key === 'activity'
          ? say(value === 'unknown' ? 'unknownTime' : value)
          : value;
    return html`<select
      class="field"
      aria-label=${sayIn(language)(key)}
      @change=${this.on((event) => this.#change({[key]: (event.target as HTMLSelectElement).value}))}
    >
      <option value="" ?selected=${!view[key]}>${sayIn(language)(key)}</option>
      ${choices.map(({value, count}) => html`<option value=${value} ?selected=${value === view[key]}>${nameOf(value)} (${formatNumber(count, language)})</option>`)}
    </select>`;
  }

  #foundText(language: Language): string {
    const {members, by, total} = this.#finder.found!;
    const say = sayIn(language);
    const n = formatNumber(members.length, language);
    if (by === 'fallback') return say('fallback', {n, m: formatNumber(this.#pager.items.length, language)});
    return total !== undefined && total > members.length
      ? say('foundOf', {n: formatNumber(total, language), m: n})
      : say('found', {n});
  }

  #change(view: Partial<View>): void {
    this.#finder.change(view);
    this.#host.onView();
    if (!this.#isLinkable) return;
    const {pathname, search} = location;
    history.replaceState(history.state, '', writeFragment(this.#finder.view, this.#id) || pathname + search);
  }

  #toggle(): void {
    this.#isOpen = !this.#isOpen;
    this.#host.element.requestUpdate();
  }

  readonly #onPrint = ({type}: Event): void => this.#host.onPrint(type === 'beforeprint');

  readonly #onHash = (): void => this.#follow(false);

  /** Shows what the page's address asks for; who followed a link to it is taken there. */
  #follow(isFirst: boolean): void {
    const view = this.#isLinkable ? readFragment(location.hash, this.#id) : undefined;
    if (!view) return;
    this.#finder.change({...wholeView, ...view});
    this.#host.onView();
    if (isFirst) this.#host.element.scrollIntoView();
  }

  get #id(): string {
    return this.#host.element.id || 'matrix';
  }
}

type Key = Exclude<keyof (typeof strings)['zh-CN'], symbol>;

const sayIn =
  (language: Language) =>
  (key: Key, values: Readonly<Record<string, string>> = {}): string =>
    translate(strings, language, key, values);
