import {isTime} from '../config/values.js';
import type {Media, Post} from '../config/post-schema.js';
import {attributeOf, compact, countOf, find, findAll, plain, textOf} from '../data/face.js';
import {ACTIONS, lines, some} from './post-face-write.js';

/** Text of a node, its `<br>` as line breaks; labels are no part of the sentence that they stand before. */
const collectText = ({nodeName, nodeValue, childNodes}: Node): string =>
  nodeName === '#text'
    ? nodeValue!.replace(/\s+/g, ' ')
    : nodeName === 'BR'
      ? '\n'
      : nodeName === 'MH-LABEL'
        ? ''
        : [...childNodes].map(collectText).join('');

const readLines = (node: Node): string => lines(collectText(node));

/** Without microdata the text is an article's headings and paragraphs, or a list entry's link. */
const readPlainText = (item: Element, link: Element | null): string =>
  [...item.querySelectorAll('h1,h2,h3,h4,h5,h6,p')].map(readLines).filter(Boolean).join('\n') ||
  readLines(link ?? item);

/**
 * Without microdata the time is that of `<time>`, or the first date in the text as content systems print it. The clock
 * beside a printed date is left out: nobody says in which zone it runs.
 */
function readPlainTime(item: Element): string | undefined {
  const written = item.querySelector('time')?.getAttribute('datetime') ?? item.textContent!;
  return isTime(written) ? written : /\d{4}-\d\d-\d\d/.exec(written.replace(/[/.年月]/g, '-'))?.[0];
}

/** Who publishes what a content system printed without a name: the site, in the tag that 国办发〔2017〕47号 asks for. */
const siteName = ({ownerDocument}: Element): string =>
  ownerDocument.querySelector('meta[name="SiteName" i]')?.getAttribute('content') || ownerDocument.title || '—';

function readNamed(item: Element, itemprop: string): {id?: string; name: string; url?: string} | undefined {
  const element = find(item, itemprop);
  return (
    element &&
    compact({
      id: element.getAttribute('itemid') ?? undefined,
      name: textOf(element, 'name') ?? plain(element.textContent),
      url: attributeOf(element, 'url', 'href'),
    })
  );
}

function readAuthor(item: Element): Post['author'] {
  const author = readNamed(item, 'author') ?? {
    name: plain(item.querySelector('[rel~="author"]')?.textContent) || siteName(item),
  };
  return {id: author.name, ...author};
}

const readLabels = (item: Element): string[] =>
  [...findAll(item, 'keywords'), ...item.querySelectorAll('mh-label')]
    .map((element) => element.getAttribute('value') ?? element.getAttribute('kind') ?? '')
    .filter(Boolean);

/** True where an element is of this post and not of one that it quotes. */
const isOwn = (element: Element, item: Element): boolean => {
  const article = element.closest('article');
  return !article || article === item || !item.contains(article);
};

const readMedia = (item: Element): Media[] =>
  [...item.querySelectorAll('img[src],[itemprop~="video"]')]
    .filter((element) => isOwn(element, item))
    .map((element) =>
      element.localName === 'img'
        ? {type: 'image', src: element.getAttribute('src')!, alt: element.getAttribute('alt') ?? ''}
        : compact({
            type: 'video' as const,
            src: attributeOf(element, 'contentUrl', 'href') ?? '',
            alt: textOf(element, 'name') ?? '',
            poster: attributeOf(element, 'thumbnailUrl', 'href'),
            captions: attributeOf(element, 'caption', 'href'),
          }),
    );

function readCounts(item: Element): Post['counts'] {
  const counts: Record<string, number | undefined> = {};
  for (const counter of findAll(item, 'interactionStatistic')) {
    const action = attributeOf(counter, 'interactionType', 'href');
    const name = Object.entries(ACTIONS).find(([, type]) => type === action)?.[0];
    if (name) counts[name] = countOf(counter, 'userInteractionCount');
  }
  return Object.keys(counts).length ? compact(counts) : undefined;
}

function readNote(item: Element, itemprop: string): {at: string; text: string} | undefined {
  const element = find(item, itemprop);
  return element && {at: attributeOf(element, 'datePublished', 'datetime') ?? '', text: textOf(element, 'text') ?? ''};
}

/** A post from its article, or from an entry of a list that a content system printed. */
export function readPost(item: Element): Post {
  const link = find(item, 'url') ?? item.querySelector('a[href]:not([rel~="author"])');
  const url = link?.getAttribute('href') ?? '';
  const body = find(item, 'articleBody');
  const withdrawn = readNote(item, 'withdrawn');
  const quoted = find(item, 'sharedContent');
  return compact({
    id: item.getAttribute('itemid') ?? url,
    url,
    text: withdrawn?.text ?? (body ? readLines(body) : readPlainText(item, link)),
    publishedAt: item.hasAttribute('itemscope') ? attributeOf(item, 'datePublished', 'datetime') : readPlainTime(item),
    author: readAuthor(item),
    kind: attributeOf(item, 'additionalType', 'value') as Post['kind'],
    contentSource: readNamed(item, 'isBasedOn'),
    labels: some(readLabels(item)),
    topics: some(findAll(item, 'about').map(({textContent}) => plain(textContent))),
    media: some(readMedia(item)),
    pinned: find(item, 'pinned') ? true : undefined,
    repostOf: quoted && readPost(quoted),
    counts: readCounts(item),
    correction: readNote(item, 'correction'),
    withdrawn: withdrawn && {at: withdrawn.at, reason: withdrawn.text},
  });
}
