import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {lock, shippedPackages, THIRD_PARTY, withPackages} from './third-party.js';

test('the lockfile names no registry, so that it installs from whichever one has', () => {
  const addresses = Object.values(lock.packages).flatMap(({resolved}) => (resolved?.includes(':') ? [resolved] : []));
  assert.deepEqual(addresses, []);
});

test('all that ships is listed with its licence in THIRD-PARTY.md; run npx tsx scripts/third-party.ts', () => {
  const page = readFileSync(THIRD_PARTY, 'utf8');
  assert.equal(page, withPackages(page));
});

test('all that ships may be passed on with a notice', () => {
  const strict = shippedPackages().filter(
    ({licence}) => !/^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0)$/.test(licence),
  );
  assert.deepEqual(strict, []);
});
