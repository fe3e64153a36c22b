import type {ReactiveControllerHost} from 'lit';

const MINUTE_MS = 60_000;

const renewed = new WeakSet<object>();

/**
 * Has an element drawn anew each minute while it is in the document: 5 minutes ago is not true for long, nor is what is
 * open, due or over. In a hidden tab as well, where browsers allow a turn a minute: who comes back reads no old times.
 */
export function renewTimes(element: ReactiveControllerHost): void {
  if (renewed.has(element)) return;
  renewed.add(element);
  let timer: ReturnType<typeof setInterval>;
  element.addController({
    hostConnected: () => void (timer = setInterval(() => element.requestUpdate(), MINUTE_MS)),
    hostDisconnected: () => clearInterval(timer),
  });
}
