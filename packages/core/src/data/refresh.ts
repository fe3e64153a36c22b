import {whileVisible} from './while-visible.js';

/** A timer that is set for more, such as for a month, goes off at once, and again and again. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** After which an answer that has begun to come, and has not ended, is given up. */
const LONGEST_ANSWER_MS = 60_000;

/** In ms of `Date.now()`. */
interface SourceTimes {
  /** When the data last came. */
  readonly answered: () => number | undefined;
  /** When the answer that is still to come was asked for; undefined where none is. */
  readonly asked: () => number | undefined;
}

/**
 * Calls back at an interval while an element can be seen. Back in view after a long time, it is called at once; after
 * a short one, when the time is up.
 *
 * @param signal - ends it
 */
export function refreshWhileVisible(
  element: Element,
  intervalMs: number,
  {answered, asked}: SourceTimes,
  refresh: () => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const stop = whileVisible(element, () => {
    let timer: ReturnType<typeof setTimeout>;
    const plan = (ms: number): void => {
      timer = setTimeout(
        () => {
          // To ask again breaks off the answer under way: a server slower than the interval would never be heard.
          if (!(Date.now() - asked()! < LONGEST_ANSWER_MS)) refresh();
          plan(intervalMs);
        },
        Math.min(ms, LONGEST_TIMER_MS),
      );
    };
    // Not longer than the interval either: a clock may have been set back since.
    plan(Math.max(0, Math.min(intervalMs, intervalMs - (Date.now() - (answered() ?? Date.now())))));
    return () => clearTimeout(timer);
  });
  signal.addEventListener('abort', stop, {once: true});
}
