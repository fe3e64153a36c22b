import assert from 'node:assert/strict';
import {test} from 'node:test';
import {runServices} from './services.js';

test('the contenders show the same first services', {timeout: 120_000}, async () => {
  const results = await runServices(50, 1);
  const [byHand, menhu] = [results.get('hand-written')![0]!, results.get('menhu')![0]!];
  assert.equal(byHand.names.length, 12);
  assert.equal(results.get('hand-written-all')![0]!.names.length, 50);
  assert.deepEqual(menhu.names, byHand.names);
});
