/** The demo under the policy of docs/security.md, in Chromium and Firefox: everything is pressed, every violation is told. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {puppeteerCore} from '@web/test-runner-chrome';
import {record} from '../reliability/record.mjs';
import {findFirefox} from '../scripts/engines.mjs';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {serve, strictHeaders} from '../scripts/serve.mjs';
import {feedPage, feedSamples} from './feed-samples.js';
import {pressArguments, pressEverything} from './press-everything.js';

type Browser = Awaited<ReturnType<typeof puppeteerCore.launch>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;

const built = fileURLToPath(new URL('dist/', import.meta.url));
const menhu = fileURLToPath(new URL('../packages/cli/dist/menhu.js', import.meta.url));
const SETTLE_MS = 30_000;
const policy = strictHeaders['content-security-policy'];

/** In a sandbox the page's origin is opaque: its own files come from elsewhere, and the server must let it read them. */
const variants: Readonly<Record<string, Record<string, string>>> = {
  'the policy': {...strictHeaders},
  'the policy with a sandbox': {
    ...strictHeaders,
    'content-security-policy': `${policy}; sandbox allow-scripts`,
    'access-control-allow-origin': '*',
  },
};

/** Where everything is pressed, and what must be seen on the way, or pressing everything has pressed nothing. */
const pressed: Readonly<Record<string, readonly string[]>> = {
  'index.html': ['dialog.viewer', 'svg.qr', 'svg.chart', '.chart-table', 'input[type=search]'],
  'label.html': ['dialog.explanation'],
  'formats.html': ['.post'],
};

const firefox = findFirefox();
const browsers: Readonly<Record<string, Parameters<typeof puppeteerCore.launch>[0] | undefined>> = {
  Chromium: {executablePath: findChromium(), args: [...chromiumArgs]},
  Firefox: firefox ? {browser: 'firefox', executablePath: firefox} : undefined,
};

for (const [name, options] of Object.entries(browsers)) {
  const skip = !options && `${name} is not on this machine: run \`npm run test:engines\` first`;
  let browser: Browser;
  before(async () => {
    if (options) browser = await puppeteerCore.launch(options);
  });
  after(() => browser?.close());

  for (const [variant, headers] of Object.entries(variants))
    test(`${name}: under ${variant} everything works, and nothing is reported`, {skip}, async (context) => {
      const site = await open(browser, headers);
      context.after(site.close);
      // A sandbox changes what is allowed, not what pages do: those where everything is pressed are enough.
      const others = variant.includes('sandbox') ? [] : readdirSync(built).filter(isOther);
      const files = [...Object.keys(pressed), ...others];
      let sum = 0;
      for (const file of files) {
        await site.page.goto(site.url + file);
        await settle(site.page);
        const wanted = pressed[file];
        if (wanted) {
          const {seen, presses} = await site.page.evaluate(pressEverything, pressArguments(wanted));
          assert.deepEqual(seen, [...wanted].sort(), file);
          sum += presses;
        }
        assert.deepEqual(await site.complaints(), [], file);
      }
      await recordOutcome(name, variant, files.length, sum, site);
      await breaks(site);
    });

  test(`${name}: a page that menhu build made works under the policy that it wrote`, {skip}, async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'menhu-policy-'));
    context.after(() => rmSync(folder, {recursive: true}));
    const out = join(folder, 'site');
    execFileSync(process.execPath, [menhu, 'build', join(built, 'home.json'), '--out', out], {stdio: 'pipe'});
    const written = readFileSync(join(out, 'policy.txt'), 'utf8').trim();
    const site = await open(browser, {...strictHeaders, 'content-security-policy': written}, out);
    context.after(site.close);
    await site.page.goto(`${site.url}index.html`);
    await settle(site.page);
    const wanted = pressed['index.html']!;
    const {seen, presses} = await site.page.evaluate(pressEverything, pressArguments(wanted));
    assert.deepEqual(seen, [...wanted].sort());
    assert.deepEqual(await site.complaints(), []);
    await recordOutcome(name, 'the policy of a built page', 1, presses, site);
    await breaks(site);
  });
}

/** A policy's name in the Chinese table. */
const inChinese: Readonly<Record<string, string>> = {
  'the policy': '基本策略',
  'the policy with a sandbox': '加沙箱的策略',
  'the policy of a built page': 'menhu build 写出的策略',
};

/** For docs/reliability.md. */
async function recordOutcome(
  browser: string,
  variant: string,
  pages: number,
  presses: number,
  site: Awaited<ReturnType<typeof open>>,
): Promise<void> {
  const title = [`${browser}, ${variant}`, `${browser}，${inChinese[variant]}`] as const;
  record('policy', title[0], {title, pages, presses, complaints: (await site.complaints()).length});
}

/** The other way round: the browser enforces the policy, and would have told of a breach. */
async function breaks(site: Awaited<ReturnType<typeof open>>): Promise<void> {
  assert.match(await site.page.evaluate(breach), /TypeError/);
  assert.match((await site.complaints()).join(), /require-trusted-types-for/);
}

/** The page of real accounts needs a file that stays on the machine of whoever has it. */
const isOther = (file: string): boolean => file.endsWith('.html') && file !== 'real.html' && !pressed[file];

/** Runs in the page. */
function breach(): string {
  try {
    document.createElement('div').innerHTML = '<b>x</b>';
    return 'it was let through';
  } catch (error) {
    return String(error);
  }
}

async function open(browser: Browser, headers: Record<string, string>, folder = built) {
  const complaints: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): boolean => {
    const name = request.url!.slice(1);
    // What browsers ask for where a page names no icon.
    if (name === 'favicon.ico') return Boolean(response.writeHead(204).end());
    if (name === 'reports') {
      request.on('data', (chunk) => complaints.push(`report: ${chunk}`));
      request.on('end', () => response.writeHead(204).end());
      return true;
    }
    const text = name === 'formats.html' ? feedPage : feedSamples[name];
    if (text === undefined) return false;
    const type = name.endsWith('.html') ? 'text/html' : name.endsWith('.xml') ? 'application/xml' : 'application/json';
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.end(text);
    return true;
  };
  const server = await serve(folder, {
    // The enforced header is exactly that of the docs; its twin sends what it would block to the server.
    headers: {
      ...headers,
      'content-security-policy-report-only': `${headers['content-security-policy']!.replace(/; sandbox.*/, '')}; report-uri /reports`,
    },
    answer,
  });
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 900});
  page.on('console', (message) => message.type() === 'error' && complaints.push(`console: ${message.text()}`));
  page.on(
    'response',
    (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`),
  );
  page.on('pageerror', (error) => complaints.push(`error: ${String(error)}`));
  page.on('request', (request) => {
    if (!/^(?:data|blob|about):/.test(request.url()) && !request.url().startsWith(server.url))
      complaints.push(`request to ${request.url()}`);
  });
  await page.evaluateOnNewDocument(`
    // tsx marks the names of functions with a helper that the page does not have.
    globalThis.__name = (value) => value;
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push('violation: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));`);
  return {
    page,
    url: server.url,
    complaints: async (): Promise<string[]> => [
      ...complaints,
      ...(await page.evaluate(() => (globalThis as unknown as {violations: string[]}).violations)),
    ],
    close: async () => {
      await page.close();
      await server.close();
    },
  };
}

/** Brings every module near the viewport and waits until it shows what it has. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const modules = [...document.querySelectorAll('*')].filter(
        (element) => element.localName.startsWith('mh-') && !/^mh-(?:page|section|label)$/.test(element.localName),
      );
      const waiting = modules.find(
        (element) => ((element as unknown as {status?: string}).status ?? 'loading') === 'loading',
      );
      waiting?.scrollIntoView();
      return !waiting && !document.querySelector('mh-page:not(:has(mh-section))');
    },
    {timeout: SETTLE_MS, polling: 100},
  );
  // Firefox tells pages that are left of every request that it gives up.
  await page.waitForNetworkIdle({timeout: SETTLE_MS});
}
