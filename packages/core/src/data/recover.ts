import {readBody, SourceError, timing} from './request.js';

interface Failure {
  readonly error: SourceError;
  /** Absent where another try would bring the same answer. */
  readonly retryAfterMs?: number;
}

/**
 * Tries again after a failure, with growing waits, as long as another try may help.
 *
 * @param response - the answer that was no good; undefined where none came, or broke off
 * @throws SourceError - when the tries are over
 */
export async function recover(
  url: string,
  abort: AbortController,
  response: Response | undefined,
): Promise<ArrayBuffer> {
  const {signal} = abort;
  let failure = judge(url, response);
  for (const delayMs of timing.retryDelaysMs) {
    if (failure.retryAfterMs === undefined) break;
    await wait(Math.max(delayMs, failure.retryAfterMs), signal);
    try {
      const next = await fetch(url, {signal, credentials: 'same-origin', headers: {accept: 'application/json'}});
      if (next.ok) return await readBody(next, url, abort);
      failure = judge(url, next);
    } catch {
      if (signal.aborted) throw signal.reason;
      failure = judge(url, undefined);
    }
  }
  throw failure.error;
}

function judge(url: string, response: Response | undefined): Failure {
  if (!response) return {error: new SourceError('no-answer', {url}), retryAfterMs: 0};
  const {status, headers} = response;
  const isPassing = status >= 500 || status === 429 || status === 408;
  if (!isPassing) return {error: new SourceError('not-found', {status, url})};
  return {
    error: new SourceError('server-error', {status, url}),
    retryAfterMs: readRetryAfter(headers.get('retry-after')),
  };
}

/** Seconds, or an HTTP date; a server that asks for an hour is asked again after our own longest wait. */
function readRetryAfter(header: string | null): number {
  if (!header) return 0;
  const ms = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - Date.now();
  return Math.min(Math.max(ms || 0, 0), timing.longestRetryAfterMs);
}

const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      },
      {once: true},
    );
  });
