import assert from 'node:assert/strict';
import {test} from 'node:test';
import {matrixTable, runMatrix} from './matrix.js';

test('the matrix is drawn, typed into and scrolled, and each figure comes out', {timeout: 180_000}, async () => {
  const results = await runMatrix([100, 1_000], 1);
  const [small, large] = [results.get(100)!, results.get(1_000)!];
  const [run] = large;
  assert.ok(run!.keystrokes.length > 20);
  assert.ok(run!.keystrokes.every((ms) => ms > 0));
  // These do not hang on speed: a jump is met by rows, and the document holds few of them.
  assert.ok(run!.emptyFrames < 6);
  assert.ok(run!.mostRows <= 300);
  assert.doesNotMatch(matrixTable([small, large]), /NaN|undefined/);
});
