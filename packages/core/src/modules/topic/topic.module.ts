import * as z from 'zod/mini';
import {defineModule} from '../../config/define-module.js';
import {count, provenance, resource, text, time, url} from '../../config/fields.js';
import {examples} from './topic.examples.js';

const party = {name: text(), url: z.optional(url()), avatar: z.optional(resource())};

const subTopic = z.looseObject({
  name: text(),
  url: url(),
  reads: z.optional(count()),
  discussions: z.optional(count()),
});

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
    }),
  ),
  host: z.optional(z.looseObject(party)),
  startAt: z.optional(time()),
  endAt: z.optional(time()),
  reads: z.optional(count()),
  discussions: z.optional(count()),
  posts: z.optional(count()),
  participants: z.optional(z.array(z.looseObject({...party, group: z.optional(z.string())}))),
  subTopics: z.optional(z.array(subTopic)),
  latest: z.optional(z.array(z.looseObject({text: text(), url: z.optional(url())}))),
});

const data = z.looseObject({...provenance, topic: topicFields});

const options = z.looseObject({});

/** A topic campaign 话题: its cover, its host, its counts and its sub-topics. */
export const topic = defineModule({
  type: 'topic',
  version: 1,
  title: {'zh-CN': '话题', en: 'Topic'},
  help: {
    'zh-CN': '一个话题活动的横幅：封面、导语、主持人、阅读和讨论数、子话题。',
    en: 'The banner of a topic campaign: cover, lead, host, reads and discussions, sub-topics.',
  },
  whenNotToUse: {
    'zh-CN':
      '没有起止时间、没有主持机关的常设栏目；灾害等紧急通知（应放在网站最上方的公告中）。一页不要多于一个，多个话题用动态（feed）中的标签。',
    en: 'For a standing column without beginning, end or host; for urgent warnings, which belong in a notice at the top of the site. No more than one to a page; several topics are tags in the feed.',
  },
  sizes: ['full', 'wide', 'half'],
  reservedHeights: [350, 426],
  options,
  data,
  examples,
  load: () => import('./mh-topic.js'),
});

export type TopicOptions = z.infer<typeof options>;
export type TopicData = z.infer<typeof data>;
export type Topic = z.infer<typeof topicFields>;
