import assert from 'node:assert/strict';
import {test} from 'node:test';
import {clampSize} from './size.js';

test('a size that a module bears is kept', () => {
  assert.equal(clampSize('half', ['full', 'half']), 'half');
});

test('a size that it does not bear becomes the nearest one, the wider of two', () => {
  assert.equal(clampSize('narrow', ['wide', 'half', 'full']), 'half');
  assert.equal(clampSize('wide', ['half', 'full']), 'full');
});

test('no size, or one that does not exist, becomes the module’s own', () => {
  assert.equal(clampSize(undefined, ['half', 'full']), 'half');
  assert.equal(clampSize('huge', ['full', 'half']), 'full');
});
