import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import type {LitElement} from 'lit';
import {tags} from './tags.js';
import {manifestFiles} from './write.js';

const source = new URL('../../packages/core/src/', import.meta.url);
const files = manifestFiles();

test('every tag that a file registers is in the manifest', () => {
  const registered = readdirSync(source, {recursive: true, encoding: 'utf8'}).flatMap(
    (path) => /(?:^|\/)(mh-[\w-]+)\.ts$/.exec(path)?.[1] ?? [],
  );
  assert.deepEqual(tags.map(({name}) => name).sort(), registered.sort());
});

for (const {name, className, source: path, members} of tags) {
  test(`<${name}>: its properties and attributes are those of its class`, async () => {
    const {[className]: element} = (await import(new URL(path, source).href)) as Record<string, typeof LitElement>;
    // Reading the attributes is what makes Lit gather the properties of the superclasses.
    void element!.observedAttributes;
    const real = [...element!.elementProperties].map(([property, {attribute}]) => [
      property,
      attribute === false ? undefined : attribute === undefined || attribute === true ? property : attribute,
    ]);
    const told = members
      .filter(({property}) => property)
      .map(({property, attribute}) => [property, attribute?.toLowerCase()]);
    const sorted = (list: unknown[][]): unknown[][] => list.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
    assert.deepEqual(sorted(told), sorted(real));
  });

  test(`<${name}>: each of its members says what it is for`, () => {
    assert.deepEqual(
      members.filter(({help}) => !help.en || !help['zh-CN']),
      [],
    );
  });
}

test('a class that is documented is there', () => {
  for (const {source: path} of tags) assert.ok(existsSync(new URL(path, source)), path);
});

test('modules tell editors the choices of an attribute, in both languages', () => {
  const {tags: told} = JSON.parse(files['vscode.html-custom-data.json']!) as {
    tags: {name: string; attributes: {name: string; description: string; values?: {name: string}[]}[]}[];
  };
  const matrix = told.find(({name}) => name === 'mh-matrix')!;
  const rows = matrix.attributes.find(({name}) => name === 'layout')!;
  assert.ok(rows.values!.length > 1, 'choices');
  assert.match(rows.description, /\p{Script=Han}.*\n.*[a-z]/su);
});

test('the manifest names the slot, the parts, the events and the tokens of a module', () => {
  const {modules} = JSON.parse(files['custom-elements.json']!) as {
    modules: {path: string; declarations: Record<string, {name: string}[]>[]}[];
  };
  const matrix = modules.find(({path}) => path === 'dist/modules/matrix.js')!.declarations[0]!;
  const namesOf = (kind: string): string[] => matrix[kind]!.map(({name}) => name);
  assert.deepEqual(namesOf('slots'), ['']);
  assert.deepEqual(namesOf('cssParts'), ['frame', 'head', 'body', 'foot']);
  assert.deepEqual(namesOf('events'), ['mh-ready', 'mh-error', 'mh-open']);
  assert.ok(namesOf('cssProperties').includes('--mh-accent'));
});
