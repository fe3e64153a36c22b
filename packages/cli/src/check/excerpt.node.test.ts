import assert from 'node:assert/strict';
import {test} from 'node:test';
import {columnsOf, excerpt} from './excerpt.js';
import {paintFor} from './paint.js';

test('the mark stands under its place, beside lines before and after', () => {
  assert.deepEqual(excerpt('{\n  "a": 1,\n  "b": 2\n}', 2, 3), [
    '    1 | {',
    '  > 2 |   "a": 1,',
    '      |   ^',
    '    3 |   "b": 2',
  ]);
});

test('Chinese before the mark takes two columns', () => {
  const [, line, mark] = excerpt('x\n"动态": 1', 2, 5);
  assert.equal(columnsOf(line!.slice(0, line!.indexOf(':') - 1)), mark!.indexOf('^') - 1);
});

test('of a long line only what is around the place is shown', () => {
  const [line, mark] = excerpt(`${'x'.repeat(500)}!${'y'.repeat(500)}`, 1, 501);
  assert.ok(line!.length < 120 && line!.includes('…'));
  assert.equal(line![mark!.indexOf('^')], '!');
});

test('tabs do not push the mark away, and a place beyond the end is no fault', () => {
  const [line, mark] = excerpt('\t\t"a"', 1, 3);
  assert.equal(line![mark!.indexOf('^')], '"');
  assert.equal(excerpt('', 1, 1).length, 2);
});

test('colours are for terminals alone, and not for those who ask for none', () => {
  const red = '\u001b[31mx\u001b[39m';
  assert.deepEqual(
    [paintFor({isTTY: true}, '')('red', 'x'), paintFor({isTTY: true}, '1')('red', 'x'), paintFor({}, '')('red', 'x')],
    [red, 'x', 'x'],
  );
});
