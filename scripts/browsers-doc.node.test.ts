import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {listOf} from './browsers-doc.mjs';
import {root} from './run-command.mjs';

for (const file of ['docs/browsers.md', 'docs/browsers.zh-CN.md'])
  test(`${file} names every test that an engine cannot pass`, () => {
    assert.ok(readFileSync(join(root, file), 'utf8').includes(listOf(file)), 'run `npm run test:engines -- --write`');
  });
