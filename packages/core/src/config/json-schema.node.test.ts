import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as definitions from '../modules/index.js';
import {homeSchema} from './json-schema.js';

interface Schema {
  [key: string]: Schema;
}

const text = (value: unknown): string => value as string;

const schema = homeSchema() as unknown as Schema;
const module = schema['$defs']!['module']!;

test('an editor learns every module type with its name and help', () => {
  const offered = module['properties']!['type']!['anyOf'] as unknown as {const?: string}[];
  assert.deepEqual(
    offered.flatMap((choice) => choice.const ?? []),
    Object.keys(definitions),
  );
});

test('an editor learns the options of each type, in both languages', () => {
  const branches = module['allOf'] as unknown as Schema[];
  const matrix = branches.find(
    (branch) => (branch['if']!['properties']!['type'] as unknown as {const: string}).const === 'matrix',
  )!;
  const groupBy = matrix['then']!['properties']!['groupBy']!;
  assert.deepEqual(groupBy['enum'] as unknown, ['sector', 'org', 'region', 'level', 'platform', 'group', 'none']);
  assert.match(text(groupBy['description']), /分组方式[^]*How members are grouped/);
});

test('every option of every module is explained', () => {
  for (const branch of module['allOf'] as unknown as Schema[]) {
    for (const [name, option] of Object.entries(branch['then']!['properties']!)) {
      if (name !== 'data') assert.ok(text(option['description']), name);
    }
  }
});
