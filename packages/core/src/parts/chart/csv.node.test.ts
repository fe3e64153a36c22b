import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toCsv} from './csv.js';

test('rows are separated as RFC 4180 says, and quotes doubled', () => {
  assert.equal(
    toCsv([
      ['时间', '受理 (件)'],
      ['2026-01-01', 1_620],
      ['a,b', '他说"好"'],
    ]),
    '\ufeff时间,受理 (件)\r\n2026-01-01,1620\r\n"a,b","他说""好"""\r\n',
  );
});

test('text that a table program would run as a formula is defused', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =cmd|x', '＝1+1'])
    assert.match(toCsv([[text]]), /^\ufeff"?'/, JSON.stringify(text));
});

test('a negative number stays a number, and a gap an empty cell', () => {
  assert.equal(toCsv([[-0.4, undefined]]), '\ufeff-0.4,\r\n');
});
