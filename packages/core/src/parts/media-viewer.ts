import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Media} from '../config/post-schema.js';
import type {Language} from '../locale/language.js';
import {translate} from '../locale/strings.js';
import strings from './media-viewer.strings.js';
import styles from './media-viewer.styles.js';
import {openOverlay} from './overlay.js';

const ZOOMS = [1, 1.5, 2, 3, 4] as const;

const paths = {
  previous: svg`<path d="M15 5l-7 7 7 7" />`,
  next: svg`<path d="M9 5l7 7-7 7" />`,
  larger: svg`<circle cx="11" cy="11" r="6.5" /><path d="M16 16l4.5 4.5M11 8v6M8 11h6" />`,
  smaller: svg`<circle cx="11" cy="11" r="6.5" /><path d="M16 16l4.5 4.5M8 11h6" />`,
  close: svg`<path d="M6 6l12 12M18 6L6 18" />`,
};

type Tool = keyof typeof paths;

/**
 * Shows the images of a post large, one at a time. Arrow keys turn, in the direction in which they point; + - and 0
 * zoom, Escape closes.
 *
 * @param opener - gets the focus back
 * @param start - index of the image to begin with
 */
export function openViewer(opener: HTMLElement, images: readonly Media[], start: number, language: Language): void {
  const isRightToLeft = getComputedStyle(opener).direction === 'rtl';
  const last = images.length - 1;
  let index = Math.max(0, start);
  let zoom = 0;
  let hasFailed = false;
  const say = (key: keyof (typeof strings)['en'], values?: Record<string, number>): string =>
    translate(strings, language, key, values);

  function show(wantedIndex: number, wantedZoom: number): void {
    const found = Math.max(0, Math.min(wantedIndex, last));
    if (found !== index) hasFailed = false;
    index = found;
    zoom = Math.max(0, Math.min(wantedZoom, ZOOMS.length - 1));
    dialog.style.setProperty('--_zoom', String(ZOOMS[zoom]));
    update();
  }
  const turn = (by: number): void => show(index + by, 0);
  const actions: Readonly<Record<Tool, () => void>> = {
    previous: () => turn(-1),
    next: () => turn(1),
    larger: () => show(index, zoom + 1),
    smaller: () => show(index, zoom - 1),
    close: () => dialog.close(),
  };

  const renderTool = (tool: Tool, isDisabled: boolean, className = ''): TemplateResult =>
    html`<button class="tool ${className}" type="button" aria-label=${say(tool)} title=${say(tool)} ?disabled=${isDisabled} @click=${actions[tool]}
      ><svg viewBox="0 0 24 24" aria-hidden="true">${paths[tool]}</svg></button
    >`;

  const content = (): TemplateResult => {
    const {src, alt} = images[index]!;
    return html`<div dir=${isRightToLeft ? 'rtl' : 'ltr'}>
      <div class="bar">
        <p id="overlay-name" role="status">${say('viewer', {n: index + 1, total: images.length})}</p>
        ${renderTool('smaller', zoom === 0)}
        ${renderTool('larger', zoom === ZOOMS.length - 1)}
        ${renderTool('close', false)}
      </div>
      <div class="stage">
        ${last ? renderTool('previous', index === 0, 'turn') : html`<span></span>`}
        <div class="canvas" tabindex="0">
          ${hasFailed ? nothing : html`<img src=${src} alt=${alt} @error=${onFailure} @dblclick=${onDoubleClick} />`}
        </div>
        ${last ? renderTool('next', index === last, 'turn') : html`<span></span>`}
      </div>
      <p class="alt" dir="auto">${hasFailed ? `${say('failed')} ` : nothing}${alt}</p>
    </div>`;
  };

  function onFailure(): void {
    hasFailed = true;
    update();
  }
  function onDoubleClick(): void {
    show(index, zoom ? 0 : 2);
  }
  function onKeydown(event: KeyboardEvent): void {
    const {key} = event;
    const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
    // A zoomed image is moved about by the arrows, as any box that scrolls.
    if ((key === 'ArrowLeft' || key === 'ArrowRight') && zoom === 0) turn(key === forward ? 1 : -1);
    else if (key === 'Home') turn(-last);
    else if (key === 'End') turn(last);
    else if (key === '+' || key === '=') actions.larger();
    else if (key === '-') actions.smaller();
    else if (key === '0') show(index, 0);
    else return;
    event.preventDefault();
  }

  const {dialog, update} = openOverlay({opener, className: 'viewer', styles, content});
  dialog.addEventListener('keydown', onKeydown);
  dialog.querySelector<HTMLElement>('.canvas')!.focus();
}
