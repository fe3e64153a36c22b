import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test, type TestContext} from 'node:test';
import {checkFile} from './check-file.js';
import type {CheckedFile, CheckOptions} from './checked.js';
import {reportJson, reportText} from './report.js';

const folder = mkdtempSync(join(tmpdir(), 'menhu-check-'));
after(() => rmSync(folder, {recursive: true}));

const now = Date.parse('2026-11-23T12:00:00+08:00');
const options: CheckOptions = {language: 'en', data: true, links: false, timeoutMs: 20_000, root: undefined, now};

function write(name: string, content: unknown): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), {recursive: true});
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return path;
}

const home = (name: string, ...modules: object[]): string =>
  write(name, {version: 1, site: {name: '示例', url: 'https://www.example.gov.cn/'}, sections: [{modules}]});

async function serve(context: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const codes = ({issues}: CheckedFile): string[] => issues.map(({code}) => code);
const post = {
  id: '1',
  url: 'https://www.example.gov.cn/1',
  text: '示例',
  publishedAt: '2026-11-22T08:00:00+08:00',
  author: {id: 'a', name: '示例'},
};

test('a problem of the data stands in their own file, with its line', async () => {
  const source = write('lines/data/feed.json', {posts: [post, {...post, id: '2', publishedAt: undefined}]});
  const checked = await checkFile(home('lines/home.json', {type: 'feed', src: 'data/feed.json'}), options);
  assert.deepEqual(
    checked.issues.map(({code, source: place, path, line}) => [code, place, path, line]),
    [['post-undated', source, 'posts[1]', 13]],
  );
  assert.match(reportText([checked], 'en'), /feed\.json:13:5 warning .*\n.*\n {2}> 13 \|/);
});

test('a problem of data inside the config stands there', async () => {
  const file = home('inline/home.json', {type: 'feed', data: {posts: [{...post, publishedAt: undefined}]}});
  const {issues} = await checkFile(file, options);
  assert.deepEqual(
    issues.map(({code, source, path}) => [code, source, path]),
    [['post-undated', undefined, 'sections[0].modules[0].data.posts[0]']],
  );
  assert.ok(issues[0]!.line! > 10);
});

test('a source that is missing, a folder, or not JSON is an error of its module, and the others are checked', async () => {
  mkdirSync(join(folder, 'faults/folder'), {recursive: true});
  write('faults/broken.json', '{"posts": [');
  write('faults/undated.json', {posts: [{...post, publishedAt: undefined}]});
  const file = home(
    'faults/home.json',
    {type: 'feed', id: 'a', src: 'none.json'},
    {type: 'feed', id: 'b', src: 'folder'},
    {type: 'feed', id: 'c', src: 'broken.json'},
    {type: 'feed', id: 'd', src: 'undated.json'},
  );
  const checked = await checkFile(file, options);
  assert.deepEqual(codes(checked), ['source-unreadable', 'source-unreadable', 'broken-body', 'post-undated']);
  assert.deepEqual(
    checked.issues.map(({severity, module}) => [severity, module]),
    [
      ['error', 'a'],
      ['error', 'b'],
      ['error', 'c'],
      ['warning', 'd'],
    ],
  );
  assert.deepEqual(checked.inspection!.find(({indicator}) => indicator === 'columns-blank')!.names, ['a', 'b', 'c']);
  const chinese = await checkFile(file, {...options, language: 'zh-CN'});
  assert.match(chinese.issues[0]!.message, /^none\.json：没有这个文件/);
});

test('an address that hangs is given up, with words in both languages, and nothing else is lost', async (context) => {
  const url = await serve(context, () => {});
  const file = home('hangs/home.json', {type: 'feed', src: `${url}feed.json`}, {type: 'stats', src: 'stats.json'});
  write('hangs/stats.json', {metrics: [{key: 'a', label: '示例', value: 1}]});
  const checked = await checkFile(file, {...options, timeoutMs: 200});
  assert.match(checked.issues[0]!.message, /no answer within 0\.2 s/);
  assert.equal(checked.issues.length, 1);
  const {issues} = await checkFile(file, {...options, timeoutMs: 200, language: 'zh-CN'});
  assert.match(issues[0]!.message, /0\.2 秒内没有应答/);
  const whole = await checkFile(`${url}home.json`, {...options, timeoutMs: 200});
  assert.match(whole.unreadable!, /no answer within/);
});

test('an address that answers wrongly, and one where nobody is, say so', async (context) => {
  const url = await serve(context, (_request, response) => response.writeHead(404).end());
  const file = home(
    'answers/home.json',
    {type: 'feed', id: 'a', src: `${url}a.json`},
    {type: 'feed', id: 'b', src: 'http://127.0.0.1:9/b.json'},
    {type: 'feed', id: 'c', src: 'http://['},
  );
  const {issues} = await checkFile(file, options);
  assert.match(issues[0]!.message, /HTTP 404/);
  assert.match(issues[1]!.message, /cannot be reached/);
  assert.match(issues[2]!.message, /cannot be reached/);
});

test('a homepage on the web is checked with the data beside it; one source for two modules is asked for once', async (context) => {
  const asked: string[] = [];
  const url = await serve(context, (request, response) => {
    asked.push(request.url!);
    response.end(
      request.url === '/site/home.json'
        ? '{"version": 1, "sections": [{"modules": [{"type": "feed", "src": "data/a.json"}, {"type": "feed", "src": "/site/data/a.json"}]}]}'
        : JSON.stringify({posts: [post]}),
    );
  });
  const checked = await checkFile(`${url}site/home.json`, options);
  assert.deepEqual([checked.issues, checked.local], [[], []]);
  assert.deepEqual(asked, ['/site/home.json', '/site/data/a.json']);
});

test('an address that begins with a slash leads to the root of the site', async () => {
  write('rooted/data/feed.json', {posts: [post]});
  const file = home('rooted/pages/home.json', {type: 'feed', src: '/data/feed.json?v=1'});
  assert.deepEqual(codes(await checkFile(file, options)), ['source-unreadable']);
  assert.deepEqual(codes(await checkFile(file, {...options, root: join(folder, 'rooted')})), []);
});

test('hidden modules are not read, and those of an agency’s own are left alone and named', async () => {
  const file = home('own/home.json', {type: 'feed', src: 'none.json', hidden: true}, {type: 'weather', src: 'w.json'});
  assert.deepEqual(codes(await checkFile(file, options)), ['unknown-type', 'own-module']);
});

test('a file that is not JSON, or whose sections are nonsense, is told and not thrown', async () => {
  assert.deepEqual(codes(await checkFile(write('nonsense/a.json', '{'), options)), ['not-json']);
  const strange = write(
    'nonsense/b.json',
    '{"version": 1, "sections": [null, {"modules": [null, 3]}, {"modules": "x"}]}',
  );
  assert.ok((await checkFile(strange, options)).issues.length >= 3);
  const none = write('nonsense/c.json', '{"version": 1, "sections": 3}');
  assert.deepEqual(codes(await checkFile(none, options)), ['wrong-type']);
  const site = {timeZone: 'Nowhere', calendar: {holidays: 5}};
  const odd = write('nonsense/d.json', {version: 1, site, sections: [{modules: [{type: 'topic', data: {topic: 3}}]}]});
  assert.ok((await checkFile(odd, options)).inspection);
});

test('dead links are told once where they stand; what wants a person is a notice', async (context) => {
  const url = await serve(context, (request, response) => {
    const status = {'/dead': 404, '/login': 403}[request.url!] ?? (request.method === 'HEAD' ? 500 : 200);
    response.writeHead(status).end();
  });
  const posts = ['alive', 'dead', 'dead', 'login'].map((path, id) => ({...post, id: String(id), url: url + path}));
  write('links/feed.json', {posts});
  const file = home('links/home.json', {type: 'feed', src: 'feed.json'});
  const {issues, inspection} = await checkFile(file, {...options, links: true});
  assert.deepEqual(
    issues.map(({code, severity, path}) => [code, severity, path]),
    [
      ['dead-link', 'warning', 'posts[1].url'],
      ['unsure-link', 'notice', 'posts[3].url'],
    ],
  );
  const verdict = inspection!.find(({indicator}) => indicator === 'links-alive')!;
  assert.deepEqual([verdict.judgement, verdict.count, verdict.of, verdict.unknown], ['broken', 1, 2, 1]);
});

test('a picture beside the page is looked for on the disk', async () => {
  write('pictures/images/here.svg', '<svg/>');
  const authors = ['images/here.svg', 'images/none.svg'].map((avatar, id) => ({
    ...post,
    id: String(id),
    url: 'tel:12345',
    author: {id: 'a', name: '示例', avatar},
  }));
  write('pictures/feed.json', {posts: authors});
  const file = home('pictures/home.json', {type: 'feed', src: 'feed.json'});
  const {issues} = await checkFile(file, {...options, links: true});
  assert.deepEqual(
    issues.map(({code, path}) => [code, path]),
    [['dead-link', 'posts[1].author.avatar']],
  );
});

test('the report sums up by indicator with its clause, in both languages, and as JSON for machines', async () => {
  write('report/feed.json', {posts: [{...post, publishedAt: '2026-10-01T08:00:00+08:00'}]});
  const checked = await checkFile(home('report/home.json', {type: 'feed', src: 'feed.json'}), options);
  const chinese = reportText([checked], 'zh-CN');
  assert.match(chinese, /✗ 首页更新 .*2026-10-01\n.*国办秘函〔2019〕19号/);
  assert.match(chinese, /不合格：首页更新。/);
  assert.match(reportText([checked], 'en'), /✗ Homepage updated .*\n.*fails where nothing/);
  const [{inspection}] = JSON.parse(reportJson([checked], 'zh-CN')) as [
    {inspection: {indicator: string; judgement: string; clause: string}[]},
  ];
  assert.deepEqual([inspection[0]!.indicator, inspection[0]!.judgement], ['home-updated', 'broken']);
});

test('of many problems of a kind ten are printed, and all are in the JSON', async () => {
  const posts = Array.from({length: 30}, (_, id) => ({
    ...post,
    id: String(id),
    text: `${id} 示例`,
    publishedAt: undefined,
  }));
  write('many/feed.json', {posts});
  const checked = await checkFile(home('many/home.json', {type: 'feed', src: 'feed.json'}), options);
  assert.equal(reportText([checked], 'en').match(/feed\.json:\d+:\d+ warning/g)!.length, 10);
  assert.match(reportText([checked], 'en'), /20 more of the same/);
  assert.equal(checked.issues.length, 30);
});

test('a stale account, one that nobody can write to, and a blank module are told with their place and the clause', async () => {
  const account = {id: 'a', name: '云岭急救（示例）', url: 'https://www.example.gov.cn/a', platform: 'weibo'};
  write('accounts/matrix.json', {
    members: [account, {...account, id: 'b', lastPostAt: '2026-10-01', interaction: false}],
  });
  write('accounts/feed.json', {posts: []});
  const file = home('accounts/home.json', {type: 'matrix', src: 'matrix.json'}, {type: 'feed', src: 'feed.json'});
  const {issues} = await checkFile(file, {...options, language: 'zh-CN'});
  assert.deepEqual(
    issues.map(({code, path, line}) => [code, path, line]),
    [
      ['accounts-updated', 'members[1]', 9],
      ['accounts-reachable', 'members[1]', 9],
      ['blank-module', '', 1],
    ],
  );
  assert.match(issues[0]!.message, /^政务新媒体更新：云岭急救/);
  assert.match(issues[0]!.hint!, /国办秘函〔2019〕19号/);
});

test('a file in GBK is told where it cannot be read any more', async () => {
  const path = write('gbk/home.json', '');
  writeFileSync(
    path,
    Buffer.concat([
      Buffer.from('{"version": 1,\n"sections": [], "x-note": "'),
      Buffer.from([0xd4, 0xc6, 0xc1, 0xeb]),
      Buffer.from('"}'),
    ]),
  );
  const {issues} = await checkFile(path, options);
  assert.deepEqual(
    issues.map(({code, line, column}) => [code, line, column]),
    [['wrong-encoding', 2, 28]],
  );
});

test('what a terminal would obey is not printed', async () => {
  const evil = '\u001b[2J\u202e示例';
  write('evil/feed.json', {posts: [{...post, text: evil, publishedAt: undefined}]});
  write('evil/matrix.json', {
    members: [{id: 'a', name: evil, url: 'https://www.example.gov.cn/', platform: 'weibo', lastPostAt: '2020-01-01'}],
  });
  const file = home(
    'evil/home.json',
    {type: 'feed', title: evil, src: 'feed.json'},
    {type: 'matrix', src: 'matrix.json'},
  );
  const printed = reportText([await checkFile(file, options)], 'en');
  assert.match(printed, /示例/);
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  assert.doesNotMatch(printed, /[\u0000-\u0009\u000b-\u001f\u202e]/);
});
