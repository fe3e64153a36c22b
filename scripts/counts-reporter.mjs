/** Sums up a run of Web Test Runner: a line for people, and `{"passed": N, "failed": N}` in the file of env MENHU_COUNTS. */
import {writeFileSync} from 'node:fs';

/** @returns {import('@web/test-runner').Reporter} */
export function countsReporter() {
  return {
    onTestRunFinished({sessions}) {
      const counts = {passed: 0, failed: 0};
      for (const {passed, testResults, errors} of sessions) {
        const before = counts.failed;
        countSuite(testResults, counts);
        // A file that could not be loaded, or that timed out, has failed although no test of it has.
        if (!passed && (errors.length > 0 || counts.failed === before)) counts.failed++;
      }
      console.log(`${sessions.length} files: ${counts.passed} passed, ${counts.failed} failed`);
      const file = process.env['MENHU_COUNTS'];
      if (file) writeFileSync(file, `${JSON.stringify(counts)}\n`);
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @param {{passed: number, failed: number}} counts
 */
function countSuite(suite, counts) {
  for (const {passed, skipped} of suite?.tests ?? []) {
    if (passed) counts.passed++;
    else if (!skipped) counts.failed++;
  }
  for (const inner of suite?.suites ?? []) countSuite(inner, counts);
}
