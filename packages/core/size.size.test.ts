import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {measureSizes, sizeTable} from '../../scripts/sizes.js';

const sizes = await measureSizes();

for (const {what, bytes, ceiling} of sizes) {
  test(`${what} stays within ${ceiling / 1_024} KB`, () => {
    assert.ok(bytes <= ceiling, `${bytes} bytes of ${ceiling}`);
  });
}

for (const file of ['README.md', 'README.zh-CN.md', 'docs/size.md']) {
  test(`${file} says the sizes that were measured`, () => {
    const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    // The last digit may move with the compressor of another Node; a tenth of a KB is what a reader can tell apart.
    const figures = (table: string): number[] =>
      [...table.matchAll(/\| ([\d.]+) \| [\d.]+[^|]*\|/g)].map(([, figure]) => Number(figure));
    const measured = figures(sizeTable(sizes));
    const said = figures(text);
    assert.equal(said.length, measured.length, 'rows of the table; run npm run docs');
    measured.forEach((figure, index) =>
      assert.ok(
        Math.abs(figure - said[index]!) <= 0.1,
        `${said[index]} where ${figure} was measured; run npm run docs`,
      ),
    );
  });
}
