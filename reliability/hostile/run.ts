/** Builds the page of hostile cases, serves it under the strictest policy, and runs it in a browser. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {chromium, type Browser, type Page} from 'playwright-core';
import {chromiumArgs, findChromium} from '../../scripts/find-chromium.mjs';
import type {HugeOutcome, List} from './huge.js';
import type {Hostile, Outcome} from './page.js';

interface Global {
  readonly hostile: Hostile;
}

/** No fifty cases take a second; where they take so long, one of them hangs. */
const LONGEST_SILENCE_MS = 60_000;
/** Being told of every case would take as long as trying it; where one hangs, all are tried again and told. */
const TELL_EVERY = 50;

const here = fileURLToPath(new URL('.', import.meta.url));

/** Nothing may be loaded but the page's own scripts, so that what a case tries to reach is refused and seen. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

const TYPES: Readonly<Record<string, string>> = {'.js': 'text/javascript', '.html': 'text/html; charset=utf-8'};

export interface Ground {
  readonly types: readonly string[];
  /** Tries a module with so many cases. */
  readonly run: (type: string, runs: number, seed: number) => Promise<Outcome>;
  /** The lists of a module's data. */
  readonly lists: (type: string) => Promise<readonly List[]>;
  /** Draws a module with so many entries in the list, on a page of its own. */
  readonly drawWith: (type: string, list: List, length: number, seed: number) => Promise<HugeOutcome>;
  readonly close: () => Promise<void>;
}

export async function prepareGround(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'menhu-hostile-'));
  await build({
    entryPoints: [join(here, 'page.ts')],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    // Lit's development build warns of what no visitor meets.
    conditions: ['production'],
    define: {'process.env.NODE_ENV': '"production"'},
    tsconfig: join(here, '../../tsconfig.json'),
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="zh-CN"><title>试验</title><main></main><script type="module" src="page.js"></script>',
  );
  const strangers: string[] = [];
  const server = createServer(({url = '/'}, response) => {
    const path = normalize(decodeURIComponent(url.split('?')[0]!)).replace(/^\/$/, '/index.html');
    try {
      const body = readFileSync(join(folder, path));
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        'content-security-policy': POLICY,
      });
      response.end(body);
    } catch {
      strangers.push(path);
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});

  async function onPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
    const page = await open(browser, address);
    try {
      return await use(page);
    } finally {
      await page.close();
    }
  }
  const types = await onPage((page) => page.evaluate(() => (globalThis as unknown as Global).hostile.types));

  /** Runs a module's cases; one that hangs or ends the page is a fault like others. */
  async function run(type: string, runs: number, seed: number, tellEvery = TELL_EVERY): Promise<Outcome> {
    const page = await open(browser, address);
    let last = 0;
    let alive = Date.now();
    page.on('console', (message) => {
      if (message.type() !== 'debug') return;
      last = Number(message.text());
      alive = Date.now();
    });
    let watch: ReturnType<typeof setInterval> | undefined;
    const hanging = new Promise<never>((_, reject) => {
      watch = setInterval(() => {
        if (Date.now() - alive > LONGEST_SILENCE_MS) reject(new Error('the page hangs'));
      }, 1_000);
    });
    try {
      const running = page.evaluate(
        ([name, count, start, tellAfter]) =>
          (globalThis as unknown as Global).hostile.run(name, count, start, tellAfter),
        [type, runs, seed, tellEvery] as const,
      );
      const outcome = await Promise.race([running, hanging]);
      const stray = strangers.splice(0).filter((path) => path !== '/favicon.ico');
      const fault = {message: `requests left: ${stray[0]}`, count: stray.length, smallest: ''};
      return stray.length ? {...outcome, faults: [...outcome.faults, fault]} : outcome;
    } catch (error) {
      if (tellEvery > 1) return await run(type, Math.min(runs, last + TELL_EVERY), seed, 1);
      const smallest = await onPage((other) =>
        other.evaluate(([name, start, number]) => (globalThis as unknown as Global).hostile.show(name, start, number), [
          type,
          seed,
          last,
        ] as const),
      );
      const message = `case ${last}: ${(error as Error).message.split('\n')[0]}`;
      return {
        type,
        runs,
        rejected: 0,
        shown: 0,
        presses: 0,
        seconds: 0,
        faults: [{message, count: 1, smallest}],
      };
    } finally {
      clearInterval(watch);
      await page.close();
    }
  }

  return {
    types,
    run,
    lists: (type) =>
      onPage((page) => page.evaluate((name) => (globalThis as unknown as Global).hostile.lists(name), type)),
    drawWith: (type, {path}, length, seed) =>
      onPage((page) =>
        page.evaluate((given) => (globalThis as unknown as Global).hostile.drawWith(...given), [
          type,
          path,
          length,
          seed,
        ] as [string, string[], number, number]),
      ),
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

async function open(browser: Browser, address: string): Promise<Page> {
  // A context of its own is a window of its own: hidden tabs have no frames.
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, acceptDownloads: false});
  page.setDefaultTimeout(0);
  await page.goto(address);
  await page.waitForFunction(() => 'hostile' in globalThis);
  return page;
}
