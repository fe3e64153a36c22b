import {whileVisible} from './while-visible.js';

/** A timer that is set for more, such as for a month, goes off at once, and again and again. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Calls back at an interval while an element can be seen. Back in view after a long time, it is called at once; after
 * a short one, when the time is up.
 *
 * @param lastAt - when the data last came, in ms of `Date.now()`
 * @param signal - ends it
 */
export function refreshWhileVisible(
  element: Element,
  intervalMs: number,
  lastAt: () => number,
  refresh: () => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const stop = whileVisible(element, () => {
    let timer: ReturnType<typeof setTimeout>;
    const plan = (ms: number): void => {
      timer = setTimeout(
        () => {
          refresh();
          plan(intervalMs);
        },
        Math.min(ms, LONGEST_TIMER_MS),
      );
    };
    // Not longer than the interval either: a clock may have been set back since.
    plan(Math.max(0, Math.min(intervalMs, intervalMs - (Date.now() - lastAt()))));
    return () => clearTimeout(timer);
  });
  signal.addEventListener('abort', stop, {once: true});
}
