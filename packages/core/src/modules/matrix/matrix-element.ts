import {html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {ModuleElement} from '../../element/module-element.js';
import {optionProperties} from '../../element/option-properties.js';
import {whenIdle} from '../../element/when-idle.js';
import {shapes} from '../../generated/matrix.js';
import {now} from '../../locale/clock.js';
import {formatNumber} from '../../locale/number.js';
import avatarStyles from '../../parts/avatar.styles.js';
import {renderExpand} from '../../parts/expand.js';
import type {Frame} from '../../parts/frame.js';
import {platformName} from '../../parts/platform.js';
import type {MatrixData, MatrixOptions, Member} from './matrix.module.js';
import strings from './matrix.strings.js';
import styles from './matrix.styles.js';
import {chunks, loadChunks, type ChunkName} from './chunks.js';
import type {LongList} from './long-list.js';
import type {MatrixTools} from './tools.js';
import {renderRow, type RowContext} from './row.js';
import {countEntries, sectionsOf, takeEntries, type Section} from './sections.js';

const DEFAULT_LIMIT = 12;
/** A press brings so many: thousands at once would stop an old PC. */
const MORE_ROWS = 60;

/** A list with more rows keeps only those in sight in the document. */
const LONG_ROWS = 150;
/** Rows that such a list shows until the code for it has come. */
const FIRST_ROWS = 40;
/** Paper takes no more; what is left out is said. */
const MOST_PRINTED = 3_000;

// eslint-disable-next-line -- the options are declared as properties from the definition
export interface MatrixElement extends MatrixOptions {}

/**
 * The account matrix: every organisation with its accounts, in groups, and what each last posted.
 *
 * @example
 * <mh-matrix src="data/matrix.json" group-by="sector" limit="12"></mh-matrix>
 */
export class MatrixElement extends ModuleElement<MatrixData, MatrixOptions> {
  static override styles = [ModuleElement.styles, avatarStyles, styles];
  static override properties = optionProperties(shapes.options);
  static override parts = {shapes, strings, face: () => import('./matrix.face.js')};

  /** Rows that the reader asked for beyond the limit. */
  #more = 0;
  readonly #arranged = new WeakMap<
    readonly Member[],
    {key: string; sections: readonly Section[]; hasLabels: boolean}
  >();
  #taken: {sections: readonly Section[]; shown: number; rows: readonly Section[]} | undefined;
  #tools: MatrixTools | undefined;
  #long: LongList | undefined;
  readonly #asked = new Set<ChunkName>();
  #wantsLong = false;
  #wantsLabels = false;
  #isPrinting = false;
  #hasRows = false;

  /** The first drawing waits for what an order or a layout needs: rows that jump are worse than rows a moment later. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const {order = 'given', layout = 'list'} = this;
    const names = this.#missing(order !== 'given' && 'order', layout !== 'list' && 'layouts');
    return names.length ? loadChunks(names).then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override updated(): void {
    super.updated();
    if (!this.#hasRows) return;
    const names = this.#missing('tools', this.#wantsLong && 'long', this.#wantsLabels && 'labels');
    // After the first paint: to ask for them costs it a millisecond, and to run them several.
    if (names.length) whenIdle(() => loadChunks(names).then(() => this.requestUpdate()));
    this.#tools?.watchEnd(this.renderRoot.querySelector('.end .button'), this.options.limit === 0);
  }

  protected override renderData(data: MatrixData): Pick<Frame, 'body' | 'tally'> {
    const {limit = DEFAULT_LIMIT, linkable = false, noFind = false, layout = 'list'} = this.options;
    if (layout !== 'list' && chunks.layouts) this.#adopt(chunks.layouts.default);
    this.#hasRows = true;
    this.#useTools();
    this.#tools?.use(data, this.#context(), linkable);
    const members = this.#tools?.members ?? data.members;
    const sections = this.#sectionsOf(members);
    const count = countEntries(sections);
    const shown = this.#isPrinting
      ? Math.min(count, MOST_PRINTED)
      : limit
        ? Math.min(limit + this.#more, count)
        : count;
    const isSearchable = !noFind && (data.members.length > DEFAULT_LIMIT || !!data.next || !!data.search);
    return {
      tally: this.text('tally', {n: formatNumber(data.total ?? data.members.length, this.language)}),
      body: html`
        <div class=${isSearchable ? 'tools-space searchable' : 'tools-space'}>${this.#renderTools(isSearchable, sections)}</div>
        <div class=${layout}>${this.#renderList(sections, shown, count)}</div>
        ${renderExpand(
          count - shown,
          this.language,
          this.on(() => void this.#showMore(shown)),
        )}
        ${this.#isPrinting ? this.#tools?.renderLeftOut(this.language, count - shown) : nothing}
        <div class="end">${count === shown ? this.#tools?.renderEnd(this.language) : nothing}</div>
      `,
    };
  }

  /** All rows of a short list; of a long one those in sight, once the code for it has come. */
  #renderList(sections: readonly Section[], shown: number, count: number): unknown {
    const isLong = shown > LONG_ROWS && !this.#isPrinting;
    this.#wantsLong = isLong;
    if (!isLong) return this.#renderSections(this.#take(sections, shown, count));
    this.#useLong();
    if (!this.#long) return this.#renderSections(takeEntries(sections, FIRST_ROWS));
    const context = this.#context();
    return this.#long.render(this.#take(sections, shown, count), {
      renderRow: (entry, place) => renderRow(entry, context, place),
      labelOf: (path) => this.#labelOf(path),
      boxHeight: this.options.boxHeight ?? 0,
    });
  }

  /** The same list for the same rows, so that a long one is not cut into blocks anew at every drawing. */
  #take(sections: readonly Section[], shown: number, count: number): readonly Section[] {
    if (shown >= count) return sections;
    if (this.#taken?.sections !== sections || this.#taken.shown !== shown)
      this.#taken = {sections, shown, rows: takeEntries(sections, shown)};
    return this.#taken.rows;
  }

  #renderTools(isSearchable: boolean, sections: readonly Section[]): unknown {
    return this.#tools?.render({
      language: this.language,
      say: (key) => this.text(key),
      isSearchable,
      isLinkable: this.options.linkable === true,
      sections,
      labelOf: (path) => this.#labelOf(path),
    });
  }

  /** Grouping thousands takes a while, and most updates change nothing of it. */
  #sectionsOf(members: readonly Member[]): readonly Section[] {
    const {groupBy = 'sector', rows, order = 'given'} = this.options;
    const key = [groupBy, rows, order, order === 'name' && this.language].join();
    // The list itself and what was last found in it: who takes a query back need not wait.
    const known = this.#arranged.get(members);
    this.#wantsLabels = known?.hasLabels ?? members.some(({latest}) => latest?.labels?.length);
    if (known?.key === key) return known.sections;
    const given = sectionsOf(members, groupBy, rows !== 'account');
    const sections = chunks.order?.orderSections(given, order, this.language) ?? given;
    this.#arranged.set(members, {key, sections, hasLabels: this.#wantsLabels});
    return sections;
  }

  #context(): RowContext {
    const {quietAfter, staleAfter, groupBy} = this.options;
    const labels = this.#wantsLabels ? chunks.labels : undefined;
    if (labels) this.#adopt(labels.styles);
    const surroundings = {language: this.language, timeZone: this.timeZone, on: this.#on};
    return {
      language: this.language,
      timeZone: this.timeZone,
      now: now(),
      quietAfter,
      staleAfter,
      isUnderOrganisation: groupBy === 'org',
      mark: this.#tools?.mark,
      labels: labels && ((latest, setBy) => labels.renderLabels(latest, setBy, surroundings)),
      say: (key, values) => this.text(key, values),
    };
  }

  #renderSections(sections: readonly Section[]): unknown {
    const context = this.#context();
    const isFlat = sections.length === 1 && !sections[0]!.path.length;
    return sections.map(({path, entries}) => {
      const rows = entries.length
        ? html`<ul class="rows" role="list">${entries.map((entry) => renderRow(entry, context))}</ul>`
        : nothing;
      return isFlat ? rows : this.#renderGroup(path, rows);
    });
  }

  #renderGroup(path: readonly string[], rows: unknown): TemplateResult {
    const label = this.#labelOf(path);
    return html`
      <div class="group" role="group" aria-label=${label}>
        <p class="group-name" data-depth=${path.length}><bdi>${label}</bdi></p>
        ${rows}
      </div>
    `;
  }

  readonly #on = <E extends Event>(handler: (event: E) => void): ((event: E) => void) => this.on(handler);

  #labelOf(path: readonly string[]): string {
    const name = path.at(-1);
    if (name === undefined) return this.text('others');
    return this.options.groupBy === 'platform' ? platformName(name, this.language) : name;
  }

  async #showMore(shown: number): Promise<void> {
    const show = (): void => void (this.#more += MORE_ROWS);
    if (!this.#long) return this.showMore('.member', show);
    show();
    this.requestUpdate();
    await this.updateComplete;
    await this.#long.focusRow(shown);
  }

  /** Those of the chunks that are wanted and were not asked for yet: what failed once is not asked for at every drawing. */
  #missing(...names: (ChunkName | false)[]): ChunkName[] {
    const missing = names.filter((name): name is ChunkName => name && !chunks[name] && !this.#asked.has(name));
    missing.forEach((name) => this.#asked.add(name));
    return missing;
  }

  #useLong(): void {
    if (!chunks.long || this.#long) return;
    this.#long = new chunks.long.LongList({
      element: this,
      on: this.#on,
      positionOf: (...position) => this.#tools?.positionOf(...position) ?? Promise.resolve(-1),
    });
    this.#adopt(chunks.long.styles);
  }

  #adopt(sheet: CSSResult): void {
    const root = this.shadowRoot!;
    if (!root.adoptedStyleSheets.includes(sheet.styleSheet!))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet.styleSheet!];
  }

  #useTools(): void {
    if (!chunks.tools || this.#tools) return;
    this.#tools = new chunks.tools.MatrixTools({
      element: this,
      ask: (address, signal) => this.readNext(address, signal),
      report: (topic, findings) => this.report(topic, findings),
      on: this.#on,
      reveal: (rows) => {
        const {limit = DEFAULT_LIMIT} = this.options;
        if (limit) this.#more = Math.max(this.#more, rows - limit);
      },
      long: () => this.#long,
      onPrint: (isPrinting) => {
        this.#isPrinting = isPrinting;
        // The paper is made as this returns.
        this.requestUpdate();
        this.performUpdate();
      },
      onView: () => {
        this.#more = 0;
        this.requestUpdate();
      },
    });
    this.#adopt(chunks.tools.styles);
  }
}
