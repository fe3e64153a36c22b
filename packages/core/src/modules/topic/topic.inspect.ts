import {joinPath, type Finding, type Wording} from '../../config/shape.js';
import type {Inspect} from '../../element/inspect.js';
import {goodPosts} from './good-posts.js';
import {dayOf, phaseOf} from './phase.js';
import type {Topic, TopicData, TopicOptions} from './topic.module.js';

const wordings = {
  'end-before-start': {
    'zh-CN': ['话题“{name}”的结束时间 {found} 早于开始时间 {startAt}，未显示进行状态。', '请核对两个时间。'],
    en: ['Topic “{name}” ends at {found}, before it starts at {startAt}; its state is not shown.', 'Check both times.'],
  },
  'ended-with-action': {
    'zh-CN': ['话题“{name}”已于 {endAt} 结束，仍显示按钮“{found}”。', '请去掉 action，或改为查看结果的链接。'],
    en: [
      'Topic “{name}” ended on {endAt} and still shows the button “{found}”.',
      'Take action out, or lead to the results.',
    ],
  },
  'counts-without-time': {
    'zh-CN': ['话题“{name}”的数据没有写明统计时间。', '请填写 countedAt 或 updatedAt，让人知道数据是什么时候的。'],
    en: ['The counts of topic “{name}” do not say of when they are.', 'Give countedAt or updatedAt.'],
  },
  'no-host': {
    'zh-CN': ['话题“{name}”没有主持人。', '请填写 host：读者要知道由谁发起。'],
    en: ['Topic “{name}” has no host.', 'Give a host: readers want to know whose campaign it is.'],
  },
  'sub-topic-exceeds': {
    'zh-CN': ['子话题“{sub}”的阅读量 {found} 大于话题“{name}”的 {reads}。', '请核对；子话题的数不会并入话题。'],
    en: [
      'Sub-topic “{sub}” has {found} reads, more than topic “{name}” with {reads}.',
      'Check both: counts of sub-topics are not added to the topic’s.',
    ],
  },
  'same-address': {
    'zh-CN': ['子话题“{sub}”与“{other}”的网址相同：{found}', '请核对网址。'],
    en: ['Sub-topics “{sub}” and “{other}” have the same address: {found}', 'Check the addresses.'],
  },
  'same-topic': {
    'zh-CN': ['话题标识 {found} 出现了两次，只显示一个。', '每个话题用不同的 id。'],
    en: ['Topic id {found} stands twice; one of them is shown.', 'Give each topic an id of its own.'],
  },
  'focus-outside': {
    'zh-CN': ['封面焦点 x={x}、y={y} 超出 0 到 1，已按边缘处理。', 'x、y 从左上角算起，各在 0 到 1 之间。'],
    en: [
      'The cover’s focus x={x}, y={y} is outside of 0 to 1; its edge is used.',
      'x and y go from 0 to 1, from the top left.',
    ],
  },
  'not-of-topic': {
    'zh-CN': ['最新内容“{found}”中没有话题 {tag}。', '请确认它属于本话题。'],
    en: ['Post “{found}” does not name the topic {tag}.', 'Make sure that it belongs here.'],
  },
} as const satisfies Readonly<Record<string, Wording>>;

type Code = keyof typeof wordings;

const EXCERPT = 20;

/** What whoever keeps a topic should look at; everything is shown as it was given, but for what is said here. */
export const inspect = ((data, _options, {timeZone, now}): readonly Finding[] => {
  const findings: Finding[] = [];
  const topics: readonly (readonly [path: string, topic: Topic])[] = [
    ['topic', data.topic],
    ...(data.topics ?? []).map((topic, index) => [joinPath('topics', index), topic] as const),
  ];
  const ids = new Set<string>();
  for (const [path, topic] of topics) {
    const tell = (
      code: Code,
      where: string,
      params: Readonly<Record<string, unknown>>,
      severity: Finding['severity'] = 'warning',
    ): void =>
      void findings.push({
        code,
        severity,
        path: `${path}${where}`,
        params: {name: topic.name, ...params},
        wording: wordings[code],
      });
    if (ids.has(topic.id)) tell('same-topic', '.id', {found: topic.id});
    ids.add(topic.id);
    inspectTimes(topic, data, timeZone, now, tell);
    if (!topic.host) tell('no-host', '.host', {}, 'notice');
    const {focus} = topic.cover ?? {};
    if (focus && [focus.x, focus.y].some((share) => share < 0 || share > 1))
      tell('focus-outside', '.cover.focus', focus);
    inspectSubTopics(topic, tell);
    goodPosts(topic, (finding) => findings.push(finding), path).forEach(({id, text, topics: named = []}) => {
      const bare = topic.name.replace(/^[#＃\s]+|[#＃\s]+$/g, '');
      if (!text.includes(bare) && !named.includes(bare))
        tell('not-of-topic', '.latest', {id, found: text.slice(0, EXCERPT), tag: `#${bare}#`}, 'notice');
    });
  }
  return findings;
}) satisfies Inspect<TopicData, TopicOptions>;

type Tell = (
  code: Code,
  where: string,
  params: Readonly<Record<string, unknown>>,
  severity?: Finding['severity'],
) => void;

function inspectTimes(topic: Topic, {updatedAt}: TopicData, timeZone: string, now: number, tell: Tell): void {
  const {startAt, endAt, action, countedAt, reads, discussions, posts} = topic;
  const phase = phaseOf(topic, timeZone, now);
  if (startAt && endAt && !phase) tell('end-before-start', '.endAt', {found: endAt, startAt});
  if (phase === 'ended' && action)
    tell('ended-with-action', '.action', {found: action.text, endAt: dayOf(endAt!, timeZone)});
  if (!countedAt && !updatedAt && [reads, discussions, posts].some((count) => count !== undefined))
    tell('counts-without-time', '.countedAt', {}, 'notice');
}

function inspectSubTopics({subTopics = [], reads}: Topic, tell: Tell): void {
  const byUrl = new Map<string, string>();
  subTopics.forEach((sub, index) => {
    const other = byUrl.get(sub.url);
    if (other !== undefined) tell('same-address', `.subTopics[${index}].url`, {sub: sub.name, other, found: sub.url});
    else byUrl.set(sub.url, sub.name);
    if (reads !== undefined && sub.reads !== undefined && sub.reads > reads)
      tell('sub-topic-exceeds', `.subTopics[${index}].reads`, {sub: sub.name, found: sub.reads, reads}, 'notice');
  });
}
