import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer, type RequestListener, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {chromium, type Browser} from 'playwright-core';
import type {Fault} from '../reliability/faults.js';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {built, codes, json, open as openIn, shown, waitForCode, waitForStatus} from './real-sources.js';

const matrixData = readFileSync(`${built}data/matrix.json`, 'utf8');

let browser: Browser;
before(async () => {
  browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
});
after(() => browser.close());

const open = (body: string, sources: Readonly<Record<string, RequestListener>>): ReturnType<typeof openIn> =>
  openIn(browser, body, sources);

test('data that come 10 s late are waited for, in a box that says so', async () => {
  const {page, note, close} = await open('<mh-matrix src="late.json" heading="政务矩阵"></mh-matrix>', {
    '/late.json': (request, response) => void setTimeout(() => json(matrixData)(request, response), 10_000),
  });
  await page.waitForFunction(() => document.querySelector('mh-matrix')?.shadowRoot?.querySelector('[aria-busy=true]'));
  assert.match(await shown(page, 'mh-matrix'), /政务矩阵/);
  await waitForStatus(page, 'mh-matrix', 'fresh', 15_000);
  await note('late', 'mh-matrix');
  await close();
});

test('a connection that breaks in mid-body is tried again', async () => {
  let requests = 0;
  const {page, note, close} = await open('<mh-matrix src="broken.json"></mh-matrix>', {
    '/broken.json': (request, response) => {
      if (++requests > 1) return json(matrixData)(request, response);
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(matrixData)),
      });
      response.write(matrixData.slice(0, 500));
      setTimeout(() => response.destroy(), 50);
    },
  });
  await waitForStatus(page, 'mh-matrix', 'fresh');
  assert.equal(requests, 2);
  await note('broken', 'mh-matrix');
  await close();
});

test('a server that asks for a pause gets it', async () => {
  const times: number[] = [];
  const {page, note, close} = await open('<mh-matrix src="busy.json"></mh-matrix>', {
    '/busy.json': (request, response) => {
      if (times.push(Date.now()) > 1) return json(matrixData)(request, response);
      response.writeHead(503, {'retry-after': '2'}).end();
    },
  });
  await waitForStatus(page, 'mh-matrix', 'fresh');
  assert.ok(times[1]! - times[0]! >= 2_000, `${times[1]! - times[0]!} ms`);
  await note('busy', 'mh-matrix');
  await close();
});

test('3 bad members of 412 are left out, 409 are shown, and the webmaster learns which', async () => {
  const {members} = JSON.parse(matrixData) as {members: object[]};
  const many = Array.from(
    {length: 412},
    (_, index) => ({...members[index % members.length], id: `m${index}`}) as Record<string, unknown>,
  );
  delete many[7]!['name'];
  many[200]!['url'] = 'javascript:alert(1)';
  many[411] = 'not a member' as unknown as Record<string, unknown>;
  const {page, note, close} = await open('<mh-matrix src="members.json" limit="0" audience="webmaster"></mh-matrix>', {
    '/members.json': json(JSON.stringify({members: many})),
  });
  await waitForStatus(page, 'mh-matrix', 'partial');
  await page.waitForFunction(() => document.querySelector('mh-matrix')!.shadowRoot!.querySelector('.issues'));
  assert.match(await shown(page, 'mh-matrix'), /409 个账号[^]*412 项中有 3 项有误/);
  await waitForCode(page, 'left-out');
  // The inspection, which comes when the browser has time, has more to say of addresses that stand there ten times.
  const inspected = ['double-registration', 'more-of-the-same'];
  assert.deepEqual(
    (await codes(page)).filter((code) => !inspected.includes(code)),
    ['missing', 'unsafe-url', 'wrong-type', 'left-out'],
  );
  await note('bad-items', 'mh-matrix');
  await close();
});

const badHomes: Readonly<Record<string, [text: string, code: string, words: RegExp]>> = {
  'is not JSON': ['{"version": 1,\n"sections": [', 'not-json', /第 2 行第 14 列/],
  'is a list': ['[]', 'not-object', /应是一个对象/],
  'is empty': ['', 'not-json', /第 1 行/],
  'is a web page': ['<!doctype html>', 'not-json', /JSON/],
};
for (const [what, [text, code, words]] of Object.entries(badHomes)) {
  test(`a home.json that ${what} is answered calmly, and the webmaster learns where`, async () => {
    const {page, close} = await open('<mh-page src="home.json" audience="webmaster"></mh-page>', {
      '/home.json': json(text),
    });
    await page.waitForFunction(() => document.querySelector('mh-page')?.shadowRoot?.querySelector('.issues'));
    assert.deepEqual(await codes(page), [code]);
    assert.match(await shown(page, 'mh-page'), /暂时无法显示/);
    assert.match(await shown(page, 'mh-page'), words);
    await close();
  });
}

test('one file with every mistake shows what is good and names each mistake', async () => {
  const home = {
    version: 1,
    sections: [
      {
        modules: [
          {type: 'matrix', id: 'good', titel: '政务矩阵', groupBy: 'sektor', src: 'data/matrix.json'},
          {type: 'wether', id: 'weather', title: '天气'},
          {type: 'feed', id: 'refused', title: '动态', src: 'javascript:alert(1)'},
          {type: 'services', id: 'gone', title: '办事', src: 'gone.json'},
        ],
      },
    ],
  };
  const {page, close} = await open('<mh-page src="home.json"></mh-page>', {'/home.json': json(JSON.stringify(home))});
  await waitForStatus(page, '#good', 'fresh');
  await page.locator('#gone').scrollIntoViewIfNeeded();
  await waitForStatus(page, '#gone', 'error');
  await waitForStatus(page, '#refused', 'error');
  assert.match(await shown(page, '#weather'), /天气.*暂不支持/);
  assert.match(await shown(page, '#refused'), /动态.*暂时无法显示/);
  assert.match(await shown(page, '#gone'), /办事.*暂时无法显示/);
  const kept = await page.evaluate(() => (document.querySelector('mh-page') as unknown as {config: unknown}).config);
  assert.deepEqual(kept, home);
  const seen = await codes(page);
  for (const code of ['unknown-key', 'wrong-choice', 'unknown-type', 'unsafe-url', 'not-found'])
    assert.ok(seen.includes(code), `${code} in ${seen.join()}`);
  await close();
});

const MATRIX = '<mh-matrix src="data/matrix.json"></mh-matrix>';
const LOADER = '<script type="module" src="menhu/menhu.js"></script>';
const ALL = '<script type="module" src="menhu/menhu.all.js"></script>';
const HOME = '<mh-page src="home.json"></mh-page>';
const orders: Readonly<Record<string, string>> = {
  'the module before its script': MATRIX + LOADER,
  'the script twice': LOADER + MATRIX + LOADER,
  'the loader and the one file': LOADER + MATRIX + ALL,
  'the one file alone': ALL + MATRIX,
  'async in the head': `<head><script async type="module" src="menhu/menhu.all.js"></script></head>${MATRIX}`,
  'a script that comes after DOMContentLoaded': `${MATRIX}<script type="module" src="late.js"></script>`,
  'a page before a module of its own': HOME + LOADER + MATRIX,
};
for (const [what, body] of Object.entries(orders)) {
  test(`scripts in any order end in the same page: ${what}`, async () => {
    const said: string[] = [];
    const {page, close} = await open(body, {
      '/late.js': (_, response) => {
        response.setHeader('content-type', 'text/javascript');
        response.end("addEventListener('load', () => void import('./menhu/menhu.js'));");
      },
    });
    page.on('console', (message) => said.push(message.text()));
    await waitForStatus(page, 'body > mh-matrix', 'fresh');
    assert.match(await shown(page, 'body > mh-matrix'), /云岭发布/);
    assert.deepEqual(await codes(page), []);
    assert.deepEqual(
      said.filter((text) => !text.includes('404')),
      [],
    );
    await close();
  });
}

test('of ten sources that are set quickly the last is shown', async () => {
  const {page, close} = await open('<mh-matrix src="data/matrix.json"></mh-matrix>', {
    '/last.json': json(matrixData.replaceAll('云岭发布', '末尾发布')),
    ...Object.fromEntries(
      Array.from({length: 9}, (_, index) => [
        `/${index}.json`,
        ((request, response) =>
          void setTimeout(() => json(matrixData)(request, response), 300 - index * 30)) as RequestListener,
      ]),
    ),
  });
  await waitForStatus(page, 'mh-matrix', 'fresh');
  await page.evaluate(async () => {
    const matrix = document.querySelector('mh-matrix')!;
    for (let index = 0; index < 9; index++) {
      matrix.setAttribute('src', `${index}.json`);
      await new Promise(requestAnimationFrame);
    }
    matrix.setAttribute('src', 'last.json');
  });
  await page.waitForFunction(() => document.querySelector('mh-matrix')!.shadowRoot!.textContent!.includes('末尾发布'));
  await page.waitForLoadState('networkidle');
  assert.match(await shown(page, 'mh-matrix'), /末尾发布/);
  await close();
});

test('what was shown once stays, as stale with its time, through faults of its server that no other try would mend', async () => {
  let answer: RequestListener = json(matrixData);
  const {page, note, close} = await open('<mh-matrix src="moody.json" refresh="1"></mh-matrix>', {
    '/moody.json': (request, response) => answer(request, response),
  });
  await waitForStatus(page, 'mh-matrix', 'fresh');
  const faults = {
    gone: (_: unknown, response: ServerResponse) => void response.writeHead(404).end(),
    'web-page': (_: unknown, response: ServerResponse) =>
      void response.writeHead(200, {'content-type': 'text/html'}).end('<!doctype html>'),
    empty: (_: unknown, response: ServerResponse) => void response.writeHead(200).end(),
    list: json('[]'),
  } satisfies Partial<Record<Fault, RequestListener>>;
  for (const [what, fault] of Object.entries(faults)) {
    answer = fault;
    await waitForStatus(page, 'mh-matrix', 'stale', 20_000);
    assert.match(await shown(page, 'mh-matrix'), /云岭发布[^]*更新/, what);
    await note(what as Fault, 'mh-matrix');
    answer = json(matrixData);
    await waitForStatus(page, 'mh-matrix', 'fresh', 20_000);
  }
  await close();
});

test('a server that fails each time is tried three times, and what was shown stays until it is well again', async () => {
  let answer: RequestListener = json(matrixData);
  const {page, note, close} = await open('<mh-matrix src="ill.json" refresh="1"></mh-matrix>', {
    '/ill.json': (request, response) => answer(request, response),
  });
  await waitForStatus(page, 'mh-matrix', 'fresh');
  answer = (_, response) => void response.writeHead(500).end();
  await waitForStatus(page, 'mh-matrix', 'stale', 30_000);
  await waitForCode(page, 'server-error');
  assert.match(await shown(page, 'mh-matrix'), /云岭发布[^]*更新/);
  await note('failing', 'mh-matrix');
  answer = json(matrixData);
  await waitForStatus(page, 'mh-matrix', 'fresh', 30_000);
  await close();
});

test('JSON of any content type is read', async () => {
  const {page, note, close} = await open('<mh-matrix src="plain"></mh-matrix>', {
    '/plain': (_, response) =>
      void response.writeHead(200, {'content-type': 'application/octet-stream'}).end(matrixData),
  });
  await waitForStatus(page, 'mh-matrix', 'fresh');
  await note('content-type', 'mh-matrix');
  await close();
});

test('an answer that unpacks to more than is allowed is broken off, and its neighbour is fine', async () => {
  const bomb = gzipSync(Buffer.alloc(30_000_000, ' '));
  assert.ok(bomb.length < 50_000);
  const {page, note, close} = await open(
    '<mh-matrix id="bomb" src="bomb.json"></mh-matrix><mh-matrix id="good" src="good.json"></mh-matrix>',
    {
      '/bomb.json': (_, response) => {
        response.writeHead(200, {'content-type': 'application/json', 'content-encoding': 'gzip'});
        response.end(bomb);
      },
      '/good.json': json(matrixData),
    },
  );
  await waitForStatus(page, '#good', 'fresh');
  await waitForStatus(page, '#bomb', 'error');
  await waitForCode(page, 'too-large');
  await note('bomb', '#bomb');
  await close();
});

test('a page may set how large an answer may be', async () => {
  const home = {
    version: 1,
    site: {name: '试验', maxDataSize: 1},
    sections: [{modules: [{type: 'matrix', id: 'large', src: 'large.json'}]}],
  };
  const {page, note, close} = await open(
    `<mh-page><script type="application/json">${JSON.stringify(home)}</script></mh-page>`,
    {'/large.json': json(matrixData + ' '.repeat(1_100_000))},
  );
  await waitForStatus(page, '#large', 'error');
  await waitForCode(page, 'too-large');
  await note('over-limit', '#large');
  await close();
});

test('a source that leads to another host is not followed without its consent', async () => {
  const other = createServer(json(matrixData));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
  const {page, note, close} = await open('<mh-matrix src="moved.json"></mh-matrix>', {
    '/moved.json': (_, response) => void response.writeHead(302, {location}).end(),
  });
  await waitForStatus(page, 'mh-matrix', 'error');
  await waitForCode(page, 'no-answer');
  await note('moved', 'mh-matrix');
  await close();
  await new Promise((resolve) => other.close(resolve));
});

test('one byte a second holds up nobody else', async () => {
  let timer: NodeJS.Timeout | undefined;
  const {page, note, close} = await open(
    '<mh-matrix id="slow" src="slow.json"></mh-matrix><mh-matrix id="good" src="good.json"></mh-matrix>',
    {
      '/slow.json': (_, response) => {
        let sent = 0;
        response.writeHead(200, {'content-type': 'application/json'});
        timer = setInterval(() => response.write(matrixData[sent++]), 1_000);
        response.on('close', () => clearInterval(timer));
      },
      '/good.json': json(matrixData),
    },
  );
  await waitForStatus(page, '#good', 'fresh');
  await waitForStatus(page, '#slow', 'loading');
  await note('byte-by-byte', '#slow');
  await close();
  clearInterval(timer);
});

test('a page that goes offline keeps what it has, and is fresh again when it is back', async () => {
  const {page, note, close} = await open('<mh-matrix src="data.json" refresh="6"></mh-matrix>', {
    '/data.json': json(matrixData),
  });
  await waitForStatus(page, 'mh-matrix', 'fresh');
  // What refreshes comes after what can be seen.
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await waitForStatus(page, 'mh-matrix', 'stale', 30_000);
  assert.match(await shown(page, 'mh-matrix'), /暂时无法更新/);
  await note('offline', 'mh-matrix');
  await page.context().setOffline(false);
  await waitForStatus(page, 'mh-matrix', 'fresh', 30_000);
  await close();
});
