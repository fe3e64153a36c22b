import {html, nothing, type TemplateResult} from 'lit';
import {isSafeResource} from '../../config/values.js';
import {ModuleElement} from '../../element/module-element.js';
import {optionProperties} from '../../element/option-properties.js';
import {shapes} from '../../generated/services.js';
import {renderExpand} from '../../parts/expand.js';
import type {Frame} from '../../parts/frame.js';
import {hideImage, initialOf} from '../../parts/image-fallback.js';
import {linkOfService} from './channels.js';
import type {Service, ServicesData, ServicesOptions} from './services.module.js';
import strings from './services.strings.js';
import styles from './services.styles.js';
import {channelWords, handlingWord} from './words.js';

const DEFAULT_LIMIT = 12;

// eslint-disable-next-line -- the options are declared as properties from the definition
export interface ServicesElement extends ServicesOptions {}

/**
 * Services as tiles: what can be done, how long it takes, and one link to the first usable channel of each.
 *
 * @example
 * <mh-services src="data/services.json" limit="9"></mh-services>
 */
export class ServicesElement extends ModuleElement<ServicesData, ServicesOptions> {
  static override styles = [ModuleElement.styles, styles];
  static override properties = optionProperties(shapes.options);
  static override parts = {shapes, strings, face: () => import('./services.face.js')};

  #isExpanded = false;
  #wantsIcons = false;
  #icons: Readonly<Record<string, string>> | undefined;

  protected override updated(): void {
    super.updated();
    if (this.#wantsIcons && !this.#icons) void this.#loadIcons();
  }

  protected override renderData({services}: ServicesData): Pick<Frame, 'body' | 'tally'> {
    const {limit = DEFAULT_LIMIT} = this.options;
    const shown = this.#isExpanded || !limit ? services : services.slice(0, limit);
    const tiles = shown.map((service) => ({service, facts: this.#factsOf(service)}));
    const isPlain = tiles.every(({facts}) => !facts.length);
    return {
      tally: this.text('tally', {n: services.length}),
      body: html`
        <ul role="list" class=${isPlain ? 'tiles plain' : 'tiles'}>${tiles.map(({service, facts}) => this.#renderTile(service, facts))}</ul>
        ${renderExpand(
          services.length - shown.length,
          this.language,
          this.on(() => void this.showMore('li', () => (this.#isExpanded = true))),
        )}
      `,
    };
  }

  /** The grid that comes, with as many tiles as may come. Who sets a limit has more than that, so a button comes too. */
  protected override renderLoading(): TemplateResult {
    const {limit} = this.options;
    const tiles = Math.min(limit || DEFAULT_LIMIT, DEFAULT_LIMIT);
    return html`<div class="loading" aria-hidden="true">
      <div class="tiles">${Array.from(
        {length: tiles},
        () =>
          html`<div class="tile"><div class="icon bone"></div><div class="what"><div class="bone"></div><div class="bone"></div></div></div>`,
      )}</div>
      ${limit ? html`<div class="expand bone"></div>` : nothing}
    </div>`;
  }

  #renderTile(service: Service, facts: readonly unknown[]): TemplateResult {
    const {id, name, status} = service;
    const link = linkOfService(service);
    return html`
      <li class=${link === undefined ? `tile ${status ?? ''}` : 'tile linked'}>
        ${this.#renderIcon(service)}
        <div class="what">
          <p class="name">
            ${link === undefined ? html`<bdi>${name}</bdi>` : html`<a data-kind="service" data-id=${id} href=${link}><bdi>${name}</bdi></a>`}
          </p>
          ${
            facts.length
              ? html`<p class="small"><span class="facts">${facts.map((fact) => html`<span class="fact"><bdi>${fact}</bdi></span> `)}</span></p>`
              : nothing
          }
        </div>
      </li>
    `;
  }

  /** What the small line says: how long, by which channels, for free; of a paused service only that it is paused. */
  #factsOf(service: Service): readonly unknown[] {
    const {handling, fee, status, notice, description, channels} = service;
    if (status === 'paused') {
      return [html`<span class="mark"><span aria-hidden="true">■</span> ${this.text('paused')}</span>`, notice].filter(
        Boolean,
      );
    }
    // Without a link the reader must be told where to go.
    const place =
      linkOfService(service) === undefined ? channels.find(({address, hours}) => address || hours) : undefined;
    const facts = [
      handling && handlingWord(handling, this.language),
      ...channelWords(service, this.language),
      place?.address,
      place?.hours,
      fee?.free && this.text('free'),
    ].filter(Boolean);
    return facts.length ? facts : [notice || description].filter(Boolean);
  }

  /** A named icon, an image, or the first character, which also stands until one of the others is there. */
  #renderIcon({icon, name}: Service): TemplateResult {
    const isImage = !!icon && /[/.]/.test(icon);
    if (icon && !isImage) this.#wantsIcons = true;
    const path = icon && this.#icons && Object.hasOwn(this.#icons, icon) ? this.#icons[icon] : undefined;
    if (path)
      return html`<span class="icon" aria-hidden="true"><svg viewBox="0 0 24 24"><path d=${path}></path></svg></span>`;
    return html`<span class="icon" aria-hidden="true"
      >${initialOf(name)}${
        isImage && isSafeResource(icon)
          ? html`<img src=${icon} alt="" loading="lazy" decoding="async" width="40" height="40" @error=${this.on(hideImage)} />`
          : nothing
      }</span
    >`;
  }

  async #loadIcons(): Promise<void> {
    try {
      this.#icons = (await import('./icons.js')).icons;
      this.requestUpdate();
    } catch {
      // The first characters stay: decoration that does not come is no failure of the module.
    }
  }
}
