import {css, html, svg, type TemplateResult} from 'lit';
import {translate} from '../../locale/strings.js';
import strings from './carousel.strings.js';
import {hashtag} from './hashtag.js';
import type {MoreHost} from './more.js';
import type {Topic} from './topic.module.js';

/** By where they point in a text that runs from left to right. */
const paths = {previous: svg`<path d="M15 5l-7 7 7 7" />`, next: svg`<path d="M9 5l7 7-7 7" />`};

/** A finger that moves less wanted to press. */
const LEAST_SWIPE_PX = 48;

/**
 * Several banners in one place, of which one is seen. They turn by the reader's hand only: by buttons, arrow keys and
 * swipes. Not by scrolling sideways, which a wheel, a keyboard and a shaking hand are bad at.
 */
export class Carousel {
  /** The banner that is seen. */
  index = 0;
  readonly #host: MoreHost;
  #touched: {readonly x: number; readonly y: number} | undefined;

  constructor(host: MoreHost) {
    this.#host = host;
  }

  render(banners: readonly unknown[], topics: readonly Topic[]): TemplateResult {
    const {context} = this.#host;
    const {language} = context();
    const total = banners.length;
    this.index = Math.min(this.index, total - 1);
    const say = (key: keyof (typeof strings)['en'], n = 0): string => translate(strings, language, key, {n, total});
    const button = (key: 'previous' | 'next', to: number): TemplateResult =>
      html`<button
        class="turn" type="button" aria-label=${say(key)} aria-disabled=${to < 0 || to >= total ? 'true' : 'false'}
        @click=${this.#host.on(() => this.#show(to, total))}
        ><svg viewBox="0 0 24 24" aria-hidden="true">${paths[(key === 'next') === this.#isLeftToRight ? 'next' : 'previous']}</svg></button
      >`;
    return html`<div
      class="carousel" role="group" aria-label=${say('several')}
      @keydown=${this.#host.on((event) => this.#onKeydown(event as KeyboardEvent, total))}
      @pointerdown=${this.#host.on((event) => this.#onPointerDown(event as PointerEvent))}
      @pointerup=${this.#host.on((event) => this.#onPointerUp(event as PointerEvent, total))}
    >
      <div class="turns">
        ${button('previous', this.index - 1)}
        <span dir="ltr" aria-hidden="true">${this.index + 1} / ${total}</span>
        ${button('next', this.index + 1)}
      </div>
      <p class="visually-hidden" role="status">${say('place', this.index + 1)} ${hashtag(topics[this.index]!.name)}</p>
      ${banners.map((banner, place) => html`<div class="slide" ?inert=${place !== this.index}>${banner}</div>`)}
    </div>`;
  }

  get #isLeftToRight(): boolean {
    return getComputedStyle(this.#host.element).direction === 'ltr';
  }

  #show(index: number, total: number): void {
    if (index < 0 || index >= total) return;
    this.index = index;
    this.#host.element.requestUpdate();
  }

  /** The arrows turn in the direction in which they point. */
  #onKeydown(event: KeyboardEvent, total: number): void {
    const {key} = event;
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    event.preventDefault();
    this.#turn((key === 'ArrowRight') === this.#isLeftToRight, total);
  }

  #onPointerDown({pointerType, clientX, clientY}: PointerEvent): void {
    this.#touched = pointerType === 'mouse' ? undefined : {x: clientX, y: clientY};
  }

  /** The next one comes from where the text goes on. */
  #onPointerUp({clientX, clientY}: PointerEvent, total: number): void {
    if (!this.#touched) return;
    const along = clientX - this.#touched.x;
    const across = clientY - this.#touched.y;
    this.#touched = undefined;
    if (Math.abs(along) < Math.max(LEAST_SWIPE_PX, Math.abs(across))) return;
    this.#turn(along < 0 === this.#isLeftToRight, total);
  }

  #turn(isForward: boolean, total: number): void {
    this.#show(this.index + (isForward ? 1 : -1), total);
  }
}

export const styles = css`
  .carousel {
    position: relative;
    display: grid;
    flex: 1;
  }
  .slide {
    display: grid;
    grid-area: 1 / 1;
    min-inline-size: 0;
    touch-action: pan-y pinch-zoom;
  }
  /* All are as high as the highest, so that turning moves nothing below. */
  .slide[inert] {
    visibility: hidden;
  }
  .turns {
    position: absolute;
    z-index: 1;
    inset-block-start: 12px;
    inset-inline-end: 12px;
    display: flex;
    align-items: center;
    border-radius: var(--_radius-s);
    background: rgb(24 8 7 / 0.8);
    color: #fff;
    font-size: var(--_text-xs);
  }
  .turn {
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
  }
  .turn svg {
    inline-size: 20px;
    block-size: 20px;
  }
  .turns :focus-visible {
    outline: 2px solid #fff;
    outline-offset: -4px;
  }
  .turn[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  /* The controls stand over the cover; without one they stand over the first line. */
  .carousel .bare .text {
    padding-block-start: calc(var(--_target) + 24px);
  }
  @media print {
    .turns {
      display: none;
    }
    .carousel {
      display: block;
    }
    .slide[inert] {
      visibility: visible;
    }
  }
`;
