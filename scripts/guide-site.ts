import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import type {Browser, Page} from 'playwright-core';
import sirv from 'sirv';
import {strictHeaders} from './serve.mjs';

const built = fileURLToPath(new URL('../demo/dist/', import.meta.url));
const SETTLE_MS = 20_000;

export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
};

/** A file with headers of its own, such as a page in another encoding. */
export interface SiteFile {
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A real server with what a reader of a guide has: the program in `menhu/`, the demo's data, and the files that the
 * guide tells to write, which go before the demo's.
 *
 * @param isStrict - sends the policy of design.md; an old site has none
 */
export async function serveSite(
  files: Readonly<Record<string, string | SiteFile>>,
  {isStrict = true}: {isStrict?: boolean} = {},
): Promise<Site> {
  const others = sirv(built, {dev: true});
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://site').pathname.slice(1) || 'index.html';
    const file = files[path];
    if (isStrict) for (const [name, value] of Object.entries(strictHeaders)) response.setHeader(name, value);
    if (file === undefined) return void others(request, response);
    const {body, headers = {}} = typeof file === 'string' ? {body: file} : file;
    response.setHeader('content-type', types[path.split('.').pop()!] ?? 'text/plain');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export interface Visit {
  readonly page: Page;
  /** Console errors, exceptions, and requests to anyone else. */
  readonly complaints: readonly string[];
}

/**
 * Opens a page of a site and notes what goes wrong on the way.
 *
 * @param beforeGoing - what is to be set before the page is there, such as its clock
 */
export async function visit(
  browser: Browser,
  {url}: Site,
  path = '',
  width = 1280,
  beforeGoing?: (page: Page) => Promise<unknown>,
): Promise<Visit> {
  const page = await browser.newPage({viewport: {width, height: 900}});
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) complaints.push(`request to ${request.url()}`);
  });
  // tsx marks the names of functions with a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (value) => value');
  // A browser asks for one where a page names none; that is no fault of the page.
  await page.route('**/favicon.ico', (route) => route.fulfill({status: 204}));
  await beforeGoing?.(page);
  await page.goto(url + path);
  return {page, complaints};
}

/**
 * Brings every module near the viewport and waits until it shows what it has.
 *
 * @returns `mh-matrix fresh` for each, in the order of the document
 */
export async function settle(page: Page): Promise<string[]> {
  // One function for both, as each call stands alone in the page; strings would be refused by a strict policy.
  const read = (waits: boolean): string[] | false => {
    const modules = [...document.querySelectorAll('*')].filter(({localName}) =>
      /^mh-(?!page$|section$|label$)/.test(localName),
    );
    const statusOf = (element: Element): string => (element as unknown as {status?: string}).status ?? 'loading';
    const waiting = modules.find((element) => statusOf(element) === 'loading');
    waiting?.scrollIntoView();
    const hasSections = [...document.querySelectorAll('mh-page')].every((each) => each.querySelector('mh-section'));
    if (waits && (waiting || !modules.length || !hasSections)) return false;
    return modules.map((element) => `${element.localName} ${statusOf(element)}`);
  };
  await page.waitForFunction(read, true, {timeout: SETTLE_MS}).catch(() => {});
  const found = await page.evaluate(read, false);
  await page.evaluate(() => scrollTo(0, 0));
  return found || [];
}

/** What a reader sees in a module. */
export const shown = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.shadowRoot!.textContent.replace(/\s+/g, ' '));
