import {waitUntil as waitShortly} from '@open-wc/testing';

const TIMEOUT_MS = 15_000;

/** Waits for a condition as long as a slow machine may need; the usual second is too short where modules are loaded. */
export const waitUntil = (condition: () => unknown, what?: string, timeout = TIMEOUT_MS): Promise<void> =>
  waitShortly(condition as () => boolean, what, {timeout});
