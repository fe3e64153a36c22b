import {joinPath, type Finding} from '../config/shape.js';

/** What a decoder puts in the place of bytes that are none of its encoding. */
const REPLACEMENT = '\uFFFD';
/** A file in the wrong encoding shows it early; a hundred thousand members need not all be read for it. */
const MOST_VALUES = 2_000;
const EXCERPT_LENGTH = 20;

/** Finds a text that was decoded wrongly, as a file in GBK is where UTF-8 is due; one finding speaks for the file. */
export function findMojibake(data: object): Finding | undefined {
  const queue: (readonly [value: unknown, path: string])[] = [[data, '']];
  for (let seen = 0; seen < queue.length && seen < MOST_VALUES; seen++) {
    const [value, path] = queue[seen]!;
    if (typeof value === 'string' && value.includes(REPLACEMENT)) {
      const found = value.slice(0, EXCERPT_LENGTH);
      return {code: 'wrong-encoding', severity: 'warning', path, params: {found}};
    }
    if (typeof value !== 'object' || value === null) continue;
    const entries = Array.isArray(value) ? value.slice(0, MOST_VALUES).entries() : Object.entries(value);
    for (const [key, child] of entries) queue.push([child, joinPath(path, key)]);
  }
  return undefined;
}
