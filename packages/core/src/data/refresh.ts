import {whileVisible} from './while-visible.js';

/**
 * Calls back at an interval while an element can be seen. Back in view after a long time, it is called at once; after
 * a short one, when the time is up.
 *
 * @param lastAt - when the data last came, in ms of `Date.now()`
 * @returns ends it
 */
export const refreshWhileVisible = (
  element: Element,
  intervalMs: number,
  lastAt: () => number,
  refresh: () => void,
): (() => void) =>
  whileVisible(element, () => {
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
