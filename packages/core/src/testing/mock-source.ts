import {delay, http, HttpResponse, type HttpResponseResolver} from 'msw';
import {setupWorker, type SetupWorker} from 'msw/browser';
import {clearRequests, timing} from '../data/request.js';

let worker: SetupWorker | undefined;
let next = 0;

/**
 * A URL that answers as told, through a service worker: what the element sees is a real response. Retries are made
 * quick, because a test need not wait as long as a reader.
 *
 * @returns the URL, a way to change the answer, and the number of requests that came
 */
export async function mockSource(resolver: HttpResponseResolver): Promise<MockedSource> {
  if (!worker) {
    worker = setupWorker();
    await worker.start({quiet: true, onUnhandledRequest: 'bypass'});
  }
  clearRequests();
  timing.retryDelaysMs = [10, 20];
  timing.leastRefreshMs = 10;
  const url = `/mock/${++next}.json`;
  let answer = resolver;
  const source: MockedSource = {
    url,
    requests: 0,
    answerWith: (changed) => (answer = changed),
  };
  worker.use(
    http.get(url, (info) => {
      source.requests++;
      return answer(info);
    }),
  );
  return source;
}

export interface MockedSource {
  readonly url: string;
  requests: number;
  readonly answerWith: (resolver: HttpResponseResolver) => void;
}

export const json =
  (value: unknown): HttpResponseResolver =>
  () =>
    HttpResponse.json(value as never);
export const status =
  (code: number): HttpResponseResolver =>
  () =>
    new HttpResponse(null, {status: code});
export const body =
  (text: BodyInit, type = 'application/json'): HttpResponseResolver =>
  () =>
    new HttpResponse(text, {headers: {'content-type': type}});
export const after =
  (ms: number, resolver: HttpResponseResolver): HttpResponseResolver =>
  async (info) => {
    await delay(ms);
    return resolver(info);
  };
export const noNetwork: HttpResponseResolver = () => HttpResponse.error();
