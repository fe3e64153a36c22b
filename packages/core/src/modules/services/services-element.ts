import {html, isServer, nothing, type TemplateResult} from 'lit';
import {isSafeResource} from '../../config/values.js';
import {ModuleElement} from '../../element/module-element.js';
import type {ModuleStatus} from '../../element/module-parts.js';
import {optionProperties} from '../../element/option-properties.js';
import {shapes} from '../../generated/services.js';
import {formatNumber} from '../../locale/number.js';
import type {Frame} from '../../parts/frame.js';
import {hideImage, initialOf} from '../../parts/image-fallback.js';
import {hasPanel, linkOfService} from './channels.js';
import type {Directory} from './directory.js';
import type {renderAway} from './external.js';
import {factsOf} from './facts.js';
import type {iconOf} from './icons.js';
import type {ServicePanel} from './service-panel.js';
import type {ServicesHost} from './services-host.js';
import type {Service, ServicesData, ServicesOptions} from './services.module.js';
import strings from './services.strings.js';
import styles from './services.styles.js';

const DEFAULT_LIMIT = 12;

/** Whether an icon is an address and not a name. */
const isImage = (icon: string): boolean => /[/.]/.test(icon);

// eslint-disable-next-line -- the options are declared as properties from the definition
export interface ServicesElement extends ServicesOptions {}

/**
 * Services as tiles, rows or names: what can be done, how long it takes, and the ways to it. One way is a link, several
 * open below the tile.
 *
 * @example
 * <mh-services src="data/services.json" limit="9" group-by="audience" tabs></mh-services>
 */
export class ServicesElement extends ModuleElement<ServicesData, ServicesOptions> {
  static override styles = [ModuleElement.styles, styles];
  static override properties = optionProperties(shapes.options);
  static override parts = {shapes, strings, face: () => import('./services.face.js')};

  /** Keys of the lists that are shown whole. */
  readonly #whole = new Set<string>();
  /** Code that comes when it is needed; `null` where it did not come, and the module does without. */
  #panel: ServicePanel | null | undefined;
  #directory: Directory | null | undefined;
  #renderAway: typeof renderAway | null | undefined;
  #loadingExternal: Promise<void> | undefined;
  #isWaiting = false;
  #ordered: {of: readonly Service[]; list: readonly Service[]} | undefined;
  #wantsIcons = false;
  #iconOf: typeof iconOf | null | undefined;

  /** Still loading while the code comes that puts services in groups: tiles that move later would be a jolt. */
  override get status(): ModuleStatus {
    return this.#isWaiting ? 'loading' : super.status;
  }

  /** What the code that comes later borrows. */
  readonly #host: ServicesHost = {
    element: this,
    on: (handler) => this.on(handler),
    language: () => this.language,
    timeZone: () => this.timeZone,
    options: () => this.options,
    renderList: (...list) => this.#renderList(...list),
  };

  constructor() {
    super();
    this.addEventListener('mh-open', ({detail: {kind, id}}) => {
      if (this.options.recent && kind === 'service') this.#directory?.remember(id);
    });
  }

  protected override updated(): void {
    super.updated();
    if (this.#wantsIcons && this.#iconOf === undefined) void this.#loadIcons();
  }

  protected override renderData({services}: ServicesData): Pick<Frame, 'body' | 'tally'> {
    if (this.#needsDirectory && this.#directory === undefined) return {body: this.renderLoading()};
    if (this.#ordered?.of !== services) {
      this.#ordered = {of: services, list: [...services].sort((a, b) => Number(!!b.hot) - Number(!!a.hot))};
    }
    const ordered = this.#ordered.list;
    return {
      tally: this.text('tally', {n: services.length}),
      body: this.#needsDirectory && this.#directory ? this.#directory.render(ordered) : this.#renderList(ordered),
    };
  }

  /** The grid that comes, with as many tiles as may come. Who sets a limit has more than that, so a button comes too. */
  protected override renderLoading(): TemplateResult {
    const {limit, layout = 'tiles', search, groupBy, tabs} = this.options;
    // Beside the data, and not after them.
    if (this.#needsDirectory) void this.#loadDirectory();
    const tiles = Math.min(limit || DEFAULT_LIMIT, DEFAULT_LIMIT);
    return html`<div class="loading" aria-hidden="true">
      ${search ? html`<div class="tool bone"></div>` : nothing}
      ${groupBy && tabs ? html`<div class="tool bone"></div>` : nothing}
      <div class=${`services ${layout}`}>${Array.from(
        {length: tiles},
        () =>
          html`<div class="tile"><div class="icon bone"></div><div class="what"><div class="bone"></div><div class="bone"></div></div></div>`,
      )}</div>
      ${limit ? html`<div class="expand bone"></div>` : nothing}
    </div>`;
  }

  /** @param key - tells the lists of one module apart */
  #renderList(
    services: readonly Service[],
    key = '',
    layout: string = this.options.layout ?? 'tiles',
    mark: (name: string) => unknown = (name) => name,
  ): TemplateResult {
    const {limit = DEFAULT_LIMIT} = this.options;
    const shown = this.#whole.has(key) || !limit ? services : services.slice(0, limit);
    // Where all are of one organisation, its name in each tile would say nothing.
    const isShared = services.every(({org}) => org?.name === services[0]!.org?.name);
    const tiles = shown.map((service) => ({service, facts: factsOf(service, this.language, isShared)}));
    const isPlain = tiles.every(({facts}) => !facts.length);
    return html`
      <ul role="list" class=${`services ${layout} ${isPlain ? 'plain' : ''}`}>
        ${tiles.map(({service, facts}) => this.#renderTile(service, facts, layout, `${key} ${service.id}`, mark))}
      </ul>
      ${
        shown.length < services.length
          ? html`<button
              class="button expand" type="button"
              @click=${this.on(({currentTarget}) => void this.#showAll(currentTarget as HTMLElement, key))}
            >${this.text('all', {n: formatNumber(services.length, this.language)})}</button>`
          : nothing
      }
    `;
  }

  #renderTile(
    service: Service,
    facts: readonly unknown[],
    layout: string,
    key: string,
    mark: (name: string) => unknown,
  ): TemplateResult {
    const {name, status, description} = service;
    const opens = hasPanel(service) && this.#panel !== null;
    const isOpen = opens && !!this.#panel?.isOpen(key);
    // What a server prints is for those without scripts as well, who can follow a link but not open a panel.
    const isButton = opens && !isServer;
    const link = isButton ? undefined : linkOfService(service);
    const path = this.#pathOf(service);
    return html`
      <li class=${`tile ${status ?? ''} ${opens || link !== undefined ? 'linked' : ''} ${isOpen ? 'open' : ''}`}>
        <span class=${path ? 'icon drawn' : 'icon'} aria-hidden="true">${initialOf(name)}${this.#renderIcon(service, path)}</span>
        <div class="what">
          <p class="name">${
            isButton
              ? html`<button
                  type="button" aria-expanded=${isOpen ? 'true' : 'false'} aria-controls=${isOpen ? 'panel' : nothing}
                  @click=${this.on(({currentTarget}) => void this.#toggle(key, currentTarget as HTMLElement))}
                ><bdi>${mark(name)}</bdi></button>`
              : link === undefined
                ? html`<bdi>${mark(name)}</bdi>`
                : this.#renderLink(service, link, mark(name))
          }${
            opens
              ? html` <svg class="chevron" viewBox="0 0 24 24" aria-hidden="true"><path d="m6 9 6 6 6-6"></path></svg>`
              : nothing
          }</p>
          ${layout === 'list' && description ? html`<p class="about"><bdi>${description}</bdi></p>` : nothing}
          ${
            facts.length && layout !== 'compact'
              ? html`<p class="small"><span class="facts">${facts.map((fact) => html`<span class="fact"><bdi>${fact}</bdi></span> `)}</span></p>`
              : nothing
          }
          ${this.audience === 'webmaster' ? this.#directory?.renderLinkState(service) : nothing}
        </div>
      </li>
      ${isOpen ? this.#panel!.render(service) : nothing}
    `;
  }

  #renderLink(service: Service, link: string, name: unknown): TemplateResult {
    // Only what is no relative link, and not plainly the state's, has to be looked at more closely.
    const isElsewhere = /^\w+:\/\/(?![^/]*\.gov\.cn(?:\/|$))/.test(link);
    if (isElsewhere) this.#loadingExternal ??= this.#loadExternal();
    const away = isElsewhere && this.#renderAway?.(this.#host, service, link, html`<bdi>${name}</bdi>`);
    const isUnsure = isElsewhere && !this.#renderAway && this.options.leavingNotice;
    const onClick = isUnsure ? this.on<Event>((event) => void this.#lookFirst(event)) : nothing;
    return (
      away || html`<a data-kind="service" data-id=${service.id} href=${link} @click=${onClick}><bdi>${name}</bdi></a>`
    );
  }

  /** A link that is pressed before it was looked at: the agency's notice must not be skipped by being quick. */
  async #lookFirst(event: Event): Promise<void> {
    const link = event.currentTarget as HTMLAnchorElement;
    const href = CSS.escape(link.getAttribute('href')!);
    event.preventDefault();
    // It is not opened yet.
    event.stopPropagation();
    await this.#loadingExternal;
    await this.updateComplete;
    if (this.#renderAway) this.renderRoot.querySelector<HTMLElement>(`a[href='${href}']`)?.click();
    // Without its code the notice is asked by the browser's own dialog.
    // oxlint-disable-next-line no-alert -- nothing else is there to ask with
    else if (confirm(this.options.leavingNotice)) location.assign(link.href);
  }

  /** The path of a named icon, once it has come. */
  #pathOf({icon}: Service): string | undefined {
    if (!icon || isImage(icon)) return undefined;
    this.#wantsIcons = true;
    return this.#iconOf?.(icon, () => this.requestUpdate());
  }

  /** A named icon or an image, above the first character, which also stands until one of them is there. */
  #renderIcon({icon}: Service, path: string | undefined): unknown {
    if (path) return html`<svg viewBox="0 0 24 24"><path d=${path}></path></svg>`;
    return icon && isImage(icon) && isSafeResource(icon)
      ? html`<img src=${icon} alt="" loading="lazy" decoding="async" width="40" height="40" @error=${this.on(hideImage)} />`
      : nothing;
  }

  async #showAll(button: HTMLElement, key: string): Promise<void> {
    const list = button.previousElementSibling!;
    const before = list.children.length;
    this.#whole.add(key);
    this.requestUpdate();
    await this.updateComplete;
    // The button is gone, and with it the reader's place.
    list.children[before]?.querySelector<HTMLElement>('a, button')?.focus();
  }

  /** Shows the ways below the tile and leads there, or hides them again. */
  async #toggle(key: string, opener: HTMLElement): Promise<void> {
    if (!this.#panel) {
      const code = await this.#loaded(() => import('./service-panel.js'));
      // Who pressed two tiles meanwhile has one panel.
      this.#panel ??= code && new code.ServicePanel(this.#host);
    }
    if (this.#panel) return this.#panel.toggle(key);
    this.requestUpdate();
    await this.updateComplete;
    opener.focus();
  }

  /** Whether anything is asked for beyond tiles in a row: that, and its styles, is code of its own. */
  get #needsDirectory(): boolean {
    const {groupBy, search, recent, layout} = this.options;
    return !!(groupBy || search || recent || layout) || this.audience === 'webmaster';
  }

  async #loadDirectory(): Promise<void> {
    if (this.#isWaiting || this.#directory !== undefined) return;
    this.#isWaiting = true;
    this.#directory = await this.#loaded(async () => new (await import('./directory.js')).Directory(this.#host));
    this.#isWaiting = false;
    this.requestUpdate();
  }

  /** What did not come is done without: a plain list is more than an error. */
  async #loaded<T>(load: () => Promise<T>): Promise<T | null> {
    try {
      return await load();
    } catch (error) {
      console.error(error);
      return null;
    }
  }

  async #loadExternal(): Promise<void> {
    this.#renderAway = (await this.#loaded(() => import('./external.js')))?.renderAway ?? null;
    this.requestUpdate();
  }

  async #loadIcons(): Promise<void> {
    this.#iconOf = null;
    this.#iconOf = (await this.#loaded(() => import('./icons.js')))?.iconOf ?? null;
    this.requestUpdate();
  }
}
