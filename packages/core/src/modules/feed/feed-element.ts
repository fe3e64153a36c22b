import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {isSafeLink} from '../../config/values.js';
import {ModuleElement} from '../../element/module-element.js';
import {optionProperties} from '../../element/option-properties.js';
import {shapes} from '../../generated/feed.js';
import {renderAvatar} from '../../parts/avatar.js';
import avatarStyles from '../../parts/avatar.styles.js';
import {renderCount} from '../../parts/count.js';
import {renderExpand} from '../../parts/expand.js';
import {renderSkeleton, type Frame} from '../../parts/frame.js';
import {renderLabel} from '../../parts/label.js';
import labelStyles from '../../parts/label.styles.js';
import {platformName} from '../../parts/platform.js';
import {isLong, shorten, shortLink, tokenize, type TextToken} from '../../parts/post-text.js';
import {renderTime} from '../../parts/time.js';
import {renderVerified} from '../../parts/verified.js';
import type {FeedData, FeedOptions, Post} from './feed.module.js';
import strings from './feed.strings.js';
import styles from './feed.styles.js';
import {renderMedia, type MediaContext} from './media.js';
import {labelsInForce, orderPosts} from './order.js';

const DEFAULT_LIMIT = 5;
const MOST_BONES = 10;
const COUNTS = ['reads', 'reposts', 'comments', 'likes'] as const;

// eslint-disable-next-line -- the options are declared as properties from the definition
export interface FeedElement extends FeedOptions {}

/**
 * Posting dynamics: what an agency's accounts post, in one stream, with content labels, media and corrections.
 *
 * @example
 * <mh-feed src="data/feed.json" order="recommended" limit="5" refresh="300"></mh-feed>
 */
export class FeedElement extends ModuleElement<FeedData, FeedOptions> {
  static override styles = [ModuleElement.styles, avatarStyles, labelStyles, styles];
  static override properties = optionProperties(shapes.options);
  static override parts = {shapes, strings, face: () => import('./feed.face.js')};

  #isExpanded = false;
  /** Keys of the posts whose long text is open. */
  readonly #openTexts = new Set<string>();
  /** Addresses of the accounts in the feed, for the texts that mention them. */
  #urlsByAccount: ReadonlyMap<string, string | undefined> = new Map();

  readonly #mediaContext: MediaContext = {
    text: (key, values) => this.text(key, values),
    // The box stays, and shows the text alternative in place of what failed.
    onSettled: this.on((event) => {
      (event.currentTarget as Element).closest('.box')!.classList.toggle('failed', event.type === 'error');
    }),
  };

  protected override renderData(data: FeedData): Pick<Frame, 'body' | 'tally'> {
    const {order = 'latest', limit = DEFAULT_LIMIT} = this.options;
    const posts = orderPosts(data.posts, order);
    const shown = this.#isExpanded || !limit ? posts.length : Math.min(limit, posts.length);
    const keys = uniqueKeys(posts);
    this.#urlsByAccount = new Map(posts.map(({author}) => [author.name, author.url]));
    return {
      tally: [
        this.text('tally', {n: posts.length}),
        ...(order === 'recommended' ? [this.text('recommended')] : []),
      ].join(' · '),
      body: html`
        <ol class="posts" role="list">
          ${repeat(
            posts.slice(0, shown),
            (_, index) => keys[index]!,
            (post, index) => this.#renderPost(post, index, keys[index]!),
          )}
        </ol>
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

  #renderPost(post: Post, index: number, key: string): TemplateResult {
    const {author, correction, counts, media, withdrawn} = post;
    return html`
      <li>
        <article class="post" aria-labelledby="author-${index}">
          ${renderAvatar(author.name, author.avatar)}
          <div class="main">
            ${this.#renderByline(post, `author-${index}`)}
            ${this.#renderOrigin(post)}
            ${withdrawn ? this.#renderNote('withdrawn', withdrawn.at, withdrawn.reason) : this.#renderText(post, key)}
            ${correction && !withdrawn ? this.#renderNote('correction', correction.at, correction.text) : nothing}
            ${media?.length && !withdrawn ? renderMedia(media, this.#mediaContext) : nothing}
            ${counts && !withdrawn ? this.#renderCounts(counts) : nothing}
          </div>
        </article>
      </li>
    `;
  }

  #renderByline({author, id, pinned, publishedAt, url}: Post, labelId: string): TemplateResult {
    const {name, platform, verified} = author;
    const time = publishedAt ? renderTime(publishedAt, this.language, this.timeZone) : this.text('unknownTime');
    return html`
      <div class="by">
        <p class="author" id=${labelId}>${this.#renderLink('author', author.id, author.url, name)}</p>
        ${
          platform || verified || pinned
            ? html`<p class="small facts">
              ${pinned ? html`<span class="pinned">${this.text('pinned')}</span>` : nothing}
              ${platform ? html`<span>${platformName(platform, this.language)}</span>` : nothing}
              ${renderVerified(verified, this.language)}
            </p>`
            : nothing
        }
        <p class="small when">
          ${this.#renderLink('post', id, url, html`<span class="visually-hidden">${this.text('open')} </span>${time}`)}
        </p>
      </div>
    `;
  }

  #renderOrigin({kind, contentSource}: Post): TemplateResult | typeof nothing {
    const word = kind === 'repost' || kind === 'reprint' ? this.text(kind) : '';
    if (!word && !contentSource) return nothing;
    const {name = '', url} = contentSource ?? {};
    return html`<p class="small facts">
      ${word ? html`<span>${word}</span>` : nothing}
      ${name ? html`<span>${this.text('sourceOf')}${this.#renderLink('source', name, url, name)}</span>` : nothing}
    </p>`;
  }

  /** The labels come before the text: whoever hears the post hears them first. Line breaks of the text are kept. */
  #renderText(post: Post, key: string): TemplateResult {
    const {text, topics = []} = post;
    const isOpen = this.#openTexts.has(key);
    const canOpen = isLong(text);
    const tokens = tokenize(text);
    const otherTopics = topics.filter((topic) => !text.includes(`#${topic}#`)).map((topic) => ` #${topic}#`);
    const shown = [...(canOpen && !isOpen ? shorten(tokens) : tokens), ...tokenize(otherTopics.join(''))];
    return html`<p class="text" dir="auto"
      >${labelsInForce(post).map((kind) => renderLabel(kind, this.language))}<span class="words"
        >${shown.map((token) => this.#renderToken(token))}</span
      >${
        canOpen
          ? html`<button class="toggle" type="button" aria-expanded=${isOpen} @click=${this.on((event) => this.#onToggle(event, key))}
            >${this.text(isOpen ? 'collapse' : 'expand')}</button
          >`
          : nothing
      }</p
    >`;
  }

  #renderToken({kind, text}: TextToken): TemplateResult | string {
    if (kind === 'text') return text;
    if (kind === 'link') return this.#renderLink(kind, text, text, shortLink(text), 'token');
    const name = text.slice(1);
    return this.#renderLink(kind, name, kind === 'account' ? this.#urlsByAccount.get(name) : undefined, text, 'token');
  }

  #renderNote(kind: 'correction' | 'withdrawn', at: string, text: string): TemplateResult {
    return html`<p class="note"
      ><strong>${this.text(kind)}</strong> ${renderTime(at, this.language, this.timeZone)} <bdi class="words">${text}</bdi></p
    >`;
  }

  /** What is unknown is left out: it is not zero. */
  #renderCounts(counts: NonNullable<Post['counts']>): TemplateResult | typeof nothing {
    const known = COUNTS.filter((key) => counts[key] !== undefined);
    if (!known.length) return nothing;
    return html`<p class="small counts">
      ${known.map((key) => html`<span>${this.text(key)} ${renderCount(counts[key], this.language)}</span> `)}
    </p>`;
  }

  /** A link where the address is known and safe, else the same words as plain text. */
  #renderLink(kind: string, id: string, url: string | undefined, content: unknown, className = ''): TemplateResult {
    return url !== undefined && isSafeLink(url)
      ? html`<a class=${className} data-kind=${kind} data-id=${id} href=${url}><bdi>${content}</bdi></a>`
      : html`<bdi class=${className}>${content}</bdi>`;
  }

  #onToggle(event: Event, key: string): void {
    const button = event.currentTarget as Element;
    if (!this.#openTexts.delete(key)) this.#openTexts.add(key);
    this.requestUpdate();
    // Closing a text of many screens must not leave its reader far below it.
    void this.updateComplete.then(() => button.scrollIntoView({block: 'nearest'}));
  }
}

/** Ids may collide across platforms; the second of a kind gets a mark, because Lit cannot tell equal keys apart. */
function uniqueKeys(posts: readonly Post[]): readonly string[] {
  const seen = new Set<string>();
  return posts.map(({id, url}, index) => {
    const key = `${id} ${url}`;
    if (seen.has(key)) return `${key} ${index}`;
    seen.add(key);
    return key;
  });
}
