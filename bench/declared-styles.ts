/**
 * `npm run bench:styles`: which way of giving declared shadow roots their styles paints a styled page first: in the page,
 * linked, or linked and preloaded. Cold cache, CPU 4 times slower, 1.6 Mbit/s with 150 ms a round trip, brotli.
 *
 *   --runs N  visits of each, 9 by default
 *   --write   puts the table into docs/bench-styles.md
 */
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import {chromium, type Browser} from 'playwright-core';
import {buildSite} from '../packages/cli/src/build/site.js';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {serve} from '../scripts/serve.mjs';

const {values: flags} = parseArgs({
  options: {runs: {type: 'string', default: '9'}, write: {type: 'boolean', default: false}},
});
const runs = Number(flags.runs);
const SLOWER = 4;
const NETWORK = {offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8};
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const folder = mkdtempSync(join(tmpdir(), 'menhu-styles-'));
const ways = {'in the page': false, linked: false, 'linked and preloaded': true} as const;
type Way = keyof typeof ways;

async function buildAll(): Promise<void> {
  const home = fileURLToPath(new URL('../demo/home.json', import.meta.url));
  const out = join(folder, 'in the page');
  await buildSite(
    {
      files: [home],
      out,
      template: undefined,
      root: undefined,
      timeoutMs: 15_000,
      force: false,
      dataOnly: false,
      language: 'en',
      now: Date.now(),
    },
    () => {},
    () => {},
  );
  for (const [way, isPreloaded] of Object.entries(ways)) {
    if (way === 'in the page') continue;
    const target = join(folder, way);
    cpSync(out, target, {recursive: true});
    mkdirSync(join(target, 'styles'));
    const links = new Set<string>();
    const html = readFileSync(join(out, 'index.html'), 'utf8').replace(
      /(?<=<template shadowrootmode="open">)<style>(?<css>[^<]*)<\/style>/g,
      (_, css: string) => {
        const href = `styles/${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css`;
        writeFileSync(join(target, href), css);
        links.add(href);
        return `<link rel="stylesheet" href="${href}">`;
      },
    );
    const preloads = isPreloaded
      ? [...links].map((href) => `<link rel="preload" as="style" href="${href}">`).join('')
      : '';
    writeFileSync(join(target, 'index.html'), html.replace('</head>', `${preloads}</head>`));
  }
}

interface Visit {
  readonly paint: number;
  readonly styled: number;
  readonly largest: number;
}

async function visit(browser: Browser, way: Way): Promise<Visit> {
  const site = join(folder, way);
  const policy = readFileSync(join(site, 'policy.txt'), 'utf8').trim();
  const server = await serve(site, {
    headers: {'content-security-policy': policy},
    answer({url = '/'}, response) {
      const file = join(site, url === '/' ? 'index.html' : decodeURI(url.slice(1)));
      const type = TYPES[extname(file)];
      if (!type || !existsSync(file)) return false;
      response.setHeader('content-type', type);
      response.setHeader('content-encoding', 'br');
      response.end(brotliCompressSync(readFileSync(file)));
      return true;
    },
  });
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', NETWORK);
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  // tsx marks the names of functions with a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(() => {
    const seen = ((globalThis as unknown as {seen: Record<string, number>}).seen = {paint: 0, styled: 0, largest: 0});
    const watch = (type: string, use: (entry: PerformanceEntry) => void): void =>
      new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({type, buffered: true});
    watch('paint', ({name, startTime}) => name === 'first-contentful-paint' && (seen.paint = startTime));
    watch('largest-contentful-paint', ({startTime}) => (seen.largest = startTime));
    // The first frame with a module in it in which no module in view is without its styles.
    const look = (): void => {
      const inView = [...document.querySelectorAll('mh-section > [size]')].filter(
        (module) => module.getBoundingClientRect().top < innerHeight,
      );
      const isStyled =
        inView.length > 0 && inView.every((module) => getComputedStyle(module).containerType === 'inline-size');
      if (isStyled) seen.styled = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(server.url, {waitUntil: 'load', timeout: 60_000});
  await page.waitForFunction(() => (globalThis as unknown as {seen: Visit}).seen.styled > 0);
  const seen = await page.evaluate(() => (globalThis as unknown as {seen: Visit}).seen);
  await context.close();
  await server.close();
  // A frame is looked at before it is painted.
  return {...seen, styled: Math.max(seen.styled, seen.paint)};
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

const browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
try {
  await buildAll();
  const visits = new Map<Way, Visit[]>();
  // In turn, so that what else the machine does falls on all of them; the first round warms the browser up.
  for (let run = 0; run <= runs; run++)
    for (const way of Object.keys(ways) as Way[]) {
      const seen = await visit(browser, way);
      if (run > 0) visits.set(way, [...(visits.get(way) ?? []), seen]);
    }
  const rows = [...visits].map(([way, seen]) => {
    const of = (key: keyof Visit): string => median(seen.map((each) => each[key])).toFixed(0);
    return `| ${way} | ${of('paint')} ms | ${of('styled')} ms | ${of('largest')} ms |`;
  });
  const table = [
    '| declared styles | first contentful paint | all in view is styled | largest contentful paint |',
    '| --- | --: | --: | --: |',
    ...rows,
  ].join('\n');
  console.log(table);
  if (flags.write)
    writeFileSync(
      new URL('../docs/bench-styles.md', import.meta.url),
      `# Benchmark: where declared styles stand

Made by \`npm run bench:styles -- --write\` on ${new Date().toISOString().slice(0, 10)}, Chromium, ${cpus().length} × ${cpus()[0]!.model}, \
Node ${process.versions.node}; medians of ${runs} visits of the demo's homepage with an empty cache, a processor ${SLOWER} times slower, 1.6 Mbit/s, \
150 ms a round trip, brotli. The machine is shared: compare the rows.

A page of \`menhu build\` has the styles of its shadow roots in itself, allowed by their hashes. The other two are the same page with these
styles in files of their own, each once, linked from the shadow roots; and with these files preloaded from the head.

${table}
`,
    );
} finally {
  await browser.close();
  rmSync(folder, {recursive: true});
}
