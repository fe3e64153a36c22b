import {ask, SourceError, timing} from './request.js';

/** The end of the year 9999; later ones are no dates to some programs. */
const LAST_TIME = 253_402_300_799_000;

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
      const answer = await ask(url, abort);
      if (!(answer instanceof Response)) return answer;
      failure = judge(url, answer);
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
  const retryAfterMs = readRetryAfter(headers.get('retry-after'));
  if (retryAfterMs <= timing.longestRetryAfterMs)
    return {error: new SourceError('server-error', {status, url}), retryAfterMs};
  // No reader waits for so long. The server has peace until then: neither Retry nor a refresh asks it.
  const until = Math.min(Date.now() + retryAfterMs, LAST_TIME);
  const params = {status, url, until: new Date(until).toISOString()};
  return {error: Object.assign(new SourceError('server-busy', params), {until})};
}

/** Seconds, or an HTTP date. */
function readRetryAfter(header: string | null): number {
  if (!header) return 0;
  const ms = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - Date.now();
  return Math.max(ms || 0, 0);
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
