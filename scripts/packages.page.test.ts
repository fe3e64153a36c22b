import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {VERSION} from '../packages/core/src/element/define-element.js';
import * as definitions from '../packages/core/src/modules/index.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'menhu-packed-'));
after(() => rmSync(folder, {recursive: true}));

const manifestOf = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as Record<string, unknown>;

/** Runs a tool of the house, as a contributor would, and gives what it said. */
function run(file: string, ...parameters: string[]): {status: number | null; said: string} {
  const {status, stdout, stderr} = spawnSync(process.execPath, [join(root, 'node_modules', file), ...parameters], {
    cwd: root,
    encoding: 'utf8',
  });
  return {status, said: stdout + stderr};
}

for (const name of ['core', 'cli']) {
  test(`publint has nothing to say of ${name}`, async () => {
    const {messages, pkg} = await publint({pkgDir: join(root, 'packages', name), strict: true});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg!)),
      [],
    );
  });

  test(`${name} has the licence of the whole`, () => {
    const read = (path: string): string => readFileSync(join(root, path), 'utf8');
    assert.equal(read(`packages/${name}/LICENSE`), read('LICENSE'));
  });
}

test('types and scripts of every entry point go together, in bundlers and in Node', () => {
  const npm = process.env['npm_execpath'];
  const packing = ['pack', '--silent', '--pack-destination', folder, '--workspace', '@menhu/core'];
  const packed = npm?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, ...packing], {cwd: root, encoding: 'utf8'})
    : spawnSync('npm', packing, {cwd: root, encoding: 'utf8', shell: process.platform === 'win32'});
  const tarball = join(folder, packed.stdout.trim().split('\n').at(-1)!);
  const {exports} = manifestOf('packages/core') as {exports: Record<string, string | object>};
  // What is no script has no types; a pattern stands for as many entries as there are modules.
  const entries = Object.entries(exports).flatMap(([name, entry]) =>
    typeof entry === 'string'
      ? []
      : name.includes('*')
        ? Object.keys(definitions).map((type) => name.replace('*', type))
        : [name],
  );
  const {status, said} = run(
    '@arethetypeswrong/cli/dist/index.js',
    tarball,
    '--profile',
    'esm-only',
    '--format',
    'ascii',
    '--no-emoji',
    '--entrypoints',
    ...entries,
  );
  assert.equal(status, 0, said);
});

test('nothing lies about unused: files, exports, dependencies', () => {
  const {status, said} = run('knip/bin/knip.js', '--no-progress', '--no-config-hints');
  assert.equal(status, 0, said);
});

test('all packages have one version, and the elements know it', () => {
  const [core, cli] = [manifestOf('packages/core'), manifestOf('packages/cli')];
  assert.deepEqual([core['version'], cli['version']], [VERSION, VERSION]);
  assert.equal((cli['devDependencies'] as Record<string, string>)['@menhu/core'], VERSION);
  const [, released] = /^## (\S+)/m.exec(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))!;
  assert.equal(released!.replace(',', ''), VERSION, 'the newest heading of CHANGELOG.md');
});

test('every change of the changelog is one line: what it touches, then what it did', () => {
  const changes = readFileSync(join(root, 'CHANGELOG.md'), 'utf8').split(/^## /m).slice(1);
  const lines = changes.flatMap((version) => version.split('\n').slice(1).filter(Boolean));
  assert.deepEqual(
    lines.filter((line) => !/^- [a-z][a-z, -]*: \S/.test(line)),
    [],
  );
});

test('the lock file names no host that packages came from', () => {
  assert.doesNotMatch(readFileSync(join(root, 'package-lock.json'), 'utf8'), /"resolved": "https?:/);
});
