import assert from 'node:assert/strict';
import {test} from 'node:test';
import {encodePart} from './encode-part.js';

test('half of a pair of UTF-16 is no error in an address', () => {
  assert.equal(encodePart('云\ud800/😀'), '%E4%BA%91%EF%BF%BD%2F%F0%9F%98%80');
});
