import {isObject} from '../../../config/shape.js';
import type {Adapter} from '../../../data/adapter.js';
import {parseBody, SourceError} from '../../../data/request.js';
import {feedTime} from '../../../formats/feed-time.js';
import {htmlToText, linkTo} from '../../../formats/html-text.js';
import {countOf, listOf, textOf} from '../../../formats/json-values.js';

type Values = Record<string, unknown>;

/** Statuses of Mastodon: the list that `/api/v1/accounts/:id/statuses` and `/api/v1/timelines/…` return. */
export const adapt: Adapter = (body, url) => {
  const statuses = parseBody(body, url);
  if (!Array.isArray(statuses))
    throw new SourceError('wrong-format', {
      url,
      expected: 'Mastodon statuses',
      found: JSON.stringify(statuses).slice(0, 40),
    });
  return {posts: statuses.map((status) => (isObject(status) ? toPost(status, url) : status))};
};

function toPost(status: Values, base: string): Values {
  const boosted = status['reblog'];
  if (!isObject(boosted)) return toStatus(status, base);
  const original = toStatus(boosted, base);
  const {author} = original as {author: {name: string; url?: string}};
  // A boost has no words of its own.
  return {
    ...toStatus(status, base),
    url: original['url'],
    text: original['text'],
    topics: original['topics'],
    media: original['media'],
    counts: original['counts'],
    kind: 'repost',
    contentSource: {name: author.name, url: author.url},
  };
}

function toStatus(status: Values, base: string): Values {
  const {text, topics} = htmlToText(textOf(status['content']), base);
  const warning = textOf(status['spoiler_text']);
  const media = listOf(status['media_attachments']).flatMap((attachment) => toMedia(attachment, base));
  const account = isObject(status['account']) ? status['account'] : {};
  const handle = textOf(account['acct']);
  return {
    id: textOf(status['id']),
    url: linkTo(textOf(status['url']), base) ?? linkTo(textOf(status['uri']), base),
    // A status may be an image and nothing else.
    text: [warning, text].filter(Boolean).join('\n') || (media[0]?.['alt'] as string) || '…',
    publishedAt: feedTime(status['created_at']),
    author: {
      id: handle,
      name: textOf(account['display_name']) || handle,
      url: linkTo(textOf(account['url']), base),
      avatar: linkTo(textOf(account['avatar_static']), base),
      platform: 'mastodon',
    },
    topics,
    media,
    pinned: status['pinned'] === true || undefined,
    counts: {
      reposts: countOf(status['reblogs_count']),
      comments: countOf(status['replies_count']),
      likes: countOf(status['favourites_count']),
    },
  };
}

function toMedia(attachment: unknown, base: string): Values[] {
  if (!isObject(attachment)) return [];
  const src = linkTo(textOf(attachment['url']), base);
  const kind = textOf(attachment['type']);
  // A gifv is a video without sound, which plays when asked to, as any other.
  const type = kind === 'gifv' ? 'video' : kind;
  if (!src || (type !== 'image' && type !== 'video')) return [];
  const size =
    isObject(attachment['meta']) && isObject(attachment['meta']['original']) ? attachment['meta']['original'] : {};
  return [
    {
      type,
      src,
      alt: textOf(attachment['description']),
      width: countOf(size['width']),
      height: countOf(size['height']),
      ...(type === 'video' ? {poster: linkTo(textOf(attachment['preview_url']), base)} : {}),
    },
  ];
}
