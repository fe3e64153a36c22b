import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {FACE_ATTRIBUTE} from '../data/face-attribute.js';
import {toDom} from '../data/face-dom.js';
import type {Face} from '../data/face.js';
import type {Language} from '../locale/language.js';
import {whenIdle} from './when-idle.js';

export interface FaceOptions<Data> {
  /** Imports the module's face. */
  readonly load: () => Promise<{face: Face<Data>}>;
  /** Whether the light DOM is still what the module would take its data from. */
  readonly isWanted: () => boolean;
  /** Called with what the light DOM carries, unchecked. */
  readonly onRead: (raw: unknown) => void;
  /** Called where it carries nothing. */
  readonly onNothing: () => void;
  readonly onError: (error: unknown) => void;
}

/**
 * Keeps a module and its light DOM together: reads what an author or a CMS put there, again whenever it changes, and
 * writes there what the module shows. Nothing there is rendered, so neither costs layout.
 */
export class FaceController<Data> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: FaceOptions<Data>;
  #observer: MutationObserver | undefined;
  #isUnread = true;
  #written: Data | undefined;

  constructor(host: ReactiveControllerHost & Element, options: FaceOptions<Data>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    // What changes while nobody watches is seen at the return.
    this.#isUnread = true;
    this.#stopWatching();
  }

  /** Reads at the next opportunity even if nothing changed. */
  invalidate(): void {
    this.#isUnread = true;
  }

  /** Watches the light DOM, and reads it where it has changed since the last time. */
  watch(): void {
    // It may have left while this code was loaded; it is drawn again when it comes back.
    if (!this.#host.isConnected) return;
    if (!this.#observer) {
      this.#observer = new MutationObserver(() => {
        this.#isUnread = true;
        this.#host.requestUpdate();
      });
      this.#observer.observe(this.#host, {childList: true, subtree: true, characterData: true});
    }
    if (!this.#isUnread) return;
    this.#isUnread = false;
    if (this.#host.firstElementChild) void this.#read();
    else this.#options.onNothing();
  }

  /** Puts a payload into the light DOM, in place of what is there. */
  async write(data: Data, language: Language): Promise<void> {
    if (this.#written === data) return;
    this.#written = data;
    try {
      const {face} = await this.#options.load();
      // After what can be seen: a face of a hundred posts takes as long as drawing the first of them.
      await new Promise(whenIdle);
      if (this.#written !== data) return;
      // What the module writes itself is no news to it.
      this.#stopWatching();
      const nodes = face.write(data, language).map(toDom) as Element[];
      nodes.forEach((node) => node.setAttribute(FACE_ATTRIBUTE, ''));
      this.#host.replaceChildren(...nodes);
    } catch (error) {
      // What is shown is right all the same; only its copy for crawlers is missing.
      console.error(error);
    }
  }

  async #read(): Promise<void> {
    try {
      const {face} = await this.#options.load();
      // Data from elsewhere may have come in the meantime.
      if (!this.#options.isWanted()) return;
      const raw = face.read(this.#host);
      if (raw === undefined) this.#options.onNothing();
      else this.#options.onRead(raw);
    } catch (error) {
      this.#options.onError(error);
    }
  }

  #stopWatching(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}

const controllers = new WeakMap<Element, FaceController<unknown>>();

/** The controller of an element's face, made when it is first wanted. */
export function faceOf<Data>(
  host: ReactiveControllerHost & Element,
  options: () => FaceOptions<Data>,
): FaceController<Data> {
  let controller = controllers.get(host) as FaceController<Data> | undefined;
  if (!controller) controllers.set(host, (controller = new FaceController(host, options())) as FaceController<unknown>);
  return controller;
}
