import type {Member} from '../packages/core/src/modules/matrix/matrix.module.js';

/** The moment at which every page of the bench is drawn, so that “3 天前” is the same work and text on every day. */
export const NOW = Date.UTC(2026, 10, 23, 1);

const PLATFORMS = ['weibo', 'wechat', 'douyin', 'kuaishou', 'toutiao'];
const LINES = [
  '今日起，门诊开通一键预约',
  '早高峰车流较大，请绕行',
  '反诈提醒：凡是“安全账户”都是诈骗',
  '本周空气质量：优良天数 6 天',
  '周末图书馆延长开放至 21 时',
];
/** Streets of the made-up district are one of each, so that 4,608 names differ without a number in them. */
const FIRST = [...'青白石清金银玉松竹梅双南'];
const SECOND = [...'溪桥湾坪塘泉渡岗桃河井洲'];
const UNITS = (
  '发布 交警 公安 法院 检察 司法 消防 应急 团委 妇联 工会 科协 文旅 体育 气象 环境 ' +
  '水务 林业 教育 卫健 疾控 医保 人社 民政 交通 城管 住建 市监 税务 政务 统计 档案'
).split(' ');
/** Shares no factor with the number of names, so that steps of it visit each name once, in a mixed order. */
const STEP = 1_013;

const nameOf = (index: number): string => {
  const place = (index * STEP) % (FIRST.length * SECOND.length * UNITS.length);
  const first = FIRST[place % FIRST.length]!;
  const second = SECOND[Math.floor(place / FIRST.length) % SECOND.length]!;
  return `云岭${first}${second}${UNITS[Math.floor(place / FIRST.length / SECOND.length)]!}（示例）`;
};

/** The same members in every run and for every contender: Park and Miller's generator with a fixed seed. */
export function sampleMembers(count: number): Member[] {
  let seed = 20_181_123;
  const below = (limit: number): number => (seed = (seed * 48_271) % 2_147_483_647) % limit;
  return Array.from({length: count}, (_, index) => ({
    id: `m${index}`,
    name: nameOf(index),
    url: `https://www.example.gov.cn/accounts/${index}`,
    platform: PLATFORMS[below(PLATFORMS.length)]!,
    handle: `yunling${index}`,
    verified: {kind: 'government'},
    // From a few hundred to some million, as accounts really are.
    followers: below(10 ** (3 + below(5))),
    lastPostAt: new Date(NOW - below(30 * 24 * 60) * 60_000).toISOString(),
    latest: {text: LINES[below(LINES.length)]!},
  }));
}
