import {html, isServer, type TemplateResult} from 'lit';
import type {Finding} from '../../config/shape.js';
import {ModuleElement} from '../../element/module-element.js';
import type {ModuleStatus} from '../../element/module-parts.js';
import {optionProperties} from '../../element/option-properties.js';
import {shapes} from '../../generated/feed.js';
import {renderExpand} from '../../parts/expand.js';
import {renderSkeleton, type Frame} from '../../parts/frame.js';
import {labelsInForce, type ShownLabel} from '../../parts/post-labels.js';
import {PostRows, type PostRowsHost} from '../../parts/post-row.js';
import postStyles from '../../parts/post-row.styles.js';
import type {FeedExtras, View} from './extras.js';
import type {FeedData, FeedOptions, Post} from './feed.module.js';
import strings from './feed.strings.js';
import styles from './feed.styles.js';
import {latestFirst} from './latest.js';

const DEFAULT_LIMIT = 5;
const MOST_BONES = 10;
/** From so many on, those that are far from the reader are not drawn. */
const MANY = 40;

const isSame = (one: readonly unknown[], other: readonly unknown[] | undefined): boolean =>
  one.every((value, index) => value === other?.[index]);

/** The posts in order, with what was found out about them. */
interface Arranged {
  readonly key: readonly unknown[];
  readonly posts: readonly Post[];
  readonly hiddenOf?: (post: Post) => ReadonlySet<string> | undefined;
  readonly noteOf?: (post: Post) => unknown;
}

// eslint-disable-next-line -- the options are declared as properties from the definition
export interface FeedElement extends FeedOptions {}

/**
 * Posting dynamics: what an agency's accounts post, in one stream, with content labels, media and corrections.
 *
 * @example
 * <mh-feed src="data/feed.json" order="recommended" limit="5" refresh="300"></mh-feed>
 */
export class FeedElement extends ModuleElement<FeedData, FeedOptions> {
  static override styles = [ModuleElement.styles, postStyles, styles];
  static override properties = optionProperties(shapes.options);
  static override parts = {shapes, strings, face: () => import('./feed.face.js')};

  #isExpanded = false;
  #arranged: Arranged | undefined;
  /** What the posts are being arranged by, while they are. */
  #preparing: readonly unknown[] | undefined;
  #extras: FeedExtras | undefined;
  #loadingExtras: Promise<void> | undefined;

  readonly #host: PostRowsHost & {readonly element: FeedElement} = {
    element: this,
    on: (handler) => this.on(handler),
    language: () => this.language,
    timeZone: () => this.timeZone,
  };
  readonly #rows = new PostRows(this.#host);

  /** Still loading while the code comes that the first posts need. */
  override get status(): ModuleStatus {
    return this.#preparing && !this.#arranged ? 'loading' : super.status;
  }

  protected override renderData(data: FeedData): Pick<Frame, 'body' | 'tally'> {
    const {order, limit = DEFAULT_LIMIT, labels} = this.options;
    this.#prepare(data);
    if (!this.#arranged) return {body: this.renderLoading()};
    const {posts, hiddenOf, noteOf} = this.#arranged;
    const labelsOf = (post: Post): readonly ShownLabel[] =>
      labelsInForce(post, labels).filter(({kind}) => !hiddenOf?.(post)?.has(kind));
    const {posts: shown, before, after} = this.#extras?.view(posts, limit, labelsOf) ?? this.#view(posts, limit);
    return {
      tally: this.text('tally', {n: posts.length}) + (order === 'recommended' ? ` · ${this.text('recommended')}` : ''),
      body: html`${before}${this.#rows.render(shown, {labelsOf, noteOf})}${after}`,
    };
  }

  /** The first posts, and a button for the rest. */
  #view(posts: readonly Post[], limit: number): View {
    const shown = this.#isExpanded || !limit ? posts : posts.slice(0, limit);
    const onExpand = this.on(() => void this.showMore('.post', () => (this.#isExpanded = true)));
    return {
      posts: shown,
      before: '',
      after: renderExpand(posts.length - shown.length, this.language, onExpand),
    };
  }

  /** Puts the posts in order, and loads what they need; the list stays as it is until then. */
  #prepare(data: FeedData): void {
    const {options} = this;
    const {labelPolicy, ranking, labels} = options;
    const posts = this.#extras?.collect(data) ?? data.posts;
    const order = (this.#extras?.isSearching ? 'recommended' : options.order) ?? 'latest';
    const key = [posts, options, order, this.#extras];
    if (isSame(key, this.#arranged?.key) || isSame(key, this.#preparing)) return;
    const extras = this.#extras ? undefined : this.#loadExtras(data);
    // A refresh that is quicker than the code that keeps its posts waiting.
    if (this.#loadingExtras && !this.#extras && this.#arranged) return;
    const hidesContradicted = labelPolicy === 'hide';
    const isPlain = order === 'latest' && !hidesContradicted;
    const rows = this.#rows.prepare(posts);
    this.#preparing = undefined;
    if (isPlain && !rows && !extras) {
      this.#arranged = {key, posts: latestFirst(posts)};
      return;
    }
    this.#preparing = key;
    const arranging = isPlain
      ? {posts: latestFirst(posts)}
      : import('./arrangement.js').then(({arrangeFor}) =>
          arrangeFor(posts, {order, hidesContradicted, ranking, labels}, this.#host),
        );
    Promise.all([arranging, rows, extras]).then(
      ([arranged]) => {
        if (this.#preparing !== key) return;
        this.#preparing = undefined;
        // What the extras collect is arranged in its turn; until then nothing is shown that would move.
        if (!extras) this.#arranged = {key, ...arranged};
        this.requestUpdate();
      },
      (error: unknown) => this.fail(error),
    );
  }

  /**
   * Filters, search, more pages, waiting posts and the stream are loaded where there is one of them; the first rows wait
   * only for what stands around them.
   */
  #loadExtras(data: FeedData): Promise<void> | undefined {
    const {posts, next} = data;
    const {filters, search, stream, limit} = this.options;
    const isSeen = !!(next || filters || search || (limit === 0 && posts.length > MANY));
    // What is printed is not renewed.
    if (!isSeen && (isServer || (!stream && !this.refresh))) return undefined;
    this.#loadingExtras ??= import('./extras.js').then(({FeedExtras}) => {
      const host = {
        ...this.#host,
        options: () => this.options,
        readNext: (address: string, signal?: AbortSignal) => this.readNext(address, signal),
        report: (topic: string, findings: readonly Finding[]) => this.report(topic, findings),
      };
      this.#extras = new FeedExtras(host, data, this.#arranged?.posts);
      this.requestUpdate();
    });
    if (isSeen) return this.#loadingExtras;
    this.#loadingExtras.catch(console.error);
    return undefined;
  }

  protected override renderLoading(): TemplateResult {
    return renderSkeleton(Math.min(this.options.limit || DEFAULT_LIMIT, MOST_BONES));
  }
}
