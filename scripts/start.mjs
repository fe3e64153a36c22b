/**
 * All of `npm start`: from a fresh clone to the demo homepage at a printed address.
 *
 *   --open    opens it in the browser (also env BROWSER_OPEN=1)
 *   --check   asks for the page once and ends; for tests
 *
 * Env PORT is the first port tried (4173); env HOST=0.0.0.0 serves other machines too, as a container needs.
 */
import {existsSync} from 'node:fs';
import {bootstrap} from './bootstrap.mjs';
import {npm, root, run} from './run-command.mjs';

const demo = `${root}demo/dist`;
const FIRST_PORT = 4173;

process.exitCode = await start(process.argv.slice(2));

/**
 * @param {readonly string[]} flags
 * @returns {Promise<number>} the exit code; the server keeps the process alive
 */
async function start(flags) {
  if (!(await bootstrap())) return 1;

  console.log('Building …');
  const {code, output} = await npm(['run', '--silent', 'build'], {quiet: true});
  if (code !== 0 || !existsSync(`${demo}/index.html`)) {
    console.error(`${output}\nThe build failed${code === 0 ? ': there is no demo/dist/index.html' : ''}.`);
    return 1;
  }

  // Imported late, as it needs what bootstrap installs.
  const {serve} = await import('./serve.mjs');
  const {PORT, HOST, BROWSER_OPEN} = process.env;
  const {url, close} = await serve(demo, {port: Number(PORT ?? FIRST_PORT), ...(HOST && {host: HOST})});
  console.log(`Menhu demo: ${url}`);

  if (flags.includes('--check')) {
    const {ok, status} = await fetch(url);
    await close();
    console.log(ok ? 'It answers.' : `It answers with status ${status}.`);
    return ok ? 0 : 1;
  }
  if (flags.includes('--open') || BROWSER_OPEN === '1') await open(url);
  return 0;
}

/** @param {string} url */
async function open(url) {
  const {platform} = process;
  if (platform === 'win32') await run('cmd', ['/c', 'start', '', url], {quiet: true});
  else await run(platform === 'darwin' ? 'open' : 'xdg-open', [url], {quiet: true});
}
