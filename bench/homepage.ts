/**
 * `npm run bench -- --page`: the demo homepage as `menhu build` makes it, beside the same homepage written with Web Awesome
 * and with SGDS: bytes, requests, paints, shift, blocking time. Medians of five visits, and ratios to ours.
 */
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {chromium, type Browser} from 'playwright-core';
import {build} from 'vite';
import {buildSite} from '../packages/cli/src/build/site.js';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {serve} from '../scripts/serve.mjs';
import {bundleConfig, dist} from './build.js';

const demo = fileURLToPath(new URL('../demo/', import.meta.url));
const folder = join(dist, 'homepage');
/** What Menhu shows is the demo without the service record, which the other two do not draw. */
const MODULES = ['topic', 'services', 'feed', 'matrix'];
const SLOWER = 4;
const SETTLE_MS = 3_000;
const LONG_TASK_MS = 50;

interface Visit {
  /** Of scripts, styles, HTML and data in brotli; images as they are. */
  readonly kilobytes: number;
  readonly requests: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly shift: number;
  /** Of each long task what is over 50 ms, in ms, with a processor four times slower. */
  readonly blocking: number;
}

/** Builds the three pages into a folder each. */
export async function buildHomepages(): Promise<readonly string[]> {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const home = JSON.parse(readFileSync(join(demo, 'home.json'), 'utf8')) as {
    sections: {modules: {type: string; src?: string}[]}[];
  };
  const sections = home.sections
    .map((section) => ({...section, modules: section.modules.filter(({type, src}) => src && MODULES.includes(type))}))
    .filter(({modules}) => modules.length > 0);
  const source = join(folder, 'source');
  cpSync(join(demo, 'data'), join(source, 'data'), {recursive: true});
  writeFileSync(join(source, 'home.json'), JSON.stringify({...home, sections}));
  const options = {template: undefined, root: undefined, timeoutMs: 15_000, force: false, dataOnly: false} as const;
  const files = [join(source, 'home.json')];
  await buildSite(
    {...options, files, out: join(folder, 'menhu'), language: 'en', now: Date.now()},
    () => {},
    () => {},
  );

  for (const name of ['web-awesome', 'sgds']) {
    const outDir = join(folder, name);
    await build(bundleConfig(`homepage/${name}.ts`, {outDir, rolldownOptions: {output: {minify: true}}}));
    cpSync(join(demo, 'data'), join(outDir, 'data'), {recursive: true});
    writeFileSync(
      join(outDir, 'index.html'),
      `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<link rel="stylesheet" href="styles.css">
<main></main>
<script type="module" src="script.js"></script>
`,
    );
  }
  return ['menhu', 'web-awesome', 'sgds'];
}

/** One visit with an empty cache. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  let bytes = 0;
  let requests = 0;
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('favicon.ico')) return;
    requests++;
    reading.push(
      response.body().then(
        (body) => {
          const isText = /html|css|javascript|json|svg/.test(response.headers()['content-type'] ?? '');
          bytes += isText ? brotliCompressSync(body).length : body.length;
        },
        () => {},
      ),
    );
  });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  // tsx marks the names of functions with a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript((limit) => {
    const seen = ((globalThis as unknown as {seen: Record<string, number>}).seen = {
      paint: 0,
      largest: 0,
      shift: 0,
      blocking: 0,
    });
    const watch = (type: string, use: (entry: PerformanceEntry & {value?: number}) => void): void =>
      new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({type, buffered: true});
    watch('paint', ({name, startTime}) => name === 'first-contentful-paint' && (seen.paint = startTime));
    watch('largest-contentful-paint', ({startTime}) => (seen.largest = startTime));
    watch('layout-shift', ({value = 0}) => (seen.shift += value));
    watch('longtask', ({duration}) => (seen.blocking += Math.max(0, duration - limit)));
  }, LONG_TASK_MS);
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLE_MS);
  const seen = await page.evaluate(() => (globalThis as unknown as {seen: Record<string, number>}).seen);
  await Promise.all(reading);
  await context.close();
  return {
    kilobytes: bytes / 1_024,
    requests,
    firstPaint: seen['paint']!,
    largestPaint: seen['largest']!,
    shift: seen['shift']!,
    blocking: seen['blocking']!,
  };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

const ROWS: readonly [label: string, key: keyof Visit, digits: number, unit: string][] = [
  ['bytes until it has settled, brotli', 'kilobytes', 1, ' KB'],
  ['requests', 'requests', 0, ''],
  ['first contentful paint', 'firstPaint', 0, ' ms'],
  ['largest contentful paint', 'largestPaint', 0, ' ms'],
  ['layout shift', 'shift', 3, ''],
  ['total blocking time', 'blocking', 0, ' ms'],
];

export async function runHomepages({runs, write}: {runs: number; write: boolean}): Promise<string> {
  const names = await buildHomepages();
  const browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
  const visits = new Map<string, Visit[]>(names.map((name) => [name, []]));
  try {
    // In turn, so that what else the machine does falls on all of them.
    for (let run = 0; run < runs; run++)
      for (const name of names) {
        const server = await serve(join(folder, name), {headers: {}});
        visits.get(name)!.push(await visit(browser, server.url));
        await server.close();
      }
  } finally {
    await browser.close();
  }
  const of = (name: string, key: keyof Visit): number => median(visits.get(name)!.map((each) => each[key]));
  const ratio = (name: string, key: keyof Visit): string => {
    const ours = of('menhu', key);
    return name === 'menhu' || ours === 0 ? '' : ` (${(of(name, key) / ours).toFixed(2)} ×)`;
  };
  const table = [
    '| what | Menhu, `menhu build` | Web Awesome | SGDS |',
    '| --- | --: | --: | --: |',
    ...ROWS.map(
      ([label, key, digits, unit]) =>
        `| ${label} | ${names.map((name) => `${of(name, key).toFixed(digits)}${unit}${ratio(name, key)}`).join(' | ')} |`,
    ),
  ].join('\n');
  if (write)
    writeFileSync(
      new URL('../docs/bench-page.md', import.meta.url),
      `# Benchmark: a whole homepage

Made by \`npm run bench -- --page --write\` on ${new Date().toISOString().slice(0, 10)}, Chromium, ${cpus().length} × ${cpus()[0]!.model}, \
Node ${process.versions.node}; medians of ${runs} visits with an empty cache and a processor ${SLOWER} times slower. The machine is shared: compare the ratios.

Topic, services, posts and accounts of the demo, from the same files. Menhu's page is printed by \`menhu build\`; the other two draw the same
first rows by hand around the cards, badges, buttons, fields and avatars of their library (bench/homepage/), without filters, languages, checks or states.

${table}
`,
    );
  return table;
}
