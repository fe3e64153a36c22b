import {html, type TemplateResult} from 'lit';
import {scoreOf} from './order.js';
import styles from './picture.styles.js';
import type {Dimension, Row} from './ranking.module.js';

/** Laid upon the module's own when the picture is opened. */
export {styles};

/** Most indices run to 100; a score beyond it makes the scale longer. */
const FULL_SCORE = 100;

/** Bars of each dimension, in the order of the table, all on one scale from 0; the table above says the numbers. */
export function renderPicture(rows: readonly Row[], dimensions: readonly Dimension[], label: string): TemplateResult {
  const longest = dimensions.reduce(
    (most, {code}) => rows.reduce((high, row) => Math.max(high, scoreOf(row, code) ?? 0), most),
    FULL_SCORE,
  );
  const renderBar = (score: number | undefined): unknown =>
    // A score below nothing has no length; an unknown one has not even a track.
    score === undefined
      ? '—'
      : html`<div class="bar"><svg class="bar-fill" width="${(100 * Math.max(0, score)) / longest}%" height="8"></svg></div>`;
  return html`<div class="bars" role="img" aria-label=${label}>
    <div class="bar-row head">
      <span></span>${dimensions.map(({name}) => html`<span><bdi>${name}</bdi></span>`)}
    </div>
    ${rows.map(
      (row) =>
        html`<div class="bar-row">
          <span><bdi>${row.name}</bdi></span>${dimensions.map(({code}) => html`<span>${renderBar(scoreOf(row, code))}</span>`)}
        </div>`,
    )}
  </div>`;
}
