import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type Page} from 'playwright-core';
import * as z from 'zod/mini';
import {sampleMembers} from '../bench/members.js';
import {matrix} from '../packages/core/src/modules/matrix/matrix.module.js';
import {chromiumArgs, findChromium} from './find-chromium.mjs';
import {matrixServer, type MatrixServer} from './matrix-server.js';
import {serve} from './serve.mjs';

/** As many accounts as the nation had certified when it counted them in 2018. */
const NATIONAL = 175_800;
const PAGE_SIZE = 500;

const folder = mkdtempSync(join(tmpdir(), 'menhu-matrix-'));
const members = sampleMembers(NATIONAL);
members[120_000] = {...members[120_000]!, id: 'traffic', name: '天津交警（示例）', handle: 'sample'};
let api: MatrixServer;
let site: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

before(async () => {
  cpSync(fileURLToPath(new URL('../packages/core/dist/cdn', import.meta.url)), folder, {recursive: true});
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>政务矩阵（示例）</title>
<script type="module" src="menhu.js"></script>
<mh-matrix src="api/matrix" group-by="none" limit="0"></mh-matrix></html>`,
  );
  api = matrixServer(members, PAGE_SIZE);
  site = await serve(folder, {answer: (request, response) => api.answer(request, response)});
  browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
});

after(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, {recursive: true});
});

/** A fresh page on a server of its own; what it says of its faults is collected. */
async function open(server = matrixServer(members, PAGE_SIZE)): Promise<{page: Page; errors: string[]}> {
  api = server;
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  page.setDefaultTimeout(20_000);
  const errors: string[] = [];
  await page.exposeFunction('note', (code: string) => void errors.push(code));
  await page.addInitScript(() => {
    addEventListener('mh-error', (event) => {
      const {code} = (event as Event & {detail: {code: string}}).detail;
      (globalThis as unknown as {note: (code: string) => void}).note(code);
    });
  });
  await page.goto(site.url);
  await page.locator('.member').first().waitFor();
  return {page, errors};
}

/** Goes down until something comes true, as a reader's wheel does. */
async function scrollUntil(page: Page, isReached: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await isReached())) {
    assert.ok(Date.now() < end, 'the end is reached');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForTimeout(50);
  }
}

/** Waits until something comes true: reports are worded after what they tell of is shown. */
async function until(isTrue: () => Promise<boolean> | boolean, what: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await isTrue())) {
    assert.ok(Date.now() < end, what);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const find = (page: Page, query: string): Promise<void> => page.getByRole('searchbox').fill(query);

test('every answer of the server is what the schema asks for', async () => {
  for (const path of ['matrix', 'matrix?page=NTAw', 'matrix/search?q=tjjj', 'matrix/search?q=%20']) {
    const answer: unknown = await (await fetch(`${site.url}api/${path}`)).json();
    assert.equal(z.safeParse(matrix.data as z.core.$ZodType, answer).error, undefined, path);
  }
  assert.equal((await fetch(`${site.url}api/matrix?page=bm9uZQ`)).status, 404);
});

test('all pages together are all members, each once', async () => {
  const ids = new Set<string>();
  let address: string | undefined = 'matrix';
  while (address !== undefined) {
    const page = (await (await fetch(`${site.url}api/${address}`)).json()) as {members: {id: string}[]; next?: string};
    for (const {id} of page.members) ids.add(id);
    address = page.next;
  }
  assert.equal(ids.size, NATIONAL);
});

test('one page is loaded at first, and the whole nation counted', async () => {
  const {page, errors} = await open();
  assert.equal(await page.locator('.head .tally').textContent(), '175,800 个账号');
  await page.getByRole('searchbox').waitFor();
  assert.deepEqual(api.requests, ['matrix']);
  assert.ok((await page.locator('.member').count()) <= 300);
  assert.deepEqual(errors, []);
  await page.close();
});

test('further pages come as the reader nears the end, each once', async () => {
  const {page, errors} = await open();
  await scrollUntil(page, () => api.requests.length >= 6);
  assert.equal(new Set(api.requests).size, api.requests.length);
  assert.ok((await page.locator('.member').count()) <= 300);
  assert.deepEqual(errors, []);
  await page.close();
});

test('the server finds what was never loaded, by initials, and is asked once for what was typed', async () => {
  const {page} = await open();
  await page.getByRole('searchbox').pressSequentially('tjjj', {delay: 20});
  await page.getByRole('link', {name: '天津交警（示例）'}).waitFor();
  assert.deepEqual(
    api.requests.filter((path) => path.includes('search')),
    ['matrix/search?q=tjjj'],
  );
  assert.equal(await page.locator('.member').count(), 1);
  await find(page, '');
  await page.locator('.member').nth(10).waitFor();
  await page.close();
});

test('where there is more than the server sends, both numbers are said', async () => {
  const {page} = await open();
  await find(page, '云岭');
  await page.getByText('找到 175,799 个账号，列出前 200 个').waitFor();
  await page.close();
});

test('where the search of the server fails, what is loaded is searched, and that is said', async () => {
  const server = matrixServer(members, PAGE_SIZE);
  server.failing = 'matrix/search';
  const {page, errors} = await open(server);
  await find(page, 'yunling');
  await page.getByText(/查找服务没有应答，在已载入的 500 个账号中找到 500 个/).waitFor();
  await until(() => errors.length > 0, 'the failure is reported');
  await page.close();
});

test('where a later page fails, what is there stays, and Retry stands at the end', async () => {
  const server = matrixServer(members, PAGE_SIZE);
  server.failing = 'matrix?page';
  const {page, errors} = await open(server);
  const retry = page.getByRole('button', {name: '重试'});
  await scrollUntil(page, () => retry.isVisible());
  await until(async () => (await page.locator('.member').count()) > 5, 'the rows stay');
  await until(() => errors.length > 0, 'the failure is reported');
  api.failing = undefined;
  const asked = api.requests.length;
  await retry.click();
  await scrollUntil(page, () => api.requests.length >= asked + 3);
  await page.close();
});

test('a next page that leads back is read no more, and told', async () => {
  const server = matrixServer(members.slice(0, 1_200), PAGE_SIZE);
  server.loops = true;
  const {page, errors} = await open(server);
  await scrollUntil(page, () => errors.includes('next-loops'));
  assert.ok(api.requests.length <= 5);
  await page.close();
});
