import {pause} from './pause.js';

/** As long as the main thread is kept at a time: a frame has 16 ms, and the page wants some of it for itself. */
const SLICE_MS = 8;

/** Does something with each item, in slices that leave the main thread free in between. */
export async function inSlices<Item>(items: readonly Item[], work: (item: Item, index: number) => void): Promise<void> {
  let end = performance.now() + SLICE_MS;
  for (let index = 0; index < items.length; index++) {
    work(items[index]!, index);
    // Looking at the clock costs more than most items.
    if (index % 32 === 31 && performance.now() > end) {
      await pause();
      end = performance.now() + SLICE_MS;
    }
  }
}
