import type {Post} from '../../config/post-schema.js';

export const keyOf = ({id, url}: Post): string => `${id} ${url}`;

const timeOf = ({publishedAt}: Post): number => Date.parse(publishedAt ?? '');

/**
 * The posts of a list that grows and is renewed while somebody reads it. Knows which of them the reader has seen come, so
 * that what is new can wait until it is asked for and nothing moves before.
 */
export class PostCollection {
  /** By id and address: a post that is on two pages is one post. */
  readonly #posts = new Map<string, Post>();
  /** Keys in the order in which they stand. */
  #order: readonly string[] | undefined;
  #list: readonly Post[] | undefined;
  readonly #appended = new Set<string>();

  /** Begins anew with a first page; whatever was there goes. */
  start(posts: readonly Post[]): void {
    this.#posts.clear();
    this.#order = undefined;
    this.add(posts);
  }

  /** Takes in a page that the reader asked for; it comes at the end. */
  append(posts: readonly Post[]): void {
    for (const post of posts) if (!this.#posts.has(keyOf(post))) this.#appended.add(keyOf(post));
    this.add(posts);
  }

  /** Takes in posts that came by themselves; new ones wait, known ones are renewed where they stand. */
  add(posts: readonly Post[]): void {
    for (const post of posts) this.#posts.set(keyOf(post), post);
    this.#list = undefined;
  }

  /**
   * Takes in the first page as it is now. What is missing in it was taken away by the agency, and goes; what is older than
   * all of it has only moved on to another page.
   */
  renew(posts: readonly Post[]): void {
    const keys = new Set(posts.map(keyOf));
    const times = posts.map(timeOf).filter((time) => !Number.isNaN(time));
    const oldest = Math.min(...times);
    for (const [key, post] of this.#posts) if (!keys.has(key) && timeOf(post) >= oldest) this.#posts.delete(key);
    this.add(posts);
  }

  /** All posts; the same list until something changes. */
  get all(): readonly Post[] {
    return (this.#list ??= [...this.#posts.values()]);
  }

  /**
   * Splits posts in the order that they should have into those that stand and those that wait.
   *
   * @param ordered - all posts, as they would stand if nobody were reading
   */
  settle(ordered: readonly Post[]): {shown: readonly Post[]; waiting: number} {
    const byKey = new Map(ordered.map((post) => [keyOf(post), post]));
    if (!this.#order) this.#order = [...byKey.keys()];
    const standing = new Set(this.#order);
    const coming = [...byKey.keys()].filter((key) => !standing.has(key));
    const appended = coming.filter((key) => this.#appended.has(key));
    if (appended.length) this.#order = [...this.#order, ...appended];
    this.#appended.clear();
    return {
      shown: this.#order.flatMap((key) => byKey.get(key) ?? []),
      waiting: coming.length - appended.length,
    };
  }

  /** Lets what waits take its place. */
  reveal(): void {
    this.#order = undefined;
  }
}
