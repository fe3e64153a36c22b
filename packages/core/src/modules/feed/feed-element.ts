import {html, type TemplateResult} from 'lit';
import {ModuleElement} from '../../element/module-element.js';
import type {ModuleStatus} from '../../element/module-parts.js';
import {optionProperties} from '../../element/option-properties.js';
import {shapes} from '../../generated/feed.js';
import {renderExpand} from '../../parts/expand.js';
import {renderSkeleton, type Frame} from '../../parts/frame.js';
import {PostRows} from '../../parts/post-row.js';
import postStyles from '../../parts/post-row.styles.js';
import type {FeedData, FeedOptions} from './feed.module.js';
import strings from './feed.strings.js';
import styles from './feed.styles.js';
import {orderPosts} from './order.js';

const DEFAULT_LIMIT = 5;
const MOST_BONES = 10;

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

  readonly #rows = new PostRows({
    element: this,
    on: (handler) => this.on(handler),
    language: () => this.language,
    timeZone: () => this.timeZone,
  });

  #preparing: Promise<void> | undefined;

  /** Still loading while the code comes that the first posts need. */
  override get status(): ModuleStatus {
    return this.#preparing ? 'loading' : super.status;
  }

  protected override renderData(data: FeedData): Pick<Frame, 'body' | 'tally'> {
    const {order = 'latest', limit = DEFAULT_LIMIT} = this.options;
    const posts = orderPosts(data.posts, order);
    this.#preparing = this.#rows.prepare(posts)?.then(() => {
      this.#preparing = undefined;
      this.requestUpdate();
    });
    if (this.#preparing) return {body: this.renderLoading()};
    const shown = this.#isExpanded || !limit ? posts.length : Math.min(limit, posts.length);
    return {
      tally: [
        this.text('tally', {n: posts.length}),
        ...(order === 'recommended' ? [this.text('recommended')] : []),
      ].join(' · '),
      body: html`
        ${this.#rows.render(posts.slice(0, shown))}
        ${renderExpand(
          posts.length - shown,
          this.language,
          this.on(() => void this.showMore('.post', () => (this.#isExpanded = true))),
        )}
      `,
    };
  }

  protected override renderLoading(): TemplateResult {
    return renderSkeleton(Math.min(this.options.limit || DEFAULT_LIMIT, MOST_BONES));
  }
}
