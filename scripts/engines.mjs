/** The four browser engines that the tests run in: how each is found on this machine, installed, and started. */
import {execFileSync} from 'node:child_process';
import {createReadStream, createWriteStream, existsSync, mkdirSync, renameSync} from 'node:fs';
import {createRequire} from 'node:module';
import {delimiter, dirname, join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {createBrotliDecompress} from 'node:zlib';
import {chromeLauncher} from '@web/test-runner-chrome';
import {chromiumArgs, findChromium} from './find-chromium.mjs';
import {playwrightLauncher} from './playwright-launcher.mjs';
import {root} from './run-command.mjs';
import {webkitLauncher} from './webkit-launcher.mjs';

/**
 * @typedef {object} Engine
 * @property {string} title
 * @property {readonly string[]} packages - of Debian, that hold it
 * @property {() => Promise<string | undefined>} version - undefined where a part is missing
 * @property {() => Promise<import('@web/test-runner').BrowserLauncher | undefined>} launcher - likewise
 */

/** @typedef {Awaited<ReturnType<typeof import('@web/test-runner-chrome').puppeteerCore.launch>>} Browser */

const LIBRARY = 'libwebkit2gtk-4.1-0';

// A window for each page. As tabs of one window, all but one of the pages would be hidden:
// no frames, no IntersectionObserver, no focus. A context of its own keeps one page's service worker out
// of the other.
const createPage = async (/** @type {{browser: Browser}} */ {browser}) =>
  (await browser.createBrowserContext()).newPage({type: 'window'});

/** @type {Readonly<Record<string, Engine>>} */
export const engines = {
  chromium: {
    title: 'Chromium',
    packages: ['chromium'],
    version: async () => numberIn(output(findChromium(), ['--version'])),
    launcher: async () =>
      chromeLauncher({launchOptions: {executablePath: findChromium(), args: chromiumArgs}, createPage}),
  },
  firefox: {
    title: 'Firefox ESR',
    packages: ['firefox-esr'],
    version: async () => numberIn(output(findFirefox(), ['--version'])),
    // One page at a time: of two windows only one has the focus.
    async launcher() {
      const executablePath = findFirefox();
      return executablePath
        ? chromeLauncher({launchOptions: {browser: 'firefox', executablePath}, createPage, concurrency: 1})
        : undefined;
    },
  },
  webkit: {
    title: 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'xvfb'],
    // Neither driver nor browser says its version without a screen.
    version: async () =>
      findWebKit() ? numberIn(output('dpkg-query', ['-W', '-f', '${Version}', LIBRARY])) : undefined,
    async launcher() {
      const programs = findWebKit();
      return programs && webkitLauncher(programs);
    },
  },
  // The last for Windows 7, which offices still have: the oldest that Menhu works in.
  'chromium-109': {
    title: 'Chromium 109',
    packages: [],
    version: async () => (process.platform === 'linux' && process.arch === 'x64' ? '109.0' : undefined),
    launcher: async () => playwrightLauncher('Chromium 109', await chromium109Options()),
  },
};

export const chromium109Options = async () => ({
  executablePath: await unpackChromium109(),
  // It was built for a place without processes to fork from and without a screen.
  args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage', '--headless'],
});

/**
 * @param {readonly string[]} names
 * @returns {string | undefined}
 */
function findOnPath(...names) {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

export const findFirefox = () => findOnPath('firefox-esr', 'firefox');

export function findWebKit() {
  const driver = findOnPath('WebKitWebDriver');
  const xvfb = findOnPath('Xvfb');
  const browser = findMiniBrowser();
  return driver && xvfb && browser ? {driver, xvfb, browser} : undefined;
}

/** The small browser that comes with the library lies in a folder named after the machine's architecture. */
const findMiniBrowser = () =>
  output('dpkg', ['-L', LIBRARY])
    ?.split('\n')
    .find((path) => path.endsWith('/MiniBrowser'));

/**
 * @param {string | undefined} program
 * @param {readonly string[]} args
 * @returns {string | undefined} what it says; undefined where it is not, or cannot run here
 */
function output(program, args) {
  if (!program) return undefined;
  try {
    return execFileSync(program, args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
  } catch {
    return undefined;
  }
}

/** @param {string | undefined} text */
const numberIn = (text) => text && /\d+(?:\.\d+)+/.exec(text)?.[0];

/**
 * The package holds its browser compressed. Its own unpacking takes whatever lies at a fixed name in /tmp, which may be
 * half a file of a run that was ended, or anybody's.
 */
export async function unpackChromium109() {
  const source = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin/chromium.br');
  const folder = join(root, 'node_modules/.cache/menhu');
  const program = join(folder, 'chromium-109');
  if (existsSync(program)) return program;
  mkdirSync(folder, {recursive: true});
  const part = `${program}.${process.pid}`;
  await pipeline(createReadStream(source), createBrotliDecompress(), createWriteStream(part, {mode: 0o755}));
  renameSync(part, program);
  return program;
}
