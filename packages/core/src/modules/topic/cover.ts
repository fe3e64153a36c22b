import {html, nothing, type TemplateResult} from 'lit';
import {isSafeResource} from '../../config/values.js';
import type {Topic} from './topic.module.js';

export type Cover = NonNullable<Topic['cover']>;

/** About as high as a banner is on a phone, where it is at its highest. */
const HEIGHT = 440;

/**
 * The picture of a banner, in the best of its widths. It fills its box, which is there before it, so it moves nothing
 * when it comes.
 *
 * @param boxWidth - of the module in px: the window's width says nothing of an old site's column
 */
export function renderCover(
  {src, alt, width, height, sources = []}: Cover,
  index: number,
  boxWidth: number,
  onError: (event: Event) => void,
): TemplateResult {
  const set = sources
    .filter((source) => isSafeResource(source.src))
    // What would end an address within the list is escaped.
    .map((source) => `${source.src.replace(/[\s,]/g, encodeURIComponent)} ${source.width}w`)
    .join();
  // A picture that fills a box higher than itself is drawn wider than the box.
  const drawn = Math.ceil(Math.max(boxWidth, width && height ? (HEIGHT * width) / height : 0));
  return html`<img
    class="cover cover-${index}" sizes=${set ? `${drawn}px` : nothing} srcset=${set || nothing} src=${src} alt=${alt}
    width=${width ?? nothing} height=${height ?? nothing} decoding="async" @error=${onError}
  />`;
}
