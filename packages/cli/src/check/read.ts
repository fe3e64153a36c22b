import {readFile, stat} from 'node:fs/promises';
import type {PhraseCode} from './words.js';

/** A place that cannot be read, and why, in the words of `say`. */
export class Unreadable extends Error {
  readonly reason: PhraseCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(reason: PhraseCode, values: Readonly<Record<string, string | number>> = {}) {
    super(reason);
    this.reason = reason;
    this.values = values;
  }
}

export const isUrl = (place: string): boolean => /^https?:\/\//i.test(place);

/**
 * The bytes of a file or of what is at an address.
 *
 * @param timeoutMs - for an address, until all of it is here
 * @throws Unreadable - with the reason
 */
export const read = (place: string, timeoutMs: number): Promise<ArrayBuffer> =>
  isUrl(place) ? readUrl(place, timeoutMs) : readPath(place);

async function readUrl(url: string, timeoutMs: number): Promise<ArrayBuffer> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(timeoutMs),
      headers: {accept: 'application/json, application/feed+json, application/rss+xml, application/atom+xml, */*'},
    });
    if (!response.ok) throw new Unreadable('status', {status: response.status});
    return await response.arrayBuffer();
  } catch (error) {
    throw error instanceof Unreadable ? error : networkFault(error, timeoutMs);
  }
}

/** What a failed request says, in words: undici hides the reason in the cause. */
export function networkFault(error: unknown, timeoutMs: number): Unreadable {
  const {name, cause, message} = error as Error & {cause?: NodeJS.ErrnoException};
  if (name === 'TimeoutError') return new Unreadable('slow', {seconds: timeoutMs / 1_000});
  return new Unreadable('unreachable', {reason: cause?.code ?? cause?.message ?? message});
}

async function readPath(path: string): Promise<ArrayBuffer> {
  try {
    // A folder can be opened but not read, and says so differently on each system.
    if ((await stat(path)).isDirectory()) throw new Unreadable('folder');
    const bytes = await readFile(path);
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const {code} = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Unreadable('missing');
    if (code === 'EACCES' || code === 'EPERM') throw new Unreadable('denied');
    throw new Unreadable('other', {reason: code ?? String(error)});
  }
}
