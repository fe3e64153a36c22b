import {CANARY} from './hostile-values.js';

const faults: string[] = [];
/** By case, the newest last. */
const allowed: ((address: string) => boolean)[] = [];
/** A try that failed is made again after seconds, and many cases, while what asked is still there. */
const MOST_ALLOWED = 2_000;

const note = (fault: string): void => void faults.push(fault.slice(0, 300));

/** What happened since the last time that was none of a module's business: an error that escaped, a script, a request. */
export const takeFaults = (): string[] => faults.splice(0);

/** Says which addresses may be asked for: those that the data or options name, of this case or of one shortly before. */
export function allow(isNamed: (address: string) => boolean): void {
  allowed.push(isNamed);
  if (allowed.length > MOST_ALLOWED) allowed.shift();
}

/** An image or a video that data name is theirs to show, and the page's policy to refuse. */
const SHOWN = /^(?:img|media)-src/;
/** What the data name as an address to ask is asked; `fetch` and the like are watched below. */
const ASKED = /^connect-src/;

/** Watches everything that a page would notice. */
export function setTraps(): void {
  Object.assign(globalThis, {[CANARY.replace('()', '')]: () => note('the canary ran')});
  addEventListener('error', ({message, target}) => {
    // Images that do not come raise an `error` of their own, which is none of a script.
    if (target === window) note(`error: ${message}`);
  });
  addEventListener('unhandledrejection', ({reason}) => note(`unhandled rejection: ${String(reason)}`));
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) => {
    if (!SHOWN.test(effectiveDirective) && !ASKED.test(effectiveDirective))
      note(`policy: ${effectiveDirective} ${blockedURI} ${sample}`);
  });
  console.error = (...parts: unknown[]) =>
    note(
      `console.error: ${parts.map((part) => (part instanceof Error ? (part.stack ?? part.message) : say(part))).join(' ')}`,
    );

  const watch = (owner: object, name: string, addressOf: (...given: never[]) => unknown): void => {
    const original = Reflect.get(owner, name) as (...given: never[]) => unknown;
    Reflect.set(
      owner,
      name,
      new Proxy(original, {
        apply(target, self, given: never[]) {
          noteAddress(name, addressOf(...given));
          return Reflect.apply(target, self, given) as unknown;
        },
        construct(target, given: never[]) {
          noteAddress(name, addressOf(...given));
          return Reflect.construct(target, given) as object;
        },
      }),
    );
  };
  const first = (address: unknown): unknown => (address instanceof Request ? address.url : address);
  watch(globalThis, 'fetch', first);
  for (const name of ['EventSource', 'WebSocket', 'Worker', 'SharedWorker']) watch(globalThis, name, first);
  watch(globalThis, 'open', first);
  watch(navigator, 'sendBeacon', first);
  watch(XMLHttpRequest.prototype, 'open', (_method: unknown, address: unknown) => address);
}

function noteAddress(by: string, address: unknown): void {
  const text = String(address);
  if (!/^https?:/.test(text) || !allowed.findLast((isNamed) => isNamed(text))) note(`a request by ${by} to ${text}`);
}

/** A value for a message; some cannot be made a text. */
function say(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}
