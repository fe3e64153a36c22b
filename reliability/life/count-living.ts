/** Counts what lives on a page. It runs in the page, before any of its scripts. */

/** What lives on a page, as far as a page can know it, and as far as the browser does. */
export interface Living {
  readonly listeners: number;
  readonly observed: number;
  readonly timers: number;
  /** Asked of the server, and neither answered whole nor broken off. */
  readonly requests: number;
  readonly nodes: number;
  readonly handlers: number;
  readonly heap: number;
}

/** Counts listeners on the document and the window, what observers observe, and timers. */
export function countLiving(): void {
  const living = {listeners: 0, observed: 0, timers: 0};
  for (const target of [window, document]) {
    const held = new Set<string>();
    const numbers = new WeakMap<object, number>();
    let next = 0;
    const keyOf = (name: string, listener: object): string => {
      if (!numbers.has(listener)) numbers.set(listener, next++);
      return `${name} ${numbers.get(listener)}`;
    };
    const [add, remove] = [target.addEventListener, target.removeEventListener];
    const put = (key: string, isThere: boolean): void => {
      living.listeners -= held.size;
      if (isThere) held.add(key);
      else held.delete(key);
      living.listeners += held.size;
    };
    target.addEventListener = function (this: Window, name: string, listener: EventListener, ...rest: never[]) {
      if (listener) put(keyOf(name, listener), true);
      return Reflect.apply(add, target, [name, listener, ...rest]) as undefined;
    } as typeof target.addEventListener;
    target.removeEventListener = function (this: Window, name: string, listener: EventListener, ...rest: never[]) {
      if (listener) put(keyOf(name, listener), false);
      return Reflect.apply(remove, target, [name, listener, ...rest]) as undefined;
    } as typeof target.removeEventListener;
  }
  for (const type of [IntersectionObserver, ResizeObserver, MutationObserver]) {
    const observed = new WeakMap<object, Set<unknown>>();
    const change = (observer: object, act: (targets: Set<unknown>) => void): void => {
      const targets = observed.get(observer) ?? new Set();
      observed.set(observer, targets);
      living.observed -= targets.size;
      act(targets);
      living.observed += targets.size;
    };
    const prototype = type.prototype as unknown as Record<string, (target?: unknown, options?: unknown) => void>;
    for (const [name, act] of Object.entries({
      observe: (targets: Set<unknown>, target: unknown): unknown => targets.add(target),
      unobserve: (targets: Set<unknown>, target: unknown): unknown => targets.delete(target),
      disconnect: (targets: Set<unknown>): unknown => targets.clear(),
    })) {
      const original = prototype[name];
      if (!original) continue;
      prototype[name] = function (this: object, target, options) {
        change(this, (targets) => act(targets, target));
        Reflect.apply(original, this, [target, options]);
      };
    }
  }
  const pending = new Set<number>();
  const count = (): void => void (living.timers = pending.size);
  const [set, repeat] = [window.setTimeout, window.setInterval];
  window.setTimeout = ((act: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) => {
    const timer = set(() => {
      pending.delete(timer);
      count();
      act(...given);
    }, ms);
    pending.add(timer);
    count();
    return timer;
  }) as unknown as typeof setTimeout;
  window.setInterval = ((...given: Parameters<typeof repeat>) => {
    const timer = repeat(...given);
    pending.add(timer as unknown as number);
    count();
    return timer;
  }) as typeof setInterval;
  // A timer of either kind may be cleared by either name.
  for (const name of ['clearTimeout', 'clearInterval'] as const) {
    const clear = window[name];
    window[name] = (timer) => {
      pending.delete(timer as number);
      count();
      clear(timer as number);
    };
  }
  Object.assign(window, {living});
}
