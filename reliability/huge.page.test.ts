import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import * as definitions from '../packages/core/src/modules/index.js';
import {prepareGround, type Ground} from './hostile/run.js';
import {record} from './record.mjs';

const MANY = 1_000_000;
const SEED = 20_261_124;
/** A thousand services with all that their face says are 35,000; a module that draws what it is given has millions. */
const MOST_ELEMENTS = 50_000;

let ground: Ground;
before(async () => {
  ground = await prepareGround();
});
after(() => ground.close());

for (const {type} of Object.values(definitions)) {
  test(
    `${type} stands with a million entries in each of its lists, and so does its neighbour`,
    {timeout: 240_000},
    async () => {
      const lists = await ground.lists(type);
      assert.ok(lists.length);
      let most = 0;
      // One after the other: a million of anything is dear to hold.
      for (const list of lists) {
        const name = list.path.join('.');
        const {status, codes, elements, harm} = await ground.drawWith(type, list, MANY, SEED);
        assert.notEqual(status, 'error', name);
        assert.ok(!codes.includes('render-failed'), `${name}: ${codes.join(' ')}`);
        assert.ok(elements < MOST_ELEMENTS, `${name}: ${elements} elements`);
        assert.equal(
          codes.includes('too-long'),
          list.most < MANY,
          `${name}: what is not read is reported: ${codes.join(' ')}`,
        );
        assert.equal(harm, undefined, name);
        most = Math.max(most, elements);
      }
      const whole = lists.filter((list) => list.most >= MANY).length;
      record('huge', type, {lists: lists.length, whole, elements: most});
    },
  );
}
