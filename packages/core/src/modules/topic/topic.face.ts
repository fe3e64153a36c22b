import {attributeOf, compact, h, type Face, type FaceChild, type FaceNode} from '../../data/face.js';
import type {Language} from '../../locale/language.js';
import {translate} from '../../locale/strings.js';
import {writePost} from '../../parts/post-face-write.js';
import {goodPosts} from './good-posts.js';
import {hashtag} from './hashtag.js';
import {carried, COUNTS, some, type Party, type SubTopic} from './topic-face-carried.js';
import {readPrinted, readTopic} from './topic-face-read.js';
import type {Topic, TopicData} from './topic.module.js';
import strings from './topic.strings.js';

const EVENT = 'https://schema.org/Event';
const COLLECTION = 'https://schema.org/CollectionPage';
const ORGANISATION = 'https://schema.org/Organization';

const writeName = (name: string, url: string | undefined): FaceNode => {
  const named = h('span', {itemprop: 'name'}, name);
  return url === undefined ? named : h('a', {itemprop: 'url', href: url}, named);
};

const writeParty = (tag: string, itemprop: string, {name, url, group}: Party, more?: FaceChild[]): FaceNode =>
  h(
    tag,
    {itemprop, itemscope: true, itemtype: ORGANISATION},
    writeName(name, url),
    group && [' ', h('span', {itemprop: 'group'}, group)],
    more,
  );

const writeHost = (host: NonNullable<Topic['host']>): FaceNode => {
  const {verified} = host;
  return writeParty(
    'span',
    'organizer',
    {name: host.name, url: host.url},
    verified && [' ', h('data', {itemprop: 'verified', value: verified.kind}, verified.reason)],
  );
};

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

const writeSubTopics = (subTopics: readonly SubTopic[], language: Language): FaceNode =>
  h(
    'ul',
    {},
    subTopics.map((sub) =>
      h(
        'li',
        {itemprop: 'hasPart', itemscope: true, itemtype: COLLECTION},
        writeName(sub.name, sub.url),
        ...writeCounts({reads: sub.reads, discussions: sub.discussions}, language),
        sub.subTopics && writeSubTopics(sub.subTopics, language),
      ),
    ),
  );

function writeTopic(topic: Topic, updatedAt: string | undefined, language: Language): FaceNode {
  const {id, name, url, lead, cover, host, startAt, endAt, action, countedAt, participants, subTopics} = topic;
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
    host && h('p', {}, ...words('host', writeHost(host))),
    (startAt || endAt) &&
      h(
        'p',
        {},
        startAt && writeTime('startDate', startAt),
        startAt && endAt && ' – ',
        endAt && writeTime('endDate', endAt),
      ),
    h('p', {}, ...writeCounts(topic, language)),
    countedAt && h('p', {}, ...words('asOf', writeTime('countedAt', countedAt))),
    updatedAt && h('p', {}, ...words('asOf', writeTime('dateModified', updatedAt))),
    action && h('p', {}, h('a', {itemprop: 'potentialAction', href: action.href}, action.text)),
    subTopics && writeSubTopics(subTopics, language),
    participants &&
      h(
        'ul',
        {},
        participants.map((party) => writeParty('li', 'contributor', party)),
      ),
    goodPosts(topic).map((post) => writePost(post, language, 'mainEntity')),
  );
}

/** Topics as articles. A block with a linked title, as a CMS prints it, is read as well. */
export const face: Face<TopicData> = {
  write(data, language: Language = 'zh-CN') {
    const {topic, topics = [], updatedAt} = carried(data);
    return [writeTopic(topic, updatedAt, language), ...topics.map((each) => writeTopic(each, undefined, language))];
  },
  read(element) {
    const [first, ...others] = [
      ...element.querySelectorAll(`[itemtype="${EVENT}"], [itemtype="${COLLECTION}"]`),
    ].filter(
      // Sub-topics are of their topic.
      (item) => !item.hasAttribute('itemprop'),
    );
    if (!first) {
      const topic = readPrinted(element);
      return topic && {topic};
    }
    return compact({
      updatedAt: attributeOf(first, 'dateModified', 'datetime'),
      topic: readTopic(first),
      topics: some(others.map(readTopic)),
    });
  },
  carries: carried,
};
