import type {Post} from '../../config/post-schema.js';
import type {ShownLabel} from '../../parts/post-labels.js';

/** What a reader chose; an empty choice is none. */
export interface Choice {
  readonly label: string;
  readonly member: string;
  readonly topic: string;
}

export type Filter = keyof Choice;
export const filters: readonly Filter[] = ['label', 'member', 'topic'];

/** What there is to choose from: values, each with its words. */
export type FilterValues = Readonly<Record<Filter, ReadonlyMap<string, string>>>;

type LabelsOf = (post: Post) => readonly ShownLabel[];

/** The labels, accounts and topics that occur, as often as they do. */
export function valuesIn(
  posts: readonly Post[],
  labelsOf: LabelsOf,
  wordOf: (label: ShownLabel) => string,
): FilterValues {
  const label = new Map<string, string>();
  const member = new Map<string, string>();
  const topic = new Map<string, string>();
  for (const post of posts) {
    labelsOf(post).forEach((shown) => label.set(shown.kind, wordOf(shown)));
    member.set(post.author.name, post.author.name);
    if (!post.withdrawn) post.topics?.forEach((name) => topic.set(name, `#${name}#`));
  }
  return {label, member, topic};
}

export const filterPosts = (
  posts: readonly Post[],
  {label, member, topic}: Choice,
  labelsOf: LabelsOf,
): readonly Post[] =>
  posts.filter(
    (post) =>
      (!label || labelsOf(post).some(({kind}) => kind === label)) &&
      (!member || post.author.name === member) &&
      (!topic || (!post.withdrawn && post.topics?.includes(topic))),
  );
