import {html, type TemplateResult} from 'lit';
import {ModuleElement} from '../../element/module-element.js';
import type {ModuleStatus} from '../../element/module-parts.js';
import {optionProperties} from '../../element/option-properties.js';
import {shapes} from '../../generated/feed.js';
import type {Language} from '../../locale/language.js';
import {renderExpand} from '../../parts/expand.js';
import {renderSkeleton, type Frame} from '../../parts/frame.js';
import {labelsInForce, type ShownLabel} from '../../parts/post-labels.js';
import {PostRows} from '../../parts/post-row.js';
import postStyles from '../../parts/post-row.styles.js';
import type {FeedData, FeedOptions, Post} from './feed.module.js';
import strings from './feed.strings.js';
import styles from './feed.styles.js';
import {latestFirst} from './latest.js';

const DEFAULT_LIMIT = 5;
const MOST_BONES = 10;

/** The posts in order, with what was found out about them. */
interface Arranged {
  readonly given: readonly Post[];
  readonly options: FeedOptions;
  readonly posts: readonly Post[];
  readonly hiddenOf?: (post: Post) => ReadonlySet<string> | undefined;
  readonly renderNote?: (post: Post, language: Language, timeZone: string) => unknown;
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
  /** The posts as they are shown, and what they were made of. */
  #arranged: Arranged | undefined;
  #preparing: object | undefined;

  readonly #rows = new PostRows({
    element: this,
    on: (handler) => this.on(handler),
    language: () => this.language,
    timeZone: () => this.timeZone,
  });

  /** Still loading while the code comes that the first posts need. */
  override get status(): ModuleStatus {
    return this.#preparing && !this.#arranged ? 'loading' : super.status;
  }

  protected override renderData(data: FeedData): Pick<Frame, 'body' | 'tally'> {
    const {order, limit = DEFAULT_LIMIT, labels} = this.options;
    this.#prepare(data);
    if (!this.#arranged) return {body: this.renderLoading()};
    const {posts, hiddenOf, renderNote} = this.#arranged;
    const noteOf =
      this.audience === 'webmaster' ? (post: Post) => renderNote?.(post, this.language, this.timeZone) : undefined;
    const shown = this.#isExpanded || !limit ? posts.length : Math.min(limit, posts.length);
    const labelsOf = (post: Post): readonly ShownLabel[] => {
      const hidden = hiddenOf?.(post);
      const holding = labelsInForce(post, labels);
      return hidden ? holding.filter(({kind}) => !hidden.has(kind)) : holding;
    };
    return {
      tally: [
        this.text('tally', {n: posts.length}),
        ...(order === 'recommended' ? [this.text('recommended')] : []),
      ].join(' · '),
      body: html`
        ${this.#rows.render(posts.slice(0, shown), {labelsOf, noteOf})}
        ${renderExpand(
          posts.length - shown,
          this.language,
          this.on(() => void this.showMore('.post', () => (this.#isExpanded = true))),
        )}
      `,
    };
  }

  /** Puts the posts in order, and loads what that and the rows need; the list stays as it is until then. */
  #prepare({posts}: FeedData): void {
    const {options} = this;
    const {order = 'latest', labelPolicy, ranking} = options;
    const isCurrent = (made: Arranged | undefined): boolean => made?.given === posts && made.options === options;
    if (isCurrent(this.#arranged) || isCurrent(this.#preparing as Arranged)) return;
    const work = {given: posts, options};
    const hidesContradicted = labelPolicy === 'hide';
    const isPlain = order === 'latest' && !hidesContradicted;
    const rows = this.#rows.prepare(posts);
    if (isPlain && !rows) {
      this.#arranged = {...work, posts: latestFirst(posts)};
      return;
    }
    this.#preparing = work;
    const arranging = isPlain
      ? {posts: latestFirst(posts)}
      : import('./arrangement.js').then(({arrangeFor}) =>
          arrangeFor(posts, {order, hidesContradicted, ranking, labels: options.labels}),
        );
    Promise.all([arranging, rows]).then(
      ([arranged]) => {
        if (this.#preparing !== work) return;
        this.#preparing = undefined;
        this.#arranged = {...work, ...arranged};
        this.requestUpdate();
      },
      (error: unknown) => this.fail(error),
    );
  }

  protected override renderLoading(): TemplateResult {
    return renderSkeleton(Math.min(this.options.limit || DEFAULT_LIMIT, MOST_BONES));
  }
}
