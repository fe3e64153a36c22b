import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as z from 'zod/mini';
import {atMost} from './fields.js';
import {toIssue} from './issue.js';
import {jsonSchemaOf} from './json-schema.js';
import {MOST_ENTRIES, readShape} from './read-shape.js';
import type {Finding, Shape} from './shape.js';
import {toShape} from './to-shape.js';

/** The value that is read, and what is reported. */
function read(shape: Shape, value: unknown): [unknown, string[]] {
  const findings: Finding[] = [];
  const result = readShape(shape, value, 'list', (finding) => findings.push(finding));
  return [result, findings.map((finding) => `${finding.path} ${toIssue(finding, 'zh-CN').message}`)];
}

test('a list is read up to what its schema allows, and the rest is told', () => {
  const shape = toShape(atMost(3, z.array(z.number())));
  assert.deepEqual(read(shape, [1, 2, 3]), [[1, 2, 3], []]);
  assert.deepEqual(read(shape, [1, 2, 3, 4, 5]), [[1, 2, 3], ['list 5 项中有 2 项未显示。']]);
  assert.deepEqual(jsonSchemaOf(atMost(3, z.array(z.number())))['maxItems'], 3);
});

test('a bad entry among too many is told as well, and none beyond is looked at', () => {
  const shape = toShape(atMost(2, z.array(z.number())));
  const [result, messages] = read(shape, [1, '2', '3']);
  assert.deepEqual(result, [1]);
  assert.deepEqual(messages, ['list[1] 应为数字，现在是 2，未采用。', 'list 3 项中有 2 项未显示。']);
});

test('a list of which nothing is said has a bound as well', () => {
  const shape = toShape(z.array(z.number()));
  const [result, messages] = read(
    shape,
    Array.from({length: MOST_ENTRIES + 1}, (_, index) => index),
  );
  assert.equal((result as number[]).length, MOST_ENTRIES);
  assert.equal(messages.length, 1);
});
