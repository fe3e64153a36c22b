/** What each command says of input that it cannot take, and of places where nothing can be made: in words, and at once. */
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {chmodSync, cpSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {command, filesIn, folder, homeOf, removeFolder, services, site} from './run-build.js';

after(removeFolder);

/** Root may read and write everything, so what is refused to others is tried as one of them. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const asNobody = isRoot ? {uid: NOBODY, gid: NOBODY} : {};
/** More than any of these needs on a busy machine, and less than for ever. */
const TIMEOUT_MS = 60_000;

// A copy of the command that anybody may run, whatever folder the repository lies in.
chmodSync(folder, 0o755);
const published = join(folder, 'published');
cpSync(join(command, '..'), published, {recursive: true});
writeFileSync(join(published, 'package.json'), '{"type": "module"}');
const program = join(published, 'menhu.js');
const canRun = process.platform !== 'win32' && spawnSync(process.execPath, ['--version'], asNobody).status === 0;
const skip = !canRun && 'nobody but root may run this Node';

interface Outcome {
  readonly status: number | null;
  readonly said: string;
}

function menhu(parameters: readonly string[], {as = {}, cwd = folder}: {as?: object; cwd?: string} = {}): Outcome {
  const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...parameters], {
    encoding: 'utf8',
    timeout: TIMEOUT_MS,
    input: '',
    cwd,
    ...as,
  });
  return {status, said: stdout + stderr};
}

/** The same in both languages, where no stack of calls ever helps anybody. */
function refused(
  parameters: readonly string[],
  words: Readonly<Record<'zh-CN' | 'en', RegExp>>,
  as: object = {},
): void {
  for (const [lang, wanted] of Object.entries(words)) {
    const {status, said} = menhu([...parameters, '--lang', lang], {as});
    assert.match(said, wanted);
    assert.doesNotMatch(said, /^ +at /m);
    assert.equal(status, 2, said);
  }
}

const home = homeOf({type: 'services', src: 'services.json'});

test('a file that may not be read says so', {skip}, () => {
  const path = site({
    'home.json': home,
    'services.json': services('服务'),
    'locked.json': home,
    'locked.html': '<html>',
  });
  for (const name of ['locked.json', 'locked.html']) chmodSync(join(path, name), 0);
  mkdirSync(join(path, 'open'), {mode: 0o777});
  chmodSync(join(path, 'open'), 0o777);
  const words = {'zh-CN': /locked\.\w+：没有读取权限/, en: /locked\.\w+: .*permission/};
  const out = ['--out', join(path, 'open/out')];
  refused(['check', join(path, 'locked.json')], words, asNobody);
  refused(['build', join(path, 'locked.json'), ...out], words, asNobody);
  refused(['build', join(path, 'home.json'), '--template', join(path, 'locked.html'), ...out], words, asNobody);
  assert.deepEqual(readdirSync(join(path, 'open')), []);
});

test('data and pictures that may not be read are told', {skip}, () => {
  const path = site({
    'home.json': home,
    'services.json': services('服务'),
    'shown/home.json': home,
    'shown/services.json': JSON.stringify({services: [{id: 'a', name: '服务', icon: 'a.png', channels: []}]}),
    'shown/a.png': 'picture',
  });
  chmodSync(join(path, 'services.json'), 0);
  chmodSync(join(path, 'shown/a.png'), 0);
  mkdirSync(join(path, 'open'));
  chmodSync(join(path, 'open'), 0o777);
  const {status, said} = menhu(['build', join(path, 'home.json'), '--strict', '--out', join(path, 'open/a')], {
    as: asNobody,
  });
  assert.equal(status, 1, said);
  assert.match(said, /services\.json：没有读取权限/);
  const words = {'zh-CN': /a\.png 无法读取：EACCES/, en: /a\.png.*could not be read: EACCES/};
  refused(['build', join(path, 'shown/home.json'), '--out', join(path, 'open/b')], words, asNobody);
});

test('a folder that may not be written is told, and stays as it was', {skip}, () => {
  const path = site({'home.json': home, 'services.json': services('服务'), 'out/keep': 'old'});
  const old = filesIn(path);
  const zh = /无法写入 .*EACCES/;
  const en = /(?:could not|cannot) be written.*EACCES/i;
  // Whoever owns a folder could write it: here it is root's, or its owner may not.
  if (!isRoot) chmodSync(path, 0o555);
  refused(['build', join(path, 'home.json'), '--out', join(path, 'new')], {'zh-CN': zh, en}, asNobody);
  refused(['build', join(path, 'home.json'), '--out', join(path, 'out'), '--force'], {'zh-CN': zh, en}, asNobody);
  refused(['init', join(path, 'site'), '--yes'], {'zh-CN': zh, en}, asNobody);
  chmodSync(path, 0o755);
  assert.deepEqual(filesIn(path), old);
});

test('an output that may not be looked into is told', {skip}, () => {
  const path = site({'home.json': home, 'services.json': services('服务'), 'out/keep': 'old'});
  chmodSync(join(path, 'out'), 0);
  refused(
    ['build', join(path, 'home.json'), '--out', join(path, 'out')],
    {'zh-CN': /无法写入 .*EACCES/, en: /could not be written: EACCES/},
    asNobody,
  );
  chmodSync(join(path, 'out'), 0o755);
});

test('places where nothing can be made are told at once', {skip: process.platform !== 'linux' && 'no /proc'}, () => {
  const path = site({'home.json': home, 'services.json': services('服务'), file: 'x'});
  for (const place of ['/proc/menhu', '/proc/menhu/site', join(path, 'file/site'), join(path, 'x'.repeat(300))]) {
    const words = {'zh-CN': /无法写入 .*E[A-Z]+/, en: /(?:could not|cannot) be written.*E[A-Z]+/i};
    refused(['build', join(path, 'home.json'), '--out', place], words);
    refused(['init', place, '--yes'], words);
  }
});

test('a file that is missing, and a folder, are told by each command that reads one', () => {
  const path = site({'home.json': home, 'services.json': services('服务')});
  const out = ['--out', join(path, 'out')];
  const missing = {'zh-CN': /none\.\w+：没有这个文件/, en: /none\.\w+: there is no such file/};
  const aFolder = {'zh-CN': /这是一个文件夹/, en: /this is a folder/};
  refused(['check', join(path, 'none.json')], missing);
  refused(['check', path], aFolder);
  refused(['build', join(path, 'none.json'), ...out], missing);
  refused(['build', path, ...out], aFolder);
  refused(['build', join(path, 'home.json'), '--template', join(path, 'none.html'), ...out], missing);
  refused(['build', join(path, 'home.json'), '--template', path, ...out], aFolder);
  assert.deepEqual(readdirSync(path).sort(), ['home.json', 'services.json']);
});

test('an output that holds other files is refused', () => {
  const path = site({'home.json': home, 'services.json': services('服务'), 'out/CNAME': 'x', 'site/home.json': '{}'});
  refused(['build', join(path, 'home.json'), '--out', join(path, 'out')], {
    'zh-CN': /CNAME.*--force/,
    en: /CNAME.*--force/,
  });
  refused(['init', join(path, 'site'), '--yes'], {'zh-CN': /已经存在/, en: /exist/});
  assert.deepEqual(readdirSync(join(path, 'out')), ['CNAME']);
  assert.deepEqual(readdirSync(join(path, 'site')), ['home.json']);
});

test('an address that never answers, or never ends, is given up after the time that is set', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/drips.json') response.write('{');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const out = join(site({}), 'out');
  const run = async (...parameters: string[]): Promise<Outcome> => {
    const child = spawn(process.execPath, [program, ...parameters, '--timeout', '0.5'], {cwd: folder});
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += String(part)));
    return {status: await new Promise((resolve) => child.on('close', resolve)), said};
  };
  for (const name of ['hangs.json', 'drips.json']) {
    const zh = await run('check', url + name);
    assert.equal(zh.status, 2);
    assert.match(zh.said, /0\.5 秒内没有应答/);
    assert.match((await run('check', url + name, '--lang', 'en')).said, /within 0\.5|0\.5 s/);
    const build = await run('build', url + name, '--out', out);
    assert.equal(build.status, 2);
    assert.match(build.said, /0\.5 秒内没有应答/);
  }
  server.closeAllConnections();
  server.close();
});

test(
  'the schema takes no files, and ends quietly where its reader has seen enough',
  {skip: process.platform === 'win32'},
  () => {
    for (const lang of ['zh-CN', 'en']) {
      const {status, said} = menhu(['schema', 'home.json', '--lang', lang]);
      assert.equal(status, 2);
      assert.match(said, /menhu schema: .*home\.json/);
      assert.equal(menhu(['schema', '--lang', lang]).status, 0);
    }
    const shell = spawnSync('sh', ['-c', '"$0" "$1" schema | head -n 1', process.execPath, program], {
      encoding: 'utf8',
    });
    assert.deepEqual([shell.stdout.trim(), shell.stderr], ['{', '']);
  },
);
