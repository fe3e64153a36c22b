import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {runBench, type Results} from './bench.js';
import {wordsOf} from './contenders/words.js';
import {names} from './list.js';
import {NOW, sampleMembers} from './members.js';

const SIZE = 100;
const members = sampleMembers(SIZE);
let results: Results;

before(
  async () => {
    results = await runBench({sizes: [SIZE], runs: 1});
  },
  {timeout: 120_000},
);

for (const name of names) {
  // Of the matrix as it comes, the first rows are the point.
  const expected = name === 'menhu-first' ? members.slice(0, 12) : members;

  test(`${name} draws the members that all draw`, () => {
    const {rows} = results.runsOf(name, SIZE)[0]!;
    assert.deepEqual(
      rows.map((row) => row.name),
      expected.map((member) => member.name),
    );
  });

  test(`${name} says of each what all say`, () => {
    const {rows} = results.runsOf(name, SIZE)[0]!;
    for (const [index, member] of expected.entries()) {
      const {initial, platform, handle, verified, followers, line, time} = wordsOf(member, NOW);
      for (const word of [initial, platform, handle, verified, followers, line, time]) {
        const {text} = rows[index]!;
        assert.ok(text.includes(word.replace(/\s+/g, '')), `“${word}” is not in “${text}”`);
      }
    }
  });
}

test('the sample has as many names as members, and a time of each kind', () => {
  const sample = sampleMembers(4_362);
  assert.equal(new Set(sample.map((member) => member.name)).size, sample.length);
  const times = sample.map((member) => wordsOf(member, NOW).time);
  for (const kind of [/分钟前$/, /^今天/, /^昨天/, /天前$/, /^\d{4}-/])
    assert.ok(times.some((time) => kind.test(time)));
});
