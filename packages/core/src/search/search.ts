import {wordsOf} from './fold.js';
import {IndexShard} from './index-shard.js';
import {pause} from '../element/pause.js';

export {matchRanges} from './ranges.js';

/** Items indexed at once: some 10 ms on an old PC. */
const SHARD_SIZE = 1_024;
/** After so long the page may draw and listen. */
const SLICE_MS = 24;

export interface SearchIndex<T> {
  /** The items in which every word of a query is found, in their order; all for an empty query. Works at one go. */
  find(query: string): T[];
  /**
   * The same in slices, for so many items that one go would be felt.
   *
   * @param signal - lets go of it, where another query has come
   * @throws the signal's reason
   */
  search(query: string, signal?: AbortSignal): Promise<T[]>;
  /** Does what the first query would have to wait for. */
  prepare(signal?: AbortSignal): Promise<void>;
}

/**
 * An index of items by their texts. Found is what is typed in any width, case, traditional or simplified characters,
 * pinyin or its initials: `tjjj`, `tianjinjj` and `天津交警` find the same.
 *
 * @param textsOf - what an item is found by
 */
export function createIndex<T>(
  items: readonly T[],
  textsOf: (item: T) => readonly (string | undefined)[],
): SearchIndex<T> {
  const shards: IndexShard[] = [];
  const shardOf = (number: number): IndexShard =>
    (shards[number] ??= new IndexShard(
      items.slice(number * SHARD_SIZE, (number + 1) * SHARD_SIZE).map((item) => textsOf(item)),
    ));
  /** What the last query found: who types on, searches only in that. */
  let last: {query: string; found: Uint32Array} | undefined;

  /** Goes through the items, stopping after each shard's worth of them. */
  function* steps(query: string): Generator<void, T[]> {
    const words = wordsOf(query);
    if (!words.length) return [...items];
    const key = words.join(' ');
    const among = last && key.startsWith(last.query) ? last.found : undefined;
    const found: number[] = [];
    for (let at = 0; at < (among ?? items).length; at++) {
      const index = among ? among[at]! : at;
      if (shardOf(Math.floor(index / SHARD_SIZE)).has(index % SHARD_SIZE, words)) found.push(index);
      if (at % SHARD_SIZE === SHARD_SIZE - 1) yield;
    }
    last = {query: key, found: Uint32Array.from(found)};
    return found.map((index) => items[index]!);
  }

  return {
    find(query) {
      const walk = steps(query);
      for (;;) {
        const {done, value} = walk.next();
        if (done) return value;
      }
    },
    search: (query, signal) => inSlices(steps(query), signal),
    prepare: (signal) =>
      inSlices(
        (function* () {
          for (let number = 0; number * SHARD_SIZE < items.length; number++) {
            shardOf(number);
            yield;
          }
        })(),
        signal,
      ),
  };
}

/** Runs steps until they are done, with room for the page in between. */
async function inSlices<Result>(steps: Generator<void, Result>, signal?: AbortSignal): Promise<Result> {
  let began = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const {done, value} = steps.next();
    if (done) return value;
    if (performance.now() - began < SLICE_MS) continue;
    await pause();
    began = performance.now();
  }
}
