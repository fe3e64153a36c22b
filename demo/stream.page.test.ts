/** A feed that listens to a real server's events: what comes, what breaks, and what was missed meanwhile. */
import assert from 'node:assert/strict';
import type {ServerResponse} from 'node:http';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type Page} from 'playwright-core';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {serve, strictHeaders} from '../scripts/serve.mjs';

const built = fileURLToPath(new URL('dist/', import.meta.url));

let browser: Browser;
before(async () => {
  browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
});
after(() => browser.close());

const post = (id: string, at = '2026-11-23T09:00:00+08:00'): object => ({
  id,
  url: `https://www.example.gov.cn/posts/${id}`,
  text: `动态 ${id}`,
  publishedAt: at,
  author: {id: 'a', name: '云岭发布（示例）'},
});

interface Site {
  readonly page: Page;
  /** Open connections to the stream, the last one last. */
  readonly streams: ServerResponse[];
  /** How often the stream was asked for. */
  readonly asked: () => number;
  /** What the source gives when it is asked again. */
  readonly setPosts: (posts: readonly object[]) => void;
  readonly codes: () => Promise<string[]>;
}

async function open(feeds: number, use: (site: Site) => Promise<void>): Promise<void> {
  let posts: readonly object[] = [post('first')];
  let asked = 0;
  const streams: ServerResponse[] = [];
  const server = await serve(built, {
    headers: strictHeaders,
    answer: (request, response) => {
      const path = request.url!.split('?')[0];
      if (path === '/events') {
        asked++;
        response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'});
        response.write(': hello\n\n');
        streams.push(response);
        response.on('close', () => streams.splice(streams.indexOf(response), 1));
      } else if (path === '/posts.json') {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({posts}));
      } else if (path === '/page') {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(
          `<!doctype html><html lang="zh-CN"><title>试验</title><link rel="icon" href="data/images/avatar-yunling.svg"><script type="module" src="menhu/menhu.js"></script>${'<mh-feed src="posts.json" stream="events"></mh-feed>'.repeat(feeds)}`,
        );
      } else return false;
      return true;
    },
  });
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  await page.addInitScript(() => {
    const codes: string[] = ((globalThis as unknown as {codes: string[]}).codes = []);
    document.addEventListener('mh-error', (event) =>
      codes.push((event as unknown as {detail: {code: string}}).detail.code),
    );
  });
  await page.goto(`${server.url}page`);
  try {
    await use({
      page,
      streams,
      asked: () => asked,
      setPosts: (given) => void (posts = given),
      codes: () => page.evaluate(() => (globalThis as unknown as {codes: string[]}).codes),
    });
  } finally {
    await page.close();
    streams.forEach((stream) => stream.destroy());
    await server.close();
  }
}

async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`waited 20 s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const send = (stream: ServerResponse, data: string): boolean => stream.write(`data: ${data}\n\n`);
const textOf = (page: Page): Promise<string> =>
  page
    .locator('mh-feed')
    .first()
    .evaluate((feed) => feed.shadowRoot!.textContent!);

test('a post of the stream waits behind a button, and garbage between is told once', () =>
  open(1, async ({page, streams, codes}) => {
    await until(() => streams.length === 1, 'the connection');
    send(streams[0]!, 'not JSON');
    send(streams[0]!, JSON.stringify(post('second', '2026-11-23T09:05:00+08:00')));
    send(streams[0]!, '{"nothing": true}');
    await until(async () => /1 条新动态/.test(await textOf(page)), 'the button');
    assert.doesNotMatch(await textOf(page), /动态 second/);
    await page.getByRole('button', {name: '1 条新动态'}).click();
    await until(async () => /动态 second/.test(await textOf(page)), 'the post');
    assert.equal((await codes()).filter((code) => code === 'stream-garbage').length, 1);
  }));

test('after a break the connection is opened again, and what was missed is fetched', () =>
  open(1, async ({page, streams, asked, setPosts}) => {
    await until(() => streams.length === 1, 'the connection');
    setPosts([post('missed', '2026-11-23T09:10:00+08:00'), post('first')]);
    streams[0]!.destroy();
    await until(() => asked() === 2, 'the second connection');
    await until(async () => /1 条新动态/.test(await textOf(page)), 'the button');
  }));

test('two feeds of one stream have one connection, which the last one closes', () =>
  open(2, async ({page, streams, asked}) => {
    await until(() => streams.length === 1, 'the connection');
    send(streams[0]!, JSON.stringify(post('second', '2026-11-23T09:05:00+08:00')));
    await until(async () => (await page.getByRole('button', {name: '1 条新动态'}).count()) === 2, 'both buttons');
    assert.equal(asked(), 1);
    await page.evaluate(() => document.querySelector('mh-feed')!.remove());
    assert.equal(streams.length, 1);
    await page.evaluate(() => document.querySelector('mh-feed')!.remove());
    await until(() => streams.length === 0, 'the end of the connection');
  }));
