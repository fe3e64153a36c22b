import type {Issue} from '../config/issue.js';
import type {HomeConfig} from '../config/page-schema.js';
import {isColour, isSafeResource} from '../config/values.js';
import {decodeBody, request, SourceError, timing, type Subscription} from '../data/request.js';
import {closestAttribute, languageFor} from '../locale/language.js';
import {loadLanguage} from '../locale/load-language.js';
import {extraModules} from './module-registry.js';
import type {Host, PageElement} from './page-element.js';
import {buildSections} from './sections.js';

type Validator = typeof import('../config/check.js');

/** What a page gives to a run that makes it. */
interface Run {
  /** Whether no later run has begun: then this one must leave the page alone. */
  readonly isLatest: () => boolean;
  /** Tells the webmaster; resolves when it is told. */
  readonly tell: (issues: readonly Issue[]) => Promise<void>;
  /** Takes the modules over, which stand in the page now. */
  readonly connect: (hosts: readonly Host[]) => void;
}

/** How a run ended. */
interface Made {
  /** False where nothing of the config can be shown. */
  readonly isShown: boolean;
  /** What is to be said above the sections. */
  readonly notice?: unknown;
}

/**
 * Makes a page of its config. A file of its own, loaded on demand: a page that was built, or that is written as tags,
 * has its sections already.
 */
export class ConfigPage {
  /** What the page shows; `config` of the page is the same object. */
  shown: HomeConfig | undefined;
  readonly #page: PageElement;
  #given: unknown;
  #request: Subscription | undefined;
  #themeSheet: CSSStyleSheet | undefined;

  constructor(page: PageElement) {
    this.#page = page;
  }

  /** Lets go of a request under way. */
  release(): void {
    this.#request?.release();
    this.#request = undefined;
  }

  /**
   * Reads, checks and shows the config.
   *
   * @returns undefined where a later run came between
   * @throws SourceError - where there is no config to be had
   */
  async make(run: Run): Promise<Made | undefined> {
    // The page may have left while this code was loaded: nobody would let go of its request.
    if (!run.isLatest()) return undefined;
    // Side by side: both take a request, and neither needs the other.
    const [{json, baseUrl}, validator] = await Promise.all([this.#read(), this.#loadValidator()]);
    if (!run.isLatest()) return undefined;
    const {config, notice} = await this.#check(json, validator, run);
    if (!run.isLatest()) return undefined;
    if (!config) return {isShown: false, notice};
    await this.#show(config, baseUrl, run);
    return {isShown: true, notice};
  }

  /** The config as text, or parsed where it was given so. */
  async #read(): Promise<{json: unknown; baseUrl: string}> {
    const page = this.#page;
    const baseUrl = page.baseUrl ?? document.baseURI;
    // What was shown last is put into `config`, but only what was given from outside is a source.
    if (page.config !== this.shown) this.#given = page.config;
    if (this.#given !== undefined) return {json: this.#given, baseUrl};
    const {src} = page;
    if (src) {
      if (!isSafeResource(src)) throw new SourceError('unsafe-url', {expected: 'resource', found: src});
      const url = new URL(src, baseUrl).href;
      this.release();
      this.#request = request(url, 0);
      return {json: decodeBody(await this.#request.answer), baseUrl: url};
    }
    const script = page.querySelector(':scope > script[type="application/json"]');
    if (script) return {json: script.textContent ?? '', baseUrl};
    throw new SourceError('no-source', {key: 'mh-page'});
  }

  #loadValidator(): Promise<Validator> | undefined {
    return this.#page.checked ? undefined : import('../config/check.js');
  }

  async #check(
    json: unknown,
    validator: Validator | undefined,
    {tell}: Run,
  ): Promise<{config: HomeConfig | undefined; notice?: unknown}> {
    const page = this.#page;
    if (!validator) return {config: (typeof json === 'string' ? JSON.parse(json) : json) as HomeConfig};
    const {config, issues} = validator.checkConfig(json, {
      lang: closestAttribute(page, 'lang') ?? 'zh-CN',
      extraModules,
    });
    await tell(issues);
    const isNewer = issues.some(({code}) => code === 'newer-version');
    return {config, notice: isNewer ? (await import('./read-only.js')).renderReadOnly(page) : undefined};
  }

  async #show(config: HomeConfig, baseUrl: string, {isLatest, connect}: Run): Promise<void> {
    const page = this.#page;
    const {lang, theme, site} = config;
    const accent = theme?.accent && isColour(theme.accent) ? theme.accent : undefined;
    const [sheet] = await Promise.all([
      theme?.name
        ? import('../theme/theme-sheet.js').then(({themeSheet}) => themeSheet(theme.name!, accent))
        : accent && import('../theme/accent-sheet.js').then(({accentSheet}) => accentSheet(accent)),
      // Placeholders and notices speak before any module does.
      loadLanguage(languageFor(lang ?? closestAttribute(page, 'lang'))),
    ]);
    if (!isLatest()) return;
    this.shown = config;
    page.config = config;
    if (site?.maxDataSize) timing.mostBytes = site.maxDataSize * 1e6;
    const attributes = {
      lang,
      mode: theme?.mode ?? page.getAttribute('mode') ?? 'auto',
      text: theme?.text,
      'time-zone': site?.timeZone,
      times: site?.times,
      holidays: site?.calendar?.holidays?.toString(),
      workdays: site?.calendar?.workdays?.toString(),
    };
    // What the config does not say stays as the page's author wrote it.
    for (const [name, value] of Object.entries(attributes))
      if (typeof value === 'string' && page.getAttribute(name) !== value) page.setAttribute(name, value);
    this.#setTheme(sheet || undefined);
    const {sections, hosts} = buildSections(config, {baseUrl, audience: page.audience ?? 'public'});
    // The script child stays: it is the page's source, and what was written by hand is not ours to delete.
    page.replaceChildren(...page.querySelectorAll(':scope > script'), ...sections);
    // At once: a module whose code is there already is ready in the next microtask.
    connect(hosts);
  }

  #setTheme(sheet: CSSStyleSheet | undefined): void {
    const root = this.#page.shadowRoot!;
    const others = root.adoptedStyleSheets.filter((other) => other !== this.#themeSheet);
    root.adoptedStyleSheets = sheet ? [...others, sheet] : others;
    this.#themeSheet = sheet;
  }
}
