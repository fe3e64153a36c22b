/** The faults of servers that are tried with a real one, in the order of the table in docs/reliability.md. */
import {record} from './record.mjs';

/** In English and Chinese. */
export const faults = {
  late: ['an answer that takes 10 s', '10 秒后才应答'],
  broken: ['a connection that breaks in mid-body', '传到一半断开'],
  'byte-by-byte': ['one byte a second', '每秒一个字节'],
  failing: ['500, each time', '每次都是 500'],
  busy: ['503 with Retry-After', '503 加 Retry-After'],
  'hour-of-peace': ['503 that asks for an hour', '503，要求一小时后再来'],
  gone: ['404', '404'],
  'web-page': ['a web page', '返回网页'],
  empty: ['an empty body', '内容为空'],
  list: ['a list in place of an object', '该是对象却是列表'],
  'bad-items': ['3 bad items of 412', '412 条中有 3 条有误'],
  'content-type': ['JSON of another content type', '内容类型不对的 JSON'],
  bomb: ['30 KB that unpack to 30 MB', '30 KB 解压成 30 MB'],
  'over-limit': ['more than site.maxDataSize', '超过 site.maxDataSize'],
  moved: ['a redirect to another origin', '转到别的主机'],
  offline: ['no connection, and its return', '断网和恢复'],
  silent: ['no answer for 30 s', '30 秒没有应答'],
  'silent-in-the-middle': ['silence in the middle of the answer', '应答到一半再无下文'],
  'silent-at-the-second': ['503, and silence at the second try', '先是 503，再试时没有应答'],
  'hidden-tab': ['a tab hidden for an hour', '标签页隐藏一小时'],
  'clock-back': ['a clock set back by a day', '时钟拨回一天'],
  'clock-forward': ['a clock set forward by a day', '时钟拨快一天'],
} as const satisfies Readonly<Record<string, readonly [english: string, chinese: string]>>;

export type Fault = keyof typeof faults;

/** How a module stands while a fault lasts. */
export interface Survival {
  readonly status: string;
  /** Of the source: the good ones before the fault, and those that met it. */
  readonly requests: number;
  /** What the webmaster was told. */
  readonly codes: readonly string[];
}

export const recordSurvival = (fault: Fault, {status, requests, codes}: Survival): void =>
  record('faults', fault, {title: faults[fault], status, requests, codes: codes.join(', ') || '–'});
