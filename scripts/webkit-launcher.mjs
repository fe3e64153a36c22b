/**
 * Starts WebKitGTK for Web Test Runner, by the W3C's WebDriver protocol: a dozen requests of it, in place of a client
 * library with hundreds of packages behind it. A driver serves one session, so each page of the runner has a driver and
 * a window of its own; and a screen of its own, since of two windows on a screen one has not the focus.
 */
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';

const START_TIMEOUT_MS = 30_000;
const POLL_MS = 100;

/** What a browser's window of WebKitGTK is told in by keys that are no characters (WebDriver, 17.4.2). */
const KEYS = /** @type {Readonly<Record<string, string>>} */ ({
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
});

/**
 * @param {{driver: string, browser: string, xvfb: string}} programs
 * @returns {import('@web/test-runner').BrowserLauncher & {getPage(sessionId: string): Window}}
 */
export function webkitLauncher({driver, browser, xvfb}) {
  /** @type {Window[]} */
  const idle = [];
  /** @type {Map<string, Window>} */
  const active = new Map();

  return {
    name: 'WebKitGTK',
    // The runner's commands (keys, viewport) know launchers by their type; a window below speaks as much of this one.
    type: 'playwright',
    async startSession(sessionId, url) {
      const window = idle.pop() ?? (await Window.open(driver, browser, await startDisplay(xvfb)));
      active.set(sessionId, window);
      await window.go(url);
    },
    startDebugSession: () => Promise.reject(new Error('WebKitGTK cannot be debugged through the runner.')),
    isActive: (sessionId) => active.has(sessionId),
    getBrowserUrl: (sessionId) => active.get(sessionId)?.url(),
    getPage: (sessionId) => /** @type {Window} */ (active.get(sessionId)),
    async stopSession(sessionId) {
      const window = /** @type {Window} */ (active.get(sessionId));
      active.delete(sessionId);
      // Ends timers and requests of the page, so that they do not slow down the next.
      await window.go('about:blank');
      idle.push(window);
      return {};
    },
    async stop() {
      await Promise.all([...idle, ...active.values()].map((window) => window.close()));
    },
  };
}

/**
 * A window of its own, for tests that drive a page from Node.
 *
 * @param {{driver: string, browser: string, xvfb: string}} programs
 */
export const openWindow = async ({driver, browser, xvfb}) => Window.open(driver, browser, await startDisplay(xvfb));

/** @typedef {{name: string, stop: () => void}} Display */

/**
 * A screen that nobody sees; the server picks its number, so that runs beside each other do not meet. Without a window
 * manager, the window that the pointer is over has the focus: so the middle of the screen, where the pointer starts,
 * must be within the window.
 *
 * @param {string} xvfb
 * @returns {Promise<Display>}
 */
function startDisplay(xvfb) {
  return new Promise((resolve, reject) => {
    const server = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1200x900x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (number) =>
      resolve({name: `:${String(number).trim()}`, stop: () => void server.kill()}),
    );
  });
}

/** One window of MiniBrowser with its driver. */
class Window {
  #driver;
  #display;
  #address;
  #session = '';

  /**
   * @param {import('node:child_process').ChildProcess} driver
   * @param {Display} display
   * @param {string} address
   */
  constructor(driver, display, address) {
    this.#driver = driver;
    this.#display = display;
    this.#address = address;
  }

  /**
   * @param {string} driver
   * @param {string} browser
   * @param {Display} display
   */
  static async open(driver, browser, display) {
    const port = await freePort();
    const child = spawn(driver, ['--host=127.0.0.1', `--port=${port}`], {
      stdio: 'ignore',
      // Its sandbox needs user namespaces, which containers rarely grant.
      env: {...process.env, DISPLAY: display.name, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', GDK_BACKEND: 'x11'},
    });
    const window = new Window(child, display, `http://127.0.0.1:${port}`);
    await window.#start(browser);
    return window;
  }

  /** @param {string} browser */
  async #start(browser) {
    const until = Date.now() + START_TIMEOUT_MS;
    while (!(await fetch(`${this.#address}/status`).catch(() => undefined))?.ok) {
      if (Date.now() > until) throw new Error('WebKitWebDriver does not answer.');
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    const {sessionId} = /** @type {{sessionId: string}} */ (
      await this.#ask('POST', '/session', {
        capabilities: {
          alwaysMatch: {
            browserName: 'MiniBrowser',
            pageLoadStrategy: 'none',
            'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
          },
        },
      })
    );
    this.#session = `/session/${sessionId}`;
    await this.setViewportSize({width: 800, height: 600});
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   * @returns {Promise<unknown>}
   */
  async #ask(method, path, body) {
    const answer = await fetch(this.#address + this.#session + path, {
      method,
      ...(body && {body: JSON.stringify(body)}),
    });
    const {value} = /** @type {{value: {error?: string, message?: string}}} */ (await answer.json());
    if (!answer.ok) throw new Error(`WebKitWebDriver: ${value.error}: ${value.message}`);
    return value;
  }

  /** @param {string} url */
  async go(url) {
    await this.#ask('POST', '/url', {url});
  }

  async url() {
    return /** @type {string} */ (await this.#ask('GET', '/url'));
  }

  /**
   * What a script in the page returns. It is run by the driver, also where the page may run none of its own.
   *
   * @param {string} script - the body of a function
   * @returns {Promise<unknown>}
   */
  async run(script) {
    return this.#ask('POST', '/execute/sync', {script, args: []});
  }

  /**
   * WebDriver knows sizes of windows; how much of one is not the page is asked of the page.
   *
   * @param {{width: number, height: number}} size
   */
  async setViewportSize({width, height}) {
    const rect = /** @type {{width: number, height: number}} */ (await this.#ask('GET', '/window/rect'));
    const [inner, outer] = /** @type {[number, number]} */ (await this.run('return [innerWidth, innerHeight]'));
    await this.#ask('POST', '/window/rect', {
      width: width + rect.width - inner,
      height: height + rect.height - outer,
    });
  }

  /** The runner's `sendKeys`. */
  keyboard = {
    type: (/** @type {string} */ text) => this.#keys([...text].flatMap((key) => stroke(key))),
    press: (/** @type {string} */ keys) => {
      const names = keys.split('+').map((name) => KEYS[name] ?? name);
      return this.#keys([
        ...names.map((value) => ({type: 'keyDown', value})),
        ...names.reverse().map((value) => ({type: 'keyUp', value})),
      ]);
    },
    down: (/** @type {string} */ key) => this.#keys([{type: 'keyDown', value: KEYS[key] ?? key}]),
    up: (/** @type {string} */ key) => this.#keys([{type: 'keyUp', value: KEYS[key] ?? key}]),
  };

  /** @param {readonly object[]} actions */
  async #keys(actions) {
    await this.#ask('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  async close() {
    await this.#ask('DELETE', '').catch(() => undefined);
    this.#driver.kill();
    this.#display.stop();
  }
}

/** @param {string} value */
const stroke = (value) => [
  {type: 'keyDown', value},
  {type: 'keyUp', value},
];

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
        server.close(() => resolve(port));
      });
  });
