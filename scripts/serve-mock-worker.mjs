/** MSW's worker must stand at the root of the site; it is served from node_modules, so that no copy is committed. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const PATH = '/mockServiceWorker.js';
const file = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');

/** @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} */
export const serveMockWorker = (context, next) => {
  if (context.path !== PATH) return next();
  context.type = 'text/javascript';
  context.body = readFileSync(file, 'utf8');
  return undefined;
};
