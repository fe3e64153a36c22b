const LONGEST_WAIT_MS = 2_000;

/** Resolves when the browser has nothing better to do, or after two seconds. Safari has no idle callback. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), {timeout: LONGEST_WAIT_MS});
    else setTimeout(resolve, 0);
  });
