import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import * as definitions from '../core/src/modules/index.js';

const command = fileURLToPath(new URL('dist/menhu.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'menhu-'));
after(() => rmSync(folder, {recursive: true}));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

const moduleTypes = Object.keys(definitions);

/** Runs what was built, as a webmaster would, who types some lines. */
function menhuWith(input: string, ...parameters: string[]): Outcome {
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...parameters], {encoding: 'utf8', input});
  return {status, out: stdout, err: stderr};
}

const menhu = (...parameters: string[]): Outcome => menhuWith('', ...parameters);

const good = file('good.json', '{"version": 1, "sections": [{"modules": [{"type": "feed", "src": "a.json"}]}]}');
const warned = file(
  'warned.json',
  '{"version": 1,\n "sections": [{"modules": [\n  {"type": "feed", "src": "a.json", "titel": "动态"}]}]}',
);
const broken = file('broken.json', '{"version": 1,\n');

test('a good file ends with 0', () => {
  assert.deepEqual(menhu('check', good), {status: 0, out: `${good}：没有问题\n`, err: ''});
  assert.equal(menhu('check', '--lang', 'en', good).out, `${good}: ok\n`);
});

test('a warning is printed with its place, the lines around it and what to do, and ends with 0', () => {
  const {status, out} = menhu('check', warned);
  assert.equal(status, 0);
  assert.match(out, /warned\.json:3:37 警告 不认识的字段“titel”/);
  assert.match(out, /\n {2}> 3 \|.*"titel".*\n {6}\| +\^\n/);
  assert.match(out, /sections\[0\]\.modules\[0\]\.titel \(feed\)\n {4}→ 您是不是要写“title”？/);
  assert.match(out, /warned\.json：1 个警告\n$/);
});

test('warnings end with 1 where that is asked for', () => {
  assert.equal(menhu('check', '--strict', warned).status, 1);
  assert.equal(menhu('check', '--strict', good).status, 0);
});

test('an error ends with 1, in English where asked, and the other files are checked all the same', () => {
  const {status, out} = menhu('check', '--lang', 'en', broken, good);
  assert.equal(status, 1);
  assert.match(out, /broken\.json:2:1 error This is not JSON.*good\.json: ok\n/s);
});

test('a file that is not there, or is a folder, ends with 2, with what to do, and the others are checked', () => {
  const {status, out} = menhu('check', join(folder, 'none.json'), folder, warned);
  assert.equal(status, 2);
  assert.match(out, /none\.json：没有这个文件；请核对路径和文件名。/);
  assert.match(out, /这是一个文件夹/);
  assert.match(out, /warned\.json:3:37/);
  const english = menhu('check', '--lang', 'en', join(folder, 'none.json'), folder).out;
  assert.match(english, /there is no such file.*this is a folder/s);
});

test('machines get JSON', () => {
  const [{issues}] = JSON.parse(menhu('check', '--json', warned).out) as [{issues: {code: string; line: number}[]}];
  assert.deepEqual(
    issues.map(({code, line}) => [code, line]),
    [['unknown-key', 3]],
  );
});

test('a wrong call says what it takes', () => {
  assert.match(menhu('check').err, /没有给出文件/);
  assert.equal(menhu('check').status, 2);
  assert.match(menhu('check', '--nonsense', good).err, /--nonsense/);
  assert.equal(menhu('check', '--timeout', 'soon', good).status, 2);
  assert.match(menhu('chekc').err, /没有命令“chekc”/);
  assert.match(menhu('chekc', '--lang', 'en').err, /no command “chekc”/);
  assert.equal(menhu().status, 2);
  assert.match(menhu('--help').out, /menhu check FILE…/);
  assert.match(menhu('check', '--help', '--lang', 'en').out, /--links +also asks/);
});

test('the schema is printed', () => {
  const schema = JSON.parse(menhu('schema').out) as {properties: object};
  assert.ok('sections' in schema.properties);
});

test('a new homepage of every module, with its library, passes the strictest check of its data', () => {
  const site = join(folder, 'site');
  const made = menhu('init', site, '--name', '云岭新区 <示例>', '--modules', moduleTypes.join(','), '--yes');
  assert.equal(made.status, 0, made.err);
  const {status, out} = menhu('check', '--data', '--strict', join(site, 'home.json'));
  assert.equal(status, 0, out);
  assert.match(out, /没有问题/);
  for (const path of ['menhu/menhu.js', 'menhu/tokens.css', 'menhu/home.schema.json', 'index.html'])
    assert.ok(existsSync(join(site, path)), path);
  assert.match(readFileSync(join(site, 'index.html'), 'utf8'), /<title>云岭新区 &#60;示例&#62;<\/title>/);
});

test('init asks four questions, and asks again where an answer cannot be taken', () => {
  const site = join(folder, 'asked');
  const {status, err} = menhuWith(
    '示例站\nnowhere\nhttps://www.example.gov.cn/\nfeed, matrx\nfeed，stats\n\n',
    'init',
    site,
  );
  assert.equal(status, 0, err);
  assert.match(err, /“nowhere”不是网址.*没有模块“matrx”.*您是不是要写“matrix”/s);
  const home = JSON.parse(readFileSync(join(site, 'home.json'), 'utf8')) as {
    site: {name: string};
    theme: {name: string};
    sections: {modules: {type: string}[]}[];
  };
  assert.deepEqual(
    [home.site.name, home.theme.name, home.sections[0]!.modules.map(({type}) => type)],
    ['示例站', 'red', ['feed', 'stats']],
  );
});

test('init takes the standard where the answers end, and speaks English where asked', () => {
  const site = join(folder, 'ended');
  assert.equal(menhuWith('', 'init', site, '--lang', 'en').status, 0);
  assert.match(readFileSync(join(site, 'home.json'), 'utf8'), /"title": "Account matrix"|"lang": "en"/);
});

test('init replaces nothing unless forced, and then leaves other files alone', () => {
  const site = join(folder, 'kept');
  menhu('init', site, '--yes', '--modules', 'stats');
  writeFileSync(join(site, 'home.json'), '{}');
  writeFileSync(join(site, 'notes.txt'), '自用');
  const refused = menhu('init', site, '--yes', '--modules', 'stats');
  assert.equal(refused.status, 2);
  assert.match(refused.err, /home\.json.*已经存在，没有写入任何文件/);
  assert.equal(readFileSync(join(site, 'home.json'), 'utf8'), '{}');
  assert.equal(menhu('init', site, '--yes', '--force', '--modules', 'stats').status, 0);
  assert.notEqual(readFileSync(join(site, 'home.json'), 'utf8'), '{}');
  assert.equal(readFileSync(join(site, 'notes.txt'), 'utf8'), '自用');
});

test('init says which flag is wrong, and where it cannot write', () => {
  assert.match(menhu('init', join(folder, 'x'), '--yes', '--theme', 'gren').err, /没有主题“gren”.*“green”/);
  assert.match(menhu('init', join(folder, 'x'), '--yes', '--url', 'example').err, /“example”不是网址/);
  assert.equal(menhu('init', 'a', 'b').status, 2);
  const {status, err} = menhu('init', join(good, 'inside'), '--yes');
  assert.equal(status, 2);
  assert.match(err, /无法写入 .*ENOTDIR/);
});

test('with --watch a change is checked again, and Ctrl-C ends with the last result', {timeout: 60_000}, async () => {
  const watched = file('watched.json', readFileSync(good, 'utf8'));
  const child = spawn(process.execPath, [command, 'check', '--watch', watched]);
  let said = '';
  const until = (words: string): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => void (said.includes(words) && resolve());
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      look();
    });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  await until('正在留意改动');
  writeFileSync(watched, '{');
  await until('错误');
  const ended = new Promise((resolve) => child.on('close', resolve));
  child.kill('SIGINT');
  assert.equal(await ended, 1);
});
