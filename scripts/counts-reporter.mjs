/**
 * Sums up a run of Web Test Runner: a line for people, and in the file of env MENHU_COUNTS the counts with the names of what
 * failed and, for who compares engines, of all that ran.
 */
import {writeFileSync} from 'node:fs';
import {relative, sep} from 'node:path';
import {root} from './run-command.mjs';

/** @typedef {{file: string, name: string, passed: boolean}} Ran - `name` is empty for a file that could not be run */
/** @typedef {{passed: number, failed: number, tests: Ran[]}} Outcomes */

/** @returns {import('@web/test-runner').Reporter} */
export function countsReporter() {
  return {
    onTestRunFinished({sessions}) {
      /** @type {Ran[]} */
      const tests = [];
      for (const {passed, testFile, testResults, errors} of sessions) {
        const file = relative(root, testFile).split(sep).join('/');
        const own = testsOf(testResults).map((test) => ({file, ...test}));
        tests.push(...own);
        // A file that could not be loaded, or that timed out, has failed although no test of it has.
        if (!passed && (errors.length > 0 || own.every((test) => test.passed)))
          tests.push({file, name: '', passed: false});
      }
      const count = (/** @type {boolean} */ wanted) => tests.filter(({passed}) => passed === wanted).length;
      /** @type {Outcomes} */
      const counts = {passed: count(true), failed: count(false), tests};
      console.log(`${sessions.length} files: ${counts.passed} passed, ${counts.failed} failed`);
      const file = process.env['MENHU_COUNTS'];
      if (file) writeFileSync(file, `${JSON.stringify(counts)}\n`);
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @param {string} [under] - the names of the suites around it
 * @returns {{name: string, passed: boolean}[]}
 */
const testsOf = (suite, under = '') => [
  ...(suite?.tests ?? []).filter(({skipped}) => !skipped).map(({name, passed}) => ({name: under + name, passed})),
  ...(suite?.suites ?? []).flatMap((inner) => testsOf(inner, `${under}${inner.name} > `)),
];
