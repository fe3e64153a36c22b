import {html, type TemplateResult} from 'lit';
import {isSafeResource} from '../config/values.js';
import {hideImage, initialOf} from './image-fallback.js';

const INKS = 6;

/** The same name always has the same ink. */
const inkOf = (name: string): number =>
  [...name].reduce((sum, character) => (sum * 31 + character.codePointAt(0)!) % 9973, 7) % INKS;

/**
 * A picture, or the first character on an ink of its own. Decorative: the name stands beside it. An image that fails
 * gives way to the character under it.
 */
export const renderAvatar = (name: string, src: string | undefined): TemplateResult => html`
  <span class="avatar ink-${inkOf(name)}" aria-hidden="true"
    >${initialOf(name)}${
      src && isSafeResource(src)
        ? html`<img src=${src} alt="" loading="lazy" decoding="async" width="40" height="40" @error=${hideImage} />`
        : ''
    }</span
  >
`;
