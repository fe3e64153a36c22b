import {h, type Face} from '../../data/face.js';
import type {Language} from '../../locale/language.js';
import {carriedMetric, METRIC, readMetric, writeMetric} from '../../parts/metric/metric-face.js';
import {readTable} from './printed-table.js';
import type {StatsData} from './stats.module.js';

/** More than anybody compares; a face of a million would hold up the page for half a minute. */
const MOST_METRICS = 1_000;

/** A definition list of the figures, and a table for each series. What a CMS printed as a table is read as well. */
export const face: Face<StatsData> = {
  write: ({metrics}, language: Language = 'zh-CN') => [
    h(
      'section',
      {},
      h(
        'dl',
        {},
        metrics.slice(0, MOST_METRICS).map((metric) => writeMetric(carriedMetric(metric), language)),
      ),
    ),
  ],
  read(element) {
    const items = [...element.querySelectorAll(`[itemtype="${METRIC}"]`)];
    const metrics = items.length ? items.map(readMetric) : readTable(element);
    return metrics.length ? {metrics} : undefined;
  },
  carries: ({metrics}) => ({metrics: metrics.slice(0, MOST_METRICS).map(carriedMetric)}),
};
