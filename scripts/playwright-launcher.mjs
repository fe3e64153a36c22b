/** Starts a Chromium too old for the runner's own launcher: Puppeteer waits for events that version 109 never sends. */
import {chromium} from 'playwright-core';

/** @typedef {import('playwright-core').Page} Page */

const VIEWPORT = {width: 800, height: 600};

/**
 * @param {string} name
 * @param {import('playwright-core').LaunchOptions} options
 * @returns {import('@web/test-runner').BrowserLauncher & {getPage(sessionId: string): Page}}
 */
export function playwrightLauncher(name, options) {
  /** @type {Promise<import('playwright-core').Browser> | undefined} */
  let browser;
  /** @type {Page[]} */
  const idle = [];
  /** @type {Map<string, Page>} */
  const active = new Map();

  return {
    name,
    type: 'playwright',
    async startSession(sessionId, url) {
      browser ??= chromium.launch(options);
      const page = idle.pop() ?? (await (await (await browser).newContext()).newPage());
      active.set(sessionId, page);
      await page.setViewportSize(VIEWPORT);
      await page.goto(url);
    },
    startDebugSession: () => Promise.reject(new Error(`${name} cannot be debugged through the runner.`)),
    isActive: (sessionId) => active.has(sessionId),
    getBrowserUrl: (sessionId) => active.get(sessionId)?.url(),
    getPage: (sessionId) => /** @type {Page} */ (active.get(sessionId)),
    async stopSession(sessionId) {
      const page = /** @type {Page} */ (active.get(sessionId));
      active.delete(sessionId);
      // Ends timers and requests of the page, so that they do not slow down the next.
      await page.goto('about:blank');
      idle.push(page);
      return {};
    },
    async stop() {
      await (await browser)?.close();
    },
  };
}
