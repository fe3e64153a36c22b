/** As long as the main thread is kept at a time: a frame has 16 ms, and the page wants some of it for itself. */
const SLICE_MS = 8;

/** A new task, so that the browser may draw and answer in between; a timer would be held back to 4 ms and more. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    const done = (): void => {
      // An open port keeps Node from ending.
      port1.close();
      resolve();
    };
    port1.addEventListener('message', done, {once: true});
    port1.start();
    port2.postMessage(0);
  });

/** Does something with each item, in slices that leave the main thread free in between. */
export async function inSlices<Item>(items: readonly Item[], work: (item: Item, index: number) => void): Promise<void> {
  let end = performance.now() + SLICE_MS;
  for (let index = 0; index < items.length; index++) {
    work(items[index]!, index);
    // Looking at the clock costs more than most items.
    if (index % 32 === 31 && performance.now() > end) {
      await nextTask();
      end = performance.now() + SLICE_MS;
    }
  }
}
