/** Starts programs from the root of the repository, whatever the folder of the caller. */
import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * @typedef {object} Outcome
 * @property {number} code - 0 where all went well
 * @property {string} output - what a quiet program said
 */

/**
 * Runs a program to its end. Never rejects: a program that cannot be started has failed with its reason as output.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{quiet?: boolean, env?: NodeJS.ProcessEnv, shell?: boolean}} [options] - `quiet` keeps the output instead of showing it
 * @returns {Promise<Outcome>}
 */
export function run(command, args, {quiet = false, env = {}, shell = false} = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      shell,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: {...process.env, ...env},
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({code: 1, output: output + error.message}));
    child.on('close', (code) => resolve({code: code ?? 1, output}));
  });
}

/** @type {(args: readonly string[], options?: Parameters<typeof run>[2]) => Promise<Outcome>} */
export const node = (args, options) => run(process.execPath, args, options);

/**
 * Runs npm: the one that started us, if any, since on Windows `npm` is a script that only a shell can start.
 *
 * @type {(args: readonly string[], options?: Parameters<typeof run>[2]) => Promise<Outcome>}
 */
export const npm = (args, options) => {
  const own = process.env['npm_execpath'];
  if (own?.endsWith('npm-cli.js')) return node([own, ...args], options);
  return run('npm', args, {...options, shell: process.platform === 'win32'});
};
