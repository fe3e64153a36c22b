import {html, isServer, nothing, render, type LitElement, type TemplateResult} from 'lit';
import type {Post} from '../config/post-schema.js';
import type {Language} from '../locale/language.js';
import {translate} from '../locale/strings.js';
import {formatExactTime, formatTime} from '../locale/time.js';
import {renderAvatar} from './avatar.js';
import {renderCount} from './count.js';
import {renderLabel} from './label.js';
import {platformName} from './platform.js';
import {renderLink} from './post-link.js';
import {labelsInForce, type ShownLabel} from './post-labels.js';
import type {PostDetails} from './post-details.js';
import strings from './post-row.strings.js';
import {shortLink, tokenize, type TextToken} from './post-text.js';
import {renderTime} from './time.js';
import {renderVerified} from './verified.js';

const COUNTS = ['reads', 'reposts', 'comments', 'likes'] as const;
/** From here on a text may be too long to be shown whole. */
const LONG = 140;

/** What the rows borrow from the element that they stand in. */
export interface PostRowsHost {
  readonly element: LitElement;
  /** Wraps a handler, so that what it throws ends in the module's box. */
  readonly on: <E extends Event>(handler: (event: E) => void) => (event: E) => void;
  readonly language: () => Language;
  readonly timeZone: () => string;
}

/** What a module may say of its posts beyond their data. */
export interface PostRowsOptions {
  readonly labelsOf?: (post: Post) => readonly ShownLabel[];
  /** A line under a post, such as why it stands where it does. */
  readonly noteOf?: (post: Post) => unknown;
}

/** Chromium breaks addresses anywhere else first, and left a single letter of one on a line. */
const breakable = (link: string): unknown =>
  link.split('/').map((part, index) => (index ? html`/<wbr />${part}` : part));

type Quoted = NonNullable<Post['repostOf']>;

/**
 * Posts as rows of a list: who, when, labels, text, media, counts, corrections. A part, because several modules show
 * posts; needs the styles of `post-row.styles.ts`. Keeps what the reader opened.
 */
export class PostRows {
  readonly #host: PostRowsHost;
  readonly #items = new Map<string, HTMLElement>();
  #list: HTMLElement | undefined;
  #details: PostDetails | undefined;
  #loading: Promise<void> | undefined;
  /** Addresses of the accounts in the list, for the texts that mention them. */
  #urlsByAccount: ReadonlyMap<string, string | undefined> = new Map();

  constructor(host: PostRowsHost) {
    this.#host = host;
  }

  /**
   * Loads what some posts need beyond a line or two of text; rows that were drawn before would grow when it came.
   *
   * @returns nothing where all is at hand
   */
  prepare(posts: readonly Post[]): Promise<void> | undefined {
    if (this.#details || !posts.some(hasDetails)) return undefined;
    return (this.#loading ??= import('./post-details.js').then(
      ({PostDetails}) => {
        this.#details = new PostDetails(this.#host);
      },
      (error: unknown) => {
        // Posts without their images are more than no posts.
        this.#loading = undefined;
        console.error(error);
      },
    ));
  }

  /** The list. Each post keeps its element when others come before it, and so its focus and a video that plays. */
  render(posts: readonly Post[], options: PostRowsOptions = {}): unknown {
    this.#urlsByAccount = new Map(posts.map(({author}) => [author.name, author.url]));
    const rows = new Map<string, TemplateResult>();
    for (const post of posts) {
      // Ids may collide across platforms.
      let key = `${post.id} ${post.url}`;
      while (rows.has(key)) key += '+';
      rows.set(key, this.#renderPost(post, key, `post-${rows.size}`, options));
    }
    if (isServer)
      return html`<ol class="posts" role="list">${[...rows.values()].map((row) => html`<li>${row}</li>`)}</ol>`;
    return this.#draw(rows);
  }

  /** A keyed list of our own: a fifth of the size of Lit's `repeat`, and all that is needed here. */
  #draw(rows: ReadonlyMap<string, TemplateResult>): HTMLElement {
    const list = (this.#list ??= this.#makeList());
    for (const [key, item] of this.#items) {
      if (rows.has(key)) continue;
      item.remove();
      this.#items.delete(key);
    }
    let place = list.firstChild;
    for (const [key, row] of rows) {
      const item = this.#items.get(key) ?? document.createElement('li');
      // Kept only when it is whole: what a failure left half drawn cannot be updated.
      this.#items.delete(key);
      render(row, item);
      this.#items.set(key, item);
      if (item === place) place = place.nextSibling;
      else list.insertBefore(item, place);
    }
    return list;
  }

  #makeList(): HTMLElement {
    const list = document.createElement('ol');
    list.className = 'posts';
    list.setAttribute('role', 'list');
    return list;
  }

  #renderPost(
    post: Post,
    key: string,
    id: string,
    {labelsOf = labelsInForce, noteOf}: PostRowsOptions,
  ): TemplateResult {
    const {author, correction, counts, repostOf, withdrawn} = post;
    return html`<article class="post" aria-labelledby=${id}>
      ${renderAvatar(author.name, author.avatar)}
      <div class="main">
        ${this.#renderByline(post, id)}
        ${this.#details?.renderOrigin(post)}
        ${this.#renderContent(post, key, labelsOf(post), post.topics)}
        ${correction && !withdrawn ? this.#details?.renderNote('correction', correction.at, correction.text) : nothing}
        ${repostOf && !withdrawn ? this.#renderQuoted(repostOf, key, id) : nothing}
        ${counts && !withdrawn ? this.#renderCounts(counts) : nothing}
        ${noteOf?.(post)}
      </div>
    </article>`;
  }

  #renderQuoted(post: Quoted, key: string, id: string): TemplateResult {
    const quotedId = `${id}-quoted`;
    return html`<article class="quoted" aria-labelledby=${quotedId}>
      ${this.#renderByline(post, quotedId)}
      ${this.#renderContent(post, `${key} quoted`, [])}
    </article>`;
  }

  #renderByline(
    {author, id, pinned, publishedAt, url}: Quoted & Pick<Post, 'pinned'>,
    labelId: string,
  ): TemplateResult {
    const {name, platform, verified} = author;
    const language = this.#host.language();
    return html`
      <div class="by">
        <p class="author" id=${labelId}>${renderLink('author', author.id, author.url, name)}</p>
        ${
          platform || verified || pinned
            ? html`<p class="small facts">
              ${pinned ? html`<span class="pinned">${this.#text('pinned')}</span>` : nothing}
              ${platform ? html`<span>${platformName(platform, language)}</span>` : nothing}
              ${renderVerified(verified, language)}
            </p>`
            : nothing
        }
        <p class="small when">
          ${renderLink('post', id, url, html`<span class="visually-hidden">${this.#text('open')} </span>${publishedAt ? this.#renderWhen(publishedAt) : this.#text('unknownTime')}`)}
        </p>
      </div>
    `;
  }

  /** How long ago, and where there is room the exact time as well, unless the first says it already. */
  #renderWhen(iso: string): TemplateResult {
    const language = this.#host.language();
    const timeZone = this.#host.timeZone();
    const exact = formatExactTime(iso, timeZone);
    const isSaid = formatTime(iso, language, timeZone).includes(exact.split(' ').at(-1)!);
    return html`${renderTime(iso, language, timeZone)}${isSaid ? nothing : html` <bdi class="exact">${exact}</bdi>`}`;
  }

  #renderContent(post: Quoted, key: string, labels: readonly ShownLabel[], topics: Post['topics'] = []): unknown {
    const {media, withdrawn} = post;
    return withdrawn
      ? this.#details?.renderNote('withdrawn', withdrawn.at, withdrawn.reason)
      : html`${this.#renderText(post, key, labels, topics)}${media?.length ? this.#details?.renderMedia(media) : nothing}`;
  }

  /** The labels come before the text: whoever hears the post hears them first. Line breaks of the text are kept. */
  #renderText(
    {text, author}: Quoted,
    key: string,
    labels: readonly ShownLabel[],
    topics: readonly string[],
  ): TemplateResult {
    const tokens = this.#details?.tokensOf(text, key) ?? tokenize(text);
    const otherTopics = topics.filter((topic) => !text.includes(`#${topic}#`)).map((topic) => ` #${topic}#`);
    const shown = [...tokens, ...tokenize(otherTopics.join(''))];
    return html`<p class="text" dir="auto"
      >${
        labels.length
          ? html`<span class="labels">${labels.map((label) => renderLabel(label, this.#host.language(), this.#explain(label, author.name)))}</span>`
          : nothing
      }<span class="words"
        >${shown.map((token) => this.#renderToken(token))}</span
      >${this.#details?.renderToggle(text, key)}</p
    >`;
  }

  #renderToken({kind, text}: TextToken): TemplateResult | string {
    if (kind === 'text') return text;
    if (kind === 'link') return renderLink(kind, text, text, breakable(shortLink(text)), 'token');
    const name = text.slice(1);
    return renderLink(kind, name, kind === 'account' ? this.#urlsByAccount.get(name) : undefined, text, 'token');
  }

  /** What is unknown is left out: it is not zero. */
  #renderCounts(counts: NonNullable<Post['counts']>): TemplateResult | typeof nothing {
    const known = COUNTS.filter((key) => counts[key] !== undefined);
    if (!known.length) return nothing;
    return html`<p class="small counts">
      ${known.map((key) => html`<span>${this.#text(key)} ${renderCount(counts[key], this.#host.language())}</span> `)}
    </p>`;
  }

  /** The explanation is loaded when somebody asks for it. */
  #explain(label: ShownLabel, setBy: string): (event: Event) => void {
    const {language, on, timeZone} = this.#host;
    return on(({currentTarget}) => {
      import('./label-explanation.js')
        .then(({explainLabel}) =>
          explainLabel(currentTarget as HTMLElement, {by: setBy, ...label}, language(), timeZone()),
        )
        .catch(console.error);
    });
  }

  #text(key: keyof (typeof strings)['en']): string {
    return translate(strings, this.#host.language(), key);
  }
}

const hasDetails = ({text, media, kind, contentSource, correction, withdrawn, repostOf}: Post): boolean =>
  text.length > LONG ||
  text.includes('\n') ||
  !!(media?.length || contentSource || correction || withdrawn || repostOf || (kind && kind !== 'original'));
