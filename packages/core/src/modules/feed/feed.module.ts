import * as z from 'zod/mini';
import {defineModule} from '../../config/define-module.js';
import {about, count, provenance, resource} from '../../config/fields.js';
import {post} from '../../config/post-schema.js';
import {examples} from './feed.examples.js';

const data = z.looseObject({
  ...provenance,
  posts: z.array(post),
  next: z.optional(resource()),
});

const options = z.looseObject({
  order: about(
    z.optional(z.enum(['latest', 'recommended'])),
    '排序：latest 最新在前（默认）；recommended 置顶和带内容标签的在前，规则见 docs/labels.md。',
    'Order: latest first (default); recommended lifts pinned and labelled posts by the rule in docs/labels.md.',
  ),
  limit: about(
    z.optional(count()),
    '先显示多少条，其余由“显示更多”展开。默认 5；0 为全部。',
    'How many posts are shown at first; "Show more" brings the rest. Default 5; 0 shows all.',
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
  sizes: ['wide', 'half', 'full'],
  reservedHeights: [1018, 1230],
  items: 'posts',
  options,
  data,
  examples,
  load: () => import('./mh-feed.js'),
});

export type FeedOptions = z.infer<typeof options>;
export type FeedData = z.infer<typeof data>;
export type {Media, Post, PostLabel} from '../../config/post-schema.js';
