import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {TOGETHER} from './assets.js';

test('a page gets the homepage’s file for the modules that are in it', () => {
  const source = readFileSync(new URL('../../../core/src/cdn/menhu.home.ts', import.meta.url), 'utf8');
  const inFile = [...source.matchAll(/modules\/(?<type>[\w-]+)\/mh-/g)].map(({groups}) => groups!['type']);
  assert.deepEqual([...TOGETHER].sort(), inFile.sort());
});
