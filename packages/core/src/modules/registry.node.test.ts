import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import * as z from 'zod/mini';
import {loaders} from '../generated/loaders.js';
import type {ModuleDefinition} from '../config/define-module.js';
import * as definitions from './index.js';

const here = new URL('.', import.meta.url);
const folders = readdirSync(here, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)
  .sort();

test('the registry names every module folder, sorted, and nothing else', () => {
  assert.deepEqual(Object.keys(definitions), folders);
  const lines = readFileSync(new URL('index.ts', here), 'utf8').trim().split('\n');
  assert.deepEqual(
    lines,
    folders.map((name) => `export {${name}} from './${name}/${name}.module.js';`),
  );
});

test('every format of a module has its file, and every file is named', () => {
  for (const [name, definition] of Object.entries<ModuleDefinition>(definitions)) {
    const folder = new URL(`${name}/formats/`, here);
    const files = existsSync(folder) ? readdirSync(folder) : [];
    const adapters = files.filter((file) => /^\w+\.ts$/.test(file)).map((file) => file.slice(0, -'.ts'.length));
    assert.deepEqual(new Set(adapters), new Set(definition.formats), name);
  }
});

test('every module folder has the files of the house', () => {
  for (const name of folders) {
    for (const file of [
      '.module.ts',
      '-element.ts',
      '.face.ts',
      '.styles.ts',
      '.strings.ts',
      '.stories.ts',
      '.test.ts',
      '.examples.ts',
    ]) {
      assert.ok(existsSync(new URL(`${name}/${name}${file}`, here)), `${name}${file}`);
    }
    assert.ok(existsSync(new URL(`${name}/mh-${name}.ts`, here)), `mh-${name}.ts`);
  }
});

test('a definition is data: it is imported here, without a DOM, and its examples fit its schemas', () => {
  for (const {type, examples, options, data} of Object.values(definitions)) {
    assert.ok(examples.length > 0, type);
    assert.equal(new Set(examples.map(({name}) => name)).size, examples.length, type);
    for (const example of examples) {
      assert.deepEqual(z.safeParse(options, example.options ?? {}).error, undefined, `${type} ${example.name}`);
      assert.deepEqual(z.safeParse(data, example.data).error, undefined, `${type} ${example.name}`);
    }
  }
});

test('the generated loaders are those of the registry', () => {
  assert.deepEqual(Object.keys(loaders), folders);
});

test('every event binding of a module goes through this.on or a shared part', () => {
  for (const name of folders) {
    for (const file of readdirSync(new URL(`${name}/`, here)).filter(
      (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
    )) {
      const source = readFileSync(new URL(`${name}/${file}`, here), 'utf8');
      for (const [binding] of source.matchAll(
        /\s@[\w-]+=\$\{(?!this\.(?:#host\.)?on\(|on[A-Z]\w*\}|\w+\.on[A-Z]\w*\}).*/g,
      ))
        assert.fail(`${name}/${file}: ${binding.trim()}`);
    }
  }
});

const source = new URL('../', here);
/** Every file that is written by hand and runs, by its path from `src`. */
const written = readdirSync(source, {recursive: true, encoding: 'utf8'})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|^generated\/|\.stories\.ts$/.test(path));
const read = (path: string): string => readFileSync(new URL(path, source), 'utf8');

test('a file named like a tag registers it, and no other does', () => {
  const registering = written.filter((path) => /\b(?:defineElement|customElements\.define)\(\s*['"`]/.test(read(path)));
  assert.deepEqual(
    registering.filter((path) => !/(?:^|\/)mh-[a-z\d]+\.ts$/.test(path)),
    [],
  );
});

test('shared code knows no module by its name: it imports none, and asks for none', () => {
  const names = folders.join('|');
  const imports = /from '[^']*\/modules\/(?!index\.js)|import\('[^']*\/modules\//;
  const asks = new RegExp(`(?:[!=]==|case)\\s*['"\`](?:mh-)?(?:${names})['"\`]`);
  // One file of the modules that most homepages have; what it holds is a decision, and nothing asks it.
  const bundles = ['cdn/menhu.home.ts'];
  for (const path of written.filter((file) => !file.startsWith('modules/') && !bundles.includes(file))) {
    assert.doesNotMatch(read(path), imports, path);
    assert.doesNotMatch(read(path).replace(/^\s*(?:\/?\*|\/\/).*$/gm, ''), asks, path);
  }
});

test('a module imports nothing from the folder of another', () => {
  for (const path of written.filter((file) => file.startsWith('modules/'))) {
    const [, own] = path.split('/');
    for (const [, other] of read(path).matchAll(/(?:from|import\()\s*'(?:\.\.\/)+(?:modules\/)?([a-z\d]+)\//g))
      assert.ok(other === own || !folders.includes(other!), `${path} imports from ${other!}`);
  }
});
