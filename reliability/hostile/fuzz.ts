/** `npm run fuzz -- --runs 100000 --seed 7 [--module feed]`: as many hostile cases as one has patience for. */
import {parseArgs} from 'node:util';
import {prepareGround} from './run.js';

const {values} = parseArgs({
  options: {runs: {type: 'string', default: '20000'}, seed: {type: 'string'}, module: {type: 'string'}},
});
const seed = Number(values.seed ?? Date.now() % 0x7fffffff);
const ground = await prepareGround();
try {
  for (const type of ground.types.filter((name) => !values.module || name === values.module)) {
    const {faults, seconds, rejected, shown, presses} = await ground.run(type, Number(values.runs), seed);
    console.log(
      `${type}: ${values.runs} cases, ${rejected} refused by the schema, ${shown} good for something, ${presses} presses, ${seconds.toFixed(1)} s, ${faults.length} faults`,
    );
    for (const {message, count, smallest} of faults) console.log(`  ${count} × ${message}\n    ${smallest}`);
    if (faults.length) process.exitCode = 1;
  }
  console.log(`seed ${seed}`);
} finally {
  await ground.close();
}
