import * as z from 'zod/mini';
import {defineModule} from '../../config/define-module.js';
import {about, count, provenance, resource, text, time, url} from '../../config/fields.js';
import {examples} from './feed.examples.js';

const author = z.looseObject({
  id: text(),
  name: text(),
  url: z.optional(url()),
  avatar: z.optional(resource()),
  platform: z.optional(z.string()),
  verified: z.optional(z.looseObject({kind: text(), reason: z.optional(z.string())})),
});

const labelKind = z.enum(['original', 'first', 'exclusive', 'authoritative']);

const label = z.union([
  labelKind,
  z.looseObject({
    kind: labelKind,
    basis: z.optional(z.string()),
    evidenceUrl: z.optional(url()),
    by: z.optional(z.string()),
    until: z.optional(time()),
  }),
]);

const media = z.looseObject({
  type: z.enum(['image', 'video']),
  src: resource(),
  // Media without a text alternative cannot be read by everyone (WCAG 1.1.1); "" marks pure decoration.
  alt: z.string(),
  width: z.optional(count()),
  height: z.optional(count()),
  poster: z.optional(resource()),
  captions: z.optional(resource()),
  duration: z.optional(z.number()),
});

const post = z.looseObject({
  id: text(),
  url: url(),
  text: text(),
  publishedAt: z.optional(time()),
  author,
  kind: z.optional(z.enum(['original', 'repost', 'reprint'])),
  contentSource: z.optional(z.looseObject({name: text(), url: z.optional(url())})),
  labels: z.optional(z.array(label)),
  topics: z.optional(z.array(text())),
  media: z.optional(z.array(media)),
  counts: z.optional(
    z.looseObject({
      reads: z.optional(count()),
      reposts: z.optional(count()),
      comments: z.optional(count()),
      likes: z.optional(count()),
    }),
  ),
  pinned: z.optional(z.boolean()),
  correction: z.optional(z.looseObject({at: time(), text: text()})),
  withdrawn: z.optional(z.looseObject({at: time(), reason: text()})),
});

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
export type Post = z.infer<typeof post>;
export type PostLabel = z.infer<typeof label>;
export type Media = z.infer<typeof media>;
