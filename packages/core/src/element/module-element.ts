import {
  isServer,
  LitElement,
  noChange,
  render,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {Finding} from '../config/shape.js';
import {isSafeResource, resolveAddress} from '../config/values.js';
import {reportNotLoaded} from '../data/not-loaded.js';
import {parseBody, SourceError} from '../data/request.js';
import {SourceController} from '../data/source-controller.js';
import {watchLanguage} from '../locale/language-watch.js';
import {closestAttribute, languageFor, type Language} from '../locale/language.js';
import {loadLanguage} from '../locale/load-language.js';
import {translate} from '../locale/strings.js';
import {DEFAULT_TIME_ZONE, sayTimes} from '../locale/time.js';
import {renderEmpty, renderError, renderFrame, renderSkeleton, type Frame} from '../parts/frame.js';
import frameStrings from '../parts/frame.strings.js';
import frameStyles from '../parts/frame.styles.js';
import {renderFoot} from '../parts/foot.js';
import hostStyles from '../theme/host.styles.js';
import {askBeforeOpening} from './ask-before-opening.js';
import type {Completed} from './complete-data.js';
import {ReadyEvent} from './events.js';
import type {FaceController} from './face-controller.js';
import {IssueReporter} from './issue-reporter.js';
import type {ModuleParts, ModuleStatus, Provenance} from './module-parts.js';
import {moduleProperties} from './module-properties.js';
import {readPayload, statusOf, type Payload} from './payload.js';
import {readOptions, type CheckedProperties} from './read-options.js';
import {startAfresh} from './start-afresh.js';
import {whenIdle} from './when-idle.js';

/**
 * The base of every module: takes data from `.data`, `src` or its own face, checks them, draws the frame around what
 * the subclass renders, and keeps every failure inside its own box.
 *
 * @fires mh-ready - once, when the first data are shown
 * @fires mh-error - for each problem, with the issue as `detail`
 * @fires mh-open - cancelable, before a link is followed
 */
export abstract class ModuleElement<Data extends Provenance, Options extends object = object> extends LitElement {
  static override styles: CSSResultGroup = [hostStyles, frameStyles];

  static override properties: PropertyDeclarations = moduleProperties;

  /** Shapes, face and strings of the module; set by each subclass. */
  // oxlint-disable-next-line typescript/no-explicit-any -- a static cannot take the class's type parameter
  static parts: ModuleParts<any>;

  /** The payload itself; comes before `src` and the face. */
  declare data: Data | undefined;
  /** Address of the payload, relative to the document. */
  declare src: string | undefined;
  /** How `src` speaks; `menhu` unless said otherwise. */
  declare format: string | undefined;
  /** Seconds between refreshes; 0, the default, never. */
  declare refresh: number | undefined;
  /** Heading of the module; without the attribute the module's own name, with an empty one none. */
  declare heading: string | undefined;
  /** Level of the heading, 2 to 6; default 2. */
  declare headingLevel: number | undefined;
  /** `webmaster` shows what is wrong and why; `public`, the default, does not. */
  declare audience: string | undefined;
  /** A link at the far end of the heading. */
  declare link: {text: string; href: string} | undefined;

  readonly #source = new SourceController(this, {
    parse: (body, url) => this.#parse(body, url),
    onAnswer: (value) => this.#accept(value, 'src'),
    onFailure: (error) => this.#onSourceFailure(error),
  });

  readonly #reporter = new IssueReporter(this, () => this.requestUpdate());
  #payload: Payload<Data> | undefined;
  #origin: 'data' | 'src' | 'face' | undefined;
  #failure: Finding | undefined;
  #isStale = false;
  #announcement = '';
  #isReady = false;
  #isDeclared = false;
  #checked: CheckedProperties = {options: {}};
  #language: Language = 'zh-CN';
  #timeZone = DEFAULT_TIME_ZONE;

  constructor() {
    super();
    watchLanguage(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (!isServer) {
      // What a server drew stays until there are data to draw it anew from; the page's placeholder is replaced at once.
      this.#isDeclared = !!root.firstElementChild && !root.querySelector('.placeholder');
      if (!this.#isDeclared) startAfresh(root, this.renderOptions);
      root.addEventListener('click', (event) => askBeforeOpening(this, this.#parts.shapes.type, event));
    }
    return root;
  }

  /** The first update, and one after a change of language, waits for that language's strings. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const loading = loadLanguage(languageFor(closestAttribute(this, 'lang')));
    return loading ? loading.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.fail(error);
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Looked up once per update: rows ask for them thousands of times.
    this.#language = languageFor(closestAttribute(this, 'lang'));
    this.#timeZone = closestAttribute(this, 'time-zone') ?? DEFAULT_TIME_ZONE;
    sayTimes(closestAttribute(this, 'times'));
    if (!this.hasUpdated || changed.size) this.#readOptions();
    if (changed.has('data') && this.data !== undefined) this.#accept(this.data, 'data');
    this.#source.use(this.#resolvedSource(), this.refresh);
    if (this.#isFaceWanted) this.#useFace((face) => face.watch());
    if (!this.#isDeclared || !this.#payload?.data) return;
    this.#isDeclared = false;
    startAfresh(this.renderRoot, this.renderOptions);
  }

  protected override render(): TemplateResult | typeof noChange {
    const data = this.#payload?.data;
    const {status} = this;
    // What a server drew stays until there is better, also where there are no data after all.
    if (this.#isDeclared) return noChange;
    const frame = this.#frame();
    if (status === 'loading') return renderFrame({...frame, busy: true, body: this.renderLoading()});
    if (!data || status === 'error') return this.#renderFailure();
    const foot = renderFoot(data, this.language, this.timeZone);
    if (status === 'empty') return renderFrame({...frame, body: renderEmpty(this.language), foot});
    const notice = status === 'stale' ? translate(frameStrings, this.language, 'stale') : undefined;
    return this.renderLayout({...frame, ...this.renderData(data), foot, notice}, data);
  }

  protected override updated(): void {
    const {status} = this;
    // To ask for code costs time that the first paint needs, and nobody sees what this code does.
    whenIdle(() => this.#complete());
    if (!this.#isReady && status !== 'loading' && status !== 'error') {
      this.#isReady = true;
      this.dispatchEvent(new ReadyEvent());
    }
  }

  /** Checks a payload; a module that can do with a part of it for its first drawing reads the rest later. */
  protected readData(raw: unknown): Payload<Data> {
    return readPayload<Data>(this.#parts.shapes, raw);
  }

  /** What the module shows of its data: the body, and the small print beside the heading. */
  protected abstract renderData(data: Data): Pick<Frame, 'body' | 'tally'>;

  /** The box around it; a module that is not a panel, such as a banner, draws its own. */
  protected renderLayout(frame: Frame, _data: Data): TemplateResult {
    return renderFrame(frame);
  }

  /** What stands in the place of the data until they come, of the same height. */
  protected renderLoading(): unknown {
    return renderSkeleton(5);
  }

  /** Where the box stands now. */
  get status(): ModuleStatus {
    return this.#failure ? 'error' : statusOf(this.#payload, this.#isStale);
  }

  /** Options after their check; one that is wrong is absent, so that the default holds. */
  protected get options(): Options {
    return this.#checked.options as Options;
  }

  protected get language(): Language {
    return this.#language;
  }

  protected get timeZone(): string {
    return this.#timeZone;
  }

  /** A string of the module in the language around it. */
  protected text(key: string, values?: Readonly<Record<string, string | number>>): string {
    return translate(this.#parts.strings, this.language, key as 'title', values);
  }

  /**
   * Wraps an event handler, so that what it throws ends in this module's box. Every handler in a module's template
   * goes through it; a contract test sees to that.
   */
  protected on<E extends Event>(handler: (event: E) => void): (event: E) => void {
    return (event) => {
      try {
        handler(event);
      } catch (error) {
        this.fail(error);
      }
    };
  }

  /**
   * Shows the error box in place of the content and reports why. It is drawn here and not by an update, because an
   * update may be what fails, and would fail again for ever.
   */
  protected fail(error: unknown): void {
    console.error(error);
    this.#failure = {code: 'render-failed', severity: 'error', path: '', params: {reason: String(error)}};
    this.#announcement = translate(frameStrings, this.language, 'error');
    this.report('render', [this.#failure]);
    // What Lit had half drawn cannot be updated any more.
    startAfresh(this.renderRoot, this.renderOptions);
    render(this.#renderFailure(), this.renderRoot, this.renderOptions);
  }

  /**
   * Shows more of a list, and moves the focus to the first new entry: the button that had it may be gone, and the
   * reader would start again at the top of the page.
   *
   * @param entries - a selector of the list's entries
   */
  protected async showMore(entries: string, change: () => void): Promise<void> {
    const before = this.renderRoot.querySelectorAll(entries).length;
    change();
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelectorAll(entries)[before]?.querySelector<HTMLElement>('a, button')?.focus();
  }

  /** Tells the webmaster what the module found; the same topic replaces what was said before. */
  protected report(topic: string, findings: readonly Finding[]): void {
    this.#reporter.report(topic, findings, this.#name);
  }

  /**
   * Reads one more page of data, such as `next` or a search gives, as the first was read.
   *
   * @param address - relative to the source
   * @param signal - lets go of it
   * @throws SourceError - where nothing of it can be used; the reason is reported under the address
   */
  protected async readNext(address: string, signal?: AbortSignal): Promise<Data> {
    const {readPage} = await import('./read-page.js');
    return readPage<Data>(this.#parts.shapes, address, {
      base: this.#resolvedSource() ?? document.baseURI,
      parse: this.#parse,
      report: (findings) => this.report(address, findings),
      signal,
    });
  }

  /** Tries again: draws anew, and asks the source anew where that was what failed. */
  retry(): void {
    this.#failure = undefined;
    this.report('render', []);
    this.#announcement = translate(frameStrings, this.language, this.#payload?.data ? 'refreshed' : 'loading');
    if (!this.#payload?.data) {
      this.#payload = undefined;
      this.#source.reload();
    }
    if (this.data !== undefined) this.#accept(this.data, 'data');
    this.#useFace((face) => face.invalidate());
    this.requestUpdate();
  }

  /** The frame without its content. */
  #frame(): Frame {
    const label = this.text('title');
    return {
      language: this.language,
      heading: this.heading ?? label,
      label,
      level: this.headingLevel ?? 2,
      link: this.#checked.link,
      body: '',
      issues: this.audience === 'webmaster' ? this.#reporter.render(this.language) : undefined,
      announcement: this.#announcement,
    };
  }

  #renderFailure(): TemplateResult {
    return renderFrame({...this.#frame(), body: renderError(this.language, () => this.retry())});
  }

  get #parts(): ModuleParts<Data> {
    return (this.constructor as typeof ModuleElement).parts as ModuleParts<Data>;
  }

  /** The source as an absolute URL; none where `.data` comes first or the address is refused. */
  #resolvedSource(): string | undefined {
    if (this.data !== undefined || !this.src) return undefined;
    const url = isSafeResource(this.src) ? resolveAddress(this.src, document.baseURI) : undefined;
    if (url === undefined && this.#failure?.path !== 'src') {
      this.#setFailure(new SourceError('unsafe-url', {expected: 'resource', found: this.src}).finding);
    }
    return url;
  }

  #readOptions(): void {
    const findings: Finding[] = [];
    this.#checked = readOptions(this.#parts.shapes, this, (finding) => findings.push(finding));
    this.report('options', findings);
  }

  readonly #parse = async (body: ArrayBuffer, url: string): Promise<unknown> => {
    const load = this.#parts.shapes.formats?.[this.#checked.format!];
    return load ? (await load()).adapt(body, url) : parseBody(body, url);
  };

  /** What nobody waits for is loaded when it is done. */
  #complete(): void {
    const data = this.#payload?.data;
    if (!data || this.#failure) return;
    const url = this.#resolvedSource();
    const writeFace = this.#origin !== 'face' && (() => this.#useFace((face) => face.write(data, this.language)));
    import('./complete-data.js')
      .then(({completeData}) => completeData(this as unknown as Completed, data, {url, writeFace}))
      .catch(reportNotLoaded('face'));
  }

  /** The face is read and written by code of its own, after what can be seen. */
  #useFace(use: (face: FaceController<Data>) => unknown): void {
    import('./face-controller.js').then(
      ({faceOf}) =>
        use(
          faceOf<Data>(this, () => ({
            load: () => this.#parts.face(),
            isWanted: () => this.#isFaceWanted,
            onRead: (raw) => this.#accept(raw, 'face'),
            onNothing: () => this.#onEmptyFace(),
            onError: (error) => this.fail(error),
          })),
        ),
      (error: unknown) => (this.#isFaceWanted ? this.fail(error) : console.error(error)),
    );
  }

  #accept(raw: unknown, origin: 'data' | 'src' | 'face'): void {
    const payload = this.readData(raw);
    this.report('data', payload.findings);
    const isRenewal = this.#payload?.data !== undefined && this.#origin === origin;
    // The first data speak for themselves; what replaces something, or comes after an announcement, is announced.
    const isNews = this.#announcement !== '' || (this.#payload?.data !== undefined && origin === 'src');
    const news = payload.data ? isNews && 'refreshed' : 'error';
    this.#announcement = news ? translate(frameStrings, this.language, news) : '';
    // A refresh that brought rubbish does not take away what the reader has.
    this.#isStale = isRenewal && !payload.data;
    if (!this.#isStale) {
      this.#payload = payload;
      this.#origin = origin;
    }
    this.#failure = undefined;
    this.requestUpdate();
  }

  #onSourceFailure({finding}: SourceError): void {
    if (this.#payload?.data) {
      this.#isStale = true;
      this.report('data', [{...finding, severity: 'warning'}]);
      this.requestUpdate();
    } else {
      this.#setFailure(finding);
    }
  }

  #setFailure(finding: Finding): void {
    this.#failure = finding;
    this.#announcement = translate(frameStrings, this.language, 'error');
    this.report('data', [finding]);
    this.requestUpdate();
  }

  get #name(): string {
    return this.id || this.#parts.shapes.type;
  }

  get #isFaceWanted(): boolean {
    return this.data === undefined && this.#origin !== 'src' && !(this.#isDeclared && this.src);
  }

  /** No data anywhere. A document that is still being parsed may bring them, a whole one will not. */
  #onEmptyFace(): void {
    if (this.src || this.#payload || document.readyState === 'loading') return;
    this.#setFailure(new SourceError('no-source', {key: this.#name}).finding);
  }
}
