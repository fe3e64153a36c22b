/** Finds the Chromium that browser tests, page tests and benchmarks drive; no browser is downloaded by npm. */
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
// Edge is the Chromium that every Windows has.
const WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];
const MACOS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const INSTALL = {
  darwin: 'install Google Chrome or run `brew install --cask chromium`',
  win32: 'install Google Chrome or Microsoft Edge',
  linux: 'run `sudo apt-get install chromium` (Debian), `sudo dnf install chromium` (Fedora) or install Google Chrome',
};

/**
 * The path of a Chromium: env CHROME_PATH, then PATH, then where the system keeps applications. A root on Debian, which
 * is what CI is, gets it installed.
 *
 * @returns {string}
 * @throws {Error} that says what to install
 */
export function findChromium() {
  const wanted = process.env['CHROME_PATH'];
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROME_PATH is ${wanted}, where no file is. Set it to a Chromium or Chrome, or unset it.`);
  }
  const found = candidates().find((path) => existsSync(path)) ?? installOnDebian();
  if (found) return found;
  const hint = INSTALL[/** @type {keyof typeof INSTALL} */ (process.platform)] ?? 'install Chromium';
  throw new Error(`No Chromium was found. Please ${hint}, or set CHROME_PATH to the program.`);
}

/** Chromium refuses to sandbox root, and the 64 MB of shared memory in a container are too little for it. */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
  '--disable-background-networking',
];

/** @returns {string[]} */
function candidates() {
  const {env, platform} = process;
  const extension = platform === 'win32' ? '.exe' : '';
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, name + extension)));
  if (platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return [
      ...onPath,
      ...folders.flatMap((folder) => MACOS.map((name) => join(folder, `${name}.app/Contents/MacOS`, name))),
    ];
  }
  if (platform === 'win32') {
    const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
      (folder) => folder !== undefined,
    );
    return [...onPath, ...WINDOWS.flatMap((path) => folders.map((folder) => join(folder, path)))];
  }
  return onPath;
}

/** @returns {string | undefined} */
function installOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  console.error('No Chromium was found; installing Debian’s (apt-get install chromium) …');
  const apt = (/** @type {string[]} */ ...args) =>
    // Its talk goes to stderr: the last line of stdout belongs to the tests.
    execFileSync('apt-get', args, {stdio: ['ignore', 2, 2], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  } catch {
    // The caller says what to install by hand.
  }
  return candidates().find((path) => existsSync(path));
}
