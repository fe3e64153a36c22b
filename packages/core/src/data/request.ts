import type {Finding} from '../config/shape.js';

/** Waits between tries, in ms; a mutable object so that tests need not wait. */
export const timing = {
  retryDelaysMs: [1_000, 3_000],
  longestRetryAfterMs: 30_000,
  cacheMs: 60_000,
  leastRefreshMs: 1_000,
  /** For the head of an answer, and for each next piece. A browser waits for minutes, and the reader before an empty box. */
  patienceMs: 30_000,
  /** Unpacked. A packed file of 20 KB can be one of 20 MB, and a tab that runs out of memory takes the whole page with it. */
  mostBytes: 20_000_000,
};

/** A source that cannot be used, with the finding that says why. */
export class SourceError extends Error {
  readonly finding: Finding;
  /** When the server wants to be asked again, in ms of `Date.now()`, where it said so. */
  declare until?: number;

  constructor(code: string, params: Record<string, unknown>) {
    super(code);
    this.finding = {code, severity: 'error', path: 'src', params};
  }
}

interface Entry {
  readonly answer: Promise<ArrayBuffer>;
  readonly abort: AbortController;
  users: number;
  settledAt?: number;
  /** Lets go of it, and with it of the whole body, when nobody may have it any more. */
  end?: ReturnType<typeof setTimeout>;
}

/** One entry per URL on a page: ten modules on one file make one request. */
const entries = new Map<string, Entry>();

export interface Subscription {
  readonly answer: Promise<ArrayBuffer>;
  /** Must be called once; the request is aborted when its last user has left. */
  readonly release: () => void;
}

/**
 * Asks for what is at a URL, together with everyone else on the page who wants it.
 *
 * @param maxAgeMs - how old an answer may be that is given again; 0 asks anew, but still joins a request under way
 * @returns the body, or a rejection with `SourceError`
 */
export function request(url: string, maxAgeMs = timing.cacheMs): Subscription {
  let entry = entries.get(url);
  if (!entry || (entry.settledAt !== undefined && Date.now() - entry.settledAt > maxAgeMs)) {
    // Else a source that is refreshed each second would keep as many bodies as fit into the time of one.
    clearTimeout(entry?.end);
    entry = open(url);
    entries.set(url, entry);
  }
  const current = entry;
  current.users++;
  return {
    answer: current.answer,
    release() {
      current.users--;
      if (current.users === 0 && current.settledAt === undefined) {
        current.abort.abort();
        // It is still this one: only what has settled is replaced.
        entries.delete(url);
      }
    },
  };
}

/** Forgets all answers; for tests. */
export const clearRequests = (): void => entries.clear();

function open(url: string): Entry {
  const abort = new AbortController();
  const entry: Entry = {abort, users: 0, answer: fetchBody(url, abort)};
  entry.answer.then(
    () => {
      entry.settledAt = Date.now();
      // A page that stays open for days must not hold every answer that it ever had.
      entry.end = setTimeout(() => entries.delete(url), timing.cacheMs);
    },
    // A failure is old at once: Retry, and the next module that asks, must ask again, but for a server that wants peace.
    ({until = 0}: Partial<SourceError>) => (entry.settledAt = until),
  );
  return entry;
}

/** The first try is all that a healthy page needs; what follows a failure is loaded then. */
async function fetchBody(url: string, abort: AbortController): Promise<ArrayBuffer> {
  let response: Response | undefined;
  try {
    const answer = await ask(url, abort);
    if (!(answer instanceof Response)) return answer;
    response = answer;
  } catch {
    if (abort.signal.aborted) throw abort.signal.reason;
  }
  const {recover} = await import('./recover.js').catch(() => {
    // Where nothing can be loaded, not even this, there is no connection.
    throw new SourceError('no-answer', {url});
  });
  return recover(url, abort, response);
}

/**
 * Asks once.
 *
 * @param abort - is aborted with a `SourceError` when the server falls silent, before its answer or in the middle of it,
 * and when the answer is too long
 * @returns the body, or an answer that is none
 */
export async function ask(url: string, abort: AbortController): Promise<ArrayBuffer | Response> {
  const {signal} = abort;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(patience);
    patience = setTimeout(
      () => abort.abort(new SourceError('too-slow', {url, seconds: timing.patienceMs / 1e3})),
      timing.patienceMs,
    );
  };
  try {
    wait();
    const response = await fetch(url, {signal, credentials: 'same-origin', headers: {accept: 'application/json'}});
    if (!response.ok) return response;
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    let left = timing.mostBytes;
    const reader = response.body!.getReader();
    for (let piece; (piece = (await reader.read()).value); pieces.push(piece)) {
      wait();
      if ((left -= piece.length) < 0) abort.abort(new SourceError('too-large', {url, most: timing.mostBytes / 1e6}));
    }
    // What had come to its end before it was broken off reads to its end.
    signal.throwIfAborted();
    return new Blob(pieces).arrayBuffer();
  } finally {
    clearTimeout(patience);
  }
}

const LONGEST_EXCERPT = 40;

/** A body as text: JSON is UTF-8 whatever its headers say (RFC 8259, section 8.1). A byte order mark is dropped. */
export const decodeBody = (body: ArrayBuffer): string => new TextDecoder().decode(body);

/**
 * Parses a body as JSON.
 *
 * @throws SourceError - `empty-body`, `html-body` or `broken-body`
 */
export function parseBody(bytes: ArrayBuffer, url: string): unknown {
  const body = decodeBody(bytes).trim();
  if (!body) throw new SourceError('empty-body', {url});
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw new SourceError(body.startsWith('<') ? 'html-body' : 'broken-body', {
      url,
      found: body.slice(0, LONGEST_EXCERPT),
    });
  }
}
