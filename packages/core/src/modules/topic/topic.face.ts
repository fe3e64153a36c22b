import {
  attributeOf,
  compact,
  find,
  findAll,
  h,
  plain,
  textOf,
  type Face,
  type FaceChild,
  type FaceNode,
} from '../../data/face.js';
import type {Language} from '../../locale/language.js';
import {translate} from '../../locale/strings.js';
import {hashtag} from './hashtag.js';
import type {Topic, TopicData} from './topic.module.js';
import strings from './topic.strings.js';

type SubTopic = NonNullable<Topic['subTopics']>[number];
type Party = NonNullable<Topic['participants']>[number];

const EVENT = 'https://schema.org/Event';
const COLLECTION = 'https://schema.org/CollectionPage';
const ORGANISATION = 'https://schema.org/Organization';
const COUNTS = ['reads', 'discussions', 'posts'] as const;

const said = (text: string | undefined): string | undefined => plain(text) || undefined;
// Adding 0 makes 0 of -0, which no text can tell from it.
const counted = (value: number | undefined): number | undefined => (value === undefined ? undefined : value + 0);
const some = <T>(list: readonly T[] | undefined): T[] | undefined => (list?.length ? [...list] : undefined);

const carriedParty = ({name, url, group}: Party): Party => compact({name: plain(name), url, group: said(group)});

const carriedSubTopic = ({name, url, reads, discussions}: SubTopic): SubTopic =>
  compact({name: plain(name), url, reads: counted(reads), discussions: counted(discussions)});

/** The part of a topic that its face says. */
const carried = ({topic, updatedAt}: TopicData): TopicData => {
  const {id, name, url, lead, cover, host, startAt, endAt, reads, discussions, posts, participants, subTopics} = topic;
  return compact({
    updatedAt,
    topic: compact({
      id,
      name: plain(name),
      url,
      lead: said(lead),
      cover:
        cover && compact({src: cover.src, alt: cover.alt, width: counted(cover.width), height: counted(cover.height)}),
      host: host && compact({name: plain(host.name), url: host.url}),
      startAt,
      endAt,
      reads: counted(reads),
      discussions: counted(discussions),
      posts: counted(posts),
      participants: some(participants?.map(carriedParty)),
      subTopics: some(subTopics?.map(carriedSubTopic)),
    }),
  });
};

const writeName = (name: string, url: string | undefined): FaceNode => {
  const named = h('span', {itemprop: 'name'}, name);
  return url === undefined ? named : h('a', {itemprop: 'url', href: url}, named);
};

const writeParty = (tag: string, itemprop: string, {name, url, group}: Party): FaceNode =>
  h(
    tag,
    {itemprop, itemscope: true, itemtype: ORGANISATION},
    writeName(name, url),
    group && [' ', h('span', {itemprop: 'group'}, group)],
  );

const writeTime = (itemprop: string, iso: string): FaceNode => h('time', {itemprop, datetime: iso}, iso);

/** Counts with their words; `before` is what stands between them. */
const writeCounts = (
  counts: Partial<Record<(typeof COUNTS)[number], number | undefined>>,
  language: Language,
): FaceChild[] =>
  COUNTS.flatMap((key) => {
    const value = counts[key];
    return value === undefined
      ? []
      : [' ', h('data', {itemprop: key, value}, translate(strings, language, key, {n: value}))];
  });

function writeTopic({topic, updatedAt}: TopicData, language: Language): FaceNode {
  const {id, name, url, lead, cover, host, startAt, endAt, participants, subTopics} = topic;
  const signed = hashtag(name) === name;
  const words = (key: 'host' | 'asOf', value: FaceNode): FaceChild[] => {
    const [before, after] = translate(strings, language, key, {name: '\n', t: '\n'}).split('\n');
    return [before, value, after];
  };
  return h(
    'article',
    {itemscope: true, itemtype: startAt || endAt ? EVENT : COLLECTION, itemid: id},
    h(
      'h2',
      {},
      h('a', {itemprop: 'url', href: url}, !signed && '#', h('span', {itemprop: 'name'}, name), !signed && '#'),
    ),
    // `loading` before `src`: an image that is never rendered is then never fetched either.
    cover &&
      h('img', {
        itemprop: 'image',
        loading: 'lazy',
        src: cover.src,
        alt: cover.alt,
        width: cover.width,
        height: cover.height,
      }),
    lead && h('p', {itemprop: 'description'}, lead),
    host && h('p', {}, ...words('host', writeParty('span', 'organizer', host))),
    (startAt || endAt) &&
      h(
        'p',
        {},
        startAt && writeTime('startDate', startAt),
        startAt && endAt && ' – ',
        endAt && writeTime('endDate', endAt),
      ),
    h('p', {}, ...writeCounts(topic, language)),
    updatedAt && h('p', {}, ...words('asOf', writeTime('dateModified', updatedAt))),
    subTopics &&
      h(
        'ul',
        {},
        subTopics.map((sub) =>
          h(
            'li',
            {itemprop: 'hasPart', itemscope: true, itemtype: COLLECTION},
            writeName(sub.name, sub.url),
            ...writeCounts(sub, language),
          ),
        ),
      ),
    participants &&
      h(
        'ul',
        {},
        participants.map((party) => writeParty('li', 'contributor', party)),
      ),
  );
}

const numberOf = (item: Element, itemprop: string, attribute: string): number | undefined => {
  const value = attributeOf(item, itemprop, attribute);
  return value ? Number(value) : undefined;
};

const readCounts = (item: Element) => Object.fromEntries(COUNTS.map((key) => [key, numberOf(item, key, 'value')]));

const readParty = (item: Element): object =>
  compact({
    name: textOf(item, 'name') ?? '',
    url: attributeOf(item, 'url', 'href'),
    group: textOf(item, 'group'),
  });

const readSubTopic = (item: Element): object =>
  compact({
    name: textOf(item, 'name') ?? '',
    url: attributeOf(item, 'url', 'href') ?? '',
    ...readCounts(item),
    posts: undefined,
  });

function readTopic(item: Element): unknown {
  const url = attributeOf(item, 'url', 'href') ?? '';
  const image = find(item, 'image');
  const host = find(item, 'organizer');
  return compact({
    updatedAt: attributeOf(item, 'dateModified', 'datetime'),
    topic: compact({
      id: item.getAttribute('itemid') ?? url,
      name: textOf(item, 'name') ?? '',
      url,
      lead: textOf(item, 'description'),
      cover: image && coverOf(image),
      host: host && readParty(host),
      startAt: attributeOf(item, 'startDate', 'datetime'),
      endAt: attributeOf(item, 'endDate', 'datetime'),
      ...readCounts(item),
      participants: some(findAll(item, 'contributor').map(readParty)),
      subTopics: some(findAll(item, 'hasPart').map(readSubTopic)),
    }),
  });
}

/** The cover as `img`, with the size that its author gave. */
function coverOf(image: Element): object {
  const size = (name: string): number | undefined => {
    const value = image.getAttribute(name);
    return value ? Number(value) : undefined;
  };
  return compact({
    src: image.getAttribute('src') ?? '',
    alt: image.getAttribute('alt') ?? '',
    width: size('width'),
    height: size('height'),
  });
}

/** Reads a block as a CMS prints it: a linked title, an image, a paragraph, and a list of links to sub-topics. */
function readPrinted(element: ParentNode): unknown {
  const named =
    [...element.querySelectorAll('a[href]')].find((link) => !link.closest('li') && plain(link.textContent)) ??
    element.querySelector('a[href]');
  const url = named?.getAttribute('href');
  const name = plain(element.querySelector('h1, h2, h3, h4, h5, h6')?.textContent) || plain(named?.textContent);
  if (!named || !url || !name) return undefined;
  const image = element.querySelector('img[src]');
  const lead = [...element.querySelectorAll('p')]
    .map(({textContent}) => plain(textContent))
    .find((text) => text && text !== name);
  const links = [...element.querySelectorAll('li a[href]')].filter((link) => link !== named && plain(link.textContent));
  return {
    topic: compact({
      id: url,
      name,
      url,
      lead,
      cover: image ? coverOf(image) : undefined,
      subTopics: some(links.map((link) => ({name: plain(link.textContent), url: link.getAttribute('href')}))),
    }),
  };
}

/** A topic as an article. A block with a linked title, as a CMS prints it, is read as well. */
export const face: Face<TopicData> = {
  write: (data, language: Language = 'zh-CN') => [writeTopic(carried(data), language)],
  read(element) {
    const item = element.querySelector(`[itemtype="${EVENT}"], [itemtype="${COLLECTION}"]`);
    return item ? readTopic(item) : readPrinted(element);
  },
  carries: carried,
};
