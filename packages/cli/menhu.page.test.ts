import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const command = fileURLToPath(new URL('dist/menhu.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'menhu-'));
after(() => rmSync(folder, {recursive: true}));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Runs what was built, as a webmaster would. */
function menhu(...parameters: string[]): {status: number | null; out: string; err: string} {
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...parameters], {encoding: 'utf8'});
  return {status, out: stdout, err: stderr};
}

const good = file('good.json', '{"version": 1, "sections": [{"modules": [{"type": "feed", "src": "a.json"}]}]}');
const warned = file(
  'warned.json',
  '{"version": 1,\n "sections": [{"modules": [\n  {"type": "feed", "src": "a.json", "titel": "动态"}]}]}',
);
const broken = file('broken.json', '{"version": 1,\n');

test('a good file ends with 0', () => {
  assert.deepEqual(menhu('check', good), {status: 0, out: `${good}: ok\n`, err: ''});
});

test('a warning is printed with its place, and ends with 0', () => {
  const {status, out} = menhu('check', warned);
  assert.equal(status, 0);
  assert.match(
    out,
    /warned\.json:3:37 warning 不认识的字段“titel”.*sections\[0\]\.modules\[0\]\.titel — 您是不是要写“title”？/,
  );
});

test('an error ends with 1, in English where asked', () => {
  const {status, out} = menhu('check', '--lang', 'en', good, broken);
  assert.equal(status, 1);
  assert.match(out, /good\.json: ok\n.*broken\.json:2:1 error This is not JSON/s);
});

test('a file that is not there, or is a folder, ends with 2', () => {
  assert.match(menhu('check', join(folder, 'none.json')).out, /none\.json: cannot be read \(ENOENT\)/);
  assert.match(menhu('check', folder).out, /cannot be read \(EISDIR\)/);
  assert.equal(menhu('check', folder, good).status, 2);
});

test('machines get JSON', () => {
  const [{issues}] = JSON.parse(menhu('check', '--json', warned).out) as [{issues: {code: string; line: number}[]}];
  assert.deepEqual(
    issues.map(({code, line}) => [code, line]),
    [['unknown-key', 3]],
  );
});

test('a wrong call says what it takes', () => {
  assert.equal(menhu('check').status, 2);
  assert.equal(menhu('check', '--nonsense', good).status, 2);
  assert.match(menhu('chekc').err, /no command “chekc”/);
  assert.equal(menhu('--help').status, 0);
});

test('the schema is printed', () => {
  const schema = JSON.parse(menhu('schema').out) as {properties: object};
  assert.ok('sections' in schema.properties);
});
