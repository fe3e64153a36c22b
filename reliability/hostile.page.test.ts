import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {record} from './record.mjs';
import {prepareGround, type Ground} from './hostile/run.js';

/** `npm run fuzz` tries as many as one has patience for. */
const RUNS = 5_000;
/** Always the same cases in tests: what is found by chance is found by `npm run fuzz`. */
const SEED = 20_261_123;
/** Two pages use both cores of a small machine. */
const AT_ONCE = 2;

let ground: Ground;
before(async () => {
  ground = await prepareGround();
});
after(() => ground.close());

test(`${RUNS} hostile cases leave each module in its box`, {timeout: 900_000}, async (context) => {
  const waiting = [...ground.types];
  const work = async (): Promise<void> => {
    for (let type = waiting.shift(); type; type = waiting.shift()) {
      const outcome = await ground.run(type, RUNS, SEED);
      const {faults, seconds, ...counts} = outcome;
      context.diagnostic(`${type}: ${seconds.toFixed(1)} s`);
      record('hostile', type, {...counts, faults: faults.length});
      assert.deepEqual(faults, [], type);
      assert.ok(
        outcome.rejected > RUNS / 2 && outcome.shown > RUNS / 3,
        `${type}: the cases are hostile, and some are shown`,
      );
    }
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));
});
