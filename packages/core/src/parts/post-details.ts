import {html, nothing, type TemplateResult} from 'lit';
import type {Post} from '../config/post-schema.js';
import {translate} from '../locale/strings.js';
import {adoptStyles} from './adopt-styles.js';
import strings from './post-details.strings.js';
import styles from './post-details.styles.js';
import {renderLink} from './post-link.js';
import {PostMedia} from './post-media.js';
import type {PostRowsHost} from './post-row.js';
import {isLong, shorten} from './post-shorten.js';
import {tokenize, type TextToken} from './post-text.js';
import {renderTime} from './time.js';

/** More than what is shown of a shortened text: the other 99,000 characters need not be looked through for links. */
const LOOKED_THROUGH = 1_000;

/**
 * What only some posts have: a long text, images and videos, a correction, a withdrawal. A chunk of its own, loaded before
 * the first of them is drawn.
 */
export class PostDetails {
  readonly #host: PostRowsHost;
  readonly #media: PostMedia;
  /** Keys of the posts whose long text is open. */
  readonly #open = new Set<string>();

  constructor(host: PostRowsHost) {
    this.#host = host;
    this.#media = new PostMedia(host);
    adoptStyles(host.element.renderRoot as ShadowRoot, styles);
  }

  /** Whose words they are, where they are not the account's own. */
  renderOrigin({kind, contentSource}: Post): TemplateResult | typeof nothing {
    const word = kind === 'repost' || kind === 'reprint' ? this.#text(kind) : '';
    if (!word && !contentSource) return nothing;
    const {name = '', url} = contentSource ?? {};
    return html`<p class="small facts">
      ${word ? html`<span>${word}</span>` : nothing}
      ${name ? html`<span>${this.#text('sourceOf')}${renderLink('source', name, url, name)}</span>` : nothing}
    </p>`;
  }

  renderMedia(media: NonNullable<Post['media']>): TemplateResult {
    return this.#media.render(media);
  }

  renderNote(kind: 'correction' | 'withdrawn', at: string, text: string): TemplateResult {
    return html`<p class="note"
      ><strong>${this.#text(kind)}</strong> ${renderTime(at, this.#host.language(), this.#host.timeZone())} <bdi class="words">${text}</bdi></p
    >`;
  }

  /** As much of a text as is open. */
  tokensOf(text: string, key: string): readonly TextToken[] {
    return isLong(text) && !this.#open.has(key) ? shorten(tokenize(text.slice(0, LOOKED_THROUGH))) : tokenize(text);
  }

  /** The button that opens a long text and closes it. */
  renderToggle(text: string, key: string): TemplateResult | typeof nothing {
    if (!isLong(text)) return nothing;
    const isOpen = this.#open.has(key);
    return html`<button class="toggle" type="button" aria-expanded=${isOpen} @click=${this.#host.on((event) => this.#onToggle(event, key))}
      >${this.#text(isOpen ? 'collapse' : 'expand')}</button
    >`;
  }

  #onToggle(event: Event, key: string): void {
    const button = event.currentTarget as Element;
    if (!this.#open.delete(key)) this.#open.add(key);
    const {element} = this.#host;
    element.requestUpdate();
    // Closing a text of many screens must not leave its reader far below it.
    void element.updateComplete.then(() => button.scrollIntoView({block: 'nearest'}));
  }

  #text(key: keyof (typeof strings)['en']): string {
    return translate(strings, this.#host.language(), key);
  }
}
