import {css, html, type TemplateResult} from 'lit';
import type {Post} from '../../config/post-schema.js';
import {renderSkeleton} from '../../parts/frame.js';
import {PostRows} from '../../parts/post-row.js';
import postStyles from '../../parts/post-row.styles.js';
import type {MoreHost} from './more.js';

/** The latest posts of a topic, in the rows in which every module shows posts. */
export class LatestPosts {
  readonly #host: MoreHost;
  readonly #rows: PostRows;

  constructor(host: MoreHost) {
    const {context, element, on} = host;
    this.#host = host;
    this.#rows = new PostRows({
      element,
      on,
      language: () => context().language,
      timeZone: () => context().timeZone,
    });
  }

  render(posts: readonly Post[]): TemplateResult {
    const {context, element} = this.#host;
    const preparing = this.#rows.prepare(posts);
    void preparing?.then(() => element.requestUpdate());
    return html`<div class="below" role="group" aria-label=${context().text('latest')}>
      ${preparing ? renderSkeleton(posts.length) : this.#rows.render(posts)}
    </div>`;
  }
}

export const styles = [
  ...postStyles,
  css`
    .below .by a:hover {
      color: var(--_accent-ink);
    }
  `,
];
