import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as z from 'zod/mini';
import * as definitions from '../packages/core/src/modules/index.js';
import {openApi} from './openapi.js';

interface Node {
  [key: string]: Node;
}

const document = openApi() as unknown as Node;

/** Every object of the document, with where it stands. */
function* nodes(node: unknown, path = '#'): Generator<[path: string, node: Node]> {
  if (typeof node !== 'object' || node === null) return;
  yield [path, node as Node];
  for (const [key, value] of Object.entries(node)) yield* nodes(value, `${path}/${key}`);
}

const operations = Object.entries(document['paths']!).map(([path, item]) => ({path, operation: item['get']!}));

test('every reference leads somewhere', () => {
  for (const [path, node] of nodes(document)) {
    const target = node['$ref'] as unknown;
    if (typeof target !== 'string') continue;
    const found = target
      .slice(2)
      .split('/')
      .reduce<Node | undefined>((at, key) => at?.[key], document);
    assert.ok(found, `${target} at ${path}`);
  }
});

test('every operation has an identifier of its own, and says what it answers', () => {
  const ids = operations.map(({operation}) => operation['operationId'] as unknown);
  assert.equal(new Set(ids).size, ids.length);
  for (const {path, operation} of operations) {
    for (const [code, response] of Object.entries(operation['responses']!))
      assert.ok(response['$ref'] || response['description'], `${path} ${code}`);
  }
});

test('every module has a path, and those that go on or search say how', () => {
  const paths = operations.map(({path}) => path);
  for (const type of Object.keys(definitions)) assert.ok(paths.includes(`/${type}`), type);
  assert.ok(paths.includes('/matrix/search'));
  const parametersOf = (path: string): unknown =>
    operations.find((one) => one.path === path)!.operation['parameters']?.['0']?.['$ref'];
  assert.equal(parametersOf('/matrix'), '#/components/parameters/page');
  assert.equal(parametersOf('/matrix/search'), '#/components/parameters/q');
  assert.equal(parametersOf('/services'), undefined);
});

test('every example is without a fault by the schema that its path names', () => {
  for (const {path, operation} of operations) {
    const {schema, example} = operation['responses']!['200']!['content']!['application/json']!;
    const type = (schema!['$ref'] as unknown as string).split('/').at(-1)!;
    const definition = Object.values(definitions).find((one) => one.type === type)!;
    const {error} = z.safeParse(definition.data as z.core.$ZodType, example);
    assert.equal(error, undefined, path);
  }
});

test('every field of a member is explained in both languages', () => {
  const member = document['components']!['schemas']!['matrix']!['properties']!['members']!['items']!;
  for (const [key, field] of Object.entries(member['properties']!))
    assert.match(String(field['description']), /[\u4E00-\u9FFF][^]*\n[a-z]/i, key);
});

test('what a member must have is what the page asks of it', () => {
  const member = document['components']!['schemas']!['matrix']!['properties']!['members']!['items']!;
  assert.deepEqual(member['required'] as unknown, ['id', 'name', 'url', 'platform']);
  assert.deepEqual(member['properties']!['followers']!['type'] as unknown, 'integer');
});
