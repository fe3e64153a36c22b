import type {Adapter} from '../../../data/adapter.js';
import {feedTime} from '../../../formats/feed-time.js';
import {htmlToText, linkTo, withTitle} from '../../../formats/html-text.js';
import {childOf, childrenOf, parseXml, textOf, type XmlElement} from '../../../formats/xml.js';

/** Atom (RFC 4287), with `next` of RFC 5005 for more of it. */
export const adapt: Adapter = (body, url) => {
  const feed = parseXml(body, url, ['feed', 'atom:feed']);
  const site = {
    name: plain(childOf(feed, 'title'), url).text || new URL(url).host,
    url: linkOf(feed, 'alternate', url),
  };
  return {
    source: site,
    updatedAt: feedTime(textOf(childOf(feed, 'updated'))),
    posts: childrenOf(feed, 'entry').map((entry) => toPost(entry, feed, site.name, url)),
    next: linkOf(feed, 'next', url),
  };
};

function toPost(entry: XmlElement, feed: XmlElement, site: string, base: string): Record<string, unknown> {
  const say = (name: string): string => textOf(childOf(entry, name));
  const author = childOf(entry, 'author') ?? childOf(feed, 'author');
  const name = textOf(childOf(author, 'name')) || site;
  const content = plain(childOf(entry, 'content') ?? childOf(entry, 'summary'), base);
  const original = textOf(childOf(childOf(entry, 'source'), 'title'));
  return {
    id: say('id') || linkOf(entry, 'alternate', base),
    url: linkOf(entry, 'alternate', base),
    text: withTitle(plain(childOf(entry, 'title'), base).text, content.text),
    publishedAt: feedTime(say('published')) ?? feedTime(say('updated')),
    author: {
      id: linkTo(textOf(childOf(author, 'uri')), base) ?? name,
      name,
      url: linkTo(textOf(childOf(author, 'uri')), base),
    },
    topics: childrenOf(entry, 'category').flatMap(({attributes}) => attributes['label'] ?? attributes['term'] ?? []),
    media: [...enclosures(entry, base), ...content.media],
    ...(original ? {kind: 'reprint', contentSource: {name: original}} : {}),
  };
}

/** A text construct: plain, HTML that is written out, or XHTML. */
function plain(element: XmlElement | undefined, base: string): ReturnType<typeof htmlToText> {
  if (!element) return {text: '', topics: [], media: []};
  const {type = 'text'} = element.attributes;
  if (type === 'text') return {text: textOf(element), topics: [], media: []};
  return htmlToText(type === 'xhtml' ? toHtml(element) : textOf(element), base);
}

/** XHTML as HTML again, so that one reader serves both; its text is escaped, as it was decoded before. */
const toHtml = ({children}: XmlElement): string =>
  children
    .map((child) => {
      if (typeof child === 'string') return child.replace(/&/g, '&amp;').replace(/</g, '&lt;');
      const name = child.name.replace(/^.*:/, '');
      const attributes = Object.entries(child.attributes)
        .map(([key, value = '']) => ` ${key}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`)
        .join('');
      return `<${name}${attributes}>${toHtml(child)}</${name}>`;
    })
    .join('');

/** The address of a link by its relation; without one it is `alternate`. */
const linkOf = (element: XmlElement, rel: string, base: string): string | undefined =>
  linkTo(
    childrenOf(element, 'link').find(({attributes}) => (attributes['rel'] ?? 'alternate') === rel)?.attributes['href'],
    base,
  );

const enclosures = (entry: XmlElement, base: string): Record<string, unknown>[] =>
  childrenOf(entry, 'link').flatMap(({attributes}) => {
    const src = attributes['rel'] === 'enclosure' ? linkTo(attributes['href'], base) : undefined;
    const type = /^(image|video)\//.exec(attributes['type'] ?? '')?.[1];
    return src && type ? [{type, src, alt: attributes['title'] ?? ''}] : [];
  });
