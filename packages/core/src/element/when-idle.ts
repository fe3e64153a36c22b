/**
 * Does something when the browser has nothing better to do, or after two seconds. Safari has no idle callback; a timer
 * takes what is no number for 0.
 */
export const whenIdle = (work: (deadline: unknown) => unknown): unknown =>
  (globalThis.requestIdleCallback ?? (setTimeout as typeof requestIdleCallback))(work, {timeout: 2_000});
