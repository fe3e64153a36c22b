import {html, nothing, type TemplateResult} from 'lit';
import {isSafeResource} from '../config/values.js';
import type {Media} from '../config/post-schema.js';
import type {Language} from '../locale/language.js';
import {translate} from '../locale/strings.js';
import {adoptStyles} from './adopt-styles.js';
import type {PostRowsHost} from './post-row.js';
import strings from './post-media.strings.js';
import styles from './post-media.styles.js';

/** A grid of three by three; the post itself has the rest. */
const MOST_IMAGES = 9;

/** The one video of the page that plays: two voices at once help nobody. */
let playing: HTMLMediaElement | undefined;

function onPlay({currentTarget}: Event): void {
  if (playing !== currentTarget) playing?.pause();
  playing = currentTarget as HTMLMediaElement;
}

/** Lets go of a video that stops: it may leave the page. */
function onPause({currentTarget}: Event): void {
  if (playing === currentTarget) playing = undefined;
}

/** Draws images and videos; its handlers are made once for all rows. A chunk of its own: many feeds are text alone. */
export class PostMedia {
  readonly #on: PostRowsHost['on'];
  readonly #language: () => Language;
  /** The box stays, and shows the text alternative in place of what failed. */
  readonly #onSettled: (event: Event) => void;
  readonly #onPlay: (event: Event) => void;
  readonly #onPause: (event: Event) => void;

  constructor({on, language, element}: PostRowsHost) {
    adoptStyles(element.renderRoot as ShadowRoot, styles);
    this.#on = on;
    this.#language = language;
    this.#onSettled = on((event) => {
      (event.currentTarget as Element).closest('.box')!.classList.toggle('failed', event.type === 'error');
    });
    this.#onPlay = on(onPlay);
    this.#onPause = on(onPause);
  }

  render(media: readonly Media[]): TemplateResult {
    const safe = media.filter(({src}) => isSafeResource(src));
    const images = safe.filter(({type}) => type === 'image');
    const left = images.length - MOST_IMAGES;
    return html`
      ${images.length ? this.#renderImages(images.slice(0, MOST_IMAGES)) : nothing}
      ${left > 0 ? html`<p class="small">${this.#text('moreImages', {n: left})}</p>` : nothing}
      ${safe.filter(({type}) => type === 'video').map((video) => this.#renderVideo(video))}
    `;
  }

  #renderImages(images: readonly Media[]): TemplateResult {
    const enlarge = this.#text('enlarge');
    const onOpen = this.#on((event) => {
      const opener = event.currentTarget as HTMLElement;
      const boxes = [...opener.closest('.images')!.children];
      import('./media-viewer.js')
        .then(({openViewer}) => openViewer(opener, images, boxes.indexOf(opener.parentElement!), this.#language()))
        .catch(console.error);
    });
    return html`<ul class="images of-${images.length} ${images.length > 1 ? 'square' : proportionsOf(images[0]!)}">
      ${images.map(
        ({src, alt, width, height}) => html`<li class="box">
          <button type="button" aria-haspopup="dialog" aria-label=${`${enlarge} ${alt}`} @click=${onOpen}><img
            loading="lazy"
            decoding="async"
            alt=${alt}
            width=${width ?? nothing}
            height=${height ?? nothing}
            src=${src}
            @error=${this.#onSettled}
            @load=${this.#onSettled}
          /></button>
          ${this.#renderInstead(alt)}
        </li>`,
      )}
    </ul>`;
  }

  #renderVideo({src, alt, poster = '', captions = ''}: Media): TemplateResult {
    return html`<div class="box broad video">
      <video
        controls
        playsinline
        preload="none"
        aria-label=${alt || nothing}
        poster=${poster && isSafeResource(poster) ? poster : nothing}
        src=${src}
        @error=${this.#onSettled}
        @loadeddata=${this.#onSettled}
        @play=${this.#onPlay}
        @pause=${this.#onPause}
      >
        ${captions && isSafeResource(captions) ? html`<track kind="captions" src=${captions} default />` : nothing}
      </video>
      ${this.#renderInstead(alt)}
    </div>`;
  }

  /** What stands in the box of something that failed. */
  #renderInstead(alt: string): TemplateResult {
    return html`<p class="instead" title=${alt || nothing}><bdi>${alt || this.#text('mediaFailed')}</bdi></p>`;
  }

  #text(key: 'enlarge' | 'mediaFailed' | 'moreImages', values?: Record<string, number>): string {
    return translate(strings, this.#language(), key, values);
  }
}

/** Boxes of fixed proportions, so that nothing moves when an image comes, is late or fails; no inline style needed. */
function proportionsOf({width = 4, height = 3}: Media): string {
  const ratio = width / height;
  return ratio > 1.55 ? 'broad' : ratio > 1.15 ? 'landscape' : ratio > 0.85 ? 'square' : 'portrait';
}
