import {html, nothing, type TemplateResult} from 'lit';
import type {Metric} from '../../config/metric.js';
import type {Language} from '../../locale/language.js';
import {translate} from '../../locale/strings.js';
import {factsOf} from './facts.js';
import {formatExactly, formatFigure, unitWord, withUnit} from './figure.js';
import strings from './metric.strings.js';

/** Where a metric is drawn. */
export interface MetricContext {
  readonly language: Language;
  readonly timeZone: string;
}

/**
 * The inner part of a metric's tile: name, figure, what it is a part of, change, and the disclosure of its facts.
 *
 * @param picture - what stands between the figure and the disclosure
 * @param more - what stands behind the facts in the disclosure
 */
export const renderMetric = (
  metric: Metric,
  context: MetricContext,
  picture: unknown = nothing,
  more: unknown = nothing,
): TemplateResult => html`
  <p class="metric-name"><bdi>${metric.label}</bdi></p>
  <p class="metric-figure">${renderFigure(metric, context.language)}</p>
  ${renderShare(metric, context.language)} ${renderChange(metric, context.language)}
  ${metric.note && metric.value !== undefined ? html`<p class="metric-small" dir="auto">${metric.note}</p>` : nothing}
  ${picture} ${renderFacts(metric, context, more)}
`;

function renderFigure({value, unit, note}: Metric, language: Language): TemplateResult {
  if (value === undefined) {
    return html`<span aria-hidden="true">—</span>
      <span class="metric-small">${note || translate(strings, language, 'unknown')}</span>`;
  }
  const word = unitWord(unit, language);
  return html`<data value=${value} title=${formatExactly(value, language)}>${formatFigure(value, language)}</data
    >${word ? html`<span class="metric-unit">${unit === '%' ? word : ` ${word}`}</span>` : nothing}`;
}

/**
 * The share as a bar. Its scale is the denominator, which stands beside it: two rates with different bases are two
 * scales, and nothing suggests that their lengths can be compared. Without a base there is no bar.
 */
function renderShare({unit, numerator, denominator}: Metric, language: Language): unknown {
  if (numerator === undefined || denominator === undefined) return nothing;
  const base = unit === '%' ? undefined : unit;
  const share = denominator > 0 ? Math.min(100, Math.max(0, (100 * numerator) / denominator)) : undefined;
  return html`
    ${
      share === undefined
        ? nothing
        : html`<div class="metric-bar" aria-hidden="true"><svg class="metric-fill" width="${share}%" height="6"></svg></div>`
    }
    <p class="metric-small"><bdi>${formatExactly(numerator, language)} / ${withUnit(denominator, base, language)}</bdi></p>
  `;
}

function renderChange({change, unit}: Metric, language: Language): unknown {
  if (!change) return nothing;
  const {value, base} = change;
  const size =
    unit === '%'
      ? `${formatFigure(Math.abs(value), language)} ${translate(strings, language, 'percentagePoints')}`
      : withUnit(Math.abs(value), unit, language);
  const key = value > 0 ? 'more' : value < 0 ? 'less' : 'same';
  return html`<p class="metric-small"><bdi>${translate(strings, language, key, {base, n: size})}</bdi></p>`;
}

/** One step away, by click and by key, without a script's help. */
function renderFacts(metric: Metric, {language, timeZone}: MetricContext, more: unknown): unknown {
  const facts = factsOf(metric, language, timeZone);
  if (!facts.length && more === nothing) return nothing;
  return html`<details class="metric-facts">
    <summary aria-label=${translate(strings, language, 'aboutWhich', {name: metric.label})}>
      <span>${translate(strings, language, 'about')}</span>
    </summary>
    <dl>${facts.map(([, name, text]) => html`<div><dt>${name}</dt><dd dir="auto">${text}</dd></div>`)}</dl>
    ${more}
  </details>`;
}
