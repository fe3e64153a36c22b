import {html, nothing, type TemplateResult} from 'lit';
import {isSafeLink} from '../../config/values.js';
import {ModuleElement} from '../../element/module-element.js';
import {optionProperties} from '../../element/option-properties.js';
import {shapes} from '../../generated/ranking.js';
import {formatExactTime} from '../../locale/time.js';
import {renderAvatar} from '../../parts/avatar.js';
import avatarStyles from '../../parts/avatar.styles.js';
import {renderExpand} from '../../parts/expand.js';
import {renderSkeleton, type Frame} from '../../parts/frame.js';
import {RANK, scoreOf, sortRows, startingOrder, tiedRanks, TOTAL, type Order} from './order.js';
import type {Dimension, RankingData, RankingOptions, Row} from './ranking.module.js';
import strings from './ranking.strings.js';
import styles from './ranking.styles.js';

const DEFAULT_LIMIT = 10;
const MORE_ROWS = 50;

/** Scores of such lists are printed to two decimals; weights as percentages. */
const scoreFormat = new Intl.NumberFormat('en', {minimumFractionDigits: 2, maximumFractionDigits: 2});
const weightFormat = new Intl.NumberFormat('en', {style: 'percent', maximumFractionDigits: 2});

// eslint-disable-next-line -- the options are declared as properties from the definition
export interface RankingElement extends RankingOptions {}

/**
 * An index list: ranks with their movement, scores by dimension, weights and totals; sortable by each.
 *
 * @example
 * <mh-ranking src="data/ranking.json" sort-by="service"></mh-ranking>
 */
export class RankingElement extends ModuleElement<RankingData, RankingOptions> {
  static override styles = [ModuleElement.styles, avatarStyles, styles];
  static override properties = optionProperties(shapes.options);
  static override parts = {shapes, strings, face: () => import('./ranking.face.js')};

  /** What the reader chose; the option until then. */
  #order: Order | undefined;
  #more = 0;
  /** How far the table is scrolled, which the browser forgets when the element is moved. */
  #scrolled = 0;
  /** The picture comes when it is opened. */
  #picture: typeof import('./picture.js') | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const table = this.renderRoot.querySelector('.scroll');
    if (table) table.scrollLeft = this.#scrolled;
  }

  protected override renderData(data: RankingData): Pick<Frame, 'body' | 'tally'> {
    const {rows, dimensions} = data;
    const {limit = DEFAULT_LIMIT} = this.options;
    const order = this.#currentOrder(data);
    const sorted = sortRows(rows, order);
    const shown = limit ? sorted.slice(0, limit + this.#more) : sorted;
    const hasTotals = rows.some(({total}) => total !== undefined);
    const ties = tiedRanks(rows);
    return {
      tally: this.text('tally', {n: rows.length}),
      body: html`
        ${this.#renderAbout(data)}
        <div
          class="scroll" role="region" tabindex="0" aria-label=${this.text('table')}
          @scroll=${this.on(({target}) => (this.#scrolled = (target as Element).scrollLeft))}
        >
          <table>
            <thead>
              <tr>
                ${this.#renderHead(RANK, this.text('rank'), order)}
                <th scope="col" class="name">${this.text('name')}</th>
                ${hasTotals ? this.#renderHead(TOTAL, this.text('total'), order) : nothing}
                ${dimensions.map(({code, name, weight}) => this.#renderHead(code, name, order, weight))}
              </tr>
            </thead>
            <tbody>${shown.map((row) => this.#renderRow(row, dimensions, hasTotals, ties.has(row.rank)))}</tbody>
          </table>
        </div>
        <p class="visually-hidden" role="status">${this.#order ? this.#orderWords(order, dimensions) : nothing}</p>
        ${renderExpand(
          sorted.length - shown.length,
          this.language,
          this.on(() => void this.showMore('tbody tr', () => (this.#more += MORE_ROWS))),
        )}
        ${dimensions.length ? this.#renderPicture(shown, dimensions) : nothing}
      `,
    };
  }

  protected override renderLoading(): unknown {
    return renderSkeleton(this.options.limit || DEFAULT_LIMIT);
  }

  #renderAbout({title, publisher, period, methodUrl}: RankingData): TemplateResult {
    const day = (iso: string): string => formatExactTime(iso, this.timeZone).slice(0, 10);
    const facts = [
      title && title !== this.heading ? html`<bdi class="list-title">${title}</bdi>` : '',
      publisher && html`<bdi>${publisher}</bdi>`,
      html`<bdi>${this.text('period', {from: day(period.from), to: day(period.to)})}</bdi>`,
      methodUrl && isSafeLink(methodUrl)
        ? html`<a class="method" data-kind="method" href=${methodUrl}>${this.text('method')}</a>`
        : '',
    ].filter(Boolean);
    return html`<p class="about">${facts.map((fact) => html`${fact} `)}</p>`;
  }

  #renderHead(by: string, name: string, order: Order, weight?: number): TemplateResult {
    const isSorted = order.by === by;
    const turn = isSorted ? {by, isDescending: !order.isDescending} : startingOrder(by);
    const share = weight === undefined ? undefined : weightFormat.format(weight);
    return html`<th
      scope="col"
      class=${by === RANK ? 'rank' : 'score'}
      aria-sort=${isSorted ? (order.isDescending ? 'descending' : 'ascending') : nothing}
    >
      <button class="sorter" type="button" @click=${this.on(() => this.#sort(turn))}
        ><bdi>${name}</bdi><span class="arrow" aria-hidden="true">${isSorted ? (order.isDescending ? '↓' : '↑') : ''}</span></button
      >${share ? html`<span class="weight">${this.text('weight', {n: share})}</span>` : nothing}
    </th>`;
  }

  #renderRow(row: Row, dimensions: readonly Dimension[], hasTotals: boolean, isTied: boolean): TemplateResult {
    const {rank, name, url, avatar, total} = row;
    return html`<tr>
      <td class="rank ${rank <= 3 && rank > 0 ? 'top' : ''}"
        ><span class="place">${rank}</span> ${this.#renderMovement(row)}
        ${isTied ? html`<span class="weight">${this.text('tied')}</span>` : nothing}</td
      >
      <th scope="row" class="name">
        <span class="who">${avatar ? renderAvatar(name, avatar) : nothing}
        ${url && isSafeLink(url) ? html`<a data-kind="ranked" data-id=${name} href=${url}><bdi>${name}</bdi></a>` : html`<bdi>${name}</bdi>`}</span>
      </th>
      ${hasTotals ? html`<td class="score total">${this.#renderScore(total)}</td>` : nothing}
      ${dimensions.map(({code}) => html`<td class="score">${this.#renderScore(scoreOf(row, code))}</td>`)}
    </tr>`;
  }

  #renderScore(score: number | undefined): unknown {
    return score === undefined
      ? html`<span aria-hidden="true">—</span><span class="visually-hidden">${this.text('unknown')}</span>`
      : html`<data value=${score}>${scoreFormat.format(score)}</data>`;
  }

  /** Shape, figure and, for who does not see them, words. A rank that was not known before has no movement. */
  #renderMovement({rank, previousRank}: Row): unknown {
    if (previousRank === undefined) return nothing;
    const places = previousRank - rank;
    const key = places > 0 ? 'up' : places < 0 ? 'down' : 'same';
    const words = this.text(key, {n: Math.abs(places)});
    const sign = {up: '▲', down: '▼', same: '–'}[key];
    return html`<span class="move ${key}" title=${words}
      ><span aria-hidden="true">${sign}${places ? Math.abs(places) : ''}</span
      ><span class="visually-hidden">${words}</span></span
    >`;
  }

  #renderPicture(rows: readonly Row[], dimensions: readonly Dimension[]): TemplateResult {
    const onToggle = this.on(() => void this.#loadPicture());
    return html`<details class="picture" @toggle=${onToggle}>
      <summary>${this.text('picture')}</summary>
      ${this.#picture?.renderPicture(rows, dimensions, this.text('pictureOf'))}
    </details>`;
  }

  #currentOrder({dimensions}: RankingData): Order {
    const {sortBy} = this.options;
    const isKnown = sortBy === TOTAL || dimensions.some(({code}) => code === sortBy);
    return this.#order ?? startingOrder(sortBy && isKnown ? sortBy : RANK);
  }

  /** Said when the reader sorts: that `aria-sort` has changed is not read out where the focus stays on the button. */
  #orderWords({by, isDescending}: Order, dimensions: readonly Dimension[]): string {
    const name =
      by === RANK || by === TOTAL
        ? this.text(by === RANK ? 'rank' : 'total')
        : dimensions.find(({code}) => code === by)?.name;
    return this.text(isDescending ? 'descending' : 'ascending', {name: name ?? by});
  }

  #sort(order: Order): void {
    this.#order = order;
    this.requestUpdate();
  }

  async #loadPicture(): Promise<void> {
    if (this.#picture) return;
    this.#picture = await import('./picture.js');
    const root = this.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#picture.styles.styleSheet!];
    this.requestUpdate();
  }
}
