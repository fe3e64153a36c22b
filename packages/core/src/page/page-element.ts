import {html, isServer, LitElement, noChange, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Issue} from '../config/issue.js';
import {SourceError} from '../data/request.js';
import {ReadyEvent} from '../element/events.js';
import {IssueReporter} from '../element/issue-reporter.js';
import {startAfresh} from '../element/start-afresh.js';
import {closestAttribute, languageFor} from '../locale/language.js';
import {translate} from '../locale/strings.js';
import {renderError, renderFrame} from '../parts/frame.js';
import frameStrings from '../parts/frame.strings.js';
import frameStyles from '../parts/frame.styles.js';
import hostStyles from '../theme/host.styles.js';
import palette from '../theme/palette.js';
import type {ConfigPage} from './config-page.js';
import type {ModuleHost} from './module-host.js';
import pageStyles from './page.styles.js';

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
  #maker: ConfigPage | undefined;
  #isDeclared = false;
  #failed = false;
  #notice: unknown;
  #run = 0;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#isDeclared = !!root.firstElementChild;
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Reader modes weigh blocks by such names (Mozilla Readability: `content`), and would else take one module for all.
    this.classList.add('mh-content');
    // A page that is moved comes back. The first time, its properties may be set a line after it was put in.
    if (this.#maker?.shown) this.#hosts.forEach((host) => host.connect());
    else if (this.hasUpdated) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#run++;
    this.#maker?.release();
    this.#hosts.forEach((host) => host.disconnect());
  }

  protected override willUpdate(changed: PropertyValues): void {
    // There the sections are printed beside it.
    if (isServer) return;
    // What a server drew stays while there is nothing else to say: to draw it anew would lay out the whole page.
    if (this.#isDeclared && (this.#failed || this.#notice || this.audience === 'webmaster')) {
      this.#isDeclared = false;
      startAfresh(this.renderRoot, this.renderOptions);
    }
    if (this.hasUpdated) {
      const isNew = changed.has('config') && this.config !== this.#maker?.shown;
      if (isNew || changed.has('src') || changed.has('audience')) void this.#load();
    } else if (document.readyState === 'loading') {
      // The script child of a page that is still being parsed may not be there yet.
      document.addEventListener('DOMContentLoaded', () => void this.#load(), {once: true});
    } else {
      void this.#load();
    }
  }

  protected override render(): TemplateResult | typeof noChange {
    if (this.#isDeclared) return noChange;
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

  /** Makes the page of its config, by code that a page which was built does without. */
  async #build(run: number): Promise<void> {
    const {ConfigPage} = await import('./config-page.js');
    this.#maker ??= new ConfigPage(this);
    const made = await this.#maker.make({
      isLatest: () => run === this.#run,
      tell: (issues) => this.#reporter.show('config', issues),
      connect: (hosts) => this.#connect(hosts, run),
    });
    if (!made || run !== this.#run) return;
    this.#failed = !made.isShown;
    this.#notice = made.notice;
  }

  #connect(hosts: readonly Host[], run: number): void {
    this.#hosts.forEach((host) => host.disconnect());
    this.#hosts = hosts;
    hosts.forEach((host) => host.connect());
    void Promise.all(hosts.map(({settled}) => settled)).then(() => {
      if (run !== this.#run) return;
      this.dispatchEvent(new ReadyEvent());
      // Loaded last: nobody needs them before there is something to skip.
      import('./skip-links.js').then(({drawSkipLinks}) => drawSkipLinks(this), console.error);
    });
  }
}
