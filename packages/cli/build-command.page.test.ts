/** `menhu build` as a command: what it refuses, falls back on, keeps and leaves alone. */
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {command, demo, filesIn, folder, homeOf, menhu, menhuBeside, removeFolder, services, site} from './run-build.js';

after(removeFolder);

async function listen(answer: RequestListener): Promise<{url: string; close: () => void}> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => (server.closeAllConnections(), void server.close()),
  };
}

const built = join(folder, 'demo');
menhu(join(demo, 'home.json'), '--out', built);

test('unchanged input gives the same bytes', () => {
  const first = filesIn(built);
  assert.equal(menhu(join(demo, 'home.json'), '--out', built).status, 0);
  assert.deepEqual(filesIn(built), first);
});

test('what is wrong beyond the form is told, as the page will not look again', () => {
  const member = {id: 'a', name: '云岭发布（示例）', url: 'https://www.example.gov.cn/a', platform: 'weibo'};
  const path = site({
    'home.json': homeOf({type: 'matrix', src: 'matrix.json'}),
    'matrix.json': JSON.stringify({members: [member, {...member, url: 'https://www.example.gov.cn/b'}]}),
  });
  const {status, out, err} = menhu(join(path, 'home.json'), '--out', join(path, 'out'), '--lang', 'en');
  assert.equal(status, 0, err);
  assert.match(out, /members\[1\]\.id/);
});

test('days later the same input still gives the same bytes', () => {
  const first = filesIn(built);
  const later = String(Date.parse('2027-06-01T00:00:00Z') / 1_000);
  const {status} = spawnSync(process.execPath, [command, 'build', join(demo, 'home.json'), '--out', built], {
    env: {...process.env, SOURCE_DATE_EPOCH: later},
  });
  assert.equal(status, 0);
  assert.deepEqual(filesIn(built), first);
});

test('from another folder, in another time zone and language of the system, the same input gives the same bytes', () => {
  const elsewhere = join(folder, 'elsewhere');
  cpSync(demo, join(elsewhere, 'source'), {
    recursive: true,
    filter: (path) => !/[\\/](?:node_modules|dist)(?:[\\/]|$)/.test(path.slice(demo.length)),
  });
  const homes = [
    {TZ: 'UTC', LANG: 'C', cwd: '/'},
    {TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', cwd: elsewhere},
  ];
  for (const [index, {cwd, ...env}] of homes.entries()) {
    const out = join(elsewhere, `out-${index}`);
    const {status, stderr} = spawnSync(
      process.execPath,
      [command, 'build', join(elsewhere, 'source/home.json'), '--out', out],
      {cwd, env: {...process.env, ...env, LC_ALL: env.LANG}, encoding: 'utf8'},
    );
    assert.equal(status, 0, stderr);
    assert.deepEqual(filesIn(out), filesIn(built), env.TZ);
  }
});

test('the command needs nothing but its own folder', () => {
  const alone = join(folder, 'published');
  cpSync(join(command, '..'), alone, {recursive: true});
  writeFileSync(join(alone, 'package.json'), '{"type": "module"}');
  const path = site({'home.json': homeOf({type: 'services', src: 'services.json'}), 'services.json': services('服务')});
  const {status, stderr} = spawnSync(
    process.execPath,
    [join(alone, 'menhu.js'), 'build', join(path, 'home.json'), '--out', join(path, 'out')],
    {encoding: 'utf8'},
  );
  assert.equal(status, 0, stderr);
  assert.ok(existsSync(join(path, 'out/menhu/menhu.js')));
});

test('data that name files elsewhere take none along and overwrite none', () => {
  const path = site({
    'web/home.json': homeOf({type: 'services', src: 'services.json'}),
    'web/services.json': JSON.stringify({
      services: [{id: 'a', name: '服务', icon: 'x/../../near.png', description: 'near.png', channels: []}],
    }),
    'near.png': 'secret',
    'web/near.png': 'own',
  });
  const out = join(path, 'web-out/site');
  assert.equal(menhu(join(path, 'web/home.json'), '--out', out).status, 0);
  assert.ok(!existsSync(join(path, 'web-out/near.png')));
  assert.equal(readFileSync(join(out, 'near.png'), 'utf8'), 'own');
});

test('a link to the output stays a link', () => {
  const path = site({'home.json': homeOf({type: 'services', src: 'services.json'}), 'services.json': services('服务')});
  mkdirSync(join(path, 'real'));
  symlinkSync(join(path, 'real'), join(path, 'current'));
  assert.equal(menhu(join(path, 'home.json'), '--out', join(path, 'current')).status, 0);
  assert.ok(lstatSync(join(path, 'current')).isSymbolicLink());
  assert.ok(existsSync(join(path, 'real/index.html')));
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
