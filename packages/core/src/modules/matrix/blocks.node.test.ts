import assert from 'node:assert/strict';
import {test} from 'node:test';
import {BlockHeights, blockOf, blocksOf, entryAt, listHeight} from './blocks.js';
import type {Entry} from './entries.js';
import type {Section} from './sections.js';

const section = (name: string, rows: number): Section => ({
  path: [name],
  entries: Array.from({length: rows}, (_, index) => ({name: `${name}${index}`}) as Entry),
});

test('every row is in one block, in its order, under its section', () => {
  const sections = [section('a', 45), section('b', 0), section('c', 3), section('d', 1)];
  const blocks = blocksOf(sections);
  const names = blocks.flatMap(({segments}) =>
    segments.flatMap(({section: own, start, end}) => own.entries.slice(start, end).map(({name}) => name)),
  );
  assert.deepEqual(
    names,
    sections.flatMap(({entries}) => entries.map(({name}) => name)),
  );
  names.forEach((name, index) => assert.equal(entryAt(blocks, index)!.name, name));
  assert.equal(entryAt(blocks, names.length), undefined);
  assert.ok(blocks.every(({first, end}) => end - first <= 24));
});

test('thousands of headings, with a row or none each, are cut too', () => {
  const blocks = blocksOf(Array.from({length: 10_000}, (_, index) => section(String(index), index % 2)));
  assert.ok(blocks.every(({segments}) => segments.length <= 20));
  assert.equal(blocks.at(-1)!.end, 5_000);
});

test('a section is cut where its lines are full in two, three and four columns', () => {
  const blocks = blocksOf([section('a', 7), section('b', 100)]);
  for (const {segments} of blocks)
    for (const {section: own, end} of segments) assert.ok(end === own.entries.length || end % 12 === 0);
});

test('no rows are no blocks', () => assert.deepEqual(blocksOf([]), []));

test('the block of a row is found', () => {
  const blocks = blocksOf([section('a', 100)]);
  assert.deepEqual(
    [0, 23, 24, 99].map((index) => blockOf(blocks, index)),
    [0, 0, 1, 4],
  );
});

test('what lies in sight is told by measured heights, and by guesses where nothing was measured', () => {
  const heights = new BlockHeights(blocksOf([section('a', 100)]), 10, 5);
  assert.equal(heights.between(0, 5), 1_005);
  assert.deepEqual(heights.within(0, 100), [0, 1]);
  assert.deepEqual(heights.within(250, 480), [1, 2]);
  heights.measure(0, 1_000);
  assert.deepEqual(heights.within(900, 1_300), [0, 3]);
  assert.deepEqual(heights.within(99_999, 100_000), [4, 5]);
});

test('room for rows is made smaller where a list is higher than browsers lay out; what is drawn is not', () => {
  const heights = new BlockHeights(blocksOf([section('a', 240_000)]), 100, 0);
  const total = heights.between(0, 10_000);
  assert.ok(Math.abs(total - listHeight.most) < 10_000, `${total}`);
  assert.deepEqual(heights.within(total / 2, total / 2 + 900), [5_000, 5_001]);
  // The ends keep their 2,400 px a block; between them a block takes 1,500, or all of its own where it is drawn.
  const middle = heights.between(0, 100);
  assert.deepEqual(heights.within(middle + 1_600, middle + 1_700), [101, 102]);
  assert.deepEqual(
    heights.within(middle + 1_600, middle + 1_700, (block) => block === 100),
    [100, 101],
  );
  assert.equal(heights.between(9_999, 10_000), 2_400);
  heights.rowHeight = 10;
  assert.equal(heights.between(0, 10_000), 2_400_000);
});
