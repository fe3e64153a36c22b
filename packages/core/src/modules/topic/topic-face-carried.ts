import {compact, plain} from '../../data/face.js';
import {carriedPost} from '../../parts/post-face-write.js';
import {goodPosts} from './good-posts.js';
import type {Topic, TopicData} from './topic.module.js';

export type SubTopic = NonNullable<Topic['subTopics']>[number];
export type Party = NonNullable<Topic['participants']>[number];

export const COUNTS = ['reads', 'discussions', 'posts'] as const;

const said = (text: string | undefined): string | undefined => plain(text) || undefined;
// Adding 0 makes 0 of -0, which no text can tell from it.
const counted = (value: number | undefined): number | undefined => (value === undefined ? undefined : value + 0);
/** An empty list is an absent one. */
export const some = <T>(list: readonly T[] | undefined): T[] | undefined => (list?.length ? [...list] : undefined);

/** More than any campaign has; a face of a million would hold up the page for half a minute. */
const MOST_ENTRIES = 1_000;

const carriedParty = ({name, url, group}: Party): Party => compact({name: plain(name), url, group: said(group)});

const carriedSubTopic = ({name, url, reads, discussions, subTopics}: SubTopic): SubTopic =>
  compact({
    name: plain(name),
    url,
    reads: counted(reads),
    discussions: counted(discussions),
    subTopics: some(subTopics?.map(carriedSubTopic)),
  });

/** The part of a topic that its face says. Other sizes of its cover are for the eye, and the face has none. */
function carriedTopic(topic: Topic): Topic {
  const {id, name, url, lead, cover, host, startAt, endAt, reads, discussions, posts, action, countedAt} = topic;
  return compact({
    id,
    name: plain(name),
    url,
    lead: said(lead),
    cover:
      cover && compact({src: cover.src, alt: cover.alt, width: counted(cover.width), height: counted(cover.height)}),
    host:
      host &&
      compact({
        name: plain(host.name),
        url: host.url,
        verified: host.verified && compact({kind: host.verified.kind, reason: said(host.verified.reason)}),
      }),
    startAt,
    endAt,
    reads: counted(reads),
    discussions: counted(discussions),
    posts: counted(posts),
    countedAt,
    action: action && {text: plain(action.text), href: action.href},
    participants: some(topic.participants?.slice(0, MOST_ENTRIES).map(carriedParty)),
    subTopics: some(topic.subTopics?.slice(0, MOST_ENTRIES).map(carriedSubTopic)),
    latest: some(goodPosts(topic).map(carriedPost)),
  });
}

export const carried = ({topic, topics, updatedAt}: TopicData): TopicData =>
  compact({updatedAt, topic: carriedTopic(topic), topics: some(topics?.map(carriedTopic))});
