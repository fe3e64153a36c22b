import {isObject} from '../../../config/shape.js';
import type {Adapter} from '../../../data/adapter.js';
import {parseBody, SourceError} from '../../../data/request.js';
import {feedTime} from '../../../formats/feed-time.js';
import {htmlToText, linkTo, withTitle} from '../../../formats/html-text.js';
import {listOf, textOf} from '../../../formats/json-values.js';

/** JSON Feed 1.1 and 1.0. */
export const adapt: Adapter = (body, url) => {
  const feed = parseBody(body, url);
  if (!isObject(feed) || !Array.isArray(feed['items']))
    throw new SourceError('wrong-format', {url, expected: 'JSON Feed', found: JSON.stringify(feed).slice(0, 40)});
  const site = {name: textOf(feed['title']) || new URL(url).host, url: linkTo(textOf(feed['home_page_url']), url)};
  return {
    source: site,
    posts: feed['items'].map((item) => (isObject(item) ? toPost(item, feed, site, url) : item)),
    next: linkTo(textOf(feed['next_url']), url),
  };
};

type Values = Record<string, unknown>;

function toPost(item: Values, feed: Values, site: {name: string; url: string | undefined}, base: string): Values {
  const authorOf = (holder: Values): Values | undefined =>
    [...listOf(holder['authors']), holder['author']].find((author): author is Values => isObject(author));
  const author = authorOf(item) ?? authorOf(feed) ?? {};
  const name = textOf(author['name']) || site.name;
  const html = htmlToText(textOf(item['content_html']), base);
  const image = linkTo(textOf(item['image']), base);
  const id = typeof item['id'] === 'number' ? String(item['id']) : textOf(item['id']);
  return {
    id,
    url: linkTo(textOf(item['url']), base) ?? linkTo(id, base) ?? linkTo(textOf(item['external_url']), base),
    text: withTitle(textOf(item['title']), textOf(item['content_text']) || html.text || textOf(item['summary'])),
    publishedAt: feedTime(item['date_published']) ?? feedTime(item['date_modified']),
    author: {
      id: linkTo(textOf(author['url']), base) ?? name,
      name,
      url: linkTo(textOf(author['url']), base) ?? site.url,
      avatar: linkTo(textOf(author['avatar']), base),
    },
    topics: listOf(item['tags']).filter((tag) => typeof tag === 'string' && tag !== ''),
    media: [
      ...(image && !html.media.some(({src}) => src === image) ? [{type: 'image', src: image, alt: ''}] : []),
      ...html.media,
      ...listOf(item['attachments']).flatMap((attachment) => toMedia(attachment, base)),
    ],
  };
}

function toMedia(attachment: unknown, base: string): Values[] {
  if (!isObject(attachment)) return [];
  const src = linkTo(textOf(attachment['url']), base);
  const type = /^(image|video)\//.exec(textOf(attachment['mime_type']))?.[1];
  if (!src || !type) return [];
  const duration = attachment['duration_in_seconds'];
  return [{type, src, alt: textOf(attachment['title']), ...(typeof duration === 'number' ? {duration} : {})}];
}
