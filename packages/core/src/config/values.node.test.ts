import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {isSafeLink, isSafeResource, isTime} from './values.js';

/** Two digits up to a bit more than there can be, so that what is no date comes up as well. */
const two = (most: number): fc.Arbitrary<string> =>
  fc.integer({min: 0, max: most}).map((n) => String(n).padStart(2, '0'));

test('what is taken for a time has a moment, and what has none is refused', () => {
  const times = fc
    .tuple(
      fc.constantFrom('1988', '2026', '2024'),
      two(14),
      two(33),
      fc.constantFrom('', 'T'),
      two(25),
      two(61),
      fc.constantFrom('', ':07', ':59.5', ':60'),
      fc.constantFrom('', 'Z', '+08:00', '-0330', '+14:00', '+8'),
    )
    .map(([year, month, day, t, hour, minute, second, zone]) =>
      t ? `${year}-${month}-${day}T${hour}:${minute}${second}${zone}` : `${year}-${month}-${day}`,
    );
  const form = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))?$/;
  fc.assert(
    fc.property(times, (text) => isTime(text) === (form.test(text) && !Number.isNaN(Date.parse(text)))),
    {numRuns: 20_000},
  );
});

test('an address is judged as a browser reads it', () => {
  const addresses: [string, boolean, boolean][] = [
    ['https://www.example.gov.cn/', true, true],
    ['HTTPS://www.example.gov.cn/', true, true],
    ['data/feed.json', true, true],
    ['tel:12345', true, false],
    ['java\nscript:alert(1)', false, false],
    ['\u0001javascript:alert(1)', false, false],
    [' https://www.example.gov.cn/', true, true],
    ['httpsx:alert(1)', false, false],
    ['data:image/svg+xml,', false, false],
  ];
  for (const [url, isLink, isResource] of addresses) {
    assert.equal(isSafeLink(url), isLink, url);
    assert.equal(isSafeResource(url), isResource, url);
  }
});
