/** A new module keeps every rule of the house before its author has written a line. Tried in a copy of the project. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {faultOfName, registryWith} from './module-files.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'menhu-new-'));
after(() => rmSync(copy, {recursive: true, force: true}));

/** What lint, types, generation and the browser's tests read of a module. */
const NEEDED = [
  'packages/core/src',
  'packages/core/package.json',
  'scripts',
  'stories',
  'docs',
  'package.json',
  'tsconfig.json',
  '.oxlintrc.json',
  '.prettierrc.json',
  'web-test-runner.config.mjs',
];
for (const path of NEEDED) {
  mkdirSync(join(copy, path, '..'), {recursive: true});
  cpSync(join(root, path), join(copy, path), {recursive: true});
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');

function run(tool: string, ...parameters: string[]): void {
  const {status, stdout, stderr} = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...parameters], {
    cwd: copy,
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${tool} ${parameters.join(' ')}\n${stdout}${stderr}`);
}

const create = (...parameters: string[]): ReturnType<typeof spawnSync> =>
  spawnSync(process.execPath, ['--import=tsx', 'scripts/new.ts', '--root', copy, ...parameters], {
    cwd: root,
    encoding: 'utf8',
  });

test('a new module passes generation, types, lint, format and the contract at once', {timeout: 240_000}, () => {
  const {status, stderr} = create('notices', '--title', '通知公告', '--title-en', 'Notices');
  assert.equal(status, 0, String(stderr));
  run('tsx/dist/cli.mjs', 'scripts/generate.ts');
  // The files that are new or changed, by the rules of all.
  run('oxlint/bin/oxlint', '--deny-warnings', 'packages/core/src/modules', 'packages/core/src/generated');
  run(
    'prettier/bin/prettier.cjs',
    '--check',
    'packages/core/src/modules/notices',
    'packages/core/src/modules/index.ts',
  );
  // The whole of the browser's code: a missing string or shape is a type error elsewhere.
  const config = JSON.parse(readFileSync(join(copy, 'tsconfig.json'), 'utf8').replace(/^\s*\/\/.*$/gm, '')) as object;
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({...config, include: ['packages/core/src']}));
  run('typescript/bin/tsc', '-p', 'tsconfig.json');
  run('tsx/dist/cli.mjs', '--test', 'packages/core/src/modules/registry.node.test.ts');
  run('@web/test-runner/dist/bin.js', '--files', 'packages/core/src/modules/notices/*.test.ts');
});

test('what exists is not written over, and a name that cannot be one is refused with the reason', () => {
  const registry = readFileSync(join(copy, 'packages/core/src/modules/index.ts'), 'utf8');
  assert.equal(create('notices').status, 2);
  assert.match(String(create('matrix').stderr), /there is a module “matrix” already/);
  assert.match(String(create('My-Module').stderr), /small letters and digits/);
  assert.match(String(create().stderr), /npm run new -- NAME/);
  assert.equal(readFileSync(join(copy, 'packages/core/src/modules/index.ts'), 'utf8'), registry);
});

test('a dry run tells the files and writes none', () => {
  const {stdout} = create('weather', '--dry-run');
  assert.match(String(stdout), /modules\/weather\/mh-weather\.ts/);
  assert.equal(existsSync(join(copy, 'packages/core/src/modules/weather')), false);
});

test('the line of a module comes at its sorted place', () => {
  const line = (type: string): string => `export {${type}} from './${type}/${type}.module.js';\n`;
  assert.equal(registryWith(line('cases') + line('topic'), 'feed'), line('cases') + line('feed') + line('topic'));
});

test('words of the language and of the library are no names', () => {
  assert.equal(faultOfName('weather', []), undefined);
  for (const name of ['default', 'page', '1st', 'a-b', '']) assert.ok(faultOfName(name, []), name);
});
