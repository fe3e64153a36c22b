import assert from 'node:assert/strict';
import {test} from 'node:test';
import {entriesOf} from './entries.js';
import type {Member} from './matrix.module.js';

const org = {id: 'police', name: '云岭公安（示例）'};
const member = (index: number): Member => ({id: String(index), name: `账号${index}`, url: '/', platform: 'weibo', org});

test('an organisation with hundreds of accounts has a row for each hundred, and none is lost', () => {
  const members = Array.from({length: 250}, (_, index) => member(index));
  const entries = entriesOf(members, true);
  assert.deepEqual(
    entries.map(({accounts, name}) => [accounts.length, name]),
    [
      [100, org.name],
      [100, org.name],
      [50, org.name],
    ],
  );
  assert.deepEqual(
    entries.flatMap(({accounts}) => accounts),
    members,
  );
});
