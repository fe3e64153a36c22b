import {isTime} from '../../config/values.js';
import {attributeOf, compact, find, findAll, h, plain, textOf, type Face, type FaceNode} from '../../data/face.js';
import type {Language} from '../../locale/language.js';
import {translate} from '../../locale/strings.js';
import {isLabelKind, labelWord} from '../../parts/label.js';
import type {FeedData, Post, PostLabel} from './feed.module.js';
import strings from './feed.strings.js';

/** A reader who wants more than these has the page itself; a crawler that wants all has the payload. */
const MOST_POSTS = 100;

/** Text whose line breaks count; all other white space is layout, as in `plain`. */
const lines = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map(plain)
    .join('\n')
    .replace(/^\n+|\n+$/g, '');

/** An empty list is an absent one. */
const some = <T>(list: readonly T[] = []): T[] | undefined => (list.length ? [...list] : undefined);

/** A label that lapses is left out: the face would go on saying it. */
const lasting = (label: PostLabel): PostLabel[] =>
  typeof label === 'string' ? [label] : label.until === undefined ? [label.kind] : [];

/** The fields of a post that its face says. Of a withdrawn post that is the reason: what was taken back stays unsaid. */
function carriedPost({
  id,
  url,
  text,
  publishedAt,
  author,
  contentSource,
  labels,
  media,
  correction,
  withdrawn,
}: Post): Post {
  const about: Post = {
    id,
    url,
    publishedAt,
    text: '',
    author: compact({id: author.id, name: plain(author.name), url: author.url}),
    contentSource: contentSource && compact({name: plain(contentSource.name), url: contentSource.url}),
  };
  if (withdrawn) {
    const reason = plain(withdrawn.reason);
    return compact({...about, text: reason, withdrawn: {at: withdrawn.at, reason}});
  }
  return compact({
    ...about,
    text: lines(text),
    labels: some(labels?.flatMap(lasting)),
    media: some(media?.flatMap(({type, src, alt}) => (type === 'image' ? {type, src, alt} : []))),
    correction: correction && {at: correction.at, text: plain(correction.text)},
  });
}

/** The clock of the place that wrote the time, which needs no zone to be read; UTC is left as it is. */
const writeTime = (iso: string): FaceNode =>
  h('time', {itemprop: 'datePublished', datetime: iso}, iso.replace(/^(.{10})T(\d\d:\d\d)[^Z]*$/, '$1 $2'));

const writeNamed = (
  itemprop: string,
  {id, name, url}: {id?: string; name: string; url?: string | undefined},
): FaceNode =>
  h(
    'span',
    {itemprop, itemscope: true, itemtype: 'https://schema.org/Organization', itemid: id},
    h('a', {itemprop: 'url', href: url}, h('span', {itemprop: 'name'}, name)),
  );

const writeNote = (itemprop: string, word: string, at: string, text: string): FaceNode =>
  h('p', {itemprop, itemscope: true}, word, ' ', writeTime(at), ' ', h('span', {itemprop: 'text'}, text));

function writePost(post: Post, language: Language): FaceNode {
  const {id, url, publishedAt, author, contentSource, labels, media, correction, withdrawn, text} = carriedPost(post);
  const say = (key: keyof (typeof strings)['en']): string => translate(strings, language, key);
  return h(
    'article',
    {itemscope: true, itemtype: 'https://schema.org/SocialMediaPosting', itemid: id},
    h(
      'p',
      {},
      writeNamed('author', author),
      ' ',
      h('a', {itemprop: 'url', href: url}, publishedAt === undefined ? say('open') : writeTime(publishedAt)),
      contentSource && [' ', say('sourceOf'), writeNamed('isBasedOn', contentSource)],
      labels?.flatMap((kind) => [
        ' ',
        h('data', {itemprop: 'keywords', value: kind as string}, labelWord(kind as never, language)),
      ]),
    ),
    withdrawn
      ? writeNote('withdrawn', say('withdrawn'), withdrawn.at, withdrawn.reason)
      : h(
          'p',
          {itemprop: 'articleBody'},
          text.split('\n').flatMap((line, index) => [index > 0 && h('br'), line]),
        ),
    correction && writeNote('correction', say('correction'), correction.at, correction.text),
    // Lazy comes first: the face is not rendered, so what it names is not fetched until somebody shows it.
    media?.map(({alt, src}) => h('img', {loading: 'lazy', itemprop: 'image', alt, src})),
  );
}

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

const readLabels = (item: Element): PostLabel[] =>
  [...findAll(item, 'keywords'), ...item.querySelectorAll('mh-label')]
    .map((element) => element.getAttribute('value') ?? element.getAttribute('kind'))
    .filter(isLabelKind);

function readNote(item: Element, itemprop: string): {at: string; text: string} | undefined {
  const element = find(item, itemprop);
  return element && {at: attributeOf(element, 'datePublished', 'datetime') ?? '', text: textOf(element, 'text') ?? ''};
}

function readPost(item: Element): Post {
  const link = find(item, 'url') ?? item.querySelector('a[href]:not([rel~="author"])');
  const url = link?.getAttribute('href') ?? '';
  const body = find(item, 'articleBody');
  const withdrawn = readNote(item, 'withdrawn');
  return compact({
    id: item.getAttribute('itemid') ?? url,
    url,
    text: withdrawn?.text ?? (body ? readLines(body) : readPlainText(item, link)),
    publishedAt: item.hasAttribute('itemscope') ? attributeOf(item, 'datePublished', 'datetime') : readPlainTime(item),
    author: readAuthor(item),
    contentSource: readNamed(item, 'isBasedOn'),
    labels: some(readLabels(item)),
    media: some(
      [...item.querySelectorAll('img[src]')].map((image) => ({
        type: 'image' as const,
        src: image.getAttribute('src')!,
        alt: image.getAttribute('alt') ?? '',
      })),
    ),
    correction: readNote(item, 'correction'),
    withdrawn: withdrawn && {at: withdrawn.at, reason: withdrawn.text},
  });
}

/** Posts as articles. A list of dated links that a CMS printed is read as well. */
export const face = {
  write: ({posts}: FeedData, language: Language = 'zh-CN') => [
    h(
      'section',
      {itemscope: true, itemtype: 'https://schema.org/DataFeed'},
      posts.slice(0, MOST_POSTS).map((post) => writePost(post, language)),
    ),
  ],
  read(element: ParentNode) {
    // An article inside another is what that one quotes; one around the module is the page's.
    const articles = [...element.querySelectorAll('article:not(:scope article article)')];
    const items = articles.length
      ? articles
      : [...element.querySelectorAll('li')].filter((item) => item.querySelector('a[href]'));
    return items.length || element.querySelector('[itemtype$="DataFeed"]') ? {posts: items.map(readPost)} : undefined;
  },
  carries: ({posts}: FeedData) => ({posts: posts.slice(0, MOST_POSTS).map(carriedPost)}),
} satisfies Face<FeedData>;
