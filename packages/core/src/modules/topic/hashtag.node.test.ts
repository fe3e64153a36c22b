import assert from 'node:assert/strict';
import {test} from 'node:test';
import {hashtag} from './hashtag.js';

test('a name gets one pair of hash signs, however many it brought', () => {
  for (const name of ['扶贫路上', '#扶贫路上#', '#扶贫路上', ' ##扶贫路上## ', '＃扶贫路上＃'])
    assert.equal(hashtag(name), '#扶贫路上#');
});

test('a hash sign inside a name stays', () => {
  assert.equal(hashtag('3#楼加装电梯'), '#3#楼加装电梯#');
});
