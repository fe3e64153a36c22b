import {html, nothing, type TemplateResult} from 'lit';
import {ModuleElement} from '../../element/module-element.js';
import {optionProperties} from '../../element/option-properties.js';
import {shapes} from '../../generated/matrix.js';
import {formatNumber} from '../../locale/number.js';
import avatarStyles from '../../parts/avatar.styles.js';
import {renderExpand} from '../../parts/expand.js';
import type {Frame} from '../../parts/frame.js';
import {platformName} from '../../parts/platform.js';
import type {MatrixData, MatrixOptions, Member} from './matrix.module.js';
import strings from './matrix.strings.js';
import styles from './matrix.styles.js';
import type {MatrixTools} from './tools.js';
import {renderRow, type RowContext} from './row.js';
import {countEntries, sectionsOf, takeEntries, type Section} from './sections.js';

const DEFAULT_LIMIT = 12;
/** A press brings so many: thousands at once would stop an old PC. */
const MORE_ROWS = 60;

/** What stands around the rows; once for all elements, so that a second one is whole from its first drawing on. */
let toolsCode: typeof import('./tools.js') | undefined;

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
  #arranged: {key: readonly unknown[]; sections: readonly Section[]} | undefined;
  #tools: MatrixTools | undefined;
  #wantsTools = true;
  #hasRows = false;

  protected override updated(): void {
    super.updated();
    if (!this.#hasRows) return;
    if (this.#wantsTools) void this.#loadTools();
    this.#tools?.watchEnd(this.renderRoot.querySelector('.end .button'), this.options.limit === 0);
  }

  protected override renderData(data: MatrixData): Pick<Frame, 'body' | 'tally'> {
    const {limit = DEFAULT_LIMIT, linkable = false, noFind = false} = this.options;
    this.#hasRows = true;
    this.#useTools();
    this.#tools?.use(data, this.#context(), linkable);
    const members = this.#tools?.members ?? data.members;
    const sections = this.#sectionsOf(members);
    const count = countEntries(sections);
    const shown = limit ? Math.min(limit + this.#more, count) : count;
    const isSearchable = !noFind && (data.members.length > DEFAULT_LIMIT || !!data.next || !!data.search);
    return {
      tally: this.text('tally', {n: formatNumber(data.total ?? data.members.length, this.language)}),
      body: html`
        <div class=${isSearchable ? 'tools-space searchable' : 'tools-space'}>${this.#renderTools(isSearchable, sections)}</div>
        ${this.#renderSections(takeEntries(sections, shown))}
        ${renderExpand(
          count - shown,
          this.language,
          this.on(() => void this.showMore('.member', () => (this.#more += MORE_ROWS))),
        )}
        <div class="end">${count === shown ? this.#tools?.renderEnd(this.language) : nothing}</div>
      `,
    };
  }

  #renderTools(isSearchable: boolean, sections: readonly Section[]): unknown {
    return this.#tools?.render({
      language: this.language,
      say: (key) => this.text(key),
      isSearchable,
      isLinkable: this.options.linkable === true,
      groups: sections.map(({path}) => this.#labelOf(path)),
      onJump: (group) => void this.#jumpTo(sections, group),
    });
  }

  /** Grouping thousands takes a while, and most updates change nothing of it. */
  #sectionsOf(members: readonly Member[]): readonly Section[] {
    const {groupBy = 'sector', rows} = this.options;
    const key = [members, groupBy, rows];
    if (!key.every((part, index) => part === this.#arranged?.key[index]))
      this.#arranged = {key, sections: sectionsOf(members, groupBy, rows !== 'account')};
    return this.#arranged!.sections;
  }

  #context(): RowContext {
    const {quietAfter, staleAfter, groupBy} = this.options;
    return {
      language: this.language,
      timeZone: this.timeZone,
      now: Date.now(),
      quietAfter,
      staleAfter,
      isUnderOrganisation: groupBy === 'org',
      mark: this.#tools?.mark,
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

  #labelOf(path: readonly string[]): string {
    const name = path.at(-1);
    if (name === undefined) return this.text('others');
    return this.options.groupBy === 'platform' ? platformName(name, this.language) : name;
  }

  /** Shows a group, and moves the focus to its first row, so that the keyboard goes on from there. */
  async #jumpTo(sections: readonly Section[], group: number): Promise<void> {
    this.#more = Math.max(this.#more, countEntries(sections.slice(0, group)) + 1);
    this.requestUpdate();
    await this.updateComplete;
    const place = this.renderRoot.querySelectorAll('.group')[group];
    place?.scrollIntoView({block: 'start'});
    place?.querySelector<HTMLElement>('a')?.focus({preventScroll: true});
  }

  /** Brings what stands around the rows once they are shown. What does not come is missing, and the rows stand. */
  async #loadTools(): Promise<void> {
    this.#wantsTools = false;
    try {
      toolsCode ??= await import('./tools.js');
      this.requestUpdate();
    } catch (error) {
      console.error(error);
    }
  }

  #useTools(): void {
    if (!toolsCode || this.#tools) return;
    this.#wantsTools = false;
    this.#tools = new toolsCode.MatrixTools({
      element: this,
      ask: (address, signal) => this.readNext(address, signal),
      report: (topic, findings) => this.report(topic, findings),
      on: (handler) => this.on(handler),
      onView: () => {
        this.#more = 0;
        this.requestUpdate();
      },
    });
    const root = this.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, toolsCode.styles.styleSheet!];
  }
}
