import * as z from 'zod/mini';
import {count, resource, text, time, url} from './fields.js';

const author = z.looseObject({
  id: text(),
  name: text(),
  url: z.optional(url()),
  avatar: z.optional(resource()),
  platform: z.optional(z.string()),
  verified: z.optional(z.looseObject({kind: text(), reason: z.optional(z.string())})),
});

/** An open set: besides 权威, 独家, 首发 and 原创 an agency may set labels of its own; the unknown is kept, not shown. */
export const label = z.union([
  text(),
  z.looseObject({
    kind: text(),
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

const fields = {
  id: text(),
  url: url(),
  text: text(),
  publishedAt: z.optional(time()),
  author,
  media: z.optional(z.array(media)),
  withdrawn: z.optional(z.looseObject({at: time(), reason: text()})),
};

/** A post of an account, as every module that shows posts reads it. */
export const post = z.looseObject({
  ...fields,
  kind: z.optional(z.enum(['original', 'repost', 'reprint'])),
  contentSource: z.optional(z.looseObject({name: text(), url: z.optional(url())})),
  // What a repost passes on. One level: what that one passes on in turn is a click away.
  repostOf: z.optional(z.looseObject(fields)),
  labels: z.optional(z.array(label)),
  topics: z.optional(z.array(text())),
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
});

export type Post = z.infer<typeof post>;
export type PostLabel = z.infer<typeof label>;
export type Media = z.infer<typeof media>;
