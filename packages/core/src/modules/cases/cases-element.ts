import {html, nothing, type CSSResult, type TemplateResult} from 'lit';
import type {Metric} from '../../config/metric.js';
import {ModuleElement} from '../../element/module-element.js';
import {optionProperties} from '../../element/option-properties.js';
import type {Pager} from '../../element/pager.js';
import type {Payload} from '../../element/payload.js';
import {whenIdle} from '../../element/when-idle.js';
import {shapes} from '../../generated/cases.js';
import {emptyCalendar, readCalendar, type Calendar} from '../../locale/calendar.js';
import {now} from '../../locale/clock.js';
import {closestAttribute} from '../../locale/language.js';
import {formatNumber} from '../../locale/number.js';
import {renderExpand} from '../../parts/expand.js';
import {renderSkeleton, type Frame} from '../../parts/frame.js';
import type {Case, CasesData, CasesOptions} from './cases.module.js';
import strings from './cases.strings.js';
import styles from './cases.styles.js';
import type {CaseState} from './case-filter.js';
import {readFirst} from './first-cases.js';
import {masked} from './masking.js';
import {dayIn, progressOf, type Progress, type ProgressContext} from './progress.js';

const DEFAULT_LIMIT = 8;
/** A press brings so many: thousands at once would stop an old PC. */
const MORE_ROWS = 40;

/** What stands around the rows; once for all elements, so that a second one is whole from its first drawing on. */
let rest:
  | readonly [
      typeof import('./case-rates.js'),
      typeof import('./case-tools.js'),
      typeof import('../../element/pager.js'),
    ]
  | undefined;

// eslint-disable-next-line -- the options are declared as properties from the definition
export interface CasesElement extends CasesOptions {}

/**
 * Public appeals from acceptance to closing, with the chain of who passed them to whom, and working days used and promised.
 *
 * @example
 * <mh-cases src="data/cases.json" submit="https://www.example.gov.cn/letters/"></mh-cases>
 */
export class CasesElement extends ModuleElement<CasesData, CasesOptions> {
  static override styles = [ModuleElement.styles, styles];
  static override properties = optionProperties(shapes.options);
  static override parts = {shapes, strings, face: () => import('./cases.face.js')};

  #pager: Pager<Case> | undefined;
  #data: CasesData | undefined;
  /** What only the first cases of were checked yet: the others must not be touched. */
  #part: Payload<CasesData> | undefined;
  /** Rows that the reader asked for beyond the limit. */
  #more = 0;
  readonly #open = new Set<string>();
  /** What the first rows can do without: `rest`, and details when they are asked for. */
  #rates: typeof import('./case-rates.js') | undefined;
  #tools: typeof import('./case-tools.js') | undefined;
  #detail: typeof import('./case-detail.js') | undefined;
  #query = '';
  #state: CaseState = 'all';
  #wantsRest = true;
  #calendar: Calendar = emptyCalendar;
  #calendarKey = '';
  #computed: {key: readonly unknown[]; metrics: readonly Metric[]} | undefined;

  protected override readData(raw: unknown): Payload<CasesData> {
    const {limit = DEFAULT_LIMIT} = this.options;
    const part = this.#data ? undefined : readFirst(raw, limit);
    const payload = part ?? super.readData(raw);
    // A refresh that brought rubbish leaves what there was, a part or not.
    if (payload.data) this.#part = part;
    return payload;
  }

  protected override updated(): void {
    // Before the face and the inspection, which look at all cases.
    if (this.#part) whenIdle(() => this.#readRest());
    super.updated();
    if (this.#wantsRest && this.#data && !this.#rates) void this.#loadRest();
  }

  protected override renderData(data: CasesData): Pick<Frame, 'body' | 'tally'> {
    const isPart = !!this.#part;
    if (!isPart) this.#useRest();
    if (data !== this.#data) {
      this.#data = data;
      this.#pager?.start({items: data.cases, next: data.next});
    }
    const items = this.#pager?.items ?? data.cases;
    const context = this.#context();
    const {limit = DEFAULT_LIMIT} = this.options;
    const isFiltered = !!this.#tools && (this.#query !== '' || this.#state !== 'all');
    const update = (): void => this.requestUpdate();
    const matching = isFiltered ? this.#tools!.filterCases(items, this.#query, this.#state, context, update) : items;
    const shown = limit ? matching.slice(0, isPart ? limit : limit + this.#more) : matching;
    const isLong = limit > 0 && items.length > limit;
    return {
      tally: this.text('tally', {n: formatNumber(items.length, this.language)}),
      body: html`
        ${this.#renderWays()} ${this.#renderRates(data.rates, items, context)}
        ${isLong ? this.#renderFilter(isFiltered ? matching.length : undefined) : nothing}
        <ul role="list">${shown.map((item) => this.#renderCase(item, context))}</ul>
        ${isFiltered && !matching.length ? html`<p class="nothing">${this.text('nothing')}</p>` : nothing}
        ${renderExpand(
          matching.length - shown.length,
          this.language,
          this.on(() => void this.showMore('.case', () => (this.#more += MORE_ROWS))),
        )}
        ${matching.length === shown.length ? this.#renderPager() : nothing}
      `,
    };
  }

  protected override renderLoading(): unknown {
    return [html`<div class="rates-space"></div>`, renderSkeleton(this.options.limit || DEFAULT_LIMIT)];
  }

  /** How to write, and how to look a case up. */
  #renderWays(): unknown {
    const {submit, track} = this.options;
    if (!submit && !track) return nothing;
    const onTrack = this.on<Event>((event) => this.#tools!.follow(event, track!));
    return html`<div class="tools-space">${this.#tools?.renderWays(this.language, submit, track, onTrack)}</div>`;
  }

  /** The rates that were published, else those of the cases that are here, which say so. */
  #renderRates(given: readonly Metric[] | undefined, items: readonly Case[], context: ProgressContext): unknown {
    const {language, timeZone} = this;
    if (!this.#rates) return html`<div class="rates-space"></div>`;
    const key = [items, context.calendar, language, timeZone];
    if (!given?.length && !key.every((part, index) => part === this.#computed?.key[index]))
      this.#computed = {key, metrics: this.#rates.computedRates(items, context, language)};
    const metrics = given?.length ? given : this.#computed!.metrics;
    return html`<div class="rates-space">${this.#rates.renderRates(metrics, language, timeZone)}</div>`;
  }

  #renderFilter(found: number | undefined): unknown {
    return html`<div class="tools-space">${this.#tools?.renderFilter(
      this.language,
      found,
      this.on((event) => this.#filterBy({query: (event.target as HTMLInputElement).value.trim()})),
      this.on((event) => this.#filterBy({state: (event.target as HTMLSelectElement).value as CaseState})),
    )}</div>`;
  }

  #renderCase(item: Case, context: ProgressContext): TemplateResult {
    const {id, title, org, type, receivedAt, reply} = item;
    const progress = progressOf(item, context);
    const isOpen = this.#open.has(id);
    const day = dayIn(receivedAt, this.timeZone);
    return html`<li class="case">
      <p class="name">
        <button class="opener" type="button" aria-expanded=${isOpen} @click=${this.on(() => void this.#toggle(id))}
          ><bdi>${masked(title)}</bdi></button
        >
      </p>
      <p class="small"><span class="facts">
        ${[
          this.#renderState(progress),
          progress.isUnanswered
            ? html`<span class="mark late"><span aria-hidden="true">▲</span> ${this.text('unanswered')}</span>`
            : '',
          org && html`<bdi>${org}</bdi>`,
          type && html`<bdi>${type}</bdi>`,
          this.text('received', {t: day}),
          this.#usedWord(progress),
        ]
          .filter(Boolean)
          .map((fact) => html`<span class="fact">${fact}</span> `)}
      </span></p>
      ${reply?.text && !isOpen ? html`<p class="line" dir="auto"><span class="small">${this.text('reply')}</span> ${masked(reply.text)}</p>` : nothing}
      ${isOpen && this.#detail ? this.#detail.renderDetail(item, progress, {...context, language: this.language}) : nothing}
    </li>`;
  }

  /** Shape, word and colour together, so that nothing hangs on a colour. */
  #renderState({closedAt, isOverdue, overdueDays}: Progress): TemplateResult {
    const late = isOverdue
      ? overdueDays
        ? this.text('overdue', {n: overdueDays})
        : this.text('overdueHours')
      : undefined;
    const word = closedAt ? this.text('isClosed') : this.text('isOpen');
    return html`<span class="mark ${closedAt ? 'closed' : 'open'}"><span aria-hidden="true">${closedAt ? '✓' : '●'}</span> ${word}</span
      >${late ? html` <span class="mark late"><span aria-hidden="true">■</span> ${late}</span>` : nothing}`;
  }

  #usedWord({used, promised, isExact}: Progress): unknown {
    const text = promised === undefined ? this.text('used', {n: used}) : this.text('usedOf', {n: used, m: promised});
    return isExact ? text : html`<span title=${this.text('aboutWhy')}>${this.text('about')} ${text}</span>`;
  }

  #renderPager(): unknown {
    const state = this.#pager?.state ?? 'done';
    if (state === 'done') return nothing;
    return html`<button
      class="button expand"
      type="button"
      aria-disabled=${state === 'loading'}
      @click=${this.on(() => void this.#loadMore())}
    >${this.text(state === 'failed' ? 'loadFailed' : 'loadMore')}</button>`;
  }

  #context(): ProgressContext {
    const key = `${closestAttribute(this, 'holidays')}|${closestAttribute(this, 'workdays')}`;
    if (key !== this.#calendarKey) {
      this.#calendarKey = key;
      this.#calendar = readCalendar(this);
    }
    return {timeZone: this.timeZone, calendar: this.#calendar, now: now()};
  }

  async #loadMore(): Promise<void> {
    await this.#pager!.more();
    if (this.#pager!.state !== 'failed') await this.showMore('.case', () => (this.#more += MORE_ROWS));
  }

  #filterBy({query = this.#query, state = this.#state}: {query?: string; state?: CaseState}): void {
    this.#query = query;
    this.#state = state;
    this.#more = 0;
    this.requestUpdate();
  }

  /** Brings what stands around the rows once they are shown. What does not come is missing, and the rows stand. */
  async #loadRest(): Promise<void> {
    this.#wantsRest = false;
    try {
      await new Promise(whenIdle);
      rest ??= await Promise.all([
        import('./case-rates.js'),
        import('./case-tools.js'),
        import('../../element/pager.js'),
      ]);
      this.requestUpdate();
    } catch (error) {
      console.error(error);
    }
  }

  /** Checks what was not shown yet. One of them that is bad is left out then, and reported as ever. */
  #readRest(): void {
    const part = this.#part;
    if (!part) return;
    this.#part = undefined;
    try {
      this.report('data', Object.assign(part, super.readData(part.data)).findings);
      this.requestUpdate();
    } catch (error) {
      this.fail(error);
    }
  }

  #useRest(): void {
    if (!rest || this.#rates) return;
    const [rates, tools, {Pager}] = rest;
    this.#rates = this.#adopt(rates);
    this.#tools = this.#adopt(tools);
    this.#pager = new Pager<Case>(this, {
      read: async (address, signal) => {
        const {cases, next} = await this.readNext(address, signal);
        return {items: cases, next};
      },
      onLoop: (address) => this.report('next', this.#tools?.loopFindings(address) ?? []),
    });
    if (this.#data) this.#pager.start({items: this.#data.cases, next: this.#data.next});
  }

  #adopt<Part extends {styles: CSSResult}>(part: Part): Part {
    const root = this.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, part.styles.styleSheet!];
    return part;
  }

  async #toggle(id: string): Promise<void> {
    if (!this.#open.delete(id)) this.#open.add(id);
    this.#detail ??= this.#adopt(await import('./case-detail.js'));
    this.requestUpdate();
  }
}
