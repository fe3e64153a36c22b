import {whileVisible} from './while-visible.js';

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
      timer = setTimeout(() => {
        refresh();
        plan(intervalMs);
      }, ms);
    };
    plan(Math.max(0, intervalMs - (Date.now() - lastAt())));
    return () => clearTimeout(timer);
  });
  signal.addEventListener('abort', stop, {once: true});
}
