import type {Adapter} from '../../../data/adapter.js';
import {feedTime} from '../../../formats/feed-time.js';
import {htmlToText, linkTo, withTitle} from '../../../formats/html-text.js';
import {childOf, childrenOf, parseXml, textOf, type XmlElement} from '../../../formats/xml.js';

/** RSS 2.0: titles and descriptions, which are HTML, become texts; enclosures become media. */
export const adapt: Adapter = (body, url) => {
  const root = parseXml(body, url, ['rss', 'rdf:RDF']);
  const channel = childOf(root, 'channel');
  const home = linkTo(textOf(childOf(channel, 'link')), url) ?? url;
  const site = {name: textOf(childOf(channel, 'title')) || new URL(url).host, url: home};
  const items = [...childrenOf(channel, 'item'), ...childrenOf(root, 'item')];
  return {
    source: site,
    updatedAt: feedTime(textOf(childOf(channel, 'lastBuildDate', 'pubDate'))),
    posts: items.map((item) => toPost(item, site, url)),
  };
};

function toPost(item: XmlElement, site: {name: string; url: string}, base: string): Record<string, unknown> {
  const say = (...names: string[]): string => textOf(childOf(item, ...names));
  const link = linkTo(say('link'), base);
  const guid = say('guid');
  const name = say('dc:creator') || say('author').replace(/^\S+@\S+\s*\((.*)\)$/, '$1') || site.name;
  const title = htmlToText(say('title'), base).text;
  const content = htmlToText(say('content:encoded') || say('description'), base);
  const source = childOf(item, 'source');
  const original = textOf(source);
  return {
    id: guid || link,
    url: link ?? linkTo(guid, base),
    text: withTitle(title, content.text),
    publishedAt: feedTime(say('pubDate', 'dc:date')),
    author: {id: name, name, ...(name === site.name ? {url: site.url} : {})},
    topics: childrenOf(item, 'category').map(textOf).filter(Boolean),
    media: [...enclosures(item, base), ...content.media],
    ...(original
      ? {kind: 'reprint', contentSource: {name: original, url: linkTo(source?.attributes['url'], base)}}
      : {}),
  };
}

const enclosures = (item: XmlElement, base: string): Record<string, unknown>[] =>
  childrenOf(item, 'enclosure', 'media:content').flatMap(({attributes}) => {
    const src = linkTo(attributes['url'], base);
    const type = /^(image|video)\b/.exec(attributes['type'] ?? attributes['medium'] ?? '')?.[1];
    return src && type ? [{type, src, alt: ''}] : [];
  });
