import {html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {HomeConfig} from '../config/page-schema.js';
import type {Issue} from '../config/issue.js';
import {isColour, isSafeResource} from '../config/values.js';
import {decodeBody, request, SourceError, timing, type Subscription} from '../data/request.js';
import {ReadyEvent} from '../element/events.js';
import {IssueReporter} from '../element/issue-reporter.js';
import {startAfresh} from '../element/start-afresh.js';
import {closestAttribute, languageFor} from '../locale/language.js';
import {loadLanguage} from '../locale/load-language.js';
import {translate} from '../locale/strings.js';
import {renderError, renderFrame} from '../parts/frame.js';
import frameStrings from '../parts/frame.strings.js';
import frameStyles from '../parts/frame.styles.js';
import hostStyles from '../theme/host.styles.js';
import palette from '../theme/palette.js';
import type {ModuleHost} from './module-host.js';
import {extraModules} from './module-registry.js';
import pageStyles from './page.styles.js';
import {buildSections} from './sections.js';

/** What the page needs to know of a module on it. */
export type Host = Pick<ModuleHost, 'connect' | 'disconnect' | 'settled'>;

/**
 * A whole homepage from one config: `src`, `.config`, or a `<script type="application/json">` child, in this order of
 * precedence: `.config`, `src`, script.
 *
 * @slot - the sections, which the page itself puts there
 * @fires mh-ready - when every module near the viewport has settled
 * @fires mh-error - for each problem of the config
 * @example
 * <mh-page src="home.json"></mh-page>
 */
export class PageElement extends LitElement {
  static override styles = [hostStyles, frameStyles, palette, pageStyles];

  static override properties = {
    src: {},
    config: {attribute: false},
    audience: {},
    checked: {type: Boolean},
    baseUrl: {attribute: false},
  };

  /** Address of a home.json. */
  declare src: string | undefined;
  /** The config itself; what a page shows is found here as well, in the newest version and with nothing dropped. */
  declare config: unknown;
  /** `webmaster` shows every problem and its cause; `public`, the default, does not. */
  declare audience: string | undefined;
  /** Says that `menhu check` found no fault, so that the validator need not be loaded. */
  declare checked: boolean;
  /** What relative addresses of `.config` resolve against; the document's own base by default. */
  declare baseUrl: string | undefined;

  /** Every problem of the config; what its modules find in their data is theirs to report. */
  issues: readonly Issue[] = [];

  readonly #reporter = new IssueReporter(this, () => {
    this.issues = this.#reporter.issues;
    this.requestUpdate();
  });
  #hosts: readonly Host[] = [];
  #given: unknown;
  #shown: unknown;
  #themeSheet: CSSStyleSheet | undefined;
  #failed = false;
  #notice: unknown;
  #request: Subscription | undefined;
  #run = 0;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // What a server declared is drawn anew in the same task.
    startAfresh(root, this.renderOptions);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Reader modes weigh blocks by such names (Mozilla Readability: `content`), and would else take one module for all.
    this.classList.add('mh-content');
    // A page that is moved comes back. The first time, its properties may be set a line after it was put in.
    if (this.#shown) this.#hosts.forEach((host) => host.connect());
    else if (this.hasUpdated) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#run++;
    this.#request?.release();
    this.#request = undefined;
    this.#hosts.forEach((host) => host.disconnect());
  }

  protected override willUpdate(changed: PropertyValues): void {
    // There the sections are printed beside it.
    if (isServer) return;
    if (this.hasUpdated) {
      const isNew = changed.has('config') && this.config !== this.#shown;
      if (isNew || changed.has('src') || changed.has('audience')) void this.#load();
    } else if (document.readyState === 'loading') {
      // The script child of a page that is still being parsed may not be there yet.
      document.addEventListener('DOMContentLoaded', () => void this.#load(), {once: true});
    } else {
      void this.#load();
    }
  }

  protected override render(): TemplateResult {
    const language = languageFor(closestAttribute(this, 'lang'));
    return html`
      ${this.#notice}
      ${
        this.#failed
          ? renderFrame({
              language,
              heading: '',
              label: translate(frameStrings, language, 'error'),
              level: 2,
              body: renderError(language, () => void this.#load()),
              announcement: translate(frameStrings, language, 'error'),
            })
          : nothing
      }
      ${this.audience === 'webmaster' ? html`<div class="root">${this.#reporter.render(language)}</div>` : nothing}
      <div class="sections"><slot></slot></div>
    `;
  }

  /** Reads, checks and shows the config. A later run makes an earlier one void. */
  async #load(): Promise<void> {
    const run = ++this.#run;
    this.toggleAttribute('busy', true);
    this.#failed = false;
    try {
      // What `menhu build` made is there already, and has only to be woken.
      const isBuilt = this.hasAttribute('built') && !this.config;
      if (isBuilt) this.#connect((await import('./built-page.js')).wakeModules(this), run);
      else await this.#build(run);
    } catch (error) {
      if (run !== this.#run) return;
      this.#failed = true;
      this.#reporter.report('page', [
        error instanceof SourceError
          ? error.finding
          : {code: 'render-failed', severity: 'error', path: '', params: {reason: String(error)}},
      ]);
    }
    if (run !== this.#run) return;
    this.toggleAttribute('busy', false);
    this.requestUpdate();
  }

  /** Makes the page of its config, unless a later run comes between. */
  async #build(run: number): Promise<void> {
    const {json, baseUrl} = await this.#read();
    if (run !== this.#run) return;
    const config = await this.#check(json);
    if (run !== this.#run) return;
    if (config) await this.#show(config, baseUrl, run);
    else this.#failed = true;
  }

  #connect(hosts: readonly Host[], run: number): void {
    this.#hosts = hosts;
    hosts.forEach((host) => host.connect());
    void Promise.all(hosts.map(({settled}) => settled)).then(() => {
      if (run !== this.#run) return;
      this.dispatchEvent(new ReadyEvent());
      // Loaded last: nobody needs them before there is something to skip.
      import('./skip-links.js').then(({drawSkipLinks}) => drawSkipLinks(this), console.error);
    });
  }

  /** The config as text, or parsed where it was given so. */
  async #read(): Promise<{json: unknown; baseUrl: string}> {
    const baseUrl = this.baseUrl ?? document.baseURI;
    // What was shown last is put into `config`, but only what was given from outside is a source.
    if (this.config !== this.#shown) this.#given = this.config;
    if (this.#given !== undefined) return {json: this.#given, baseUrl};
    if (this.src) {
      if (!isSafeResource(this.src)) throw new SourceError('unsafe-url', {expected: 'resource', found: this.src});
      const url = new URL(this.src, baseUrl).href;
      this.#request?.release();
      this.#request = request(url, 0);
      return {json: decodeBody(await this.#request.answer), baseUrl: url};
    }
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (script) return {json: script.textContent ?? '', baseUrl};
    throw new SourceError('no-source', {key: 'mh-page'});
  }

  async #check(json: unknown): Promise<HomeConfig | undefined> {
    if (this.checked) return (typeof json === 'string' ? JSON.parse(json) : json) as HomeConfig;
    const {checkConfig} = await import('../config/check.js');
    const {config, issues} = checkConfig(json, {lang: closestAttribute(this, 'lang') ?? 'zh-CN', extraModules});
    await this.#reporter.show('config', issues);
    const isNewer = issues.some(({code}) => code === 'newer-version');
    this.#notice = isNewer ? (await import('./read-only.js')).renderReadOnly(this) : undefined;
    return config;
  }

  async #show(config: HomeConfig, baseUrl: string, run: number): Promise<void> {
    const {lang, theme, site} = config;
    const accent = theme?.accent && isColour(theme.accent) ? theme.accent : undefined;
    const [sheet] = await Promise.all([
      theme?.name
        ? import('../theme/theme-sheet.js').then(({themeSheet}) => themeSheet(theme.name!, accent))
        : accent && import('../theme/accent-sheet.js').then(({accentSheet}) => accentSheet(accent)),
      // Placeholders and notices speak before any module does.
      loadLanguage(languageFor(lang ?? closestAttribute(this, 'lang'))),
    ]);
    if (run !== this.#run) return;
    this.#hosts.forEach((host) => host.disconnect());
    this.#shown = config;
    this.config = config;
    this.#setAttribute('lang', lang);
    this.#setAttribute('mode', theme?.mode ?? this.getAttribute('mode') ?? 'auto');
    this.#setAttribute('text', theme?.text);
    this.#setAttribute('time-zone', site?.timeZone);
    this.#setAttribute('times', site?.times);
    if (site?.maxDataSize) timing.mostBytes = site.maxDataSize * 1e6;
    this.#setAttribute('holidays', site?.calendar?.holidays?.toString());
    this.#setAttribute('workdays', site?.calendar?.workdays?.toString());
    this.#setTheme(sheet || undefined);
    const {sections, hosts} = buildSections(config, {baseUrl, audience: this.audience ?? 'public'});
    // The script child stays: it is the page's source, and what was written by hand is not ours to delete.
    this.replaceChildren(...this.querySelectorAll(':scope > script'), ...sections);
    // At once: a module whose code is there already is ready in the next microtask.
    this.#connect(hosts, run);
  }

  /** What the config does not say stays as the page's author wrote it. */
  #setAttribute(name: string, value: unknown): void {
    if (typeof value === 'string' && this.getAttribute(name) !== value) this.setAttribute(name, value);
  }

  #setTheme(sheet: CSSStyleSheet | undefined): void {
    const root = this.renderRoot as ShadowRoot;
    const others = root.adoptedStyleSheets.filter((other) => other !== this.#themeSheet);
    root.adoptedStyleSheets = sheet ? [...others, sheet] : others;
    this.#themeSheet = sheet;
  }
}
