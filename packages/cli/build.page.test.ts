/** `menhu build`, run as it is published, and what it built, served over HTTP under its own policy. */
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type Page} from 'playwright-core';
import {chromiumArgs, findChromium} from '../../scripts/find-chromium.mjs';
import {serve} from '../../scripts/serve.mjs';

const command = fileURLToPath(new URL('dist/menhu.js', import.meta.url));
const demo = fileURLToPath(new URL('../../demo/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'menhu-build-'));
const MODULES = 'mh-section > [size]';

let browser: Browser;
before(async () => {
  browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
});
after(async () => {
  await browser.close();
  rmSync(folder, {recursive: true});
});

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function menhu(...parameters: string[]): Run {
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, 'build', ...parameters], {encoding: 'utf8'});
  return {status, out: stdout, err: stderr};
}

/** The same without holding up this process, for sources that it serves itself. */
async function menhuBeside(...parameters: string[]): Promise<Run> {
  const child = spawn(process.execPath, [command, 'build', ...parameters]);
  let out = '';
  let err = '';
  child.stdout.on('data', (part) => (out += String(part)));
  child.stderr.on('data', (part) => (err += String(part)));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return {status, out, err};
}

let number = 0;
/** A new folder, with files by their names. */
function site(files: Readonly<Record<string, string>>): string {
  const path = join(folder, `site-${++number}`);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), {recursive: true});
    writeFileSync(join(path, name), text);
  }
  return path;
}

const homeOf = (...modules: object[]): string => JSON.stringify({version: 1, sections: [{modules}]});
const services = (name: string): string =>
  JSON.stringify({
    updatedAt: '2026-11-20T09:00:00+08:00',
    services: [{id: 'a', name, channels: [{kind: 'web', url: 'https://www.example.gov.cn/a'}]}],
  });

/** Every file of a folder with its text. */
const filesIn = (path: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(path.length), readFileSync(file, 'latin1')]),
  );

async function listen(answer: RequestListener): Promise<{url: string; close: () => void}> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => (server.closeAllConnections(), void server.close()),
  };
}

const built = join(folder, 'demo');
const demoRun = menhu(join(demo, 'home.json'), '--out', built);

/** The built demo under its own policy. */
async function visit(
  path: string,
  {scripts = true, width = 1280, at = ''}: {scripts?: boolean; width?: number; at?: string},
  use: (page: Page, seen: {readonly requests: string[]; readonly complaints: string[]}) => Promise<void>,
): Promise<void> {
  const policy = readFileSync(join(path, 'policy.txt'), 'utf8').trim();
  const server = await serve(path, {headers: {'content-security-policy': policy, 'x-content-type-options': 'nosniff'}});
  const context = await browser.newContext({javaScriptEnabled: scripts, viewport: {width, height: 900}});
  const page = await context.newPage();
  const seen = {requests: [] as string[], complaints: [] as string[]};
  page.on('request', (request) => seen.requests.push(request.url().slice(server.url.length)));
  page.on('console', (message) => {
    // Nobody has put an icon into the root of this server.
    if (message.type() === 'error' && !message.location().url.endsWith('favicon.ico'))
      seen.complaints.push(message.text());
  });
  page.on('pageerror', (error) => seen.complaints.push(error.message));
  await page.addInitScript(() => {
    const shifts: number[] = ((globalThis as unknown as {shifts: number[]}).shifts = []);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as {value: number}).value);
    }).observe({type: 'layout-shift', buffered: true});
  });
  await page.goto(server.url + at);
  try {
    await use(page, seen);
  } finally {
    await context.close();
    await server.close();
  }
}

test('the demo is built, with its policy, hashes and data', () => {
  assert.equal(demoRun.status, 0, demoRun.err);
  const policy = readFileSync(join(built, 'policy.txt'), 'utf8');
  assert.equal(policy.trim().split('\n').length, 1);
  assert.doesNotMatch(policy, /unsafe-/);
  assert.match(policy, /default-src 'none'.*style-src 'self' 'sha256-.*require-trusted-types-for 'script'/);
  assert.match(readFileSync(join(built, '_headers'), 'utf8'), /Content-Security-Policy: default-src 'none'/);
  const integrity = JSON.parse(readFileSync(join(built, 'integrity.json'), 'utf8')) as Record<string, string>;
  for (const file of ['index.html', 'home.json', 'page.css', 'data/matrix.json'])
    assert.match(integrity[file]!, /^sha384-/);
  const html = readFileSync(join(built, 'index.html'), 'utf8');
  assert.match(html, /<meta name="SiteName" content="云岭新区（示例）">/);
  assert.match(html, /<meta name="ColumnType" content="首页">/);
  assert.match(html, /"@type":"WebSite"/);
});

test('unchanged input gives the same bytes', () => {
  const first = filesIn(built);
  assert.equal(menhu(join(demo, 'home.json'), '--out', built).status, 0);
  assert.deepEqual(filesIn(built), first);
});

for (const width of [320, 1280])
  test(`without scripts every module is shown styled at ${width} px`, () =>
    visit(built, {scripts: false, width}, async (page) => {
      const boxes = await page.locator(MODULES).evaluateAll((modules) =>
        modules.map((module) => {
          const box = module.shadowRoot?.querySelector('.root');
          const {height = 0, width: across = 0} = box?.getBoundingClientRect() ?? {};
          return {
            tag: module.localName,
            isShown: height > 100 && across > 200 && !!box?.textContent?.trim(),
            font: box ? getComputedStyle(box).fontFamily : '',
          };
        }),
      );
      assert.equal(boxes.length, 9);
      for (const {tag, isShown, font} of boxes) {
        assert.ok(isShown, tag);
        assert.match(font, /PingFang/, tag);
      }
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
      // Where nothing would answer, there is nothing to press.
      assert.equal(await page.locator('mh-services >> .name button').count(), 0);
    }));

test('where shadow roots cannot be declared the page is plain HTML', async () => {
  const old = join(folder, 'old-engine');
  cpSync(built, old, {recursive: true});
  const file = join(old, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('shadowrootmode', 'data-unknown'));
  await visit(old, {scripts: false}, async (page) => {
    for (const text of ['社保参保证明', '云岭公安（示例）', '幼儿园门口占道停车，接送孩子不安全'])
      assert.ok(await page.getByText(text).first().isVisible(), text);
  });
});

for (const width of [320, 1280])
  test(`with scripts nothing moves, nothing is refused and nothing is checked again at ${width} px`, () =>
    visit(built, {width}, async (page, {requests, complaints}) => {
      await page.waitForFunction(
        () => (document.querySelector('mh-topic') as unknown as {status?: string} | null)?.status === 'fresh',
      );
      for (const module of await page.locator(MODULES).all()) await module.scrollIntoViewIfNeeded();
      await page.waitForFunction(
        (selector) =>
          [...document.querySelectorAll(selector)].every(
            (module) => (module as unknown as {status?: string}).status === 'fresh',
          ),
        MODULES,
      );
      const shifts = await page.evaluate(() => (globalThis as unknown as {shifts: number[]}).shifts);
      assert.deepEqual(shifts, []);
      assert.deepEqual(complaints, []);
      assert.deepEqual(
        requests.filter((path) => /chunks\/check-/.test(path)),
        [],
      );
      // What the first paint waits for: the page, its style sheet; the script runs after it.
      const first = requests.filter((path) => !path.startsWith('data/')).slice(0, 3);
      assert.match(first.join(' '), /^ page\.css menhu\/chunks\/home-[\w-]+\.js$/);
    }));

test('several pages share the program, and each has its own folder', async () => {
  const path = site({
    'east/home.json': homeOf({type: 'services', src: 'services.json'}, {type: 'stats', src: '../stats.json'}),
    'east/services.json': services('东区服务'),
    'stats.json': '{"metrics": [{"key": "rate", "label": "办结率", "value": 96, "unit": "%"}]}',
    'west/home.json': homeOf({type: 'services', src: 'services.json'}),
    'west/services.json': services('西区服务'),
  });
  const out = join(path, 'out');
  const {status, err} = menhu(join(path, 'east/home.json'), join(path, 'west/home.json'), '--out', out);
  assert.equal(status, 0, err);
  assert.ok(existsSync(join(out, 'menhu/menhu.js')) && !existsSync(join(out, 'east/menhu')));
  await visit(out, {at: 'east/'}, async (page) => {
    await page.waitForFunction(
      () => (document.querySelector('mh-stats') as unknown as {status?: string} | null)?.status === 'fresh',
    );
    assert.match(await page.locator('mh-services').evaluate((module) => module.shadowRoot!.textContent!), /东区服务/);
  });
});

test('a source that fails is bridged by the last good data, and said; --strict ends with 1', async () => {
  let answer = services('第一次');
  let status = 200;
  const server = await listen((_, response) => {
    response.statusCode = status;
    response.end(answer);
  });
  const path = site({'home.json': homeOf({type: 'services', src: `${server.url}services.json`})});
  const out = join(path, 'out');
  const run = (...more: string[]) => menhuBeside(join(path, 'home.json'), '--out', out, ...more);
  assert.equal((await run()).status, 0);
  status = 500;
  answer = 'no';
  const bridged = await run('--data-only');
  assert.equal(bridged.status, 0);
  assert.match(bridged.out, /HTTP 500.*用了上次生成时的数据/s);
  assert.match(readFileSync(join(out, 'index.html'), 'utf8'), /第一次/);
  assert.match(
    readFileSync(join(out, 'policy.txt'), 'utf8'),
    new RegExp(`connect-src 'self' ${server.url.slice(0, -1)}`),
  );
  const strict = await run('--strict', '--lang', 'en');
  assert.equal(strict.status, 1);
  assert.match(strict.out, /the data of the last build were used/);
  server.close();
});

test('--data-only renews data, and refuses where the config has changed', () => {
  const path = site({'home.json': homeOf({type: 'services', src: 'services.json'}), 'services.json': services('旧')});
  const out = join(path, 'out');
  const home = join(path, 'home.json');
  assert.match(menhu(home, '--out', out, '--data-only').err, /请先不带 --data-only 生成一次/);
  menhu(home, '--out', out);
  writeFileSync(join(path, 'services.json'), services('新名称'));
  assert.equal(menhu(home, '--out', out, '--data-only').status, 0);
  assert.match(readFileSync(join(out, 'index.html'), 'utf8'), /新名称/);
  writeFileSync(home, homeOf({type: 'services', src: 'services.json', limit: 3}));
  const {status, err} = menhu(home, '--out', out, '--data-only');
  assert.equal(status, 2);
  assert.match(err, /与上次生成时不同/);
});

test('a folder that holds other files is refused, and with --force they stay', () => {
  const path = site({
    'home.json': homeOf({type: 'services', src: 'services.json'}),
    'services.json': services('服务'),
    'out/CNAME': 'www.example.gov.cn',
  });
  const out = join(path, 'out');
  const refused = menhu(join(path, 'home.json'), '--out', out);
  assert.equal(refused.status, 2);
  assert.match(refused.err, /CNAME.*--force/);
  assert.deepEqual(readdirSync(out), ['CNAME']);
  assert.equal(menhu(join(path, 'home.json'), '--out', out, '--force').status, 0);
  assert.equal(readFileSync(join(out, 'CNAME'), 'utf8'), 'www.example.gov.cn');
  assert.ok(existsSync(join(out, 'index.html')));
  assert.match(menhu(join(path, 'home.json'), '--out', path).err, /包含 home\.json/);
});

test('Ctrl-C in mid-build leaves the old output whole, and nothing beside it', async () => {
  let hangs = false;
  const server = await listen((_, response) => {
    if (!hangs) response.end(services('在'));
  });
  const path = site({'home.json': homeOf({type: 'services', src: `${server.url}a.json`})});
  const out = join(path, 'out');
  await menhuBeside(join(path, 'home.json'), '--out', out);
  const old = filesIn(out);
  hangs = true;
  const child = spawn(process.execPath, [command, 'build', join(path, 'home.json'), '--out', out]);
  await new Promise<void>((resolve, reject) => {
    const tick = setInterval(() => {
      if (!readdirSync(path).some((name) => name.startsWith('.out-'))) return;
      clearInterval(tick);
      resolve();
    }, 20);
    child.on('close', () => reject(new Error('ended before it was stopped')));
  });
  child.removeAllListeners('close');
  const ended = new Promise((resolve) => child.on('close', resolve));
  child.kill('SIGINT');
  assert.equal(await ended, 130);
  assert.deepEqual(filesIn(out), old);
  assert.deepEqual(readdirSync(path).sort(), ['home.json', 'out']);
  server.close();
});

test('what cannot be built is told, in both languages, and nothing is written', async () => {
  const hanging = await listen(() => {});
  const path = site({
    'broken.json': '{"version": 1,\n',
    'wrong.json': homeOf({type: 'feed', src: 'javascript:alert(1)'}),
    'template.html': '<html></html>',
    'home.json': homeOf({type: 'services', src: 'services.json'}),
    'services.json': services('服务'),
    'hangs.json': homeOf({type: 'services', src: `${hanging.url}a.json`}),
  });
  const out = join(path, 'out');
  const at = (name: string): string => join(path, name);
  assert.match(menhu(at('none.json'), '--out', out).err, /none\.json：没有这个文件/);
  assert.match(menhu(path, '--out', out, '--lang', 'en').err, /this is a folder/);
  assert.deepEqual(
    [menhu(at('broken.json'), '--out', out).status, menhu(at('wrong.json'), '--out', out).status],
    [1, 1],
  );
  assert.match(menhu(at('broken.json'), '--out', out).out, /broken\.json:2:1/);
  assert.match(menhu(at('home.json'), '--out', out, '--template', at('template.html')).err, /menhu:head.*<head>/);
  assert.match(menhu(at('home.json')).err, /--out/);
  assert.match(menhu('--out', out).err, /没有给出文件/);
  assert.match(menhu(at('home.json'), '--out', at('services.json')).err, /是一个文件/);
  assert.equal(menhu(at('home.json'), '--out', out, '--nonsense').status, 2);
  assert.ok(!existsSync(out));
  const slow = await menhuBeside(at('hangs.json'), '--out', out, '--timeout', '1');
  assert.equal(slow.status, 0);
  assert.match(slow.out, /1 秒内没有应答.*打开页面后再读取/s);
  hanging.close();
});

test('a page of one’s own goes around the modules', () => {
  const path = site({
    'home.json': homeOf({type: 'services', src: 'services.json'}),
    'services.json': services('价格 $1 与 $& 的服务'),
    'template.html':
      '<!doctype html><html lang="zh-CN"><head><title>本站</title><!-- menhu:head --></head><body><nav>导航</nav><!-- menhu:page --></body></html>',
  });
  const out = join(path, 'out');
  assert.equal(menhu(join(path, 'home.json'), '--out', out, '--template', join(path, 'template.html')).status, 0);
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  assert.match(html, /<nav>导航<\/nav><mh-page class="mh-content" built/);
  assert.match(html, /价格 \$1 与 \$&amp; 的服务/);
});
