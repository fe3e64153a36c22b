import {html, type TemplateResult} from 'lit';
import type {Metric} from '../../config/metric.js';
import type {Language} from '../../locale/language.js';
import {translate} from '../../locale/strings.js';
import {renderMetric} from '../../parts/metric/metric.js';
import styles from '../../parts/metric/metric.styles.js';
import strings from './case-rates.strings.js';
import type {Case} from './cases.module.js';
import {dayIn, type ProgressContext} from './progress.js';
import {percentOf, ratesOf} from './rates.js';

export {styles};

/** The rates of the cases that are here, as metrics which say so. */
export function computedRates(items: readonly Case[], context: ProgressContext, language: Language): readonly Metric[] {
  const {timeZone} = context;
  const [from, to] = items.reduce(
    ([first, last], {receivedAt}) => [receivedAt < first ? receivedAt : first, receivedAt > last ? receivedAt : last],
    [items[0]!.receivedAt, items[0]!.receivedAt],
  );
  return ratesOf(items, context)
    .filter(({denominator}) => denominator)
    .map((rate): Metric => {
      const isClosing = rate.key === 'closing-rate';
      const [label, definition] = isClosing
        ? (['closingRate', 'closingDefinition'] as const)
        : (['onTimeRate', 'onTimeDefinition'] as const);
      return {
        ...rate,
        label: translate(strings, language, label),
        value: percentOf(rate),
        unit: '%',
        definition: translate(strings, language, definition, {n: items.length}),
        window: {from: dayIn(from, timeZone), to: dayIn(to, timeZone)},
      };
    });
}

/** Each rate with what it is made of, one step away. */
export const renderRates = (metrics: readonly Metric[], language: Language, timeZone: string): TemplateResult =>
  html`<ul class="rates" role="list">${metrics.map(
    (metric) => html`<li class="rate">${renderMetric(metric, {language, timeZone})}</li>`,
  )}</ul>`;
