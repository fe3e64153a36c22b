import * as z from 'zod/mini';
import {defineModule} from '../../config/define-module.js';
import {about, atMost, LONG, provenance} from '../../config/fields.js';
import {metric} from '../../config/metric.js';
import {examples} from './stats.examples.js';

const data = z.looseObject({
  ...provenance,
  metrics: atMost(LONG, z.array(metric)),
});

const options = z.looseObject({
  chart: about(
    z.optional(z.enum(['line', 'bars', 'sparkline'])),
    '带时间序列的指标怎样画：line（默认）折线图，bars 柱形图，sparkline 指标块内的小折线。',
    'How a metric with a series is drawn: line (default), bars, or sparkline for a small line inside its tile.',
  ),
});

/** Stats 办理情况: figures of an agency's work, each with what it is made of. */
export const stats = defineModule({
  type: 'stats',
  version: 1,
  title: {'zh-CN': '办理情况', en: 'Figures'},
  help: {
    'zh-CN': '公开数据：办结率、办理时长、满意率等，每个比率附分子、分母、口径和时段。',
    en: 'Published figures: closing rates, handling times, satisfaction; each rate with numerator, denominator, definition and period.',
  },
  whenNotToUse: {
    'zh-CN': '没有口径、时段或分母的数字不要放；只为好看的大数字也不要放。比较多个单位的名次用影响力榜单（ranking）。',
    en: 'Not for figures without definition, period or denominator, nor for large numbers as ornament. To compare units by rank use a ranking.',
  },
  sizes: ['half', 'narrow', 'wide', 'full'],
  reservedHeights: [304, 296],
  items: 'metrics',
  options,
  data,
  examples,
  load: () => import('./mh-stats.js'),
});

export type StatsOptions = z.infer<typeof options>;
export type StatsData = z.infer<typeof data>;
