import {html, nothing, type TemplateResult} from 'lit';
import {isSafeResource} from '../../config/values.js';
import type {Media} from './feed.module.js';

/** A grid of three by three; the post itself has the rest. */
const MOST_IMAGES = 9;

/** The words and the handler that the element lends to its media. */
export interface MediaContext {
  readonly text: (key: 'mediaFailed' | 'moreImages', values?: Record<string, string | number>) => string;
  /** Called when an image or a video fails, and when a later one in its place does not. */
  readonly onSettled: (event: Event) => void;
}

export function renderMedia(media: readonly Media[], context: MediaContext): TemplateResult {
  const safe = media.filter(({src}) => isSafeResource(src));
  const images = safe.filter(({type}) => type === 'image');
  const left = images.length - MOST_IMAGES;
  return html`
    ${images.length ? renderImages(images.slice(0, MOST_IMAGES), context) : nothing}
    ${left > 0 ? html`<p class="small">${context.text('moreImages', {n: left})}</p>` : nothing}
    ${safe.filter(({type}) => type === 'video').map((video) => renderVideo(video, context))}
  `;
}

/** Boxes of fixed proportions, so that nothing moves when an image comes, is late or fails; no inline style needed. */
function proportionsOf({width = 4, height = 3}: Media): string {
  const ratio = width / height;
  return ratio > 1.55 ? 'broad' : ratio > 1.15 ? 'landscape' : ratio > 0.85 ? 'square' : 'portrait';
}

const renderImages = (images: readonly Media[], context: MediaContext): TemplateResult => html`
  <ul class="images of-${images.length} ${images.length > 1 ? 'square' : proportionsOf(images[0]!)}">
    ${images.map(
      ({src, alt, width, height}) => html`
      <li class="box">
        <img
          loading="lazy"
          decoding="async"
          alt=${alt}
          width=${width ?? nothing}
          height=${height ?? nothing}
          src=${src}
          @error=${context.onSettled}
          @load=${context.onSettled}
        />
        ${renderInstead(alt, context)}
      </li>
    `,
    )}
  </ul>
`;

const renderVideo = ({src, alt, poster = '', captions = ''}: Media, context: MediaContext): TemplateResult => html`
  <div class="box broad video">
    <video
      controls
      playsinline
      preload="none"
      aria-label=${alt || nothing}
      poster=${poster && isSafeResource(poster) ? poster : nothing}
      src=${src}
      @error=${context.onSettled}
      @loadeddata=${context.onSettled}
    >
      ${captions && isSafeResource(captions) ? html`<track kind="captions" src=${captions} />` : nothing}
    </video>
    ${renderInstead(alt, context)}
  </div>
`;

/** What stands in the box of something that failed. */
const renderInstead = (alt: string, {text}: MediaContext): TemplateResult =>
  html`<p class="instead" title=${alt || nothing}><bdi>${alt || text('mediaFailed')}</bdi></p>`;
