import * as z from 'zod/mini';
import {defineModule} from '../../config/define-module.js';
import {about, atMost, count, LONG, provenance, resource, text, time, url} from '../../config/fields.js';
import {examples} from './ranking.examples.js';

const dimension = z.looseObject({
  code: text(),
  name: text(),
  // 0.3 for 30 %. Where a publisher keeps its weights to itself, none is made up.
  weight: z.optional(z.number()),
});

const row = z.looseObject({
  rank: count(),
  previousRank: z.optional(count()),
  name: text(),
  url: z.optional(url()),
  avatar: z.optional(resource()),
  scores: z.record(z.string(), z.number()),
  total: z.optional(z.number()),
});

const data = z.looseObject({
  ...provenance,
  title: z.optional(z.string()),
  publisher: z.optional(z.string()),
  period: z.looseObject({from: time(), to: time()}),
  dimensions: atMost(100, z.array(dimension)),
  rows: atMost(LONG, z.array(row)),
  methodUrl: z.optional(url()),
});

const options = z.looseObject({
  limit: about(
    z.optional(count()),
    '先显示多少名，其余由“显示更多”展开。默认 10；0 为全部。',
    'How many ranks are shown at first; "Show more" brings the rest. Default 10; 0 shows all.',
  ),
  sortBy: about(
    z.optional(z.string()),
    '先按哪个维度排序，填维度的 code，或 total；默认按名次。',
    'The dimension by which rows are sorted at first: its code, or total. By rank where nothing is said.',
  ),
});

/** Ranking 影响力榜单: an index list with its dimensions, weights, movements and ties. */
export const ranking = defineModule({
  type: 'ranking',
  version: 1,
  title: {'zh-CN': '影响力榜单', en: 'Ranking'},
  help: {
    'zh-CN': '指数榜单：发布机构、周期、各维度得分与权重、名次升降与并列，可按任一维度排序。',
    en: 'An index list: publisher, period, scores and weights by dimension, movements and ties; sortable by each dimension.',
  },
  whenNotToUse: {
    'zh-CN':
      '发布机构、周期或算法说不清时；名次由本机关自己给自己排时；被排的是个人或人数很少、差距没有意义时。只公布几项数字，用办理情况（stats）。',
    en: 'Where publisher, period or method cannot be said; where an agency would rank itself; where people are ranked, or so few that the gaps mean nothing. For a few figures use stats.',
  },
  sizes: ['wide', 'half', 'full'],
  reservedHeights: [724, 716],
  items: 'rows',
  options,
  data,
  examples,
  load: () => import('./mh-ranking.js'),
});

export type RankingOptions = z.infer<typeof options>;
export type RankingData = z.infer<typeof data>;
export type Row = z.infer<typeof row>;
export type Dimension = z.infer<typeof dimension>;
