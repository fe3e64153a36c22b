import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Language} from '../../locale/language.js';
import {formatNumber} from '../../locale/number.js';
import {translate} from '../../locale/strings.js';
import {adoptStyles} from '../../parts/adopt-styles.js';
import strings from './directory.strings.js';
import styles from './directory.styles.js';
import {groupServices, type ServiceGroup} from './groups.js';
import type {Service, ServicesOptions} from './services.module.js';

/** What the directory borrows from the element that it stands in. */
export interface DirectoryHost {
  readonly on: <E extends Event>(handler: (event: E) => void) => (event: E) => void;
  readonly language: () => Language;
  readonly renderList: (services: readonly Service[], key: string) => TemplateResult;
}

/** Many services in order: in groups with headings, or one group at a time behind tabs. */
export class Directory {
  readonly #element: LitElement & {headingLevel?: number | undefined; heading?: string | undefined};
  readonly #host: DirectoryHost;
  /** Name of the group whose tab is chosen. */
  #chosen: string | undefined;

  constructor(element: LitElement, host: DirectoryHost) {
    this.#element = element;
    this.#host = host;
    adoptStyles(element.renderRoot as ShadowRoot, styles);
  }

  render(services: readonly Service[], {groupBy, tabs}: ServicesOptions): TemplateResult {
    const groups = groupBy ? groupServices(services, groupBy) : [];
    if (!groupBy || (groups.length === 1 && !groups[0]!.name)) return this.#host.renderList(services, '');
    return tabs && groups.length > 1
      ? this.#renderTabs(groups)
      : html`${groups.map((group) => this.#renderGroup(group))}`;
  }

  #renderGroup(group: ServiceGroup): TemplateResult {
    const {heading, headingLevel = 2} = this.#element;
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
        class="tabs" role="tablist" aria-label=${translate(strings, this.#host.language(), 'groups')}
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
    return isWord ? translate(strings, this.#host.language(), name || 'other') : name;
  }

  #choose({name}: ServiceGroup): void {
    this.#chosen = name;
    this.#element.requestUpdate();
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
    void this.#element.updateComplete.then(() => list.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus());
  }
}
