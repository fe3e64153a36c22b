import * as z from 'zod/mini';
import {defineModule} from '../../config/define-module.js';
import {about, atMost, count, LONG, provenance, resource, text, time, url} from '../../config/fields.js';
import {examples} from './topic.examples.js';

const party = {name: text(), url: z.optional(url()), avatar: z.optional(resource())};

const ownCounts = {name: text(), url: url(), reads: z.optional(count()), discussions: z.optional(count())};

const subTopic = z.looseObject({...ownCounts, subTopics: z.optional(atMost(1_000, z.array(z.looseObject(ownCounts))))});

const topicFields = z.looseObject({
  id: text(),
  name: text(),
  url: url(),
  lead: z.optional(z.string()),
  cover: z.optional(
    z.looseObject({
      src: resource(),
      alt: z.string(),
      width: z.optional(count()),
      height: z.optional(count()),
      sources: z.optional(z.array(z.looseObject({src: resource(), width: count()}))),
      focus: z.optional(z.looseObject({x: z.number(), y: z.number()})),
    }),
  ),
  host: z.optional(
    z.looseObject({...party, verified: z.optional(z.looseObject({kind: text(), reason: z.optional(z.string())}))}),
  ),
  startAt: z.optional(time()),
  endAt: z.optional(time()),
  reads: z.optional(count()),
  discussions: z.optional(count()),
  posts: z.optional(count()),
  countedAt: z.optional(time()),
  action: z.optional(z.looseObject({text: text(), href: url()})),
  participants: z.optional(atMost(LONG, z.array(z.looseObject({...party, group: z.optional(z.string())})))),
  subTopics: z.optional(atMost(1_000, z.array(subTopic))),
  // Posts, which are checked where they are shown: most pages only offer them, and their shape is as long as all of this.
  latest: z.optional(z.array(z.looseObject({}))),
});

const data = z.looseObject({...provenance, topic: topicFields, topics: z.optional(atMost(100, z.array(topicFields)))});

const options = z.looseObject({
  layout: about(
    z.optional(z.enum(['carousel', 'stacked'])),
    '有多个话题时：逐个翻看（默认，只在读者操作时翻动），或上下排列。',
    'Several topics: one at a time, turned by the reader’s hand only (default), or one below the other.',
  ),
  subTopicsAs: about(
    z.optional(z.enum(['strip', 'tree'])),
    '子话题排成一行（默认），或连同下级列成层级。',
    'Sub-topics in a strip (default), or as a tree with their own sub-topics.',
  ),
  posts: about(
    z.optional(count()),
    '横幅下直接列出几条最新内容。默认 0：点“最新发布”后才列出。',
    'How many of the latest posts stand below the banner. Default 0: they come when the reader asks for them.',
  ),
});

/** A topic campaign 话题: its cover, its host, its counts and its sub-topics. */
export const topic = defineModule({
  type: 'topic',
  version: 1,
  title: {'zh-CN': '话题', en: 'Topic'},
  help: {
    'zh-CN': '话题活动的横幅：封面、导语、主持人、阅读和讨论数、子话题、参与单位和最新内容；可有多个话题。',
    en: 'The banner of a topic campaign: cover, lead, host, counts, sub-topics, who takes part and what is new; of one or several.',
  },
  whenNotToUse: {
    'zh-CN':
      '没有起止时间、没有主持机关的常设栏目；灾害等紧急通知（应放在网站最上方的公告中）。一页不要多于一个横幅，多个活动放进同一个模块翻看，零散话题用动态（feed）中的标签。',
    en: 'For a standing column without beginning, end or host; for urgent warnings, which belong in a notice at the top of the site. No more than one banner to a page: several campaigns go into one module, and topics without a campaign are tags in the feed.',
  },
  sizes: ['full', 'wide', 'half'],
  reservedHeights: [466, 585],
  options,
  data,
  examples,
  load: () => import('./mh-topic.js'),
});

export type TopicOptions = z.infer<typeof options>;
export type TopicData = z.infer<typeof data>;
export type Topic = z.infer<typeof topicFields>;
