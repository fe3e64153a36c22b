import assert from 'node:assert/strict';
import {test} from 'node:test';
import {releaseDry} from './release-dry.js';

test('what npm would publish can be installed, imported, run, and shown with and without a bundler', async () => {
  const steps: string[] = [];
  await releaseDry((step) => steps.push(step));
  assert.match(steps.at(-1)!, /a bundled homepage shows \d modules/);
});
