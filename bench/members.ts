import type {Member} from '../packages/core/src/modules/matrix/matrix.module.js';

const PLATFORMS = ['weibo', 'wechat', 'douyin', 'toutiao'];
const UNITS = ['发布', '交警', '公安', '法院', '检察', '团委', '文旅', '气象', '环境', '教育', '卫健', '交通'];
const LINES = [
  '今日起，门诊开通一键预约',
  '早高峰车流较大，请绕行',
  '反诈提醒：凡是“安全账户”都是诈骗',
  '本周空气质量：优良天数 6 天',
];

/** The same members in every run and for every contender: Park and Miller's generator with a fixed seed. */
export function sampleMembers(count: number): Member[] {
  let seed = 20_181_123;
  const below = (limit: number): number => (seed = (seed * 48_271) % 2_147_483_647) % limit;
  return Array.from({length: count}, (_, index) => ({
    id: `m${index}`,
    name: `云岭${UNITS[below(UNITS.length)]}${index}（示例）`,
    url: `https://www.example.gov.cn/accounts/${index}`,
    platform: PLATFORMS[below(PLATFORMS.length)]!,
    handle: `yunling${index}`,
    verified: {kind: 'government'},
    followers: below(2_000_000),
    lastPostAt: new Date(Date.UTC(2026, 10, 1 + below(22), below(24), below(60))).toISOString(),
    latest: {text: LINES[below(LINES.length)]!},
  }));
}
