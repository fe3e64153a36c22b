import {html, type TemplateResult} from 'lit';
import type {Metric} from '../../config/metric.js';
import {formatExactTime} from '../../locale/time.js';
import {translate} from '../../locale/strings.js';
import {formatExactly, unitWord} from '../metric/figure.js';
import type {MetricContext} from '../metric/metric.js';
import strings from './chart.strings.js';
import {downloadText, toCsv} from './csv.js';
import type {Point} from './geometry.js';

/** The numbers of a series as a table: each as it was given, and all of them, whatever the picture could show. */
export function renderNumbers(
  {label, unit}: Metric,
  points: readonly Point[],
  {language, timeZone}: MetricContext,
): TemplateResult {
  const say = (key: 'at' | 'value' | 'gap' | 'tableOf'): string => translate(strings, language, key, {name: label});
  const word = unitWord(unit, language);
  return html`<div class="chart-table" role="region" tabindex="0" aria-label=${say('tableOf')}>
    <table>
      <thead><tr><th scope="col">${say('at')}</th><th scope="col">${say('value')}${word ? ` (${word})` : ''}</th></tr></thead>
      <tbody>${points.map(
        ({at, value}) =>
          html`<tr><th scope="row"><bdi>${formatExactTime(at, timeZone)}</bdi></th><td>${value === undefined ? html`<span aria-hidden="true">—</span><span class="visually-hidden">${say('gap')}</span>` : formatExactly(value, language)}</td></tr>`,
      )}</tbody>
    </table>
  </div>`;
}

/** The same as a file. Times stay as they were given, with their offset. */
export function downloadNumbers({label, unit}: Metric, points: readonly Point[], {language}: MetricContext): void {
  const say = (key: 'at' | 'value'): string => translate(strings, language, key);
  const word = unitWord(unit, language);
  const head = [say('at'), `${label || say('value')}${word ? ` (${word})` : ''}`];
  downloadText(
    `${label || 'data'}.csv`.replace(/[\\/:*?"<>|]/g, '_'),
    toCsv([head, ...points.map(({at, value}) => [at, value])]),
    'text/csv;charset=utf-8',
  );
}
