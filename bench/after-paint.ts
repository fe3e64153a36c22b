/**
 * To be run in a page before its scripts: what waits for an idle moment comes half a second later. The browser is idle as
 * soon as the first frame is painted, and how much of that work falls before the clock is read would be chance.
 */
export const IDLE_LATER = 'globalThis.requestIdleCallback = (work) => setTimeout(work, 500)';

/** After that, and after what it brings, by a good margin. */
export const IDLE_OVER_MS = 1_500;
