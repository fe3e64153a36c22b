import type {Metric} from '../../config/metric.js';
import type {Example} from '../../config/define-module.js';
import type {StatsData, StatsOptions} from './stats.module.js';

const source = {name: '云岭新区 12345（示例）', url: 'https://www.example.gov.cn/'};
const updatedAt = '2026-11-01T09:00:00+08:00';
const october = {from: '2026-10-01', to: '2026-10-31'};

const closingRate: Metric = {
  key: 'closing-rate',
  label: '办结率',
  value: 96.4,
  unit: '%',
  numerator: 1_928,
  denominator: 2_000,
  definition: '10 月受理的诉求中，截至月末已办结的件数 ÷ 受理件数。',
  window: october,
  change: {value: 0.6, base: '上月'},
};

const onTimeRate: Metric = {
  key: 'on-time-closing-rate',
  label: '按时办结率',
  value: 93.5,
  unit: '%',
  numerator: 1_803,
  denominator: 1_928,
  definition: '10 月已办结的诉求中，在承诺期限内办结的件数 ÷ 办结件数。',
  window: october,
};

const handlingTime: Metric = {
  key: 'handling-time',
  label: '平均办理时长',
  value: 3.2,
  unit: '工作日',
  definition: '自受理次日起至办结之日的工作日数，取平均。',
  window: october,
  change: {value: -0.4, base: '上月'},
};

const satisfaction: Metric = {key: 'satisfaction', label: '群众满意率', unit: '%', note: '尚未公布'};

/** Months of 2026 with made-up values; `undefined` is a month that nobody counted. */
const months = (...values: (number | undefined)[]): Metric['series'] =>
  values.map((value, index) => {
    const at = `2026-${String(index + 1).padStart(2, '0')}-01`;
    return value === undefined ? {at} : {at, value};
  });

const accepted: Metric = {
  key: 'accepted',
  label: '受理诉求',
  value: 2_000,
  unit: '件',
  window: october,
  series: months(1_620, 1_180, 1_790, 1_710, 1_820, 1_930, 2_140, 2_260, 2_080, 2_000),
};

export const examples: readonly Example<StatsOptions, StatsData>[] = [
  {
    name: 'tiles',
    title: {'zh-CN': '指标与口径', en: 'Figures with what they are made of'},
    data: {updatedAt, source, metrics: [closingRate, onTimeRate, handlingTime, satisfaction]},
  },
  {
    name: 'line',
    title: {'zh-CN': '折线图', en: 'A line'},
    data: {updatedAt, source, metrics: [closingRate, onTimeRate, accepted]},
  },
  {
    name: 'bars',
    title: {'zh-CN': '柱形图', en: 'Bars'},
    options: {chart: 'bars'},
    data: {updatedAt, source, metrics: [accepted]},
  },
  {
    name: 'sparklines',
    title: {'zh-CN': '指标块内的小折线', en: 'Sparklines in the tiles'},
    options: {chart: 'sparkline'},
    data: {
      updatedAt,
      source,
      metrics: [
        accepted,
        {...handlingTime, series: months(4.1, 4.4, 3.9, 3.8, 3.9, 3.6, 3.5, 3.7, 3.6, 3.2)},
        {
          key: 'waiting',
          label: '平均等待时长',
          value: 12,
          unit: '秒',
          window: october,
          series: months(21, 35, 18, 16, 15, 15, 14, 13, 13, 12),
        },
        {key: 'calls', label: '来电', value: 175_800, unit: '次', series: months(162_300, 175_800)},
      ],
    },
  },
  {
    name: 'gaps',
    title: {'zh-CN': '有缺口的序列与单点序列', en: 'A series with gaps, and one of a single point'},
    data: {
      updatedAt,
      source,
      metrics: [
        {...handlingTime, series: months(4.1, 4.4, undefined, undefined, 3.9, 3.6, undefined, 3.7, 3.6, 3.2)},
        {key: 'solved', label: '实际解决率', value: 88.2, unit: '%', series: [{at: '2026-10-01', value: 88.2}]},
      ],
    },
  },
  {
    name: 'unknown',
    title: {'zh-CN': '未知与未公布', en: 'Unknown and not published'},
    data: {
      metrics: [
        {key: 'closing-rate', label: '办结率', value: 85.3, unit: '%'},
        satisfaction,
        {key: 'answer', label: '接通率', unit: '%', numerator: 0, denominator: 0, note: '当日无来电'},
      ],
    },
  },
  {
    name: 'large-counts',
    title: {'zh-CN': '很大的数', en: 'Large counts'},
    options: {heading: '政务微博（2018 年上半年）'},
    data: {
      source: {name: '2018 政务V影响力峰会'},
      metrics: [
        {key: 'accounts', label: '政务微博账号', value: 175_800, unit: '个', collectedAt: '2018-06-30'},
        {key: 'followers', label: '粉丝总数', value: 2_900_000_000, unit: '人', collectedAt: '2018-06-30'},
        {
          key: 'reads',
          label: '阅读量',
          value: 152_300_000_000,
          unit: '次',
          window: {from: '2018-01-01', to: '2018-06-30'},
        },
      ],
    },
  },
  {
    name: 'parts',
    title: {'zh-CN': '总数与分项', en: 'A total and its parts'},
    options: {heading: '诉求类型'},
    data: {
      updatedAt,
      source,
      metrics: [
        {key: 'all', label: '受理诉求', value: 2_000, unit: '件', window: october},
        {key: 'inquiry', label: '咨询', value: 1_274, unit: '件', partOf: 'all'},
        {key: 'complaint', label: '投诉', value: 431, unit: '件', partOf: 'all'},
        {key: 'help', label: '求助', value: 295, unit: '件', partOf: 'all'},
      ],
    },
  },
];
