import type {Media, Post, PostLabel} from '../config/post-schema.js';
import {compact, h, plain, type FaceNode} from '../data/face.js';
import type {Language} from '../locale/language.js';
import {translate} from '../locale/strings.js';
import {labelWord} from './label.js';
import details from './post-details.strings.js';
import strings from './post-row.strings.js';

type Quoted = NonNullable<Post['repostOf']>;

/** Text whose line breaks count; all other white space is layout, as in `plain`. */
export const lines = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map(plain)
    .join('\n')
    .replace(/^\n+|\n+$/g, '');

/** An empty list is an absent one. */
export const some = <T>(list: readonly T[] = []): T[] | undefined => (list.length ? [...list] : undefined);

/** A label that lapses is left out: the face would go on saying it. */
const lasting = (label: PostLabel): PostLabel[] =>
  typeof label === 'string' ? [label] : label.until === undefined ? [label.kind] : [];

/** What schema.org calls that which is counted. */
export const ACTIONS = {
  reads: 'https://schema.org/ReadAction',
  reposts: 'https://schema.org/ShareAction',
  comments: 'https://schema.org/CommentAction',
  likes: 'https://schema.org/LikeAction',
} as const;

const countNames = Object.keys(ACTIONS) as (keyof typeof ACTIONS)[];

/** An object without a known field is an absent one. */
const filled = <T extends object>(object: T): T | undefined => {
  const known = compact(object);
  return Object.keys(known).length ? known : undefined;
};

const carriedMedia = ({type, src, alt, poster, captions}: Media): Media =>
  type === 'image' ? {type, src, alt} : compact({type, src, alt: plain(alt), poster, captions});

function carriedCore({id, url, text, publishedAt, author, media, withdrawn}: Quoted): Quoted {
  const about = {
    id,
    url,
    publishedAt,
    author: compact({id: author.id, name: plain(author.name), url: author.url}),
  };
  if (withdrawn) {
    const reason = plain(withdrawn.reason);
    return compact({...about, text: reason, withdrawn: {at: withdrawn.at, reason}});
  }
  return compact({...about, text: lines(text), media: some(media?.map(carriedMedia))});
}

/** The fields of a post that its face says. Of a withdrawn post that is the reason: what was taken back stays unsaid. */
export function carriedPost(post: Post): Post {
  const {contentSource, correction, counts = {}, kind, labels, pinned, repostOf, topics, withdrawn} = post;
  const core: Post = {
    ...carriedCore(post),
    kind,
    contentSource: contentSource && compact({name: plain(contentSource.name), url: contentSource.url}),
  };
  if (withdrawn) return compact(core);
  return compact({
    ...core,
    labels: some(labels?.flatMap(lasting)),
    topics: some(topics?.map(plain).filter(Boolean)),
    pinned: pinned || undefined,
    repostOf: repostOf && carriedCore(repostOf),
    counts: filled(Object.fromEntries(countNames.map((name) => [name, counts[name]]))),
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

// Lazy comes first: the face is not rendered, so what it names is not fetched until somebody shows it. A video is a
// link: an element would fetch its poster at once.
const writeMedia = ({type, src, alt, poster, captions}: Media): FaceNode =>
  type === 'image'
    ? h('img', {loading: 'lazy', itemprop: 'image', alt, src})
    : h(
        'p',
        {itemprop: 'video', itemscope: true, itemtype: 'https://schema.org/VideoObject'},
        h('a', {itemprop: 'contentUrl', href: src}, h('span', {itemprop: 'name'}, alt)),
        poster !== undefined && h('link', {itemprop: 'thumbnailUrl', href: poster}),
        captions !== undefined && h('link', {itemprop: 'caption', href: captions}),
      );

type Say = (key: keyof (typeof strings)['en']) => string;

const writeCounts = (counts: NonNullable<Post['counts']>, say: Say): FaceNode =>
  h(
    'p',
    {},
    countNames.flatMap((name) =>
      counts[name] === undefined
        ? []
        : [
            h(
              'span',
              {itemprop: 'interactionStatistic', itemscope: true, itemtype: 'https://schema.org/InteractionCounter'},
              h('link', {itemprop: 'interactionType', href: ACTIONS[name]}),
              `${say(name)} `,
              h('data', {itemprop: 'userInteractionCount', value: counts[name]}, String(counts[name])),
            ),
            ' ',
          ],
    ),
  );

/** A post as an article with the microdata of a SocialMediaPosting. */
export function writePost(post: Post, language: Language, itemprop?: string): FaceNode {
  const carried = carriedPost(post);
  const {id, url, publishedAt, author, contentSource, counts, correction, kind, withdrawn, text} = carried;
  const say: Say = (key) => translate(strings, language, key);
  return h(
    'article',
    {itemprop, itemscope: true, itemtype: 'https://schema.org/SocialMediaPosting', itemid: id},
    h(
      'p',
      {},
      writeNamed('author', author),
      ' ',
      h('a', {itemprop: 'url', href: url}, publishedAt === undefined ? say('open') : writeTime(publishedAt)),
      carried.pinned && [' ', h('data', {itemprop: 'pinned', value: 'true'}, say('pinned'))],
      kind && [
        ' ',
        h(
          'data',
          {itemprop: 'additionalType', value: kind},
          kind === 'original' ? '' : translate(details, language, kind),
        ),
      ],
      contentSource && [' ', translate(details, language, 'sourceOf'), writeNamed('isBasedOn', contentSource)],
      carried.labels?.flatMap((label) => [
        ' ',
        h('data', {itemprop: 'keywords', value: label as string}, labelWord({kind: label as string}, language)),
      ]),
    ),
    withdrawn
      ? writeNote('withdrawn', translate(details, language, 'withdrawn'), withdrawn.at, withdrawn.reason)
      : h(
          'p',
          {itemprop: 'articleBody'},
          text.split('\n').flatMap((line, index) => [index > 0 && h('br'), line]),
        ),
    carried.topics &&
      h(
        'p',
        {},
        carried.topics.flatMap((topic) => ['#', h('span', {itemprop: 'about'}, topic), '# ']),
      ),
    correction && writeNote('correction', translate(details, language, 'correction'), correction.at, correction.text),
    carried.media?.map(writeMedia),
    carried.repostOf && writePost(carried.repostOf, language, 'sharedContent'),
    counts && writeCounts(counts, say),
  );
}
