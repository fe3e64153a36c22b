/**
 * All of `npm test`. Runs every stage, also after one that failed, so that all problems are seen at once; the last line
 * is `N passed, N failed`. `npm test -- node browser` runs these stages only, `npm test -- --all` the other engines as well.
 */
import {bootstrap} from './bootstrap.mjs';

process.exitCode = await main(process.argv.slice(2));

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
async function main(args) {
  const wanted = args.filter((name) => name !== '--all');
  if (!(await bootstrap())) return summarize(0, 1);
  // Not before: the stages are made of packages that may just have been installed.
  const {furtherStages, stages} = await import('./test-stages.mjs');
  const all = {...stages, ...furtherStages};
  const unknown = wanted.filter((name) => !Object.hasOwn(all, name));
  if (unknown.length > 0) {
    console.error(`No such stage: ${unknown.join(', ')}. There are ${Object.keys(all).join(', ')}.`);
    return summarize(0, 1);
  }
  const usual = Object.keys(args.includes('--all') ? all : stages);

  /** @type {{name: string, passed: number, failed: number}[]} */
  const rows = [];
  for (const [name, runStage] of Object.entries(all)) {
    if (!(wanted.length > 0 ? wanted : usual).includes(name)) continue;
    console.log(`\n=== ${name}`);
    const start = Date.now();
    const counts = await runStage();
    const seconds = ((Date.now() - start) / 1_000).toFixed(1);
    rows.push({name, ...counts});
    console.log(`=== ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
  }

  const sum = (/** @type {'passed' | 'failed'} */ key) => rows.reduce((total, row) => total + row[key], 0);
  const failed = rows.filter((row) => row.failed > 0).map((row) => row.name);
  console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '');
  return summarize(sum('passed'), sum('failed'));
}

/**
 * @param {number} passed
 * @param {number} failed
 * @returns {number} the exit code: a run without a single test proves nothing, so it has failed
 */
function summarize(passed, failed) {
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
