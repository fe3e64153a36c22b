import {render} from 'lit';
import {resolveAddress} from '../config/values.js';
import type {ModuleConfig} from '../config/page-schema.js';
import type {Finding} from '../config/shape.js';
import {IssueReporter} from '../element/issue-reporter.js';
import type {ModuleElement} from '../element/module-element.js';
import {kebab, optionNames} from '../element/option-properties.js';
import {NEAR_VIEWPORT, watchViewport} from '../element/visibility.js';
import {closestAttribute, languageFor} from '../locale/language.js';
import {translate} from '../locale/strings.js';
import {renderError, renderFrame, renderSkeleton} from '../parts/frame.js';
import frameStrings from '../parts/frame.strings.js';
import frameStyles from '../parts/frame.styles.js';
import hostStyles from '../theme/host.styles.js';
import {loaderFor, onRegister} from './module-registry.js';
import {onDefined} from './on-defined.js';
import {onSettled} from './on-settled.js';
import {clampSize} from './size.js';

/** What the page around a module gives it. */
export interface ModuleSurroundings {
  /** Relative addresses in the config resolve against it. */
  readonly baseUrl: string;
  readonly headingLevel: number;
  readonly audience: string;
}

/**
 * Holds one module of a page: makes its element, shows a placeholder in its box, loads its code when the reader comes
 * near, and shows what went wrong where that fails. Nothing that a module does here reaches its neighbours.
 */
export class ModuleHost {
  /** The module's element, upgraded when its code is there. */
  readonly element: HTMLElement;
  /** Resolves when the module shows data, empty or error, or when it is too far away to be waited for. */
  readonly settled: Promise<void>;

  readonly #config: ModuleConfig;
  readonly #surroundings: ModuleSurroundings;
  readonly #reporter: IssueReporter;
  readonly #stops: (() => void)[] = [];
  #settle!: () => void;
  #failure: Finding | undefined;
  #configureError: unknown;

  constructor(config: ModuleConfig, surroundings: ModuleSurroundings) {
    this.#config = config;
    this.#surroundings = surroundings;
    this.settled = new Promise((resolve) => (this.#settle = resolve));
    this.element = document.createElement(tagFor(config.type));
    this.#reporter = new IssueReporter(this.element, () => this.#draw());
    try {
      this.#configure();
    } catch (error) {
      // The setter of somebody's own module; the page's other modules are still to be made.
      this.#configureError = error;
    }
  }

  /** Begins to watch for the reader; the element must be in the document. */
  connect(): void {
    // First of all: where the code is there already, a module with its data at hand is ready in the next microtask.
    this.#stops.push(onSettled(this.element, this.#settle));
    // As soon as the element is ours, which may be before the reader comes near: another script, or a neighbour of the
    // same type, brings the code, and without its options the module would be drawn as nobody meant it.
    this.#stops.push(onDefined(this.element.localName, this.#configureOptions));
    const loader = loaderFor(this.#config.type);
    if (!loader) {
      // The check of the config has reported it.
      this.#failure = {code: 'unknown-type', severity: 'error', path: 'type'};
      this.#draw();
      this.#settle();
      this.#stops.push(
        onRegister((type) => {
          if (type === this.#config.type) this.#activate();
        }),
      );
      return;
    }
    if (this.#configureError !== undefined) {
      this.#failLoading(this.#configureError);
      return;
    }
    this.#draw();
    const stopWatching = watchViewport(
      this.element,
      (isNear) => {
        if (!isNear) return this.#settle();
        stopWatching();
        this.#activate();
      },
      NEAR_VIEWPORT,
    );
    this.#stops.push(stopWatching);
  }

  disconnect(): void {
    this.#stops.splice(0).forEach((stop) => stop());
  }

  /** Loads the code; also what Retry does. */
  readonly #activate = (): void => {
    this.#failure = undefined;
    this.#draw();
    void this.#load();
  };

  async #load(): Promise<void> {
    const {type} = this.#config;
    try {
      await loaderFor(type)!.load();
      // An element whose constructor threw stays as it was, without a word to whoever loaded it.
      customElements.upgrade(this.element);
      if (!('updateComplete' in this.element)) throw new Error(`<${this.element.localName}> was not set up`);
    } catch (error) {
      this.#failLoading(error);
    }
  }

  /** Sets what every module has. Values that are wrong are passed on: the element checks them and says so. */
  #configure(): void {
    const {id, title, src, format, refresh, data, link, size, type} = this.#config;
    const {element} = this;
    const {baseUrl, headingLevel, audience} = this.#surroundings;
    const set = (name: string, value: unknown): void => {
      if (value !== undefined) element.setAttribute(name, String(value));
    };
    set('id', id);
    set('heading', title);
    set('heading-level', headingLevel);
    set('src', src === undefined ? undefined : (resolveAddress(src, baseUrl) ?? src));
    set('format', format);
    set('refresh', refresh);
    set('size', clampSize(size, loaderFor(type)?.sizes ?? ['half', 'narrow', 'wide', 'full']));
    if (audience !== 'public') set('audience', audience);
    if (data !== undefined || link !== undefined) Object.assign(element, {data, link});
  }

  /** Sets the module's options, and of the config nothing else: a key such as `onclick` must not become an attribute. */
  readonly #configureOptions = (): void => {
    const options = loaderFor(this.#config.type)?.options;
    const {parts} = (customElements.get(this.element.localName) ?? {}) as Partial<typeof ModuleElement>;
    try {
      for (const name of options ?? (parts ? optionNames(parts.shapes.options) : [])) {
        const value = this.#config[name];
        if (typeof value === 'object') Object.assign(this.element, {[name]: value});
        else if (value !== undefined && value !== false)
          this.element.setAttribute(kebab(name), value === true ? '' : String(value));
      }
    } catch (error) {
      // The setter of somebody's own module.
      this.#failLoading(error);
    }
  };

  #failLoading(error: unknown): void {
    const {id, type} = this.#config;
    this.#failure = {code: 'load-failed', severity: 'error', path: '', params: {module: type, reason: String(error)}};
    this.#reporter.report('host', [this.#failure], id ?? type);
    this.#draw();
    this.#settle();
  }

  /**
   * Draws into the shadow root of an element that has no code yet. When the code comes, the element takes the root
   * over and replaces what is in it.
   */
  #draw(): void {
    const {element} = this;
    if ('updateComplete' in element) return;
    const root = element.shadowRoot ?? element.attachShadow({mode: 'open'});
    if (!root.firstElementChild) {
      root.adoptedStyleSheets = [hostStyles.styleSheet!, frameStyles.styleSheet!];
      const place = document.createElement('div');
      place.className = 'placeholder';
      root.append(place);
    }
    const language = languageFor(closestAttribute(element, 'lang'));
    const {title = '', type} = this.#config;
    const isUnknown = this.#failure?.code === 'unknown-type';
    render(
      renderFrame({
        language,
        heading: title,
        label: title || type,
        level: this.#surroundings.headingLevel,
        busy: !this.#failure,
        body: isUnknown
          ? translate(frameStrings, language, 'unsupported')
          : this.#failure
            ? renderError(language, this.#activate)
            : renderSkeleton(3),
        issues: this.#surroundings.audience === 'webmaster' ? this.#reporter.render(language) : undefined,
        announcement: this.#failure && !isUnknown ? translate(frameStrings, language, 'error') : '',
      }),
      root.firstElementChild as HTMLElement,
    );
  }
}

/** A name that cannot be a tag (`"my widget"`, `"<img>"`) still gets a box. */
const tagFor = (type: string): string => (/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(type) ? `mh-${type}` : 'mh-unknown');
