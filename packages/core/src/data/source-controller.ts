import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {reportNotLoaded} from './not-loaded.js';
import {request, SourceError, timing, type Subscription} from './request.js';

/** Turns a body into a payload, unchecked. */
export type Parse = (body: ArrayBuffer, url: string) => unknown;

export interface SourceOptions {
  readonly parse: Parse;
  /** Called with each new answer. */
  readonly onAnswer: (value: unknown) => void;
  /** Called when the source cannot be used; tries are over. */
  readonly onFailure: (error: SourceError) => void;
}

/**
 * Keeps an element supplied from a URL: asks when the URL changes, refreshes while the element can be seen, lets go
 * when the element leaves, and drops answers that come after the URL changed.
 */
export class SourceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: SourceOptions;
  #url: string | undefined;
  #refreshMs = 0;
  #subscription: Subscription | undefined;
  #refreshing: AbortController | undefined;
  #answeredAt: number | undefined;
  /** Of the answer that is still to come. */
  #askedAt: number | undefined;

  constructor(host: ReactiveControllerHost & Element, options: SourceOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // An element that is moved in the page leaves and comes back; what it has is still good.
    if (this.#url && this.#answeredAt === undefined) this.#ask();
    this.#startRefreshing();
  }

  hostDisconnected(): void {
    this.#letGo();
    this.#refreshing?.abort();
  }

  /** Sets what to ask; asks at once where the URL is new. */
  use(url: string | undefined, refreshSeconds = 0): void {
    // Less than 0, or no number, is no refresh; a fraction of a second would be an attack on the agency's own server.
    const refreshMs = refreshSeconds > 0 ? Math.max(refreshSeconds * 1_000, timing.leastRefreshMs) : 0;
    if (refreshMs !== this.#refreshMs) {
      this.#refreshMs = refreshMs;
      this.#startRefreshing();
    }
    if (url === this.#url) return;
    this.#url = url;
    this.#answeredAt = undefined;
    this.#letGo();
    if (url && this.#host.isConnected) this.#ask();
  }

  /** Asks anew, past the cache. */
  reload(): void {
    if (this.#url) this.#ask(0);
  }

  #ask(maxAgeMs = timing.cacheMs): void {
    this.#letGo();
    const subscription = request(this.#url!, maxAgeMs);
    this.#subscription = subscription;
    this.#askedAt = Date.now();
    void this.#listen(subscription, this.#url!);
  }

  async #listen(subscription: Subscription, url: string): Promise<void> {
    try {
      const value = await this.#options.parse(await subscription.answer, url);
      if (this.#subscription !== subscription) return;
      this.#askedAt = undefined;
      this.#answeredAt = Date.now();
      this.#options.onAnswer(value);
    } catch (error) {
      if (this.#subscription !== subscription) return;
      this.#askedAt = undefined;
      // Whatever else a format's adapter stumbles over is in the body.
      const isOurs = error instanceof SourceError;
      this.#options.onFailure(isOurs ? error : new SourceError('broken-body', {url, found: String(error)}));
    }
  }

  #letGo(): void {
    this.#askedAt = undefined;
    this.#subscription?.release();
    this.#subscription = undefined;
  }

  /** The code for it is loaded where it is asked for: most modules never refresh. */
  #startRefreshing(): void {
    this.#refreshing?.abort();
    if (!this.#refreshMs || !this.#host.isConnected) return;
    const {signal} = (this.#refreshing = new AbortController());
    import('./refresh.js').then(({refreshWhileVisible}) => {
      const times = {answered: () => this.#answeredAt, asked: () => this.#askedAt};
      refreshWhileVisible(this.#host, this.#refreshMs, times, () => this.reload(), signal);
    }, reportNotLoaded('refresh'));
  }
}
