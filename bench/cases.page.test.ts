import assert from 'node:assert/strict';
import {test} from 'node:test';
import {runCases} from './cases.js';

test('the contenders show the same first cases, and find the same', {timeout: 120_000}, async () => {
  const results = await runCases(100, 1);
  const [byHand, menhu] = [results.get('hand-written')![0]!, results.get('menhu')![0]!];
  assert.equal(byHand.titles.length, 8);
  assert.equal(results.get('hand-written-all')![0]!.titles.length, 100);
  assert.deepEqual(menhu.titles, byHand.titles);
  assert.ok(byHand.found.length > 0);
  assert.deepEqual(menhu.found, byHand.found);
  assert.deepEqual(menhu.byPinyin!.found, menhu.found);
});
