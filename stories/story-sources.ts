import {http, type HttpResponseResolver} from 'msw';

const answers = new Map<string, HttpResponseResolver>();

/**
 * Gives a story's source its answer.
 *
 * @returns the address that the story's element asks
 */
export function answerAt(path: string, resolver: HttpResponseResolver): string {
  const src = `/stories/${path}.json`;
  answers.set(src, resolver);
  return src;
}

/**
 * Answers the sources of all stories at once. One handler that stays, instead of a handler per story: a docs page shows
 * all stories of a module together, and the addon forgets the handlers of one story when it loads the next.
 */
export const storySources = http.get('*/stories/*.json', (info) =>
  answers.get(new URL(info.request.url).pathname)?.(info),
);
