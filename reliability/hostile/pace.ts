const {port1, port2} = new MessageChannel();
const waiting: (() => void)[] = [];
port1.addEventListener('message', () => waiting.shift()?.());
port1.start();

/** The next task, without the 4 ms that nested timers cost. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(0);
  });

const LONGEST_WAIT_MS = 8_000;

/**
 * Waits task by task: what waits for code that was loaded before is there after one or two.
 *
 * @throws where it does not come
 */
export async function waitFor(condition: () => unknown, what: string): Promise<void> {
  const end = performance.now() + LONGEST_WAIT_MS;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`it does not happen that ${what}`);
    await nextTask();
  }
}
