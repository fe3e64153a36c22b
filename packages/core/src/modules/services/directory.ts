import {html, nothing, type TemplateResult} from 'lit';
import {formatNumber} from '../../locale/number.js';
import {translate} from '../../locale/strings.js';
import {adoptStyles} from '../../parts/adopt-styles.js';
import type * as search from '../../search/search.js';
import strings from './directory.strings.js';
import styles from './directory.styles.js';
import {groupServices, type ServiceGroup} from './groups.js';
import {worstLinkState} from './link-state.js';
import {RecentServices} from './recent.js';
import type {ServicesHost} from './services-host.js';
import type {Service, ServicesOptions} from './services.module.js';

const MOST_RECENT = 6;

const textsOf = ({name, description, org, themes, code, channels}: Service): readonly (string | undefined)[] => [
  name,
  description,
  org?.name,
  code,
  ...(themes ?? []),
  ...channels.map(({phone}) => phone),
];

/**
 * Many services in order: in groups with headings, or one group at a time behind tabs; found by what one types; and those
 * that one used last.
 */
export class Directory {
  readonly #host: ServicesHost;
  readonly #recent: RecentServices;
  /** As they were when the page came: a row that grows under the finger that opens a service would be a jolt. */
  #recentIds: readonly string[] | undefined;
  /** Name of the group whose tab is chosen. */
  #chosen: string | undefined;
  #query = '';
  /** Comes with the first character. */
  #search: typeof search | undefined;
  #index: {of: readonly Service[]; find: (query: string) => Service[]} | undefined;

  constructor(host: ServicesHost) {
    const {element} = host;
    this.#host = host;
    this.#recent = new RecentServices(element.id || (element.getAttribute('src') ?? ''));
    adoptStyles(element.renderRoot as ShadowRoot, styles);
  }

  render(services: readonly Service[]): TemplateResult {
    const options = this.#host.options();
    const query = options.search ? this.#query.trim() : '';
    const found = query && this.#search ? this.#find(services, query) : undefined;
    return html`
      ${options.search ? this.#renderSearch(found?.length, query) : nothing}
      ${
        found
          ? found.length
            ? this.#host.renderList(found, `search ${query}`, undefined, (name) => this.#mark(name, query))
            : nothing
          : html`${options.recent ? this.#renderRecent(services) : nothing} ${this.#renderAll(services, options)}`
      }
    `;
  }

  /** Keeps what was opened, where the agency wants that. */
  remember(id: string): void {
    this.#recent.add(id);
  }

  /** How the worst of a service's links stood at its last check; for the webmaster. */
  renderLinkState(service: Service): TemplateResult | typeof nothing {
    const words = worstLinkState(service, this.#host.language(), this.#host.timeZone());
    return words ? html`<p class="small"><bdi>${words}</bdi></p>` : nothing;
  }

  #renderAll(services: readonly Service[], {groupBy, tabs}: ServicesOptions): TemplateResult {
    const groups = groupBy ? groupServices(services, groupBy) : [];
    if (!groupBy || (groups.length === 1 && !groups[0]!.name)) return this.#host.renderList(services, '');
    return tabs && groups.length > 1
      ? this.#renderTabs(groups)
      : html`${groups.map((group) => this.#renderGroup(group))}`;
  }

  #renderSearch(found: number | undefined, query: string): TemplateResult {
    return html`<input
      class="search" type="search" autocomplete="off"
      aria-label=${this.#say('search')} placeholder=${this.#say('search')}
      @input=${this.#host.on((event: Event) => this.#onInput((event.target as HTMLInputElement).value))}
      />
      <p class="found" role="status">${
        found === undefined ? nothing : found ? this.#say('found', {n: found}) : this.#say('none', {q: query})
      }</p>`;
  }

  #find(services: readonly Service[], query: string): readonly Service[] {
    if (this.#index?.of !== services) this.#index = {of: services, ...this.#search!.createIndex(services, textsOf)};
    return this.#index.find(query);
  }

  /** The parts of a name that the query means, whether it was typed as it is or in pinyin. */
  #mark(name: string, query: string): unknown {
    let at = 0;
    const marked = this.#search!.matchRanges(name, query).map(([start, end]) => {
      const before = name.slice(at, start);
      at = end;
      return html`${before}<mark>${name.slice(start, end)}</mark>`;
    });
    return [...marked, name.slice(at)];
  }

  #renderRecent(services: readonly Service[]): TemplateResult | typeof nothing {
    this.#recentIds ??= this.#recent.read();
    const byId = new Map(services.map((service) => [service.id, service]));
    const used = this.#recentIds.flatMap((id) => byId.get(id) ?? []).slice(0, MOST_RECENT);
    if (!used.length) return nothing;
    return html`<div class="recent">
      <div class="recent-head">
        <p><b>${this.#say('recent')}</b> <span class="count">${this.#say('kept')}</span></p>
        <button class="recent-clear" type="button" @click=${this.#host.on(() => this.#clearRecent())}>${this.#say('clear')}</button>
      </div>
      ${this.#host.renderList(used, 'recent', 'compact')}
    </div>`;
  }

  #renderGroup(group: ServiceGroup): TemplateResult {
    const {heading, headingLevel = 2} = this.#host.element;
    const level = Math.min(6, headingLevel + (heading === '' ? 0 : 1));
    return html`<div class="group">
      <div class="group-name" role="heading" aria-level=${level}><bdi>${this.#nameOf(group)}</bdi></div>
      ${this.#host.renderList(group.services, group.name)}
    </div>`;
  }

  #renderTabs(groups: readonly ServiceGroup[]): TemplateResult {
    const chosen = Math.max(
      0,
      groups.findIndex(({name}) => name === this.#chosen),
    );
    return html`
      <div
        class="tabs" role="tablist" aria-label=${this.#say('groups')}
        @keydown=${this.#host.on((event: KeyboardEvent) => this.#onKey(event, groups, chosen))}
      >
        ${groups.map((group, index) => this.#renderTab(group, index, index === chosen))}
      </div>
      <div role="tabpanel" id="tab-panel" aria-labelledby=${`tab-${chosen}`}>
        ${this.#host.renderList(groups[chosen]!.services, groups[chosen]!.name)}
      </div>
    `;
  }

  #renderTab(group: ServiceGroup, index: number, isChosen: boolean): TemplateResult {
    return html`<button
      class="tab" type="button" role="tab" id=${`tab-${index}`} aria-selected=${isChosen ? 'true' : 'false'}
      aria-controls=${isChosen ? 'tab-panel' : nothing} tabindex=${isChosen ? 0 : -1}
      @click=${this.#host.on(() => this.#choose(group))}
    ><bdi>${this.#nameOf(group)}</bdi> <span class="count">${formatNumber(group.services.length, this.#host.language())}</span></button>`;
  }

  #nameOf({name}: ServiceGroup): string {
    const isWord = name === '' || name === 'personal' || name === 'business';
    return isWord ? this.#say(name || 'other') : name;
  }

  #say(key: keyof (typeof strings)['zh-CN'], values?: Readonly<Record<string, string | number>>): string {
    return translate(strings, this.#host.language(), key, values);
  }

  #onInput(query: string): void {
    this.#query = query;
    this.#host.element.requestUpdate();
    if (this.#search) return;
    import('../../search/search.js').then(
      (chunk) => {
        this.#search = chunk;
        this.#host.element.requestUpdate();
      },
      // The list stays whole: what is sought is in it.
      (error: unknown) => console.error(error),
    );
  }

  #clearRecent(): void {
    this.#recent.clear();
    this.#recentIds = [];
    this.#host.element.requestUpdate();
  }

  #choose({name}: ServiceGroup): void {
    this.#chosen = name;
    this.#host.element.requestUpdate();
  }

  /** The arrows choose as well as move, as all groups are at hand; to the end that they point to, also right to left. */
  #onKey(event: KeyboardEvent, groups: readonly ServiceGroup[], chosen: number): void {
    const isRtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const steps: Readonly<Record<string, number>> = {ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1};
    const {length} = groups;
    const next =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? length - 1
          : (chosen + (steps[event.key] ?? 0) + length) % length;
    if (next === chosen) return;
    event.preventDefault();
    this.#choose(groups[next]!);
    const list = event.currentTarget as Element;
    void this.#host.element.updateComplete.then(() =>
      list.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus(),
    );
  }
}
