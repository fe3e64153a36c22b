import {html, nothing, type TemplateResult} from 'lit';
import type {Metric} from '../../config/metric.js';
import {isSafeLink} from '../../config/values.js';
import {ModuleElement} from '../../element/module-element.js';
import {optionProperties} from '../../element/option-properties.js';
import {Pager} from '../../element/pager.js';
import {shapes} from '../../generated/cases.js';
import {emptyCalendar, readCalendar, type Calendar} from '../../locale/calendar.js';
import {closestAttribute} from '../../locale/language.js';
import {formatNumber} from '../../locale/number.js';
import {renderExpand} from '../../parts/expand.js';
import type {Frame} from '../../parts/frame.js';
import {renderMetric} from '../../parts/metric/metric.js';
import metricStyles from '../../parts/metric/metric.styles.js';
import type {Case, CasesData, CasesOptions} from './cases.module.js';
import strings from './cases.strings.js';
import styles from './cases.styles.js';
import type {CaseState} from './case-filter.js';
import {masked} from './masking.js';
import {dayIn, progressOf, type Progress, type ProgressContext} from './progress.js';
import {percentOf, ratesOf} from './rates.js';

const DEFAULT_LIMIT = 8;
/** A press brings so many: thousands at once would stop an old PC. */
const MORE_ROWS = 40;

// eslint-disable-next-line -- the options are declared as properties from the definition
export interface CasesElement extends CasesOptions {}

/**
 * Public appeals from acceptance to closing, with the chain of who passed them to whom, and working days used and promised.
 *
 * @example
 * <mh-cases src="data/cases.json" submit="https://www.example.gov.cn/letters/"></mh-cases>
 */
export class CasesElement extends ModuleElement<CasesData, CasesOptions> {
  static override styles = [ModuleElement.styles, metricStyles, styles];
  static override properties = optionProperties(shapes.options);
  static override parts = {shapes, strings, face: () => import('./cases.face.js')};

  readonly #pager = new Pager<Case>(this, {
    read: async (address, signal) => {
      const {cases, next} = await this.readNext(address, signal);
      return {items: cases, next};
    },
  });
  #data: CasesData | undefined;
  /** Rows that the reader asked for beyond the limit. */
  #more = 0;
  readonly #open = new Set<string>();
  /** Details and filter come when they are asked for. */
  #detail: typeof import('./case-detail.js') | undefined;
  #filter: typeof import('./case-filter.js') | undefined;
  #query = '';
  #state: CaseState = 'all';
  #calendar: Calendar = emptyCalendar;
  #calendarKey = '';
  #rates: {of: readonly Case[]; calendar: Calendar; metrics: readonly Metric[]; language: string} | undefined;

  protected override renderData(data: CasesData): Pick<Frame, 'body' | 'tally'> {
    if (data !== this.#data) {
      this.#data = data;
      this.#pager.start({items: data.cases, next: data.next});
    }
    const {items} = this.#pager;
    const context = this.#context();
    const {limit = DEFAULT_LIMIT} = this.options;
    const isFiltered = !!this.#filter && (this.#query !== '' || this.#state !== 'all');
    const matching = isFiltered ? this.#filter!.filterCases(items, this.#query, this.#state, context) : items;
    const shown = limit ? matching.slice(0, limit + this.#more) : matching;
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

  /** How to write, and how to look a case up. */
  #renderWays(): unknown {
    const {submit, track} = this.options;
    if (!submit && !track) return nothing;
    return html`<div class="ways">
      ${submit && isSafeLink(submit) ? html`<a class="button main" data-kind="submit" href=${submit}>${this.text('submit')}</a>` : nothing}
      ${
        track
          ? html`<form class="track" role="search" aria-label=${this.text('track')} @submit=${this.on((event: SubmitEvent) => this.#onTrack(event))}>
              <input class="field" name="id" type="text" required autocomplete="off" aria-label=${this.text('trackLabel')} placeholder=${this.text('trackLabel')} />
              <button class="button" type="submit">${this.text('trackButton')}</button>
            </form>`
          : nothing
      }
    </div>`;
  }

  /** The rates that were published, else those of the cases that are here, which say so. */
  #renderRates(given: readonly Metric[] | undefined, items: readonly Case[], context: ProgressContext): unknown {
    const metrics = given?.length ? given : this.#computedRates(items, context);
    if (!metrics.length) return nothing;
    const {language, timeZone} = this;
    return html`<ul class="rates" role="list">${metrics.map(
      (metric) => html`<li class="rate">${renderMetric(metric, {language, timeZone})}</li>`,
    )}</ul>`;
  }

  #computedRates(items: readonly Case[], context: ProgressContext): readonly Metric[] {
    const {calendar} = context;
    const {language} = this;
    const before = this.#rates;
    if (before?.of === items && before.calendar === calendar && before.language === language) return before.metrics;
    const [from, to] = items.reduce(
      ([first, last], {receivedAt}) => [receivedAt < first ? receivedAt : first, receivedAt > last ? receivedAt : last],
      [items[0]?.receivedAt ?? '', items[0]?.receivedAt ?? ''],
    );
    const metrics = ratesOf(items, context)
      .filter(({denominator}) => denominator)
      .map((rate): Metric => {
        const isClosing = rate.key === 'closing-rate';
        return {
          ...rate,
          label: this.text(isClosing ? 'closingRate' : 'onTimeRate'),
          value: percentOf(rate),
          unit: '%',
          definition: this.text(isClosing ? 'closingDefinition' : 'onTimeDefinition', {n: items.length}),
          window: {from, to},
        };
      });
    this.#rates = {of: items, calendar, metrics, language};
    return metrics;
  }

  #renderFilter(found: number | undefined): TemplateResult {
    const states: readonly CaseState[] = ['all', 'open', 'closed', 'late', 'unanswered'];
    const words = {all: 'all', open: 'isOpen', closed: 'isClosed', late: 'late', unanswered: 'unanswered'} as const;
    const load = (): void => void this.#loadFilter();
    return html`<div class="filter" role="search" aria-label=${this.text('filterLabel')}>
      <input
        class="field"
        type="search"
        aria-label=${`${this.text('filterLabel')}：${this.text('filterHint')}`}
        placeholder=${this.text('filterHint')}
        @focus=${this.on(load)}
        @input=${this.on((event: Event) => this.#onFilter({query: (event.target as HTMLInputElement).value}))}
      />
      <select
        class="field"
        aria-label=${this.text('stateLabel')}
        @focus=${this.on(load)}
        @change=${this.on((event: Event) => this.#onFilter({state: (event.target as HTMLSelectElement).value as CaseState}))}
      >${states.map((state) => html`<option value=${state}>${this.text(words[state])}</option>`)}</select>
      <p class="small" role="status">${found === undefined ? nothing : this.text('found', {n: formatNumber(found, this.language)})}</p>
    </div>`;
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
    const {state} = this.#pager;
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
    return {timeZone: this.timeZone, calendar: this.#calendar, now: Date.now()};
  }

  async #loadMore(): Promise<void> {
    await this.#pager.more();
    if (this.#pager.state !== 'failed') await this.showMore('.case', () => (this.#more += MORE_ROWS));
  }

  async #loadFilter(): Promise<void> {
    this.#filter ??= await import('./case-filter.js');
    this.requestUpdate();
  }

  #onFilter({query = this.#query, state = this.#state}: {query?: string; state?: CaseState}): void {
    this.#query = query.trim();
    this.#state = state;
    this.#more = 0;
    void this.#loadFilter();
  }

  async #toggle(id: string): Promise<void> {
    if (!this.#open.delete(id)) this.#open.add(id);
    this.#detail ??= await import('./case-detail.js');
    this.requestUpdate();
  }

  #onTrack(event: SubmitEvent): void {
    event.preventDefault();
    const id = String(new FormData(event.target as HTMLFormElement).get('id')).trim();
    const href = this.options.track!.replaceAll('{id}', encodeURIComponent(id));
    if (!id || !isSafeLink(href)) return;
    // A link that is followed as the reader's own click would be: the agency may count it or stop it by mh-open.
    const link = document.createElement('a');
    link.href = href;
    link.dataset['kind'] = 'track';
    link.dataset['id'] = id;
    link.hidden = true;
    (event.target as HTMLFormElement).append(link);
    link.click();
    link.remove();
  }
}
