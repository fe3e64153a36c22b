/** A page with sources that answer as a test wants, from a real server, and what it shows. */
import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import type {Browser, Page} from 'playwright-core';
import sirv from 'sirv';
import {recordSurvival, type Fault} from '../reliability/faults.js';

export const built = fileURLToPath(new URL('dist/', import.meta.url));

export interface Opened {
  readonly page: Page;
  readonly server: Server;
  /** Notes for docs/reliability.md how a module stands under a fault that began after the last note. */
  readonly note: (fault: Fault, selector: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A real server with the demo's files, one page of its own, and sources that answer as a test wants. */
export async function open(
  browser: Browser,
  body: string,
  sources: Readonly<Record<string, RequestListener>>,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<Opened> {
  let requests = 0;
  let told = 0;
  const files = sirv(built, {dev: true});
  const server = createServer((request, response) => {
    const source = sources[request.url!];
    if (source) {
      requests++;
      source(request, response);
    } else if (request.url === '/page') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="zh-CN"><title>试验</title><script type="module" src="menhu/menhu.js"></script>${body}`,
      );
    } else files(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  await page.addInitScript(() => {
    const codes = ((globalThis as unknown as {codes: string[]}).codes = []);
    document.addEventListener('mh-error', (event) =>
      codes.push((event as unknown as {detail: {code: string}}).detail.code as never),
    );
  });
  await prepare(page);
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/page`);
  const close = async (): Promise<void> => {
    await page.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const note = async (fault: Fault, selector: string): Promise<void> => {
    const status = await page
      .locator(selector)
      .first()
      .evaluate((element) => (element as unknown as {status: string}).status);
    const all = await codes(page);
    recordSurvival(fault, {status, requests, codes: [...new Set(all.slice(told))]});
    told = all.length;
    requests = 0;
  };
  return {page, server, note, close};
}

export const json =
  (text: string): RequestListener =>
  (_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(text);
  };
export const codes = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as {codes: string[]}).codes);
export const shown = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
export const waitForStatus = (page: Page, selector: string, status: string, timeout = 10_000): Promise<unknown> =>
  page.waitForFunction(
    ([where, wanted]) => (document.querySelector(where!) as unknown as {status?: string} | null)?.status === wanted,
    [selector, status],
    {timeout},
  );

export const waitForCode = (page: Page, code: string): Promise<unknown> =>
  page.waitForFunction((wanted) => (globalThis as unknown as {codes: string[]}).codes.includes(wanted), code);
