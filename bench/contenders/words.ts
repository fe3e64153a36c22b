import type {Member} from '../../packages/core/src/modules/matrix/matrix.module.js';

/**
 * The words of a row, as an author would make them for one Chinese page. Not Menhu's own functions: what those cost is
 * part of what is measured.
 */
export interface Words {
  readonly name: string;
  readonly initial: string;
  readonly url: string;
  readonly platform: string;
  readonly handle: string;
  readonly verified: string;
  readonly followers: string;
  readonly line: string;
  readonly time: string;
  readonly iso: string;
}

const PLATFORM_NAMES: Readonly<Record<string, string>> = {
  weibo: '微博',
  wechat: '微信',
  douyin: '抖音',
  kuaishou: '快手',
  toutiao: '头条',
};

const integer = new Intl.NumberFormat('zh-CN');

const countWords = (count: number): string =>
  count < 10_000 ? integer.format(count) : `${Math.round(count / 1_000) / 10}万`;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** China has one time zone and no summer time. */
const AHEAD_OF_UTC_MS = 8 * HOUR_MS;

function timeWords(iso: string, now: number): string {
  const time = Date.parse(iso);
  const [date, rest] = new Date(time + AHEAD_OF_UTC_MS).toISOString().split('T') as [string, string];
  const clock = rest.slice(0, 5);
  const age = now - time;
  if (age < MINUTE_MS) return '刚刚';
  if (age < HOUR_MS) return `${Math.floor(age / MINUTE_MS)} 分钟前`;
  const days = Math.floor((now + AHEAD_OF_UTC_MS) / DAY_MS) - Math.floor((time + AHEAD_OF_UTC_MS) / DAY_MS);
  if (days === 0) return `今天 ${clock}`;
  if (days === 1) return `昨天 ${clock}`;
  return days < 14 ? `${days} 天前` : date;
}

/** The same moment to the minute, for the title. */
export const exactWords = (iso: string): string =>
  new Date(Date.parse(iso) + AHEAD_OF_UTC_MS).toISOString().slice(0, 16).replace('T', ' ');

export const wordsOf = (
  {name, url, platform, handle, followers, latest, lastPostAt}: Member,
  now = Date.now(),
): Words => ({
  name,
  initial: name[0]!,
  url,
  platform: PLATFORM_NAMES[platform]!,
  handle: handle!,
  verified: '政务认证',
  followers: `${countWords(followers!)} 粉丝`,
  line: latest!.text,
  time: timeWords(lastPostAt!, now),
  iso: lastPostAt!,
});
