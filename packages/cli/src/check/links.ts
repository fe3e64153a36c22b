import {existsSync} from 'node:fs';
import {networkFault, isUrl} from './read.js';
import {say} from './words.js';
import type {IssueLanguage} from '@menhu/core/config';

/** What became of a link; `reason` where it is not alive. */
export interface LinkState {
  readonly state: 'alive' | 'dead' | 'unsure';
  readonly reason?: string;
}

/** Requests under way at a time: an agency's server is not to be pressed. */
const AT_ONCE = 6;
/** Answers that say nothing of a page: it wants a person, a login, or less haste. */
const UNSURE: ReadonlySet<number> = new Set([401, 403, 405, 406, 408, 425, 429, 451, 501, 503, 999]);

/**
 * Asks for each address once.
 *
 * @param places - addresses and paths; others, such as `tel:`, are nobody's to ask for
 */
export async function checkLinks(
  places: Iterable<string>,
  {timeoutMs, language}: {readonly timeoutMs: number; readonly language: IssueLanguage},
): Promise<ReadonlyMap<string, LinkState>> {
  const states = new Map<string, LinkState>();
  const queue = [...new Set(places)];
  const work = async (): Promise<void> => {
    for (let place = queue.shift(); place !== undefined; place = queue.shift()) {
      states.set(place, isUrl(place) ? await ask(place, timeoutMs, language) : look(place, language));
    }
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));
  return states;
}

const look = (path: string, language: IssueLanguage): LinkState =>
  existsSync(path) ? {state: 'alive'} : {state: 'dead', reason: say('missing', language)};

async function ask(url: string, timeoutMs: number, language: IssueLanguage): Promise<LinkState> {
  try {
    let status = await request('HEAD', url, timeoutMs);
    // Many servers have no answer to HEAD, or a wrong one.
    if (status >= 400) status = await request('GET', url, timeoutMs);
    if (status < 400) return {state: 'alive'};
    return {state: UNSURE.has(status) ? 'unsure' : 'dead', reason: `HTTP ${status}`};
  } catch (error) {
    const {reason, values} = networkFault(error, timeoutMs);
    return {state: 'dead', reason: say(reason, language, values)};
  }
}

async function request(method: string, url: string, timeoutMs: number): Promise<number> {
  const response = await fetch(url, {method, signal: AbortSignal.timeout(timeoutMs)});
  await response.body?.cancel();
  return response.status;
}
