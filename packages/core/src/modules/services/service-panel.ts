import {html, nothing, type TemplateResult} from 'lit';
import {isSafeLink} from '../../config/values.js';
import {readCalendar} from '../../locale/calendar.js';
import {now} from '../../locale/clock.js';
import type {Language} from '../../locale/language.js';
import {translate} from '../../locale/strings.js';
import {adoptStyles} from '../../parts/adopt-styles.js';
import {isPaused, linkOf} from './channels.js';
import {renderAway} from './external.js';
import {linkStateWords} from './link-state.js';
import {openWords} from './open-words.js';
import strings from './service-panel.strings.js';
import styles from './service-panel.styles.js';
import type {ServicesHost} from './services-host.js';
import type {Channel, Service} from './services.module.js';
import {channelWord, feeWord, handlingWord, visitsWord} from './words.js';

const MINUTE_MS = 60_000;

type Key = keyof (typeof strings)['zh-CN'];

/**
 * The ways to a service, below its tile: in the page and not over it, at every width, so that nothing is covered and
 * reading goes on where it stood.
 */
export class ServicePanel {
  readonly #host: ServicesHost;
  /** Key of the tile whose ways are shown. */
  #open: string | undefined;
  /** The code that draws QR codes; `null` where it did not come. */
  #qr: typeof import('./qr-code.js') | null | undefined;
  /** Runs while hours are shown: 开放中 must not outlast the closing. */
  #clock: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ServicesHost) {
    this.#host = host;
    adoptStyles(host.element.renderRoot as ShadowRoot, styles);
    host.element.addController({
      // Drawn anew, the panel says whether it still needs the time.
      hostUpdate: () => clearTimeout(this.#clock),
      hostDisconnected: () => clearTimeout(this.#clock),
      hostConnected: () => host.element.requestUpdate(),
    });
  }

  isOpen(key: string): boolean {
    return this.#open === key;
  }

  /** Shows the ways of a tile and leads there, or hides them again. */
  async toggle(key: string): Promise<void> {
    if (this.#open === key) return this.#close();
    const {element} = this.#host;
    this.#open = key;
    element.requestUpdate();
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('#panel-name')?.focus();
  }

  render(service: Service): TemplateResult {
    const {name, description, notice, org, code, channels} = service;
    const {on} = this.#host;
    const language = this.#host.language();
    const onClose = on(() => this.#close());
    const onKey = on((event: KeyboardEvent) => event.key === 'Escape' && this.#close());
    return html`<li class="panel" id="panel" @keydown=${onKey}>
      <div class="panel-head">
        <p class="panel-name" id="panel-name" tabindex="-1"><bdi>${name}</bdi></p>
        <button class="button" type="button" @click=${onClose}>${this.#say('close')}</button>
      </div>
      ${notice ? html`<p class="panel-notice"><bdi>${notice}</bdi></p>` : nothing}
      ${description ? html`<p><bdi>${description}</bdi></p>` : nothing}
      <p class="panel-facts">
        ${this.#factsOf(service).map((fact) => html`<span><bdi>${fact}</bdi></span> `)}
        ${org ? html`<span>${org.url && isSafeLink(org.url) ? html`<a data-kind="org" data-id=${org.name} href=${org.url}><bdi>${org.name}</bdi></a>` : html`<bdi>${org.name}</bdi>`}</span>` : nothing}
        ${code ? html`<span><bdi>${this.#say('code', {n: code})}</bdi></span>` : nothing}
      </p>
      <ul role="list" class="ways" aria-label=${this.#say('ways')}>
        ${channels.map((channel) => html`<li class="way">${this.#renderWay(channel, service, language)}</li>`)}
      </ul>
    </li>`;
  }

  #renderWay(channel: Channel, service: Service, language: Language): TemplateResult {
    const {kind, address, hours, login, languages} = channel;
    const small = [
      login && this.#say('login'),
      languages?.length &&
        this.#say('languages', {list: languages.map((tag) => languageName(tag, language)).join('、')}),
      this.#host.element.audience === 'webmaster' && linkStateWords(channel, language, this.#host.timeZone()),
    ].filter(Boolean);
    return html`
      <span class="way-kind">${kind === 'phone' ? this.#say('callLabel') : channelWord(channel, language)}</span>
      <div class="way-what">
        ${this.#renderLink(channel, service)}
        ${address ? html`<p><bdi>${address}</bdi></p>` : nothing}
        ${hours ? this.#renderHours(hours, language) : nothing}
        ${small.length ? html`<p class="way-small">${small.map((text) => html`<span><bdi>${text}</bdi></span> `)}</p>` : nothing}
        ${isPaused(channel, service) ? nothing : this.#renderQr(channel)}
      </div>
    `;
  }

  #renderLink(channel: Channel, service: Service): TemplateResult | typeof nothing {
    const link = linkOf(channel);
    if (isPaused(channel, service))
      return html`<p class="mark"><span aria-hidden="true">■</span> ${this.#say('paused')}</p>`;
    if (link === undefined) return nothing;
    const word = link.startsWith('tel:')
      ? html`<bdi dir="ltr">${channel.phone}</bdi>`
      : this.#say(/^(?:web|miniprogram|app)$/.test(channel.kind) ? (`${channel.kind}Link` as Key) : 'otherLink');
    return (
      renderAway(this.#host, service, link, html`${word}`, 'way-link') ??
      html`<a class="way-link" data-kind="service" data-id=${service.id} href=${link}>${word}</a>`
    );
  }

  #renderHours(hours: string, language: Language): TemplateResult {
    clearTimeout(this.#clock);
    const time = now();
    this.#clock = setTimeout(() => this.#host.element.requestUpdate(), MINUTE_MS - (time % MINUTE_MS));
    const around = {
      now: time,
      timeZone: this.#host.timeZone(),
      calendar: readCalendar(this.#host.element),
    };
    const state = openWords(hours, around, language);
    return html`<p>
      ${
        state
          ? html`<span class=${state.isOpen ? 'state-open' : 'state-closed'}><bdi>${state.words}</bdi></span>
              ${state.isExact ? nothing : html`<span class="way-hint">（${this.#say('approximate')}）</span>`}`
          : nothing
      }
      <span class="way-hours"><bdi>${hours}</bdi></span>
    </p>`;
  }

  /** The code with its text beside it: who reads this on the phone itself cannot scan it. */
  #renderQr({qr}: Channel): TemplateResult | typeof nothing {
    if (!qr) return nothing;
    if (this.#qr === undefined) {
      this.#qr = null;
      void this.#loadQr();
    }
    const code = this.#qr?.renderQrCode(qr, `${this.#say('qr')} ${qr}`);
    const isTooLong = !!this.#qr && !code;
    return html`<div class="way-qr">
      ${isTooLong ? nothing : html`<div class="qr-box">${code ?? nothing}</div>`}
      <p><span class="way-hint">${this.#say(isTooLong ? 'tooLong' : 'scan')}</span> <bdi class="qr-text">${qr}</bdi></p>
    </div>`;
  }

  #factsOf({handling, visits, fee}: Service): readonly string[] {
    const language = this.#host.language();
    const facts = [
      handling && handlingWord(handling, language),
      visits === undefined ? undefined : visitsWord(visits, language),
      fee && [feeWord(fee, language), fee.basis].filter(Boolean).join(' '),
    ];
    return facts.filter((fact): fact is string => !!fact);
  }

  async #loadQr(): Promise<void> {
    try {
      this.#qr = await import('./qr-code.js');
      this.#host.element.requestUpdate();
    } catch (error) {
      // The text of the code stands there all the same.
      console.error(error);
    }
  }

  #close(): void {
    const {element} = this.#host;
    element.renderRoot.querySelector<HTMLElement>('[aria-controls="panel"]')?.focus();
    this.#open = undefined;
    element.requestUpdate();
  }

  #say(key: Key, values?: Readonly<Record<string, string>>): string {
    return translate(strings, this.#host.language(), key, values);
  }
}

/** 英语 for `en`; what the browser cannot name stays as it is. */
function languageName(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language, 'en'], {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
