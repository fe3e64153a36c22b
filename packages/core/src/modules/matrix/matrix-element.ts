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
import {renderRow, type RowContext} from './row.js';
import {countEntries, sectionsOf, takeEntries, type Section} from './sections.js';

const DEFAULT_LIMIT = 12;
/** A press brings so many: thousands at once would stop an old PC. */
const MORE_ROWS = 60;

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

  protected override renderData(data: MatrixData): Pick<Frame, 'body' | 'tally'> {
    const {limit = DEFAULT_LIMIT} = this.options;
    const {members} = data;
    const sections = this.#sectionsOf(members);
    const count = countEntries(sections);
    const shown = limit ? Math.min(limit + this.#more, count) : count;
    const context = this.#context();
    return {
      tally: this.text('tally', {n: formatNumber(data.total ?? members.length, this.language)}),
      body: html`
        ${this.#renderSections(takeEntries(sections, shown), context)}
        ${renderExpand(
          count - shown,
          this.language,
          this.on(() => void this.showMore('.member', () => (this.#more += MORE_ROWS))),
        )}
      `,
    };
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
      say: (key, values) => this.text(key, values),
    };
  }

  #renderSections(sections: readonly Section[], context: RowContext): unknown {
    const isFlat = sections.length === 1 && !sections[0]!.path.length;
    return sections.map(({path, entries}) => {
      const rows = entries.length
        ? html`<ul class="rows" role="list">${entries.map((entry) => renderRow(entry, context))}</ul>`
        : nothing;
      return isFlat ? rows : this.#renderGroup(path, rows);
    });
  }

  #renderGroup(path: readonly string[], rows: unknown): TemplateResult {
    const name = path.at(-1);
    const label =
      name === undefined
        ? this.text('others')
        : this.options.groupBy === 'platform'
          ? platformName(name, this.language)
          : name;
    return html`
      <div class="group" role="group" aria-label=${label}>
        <p class="group-name" data-depth=${path.length}><bdi>${label}</bdi></p>
        ${rows}
      </div>
    `;
  }
}
