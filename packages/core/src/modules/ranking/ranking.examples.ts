import type {Example} from '../../config/define-module.js';
import type {RankingData, RankingOptions, Row} from './ranking.module.js';

const source = {name: '云岭新区（示例数据）', url: 'https://www.example.gov.cn/'};
const updatedAt = '2026-11-02T10:00:00+08:00';
const period = {from: '2026-10-01', to: '2026-10-31'};

const dimensions = [
  {code: 'spread', name: '传播力', weight: 0.3},
  {code: 'service', name: '服务力', weight: 0.35},
  {code: 'interaction', name: '互动力', weight: 0.35},
];

/** A row whose total is what the weights make of its scores. */
function row(rank: number, previousRank: number | undefined, name: string, ...given: [number, number, number]): Row {
  const [spread, service, interaction] = given;
  return {
    rank,
    ...(previousRank !== undefined && {previousRank}),
    name: `${name}（示例）`,
    url: `https://www.example.gov.cn/accounts/${rank}`,
    scores: {spread, service, interaction},
    total: Number((spread * 0.3 + service * 0.35 + interaction * 0.35).toFixed(2)),
  };
}

const list: RankingData = {
  updatedAt,
  source,
  title: '政务账号影响力榜（示例）',
  publisher: '云岭新区网信办（示例）',
  period,
  dimensions,
  methodUrl: 'https://www.example.gov.cn/method',
  rows: [
    row(1, 1, '云岭发布', 94.61, 86.91, 94.17),
    row(2, 4, '云岭交警', 88.2, 92.4, 90.05),
    row(3, 2, '云岭公安', 90.12, 88.3, 86.44),
    row(4, 3, '云岭卫健', 84.5, 90.1, 85.2),
    row(5, undefined, '云岭气象', 86.03, 83.75, 88.6),
    row(6, 6, '云岭教育', 80.25, 87.9, 84.11),
  ],
};

export const examples: readonly Example<RankingOptions, RankingData>[] = [
  {name: 'list', title: {'zh-CN': '榜单', en: 'A list'}, data: list},
  {
    name: 'sorted',
    title: {'zh-CN': '按维度排序', en: 'Sorted by a dimension'},
    options: {sortBy: 'service', limit: 4},
    data: list,
  },
  {
    name: 'ties',
    title: {'zh-CN': '并列名次，权重未公布', en: 'Ties, and weights that are not published'},
    options: {heading: '城市榜（示例）'},
    data: {
      period,
      dimensions: [
        {code: 'a', name: '活跃度'},
        {code: 'b', name: '引导力'},
      ],
      rows: [
        {rank: 1, name: '甲市（示例）', scores: {a: 90, b: 80.5}, total: 86.2},
        {rank: 2, name: '乙市（示例）', scores: {a: 88, b: 79}, total: 84},
        {rank: 2, name: '丙市（示例）', scores: {a: 80, b: 87.25}, total: 84},
        {rank: 4, name: '丁市（示例）', scores: {a: 70}},
      ],
    },
  },
  {
    name: 'totals-only',
    title: {'zh-CN': '只有总分', en: 'Totals only'},
    data: {
      updatedAt,
      source,
      period: {from: '2025-11-01', to: '2026-10-31'},
      dimensions: [],
      rows: list.rows.map(({rank, name, total}) => ({rank, name, scores: {}, ...(total !== undefined && {total})})),
    },
  },
];
