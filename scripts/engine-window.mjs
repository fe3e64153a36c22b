/** A page in any of the engines, driven from Node: the little that all four can do, for tests of built pages. */
import {puppeteerCore} from '@web/test-runner-chrome';
import {chromium} from 'playwright-core';
import {chromium109Options, findFirefox, findWebKit} from './engines.mjs';
import {openWindow} from './webkit-launcher.mjs';

/**
 * @typedef {object} EngineWindow
 * @property {(url: string) => Promise<void>} go
 * @property {(script: string) => Promise<unknown>} run - what the body of a function returns; no handles, no promises
 * @property {(size: {width: number, height: number}) => Promise<void>} setViewportSize
 * @property {() => Promise<void>} close
 */

/** @type {Readonly<Record<string, () => Promise<EngineWindow>>>} */
const openers = {
  async firefox() {
    const executablePath = /** @type {string} */ (findFirefox());
    const browser = await puppeteerCore.launch({browser: 'firefox', executablePath});
    const page = await browser.newPage();
    return {
      go: async (url) => void (await page.goto(url)),
      run: (body) => page.evaluate(`(() => {${body}})()`),
      setViewportSize: (size) => page.setViewport(size),
      close: () => browser.close(),
    };
  },
  async webkit() {
    return openWindow(/** @type {NonNullable<ReturnType<typeof findWebKit>>} */ (findWebKit()));
  },
  async 'chromium-109'() {
    const browser = await chromium.launch(await chromium109Options());
    const page = await (await browser.newContext()).newPage();
    return {
      go: async (url) => void (await page.goto(url)),
      run: (body) => page.evaluate(`(() => {${body}})()`),
      setViewportSize: (size) => page.setViewportSize(size),
      close: () => browser.close(),
    };
  },
};

/**
 * @param {string} engine - a name of `engines`, of which the parts are on this machine
 * @returns {Promise<EngineWindow>}
 */
export async function openEngineWindow(engine) {
  const open = openers[engine];
  if (!open) throw new Error(`No window for ${engine}.`);
  return open();
}
