import * as z from 'zod/mini';
import {defineModule} from '../../config/define-module.js';
import {about, atMost, count, LONG, provenance, resource, text} from '../../config/fields.js';
import {post} from '../../config/post-schema.js';
import {examples} from './feed.examples.js';

const data = z.looseObject({
  ...provenance,
  posts: atMost(LONG, z.array(post)),
  next: z.optional(resource()),
});

const customLabel = z.looseObject({kind: text(), word: text(), meaning: text()});

const options = z.looseObject({
  order: about(
    z.optional(z.enum(['latest', 'recommended'])),
    '排序：latest 最新在前（默认）；recommended 置顶、更正和带内容标签的在前，规则见 docs/labels.zh-CN.md。',
    'Order: latest first (default); recommended lifts pinned, corrected and labelled posts by the rule in docs/labels.md.',
  ),
  limit: about(
    z.optional(count()),
    '先显示多少条，其余由“显示更多”展开。默认 5；0 为全部。',
    'How many posts are shown at first; "Show more" brings the rest. Default 5; 0 shows all.',
  ),
  filters: about(
    z.optional(z.boolean()),
    '是否显示按标签、账号、话题的筛选。默认不显示。',
    'Whether readers can filter by label, account and topic. Not shown by default.',
  ),
  search: about(
    z.optional(z.boolean()),
    '是否显示搜索框。默认不显示。',
    'Whether readers can search. Not shown by default.',
  ),
  endless: about(
    z.optional(z.boolean()),
    '是否在滚动到末尾时自动加载，连续三次后改为按钮，以便到达页尾。默认否。',
    'Whether more loads at the end by itself, three times in a row; then a button lets the page’s foot be reached. Default no.',
  ),
  stream: about(
    z.optional(resource()),
    '推送新动态的地址（server-sent events），每条为一条动态或 {posts: […]}。',
    'Address of server-sent events that bring new posts, each a post or {posts: […]}.',
  ),
  labels: about(
    z.optional(z.array(customLabel)),
    '自定义标签：kind 为数据里的代码，word 为显示的词，meaning 为说明。',
    'Labels of your own: kind is the code in the data, word what is shown, meaning what it says.',
  ),
  labelPolicy: about(
    z.optional(z.enum(['warn', 'hide', 'off'])),
    '标签与记录矛盾时：warn 只提示管理员（默认）；hide 不显示该标签，也不加权；off 不检查。',
    'Labels that the record contradicts: warn tells the webmaster only (default); hide does not show them or lift by them; off does not check.',
  ),
  ranking: about(
    z.optional(
      z.looseObject({
        lift: z.optional(z.record(z.string(), count())),
        hours: z.optional(count()),
        corrected: z.optional(count()),
      }),
    ),
    '推荐排序的权重：lift 各标签提前的小时数，hours 提前量在多少小时内减到零，corrected 更正后置前多少小时。',
    'Weights of recommended: lift in hours by label, hours in which it sinks to nothing, corrected hours for which a corrected post stands above.',
  ),
});

/** Posting dynamics 发布动态: what the matrix's accounts post, in one stream. */
export const feed = defineModule({
  type: 'feed',
  version: 1,
  title: {'zh-CN': '发布动态', en: 'Latest posts'},
  help: {
    'zh-CN': '把矩阵内各账号发布的内容汇成一条动态，原创、首发、独家、权威内容有标签。',
    en: 'Brings the posts of all accounts into one stream, with labels on original, first, exclusive and authoritative ones.',
  },
  whenNotToUse: {
    'zh-CN':
      '只有一个账号、很久才发一条时：一个链接就够了，旧内容会让人以为网站没人管。政策文件、公告等有固定栏目的内容不放这里；办事入口用办事服务（services）。',
    en: 'For one account that seldom posts: a link will do, and old posts make a site look abandoned. Not for policies and notices that have a place of their own; for entries to services use services.',
  },
  sizes: ['wide', 'half', 'full'],
  reservedHeights: [1018, 1230],
  items: 'posts',
  formats: ['jsonfeed', 'rss', 'atom', 'mastodon', 'weibo'],
  options,
  data,
  examples,
  load: () => import('./mh-feed.js'),
});

export type FeedOptions = z.infer<typeof options>;
export type FeedData = z.infer<typeof data>;
export type {Media, Post} from '../../config/post-schema.js';
