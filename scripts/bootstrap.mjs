/** Makes a fresh clone ready, so that `npm start` and `npm test` are each the first command a newcomer needs. */
import {readFileSync} from 'node:fs';
import {npm, root} from './run-command.mjs';

/**
 * Installs the dependencies if they are absent or not those of package-lock.json.
 *
 * @returns {Promise<boolean>} whether they are there now; npm has told why not
 */
export async function bootstrap() {
  if (isInstalled()) return true;
  console.log('Installing dependencies (npm ci) …');
  const {code} = await npm(['ci', '--no-audit', '--no-fund'], {env: {PUPPETEER_SKIP_DOWNLOAD: '1'}});
  return code === 0;
}

/**
 * Compares what is wanted with npm's own record of what is there. Times of files would not do: git and npm write the
 * lock file for reasons of their own, and a needless `npm ci` deletes node_modules under a running dev server.
 */
function isInstalled() {
  const wanted = readLock('package-lock.json');
  const present = readLock('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, {version, optional}]) =>
      // Optional ones may be for other systems; what is outside node_modules is a workspace of this repository.
      !path.startsWith('node_modules/') || optional || present[path]?.version === version,
  );
}

/**
 * @param {string} path
 * @returns {Record<string, {version?: string, optional?: boolean}> | undefined}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(root + path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
