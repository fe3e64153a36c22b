/** The stages of `npm test`, in their order. Each gives its counts; one without tests of its own counts as one. */
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findTestFiles} from './find-test-files.mjs';
import {node, npm} from './run-command.mjs';
import {testEngines} from './test-engines.mjs';

/** @typedef {{passed: number, failed: number}} Counts */

const NODE_TEST_TIMEOUT_MS = 300_000;

/** @type {Readonly<Record<string, () => Promise<Counts>>>} */
export const stages = {
  generate: () => command('generate'),
  typecheck: () => command('typecheck'),
  lint: () => command('lint'),
  format: () => command('format:check'),
  node: () => nodeTests(findTestFiles('node')),
  browser: browserTests,
  build: () => command('build'),
  storybook: () => command('build:storybook'),
  // What was built, as visitors get it. One file at a time: they measure, and each drives a browser of its own.
  pages: () => nodeTests([...findTestFiles('page'), ...findTestFiles('size')], ['--test-concurrency=1']),
};

/**
 * Stages that run where they are asked for: by name, or all of them by `--all`. They want what not every machine has.
 *
 * @type {Readonly<Record<string, () => Promise<Counts>>>}
 */
export const furtherStages = {
  engines: async () => {
    const runs = await testEngines();
    const sum = (/** @type {keyof Counts} */ key) => runs.reduce((total, run) => total + run[key], 0);
    return {passed: sum('passed'), failed: sum('failed')};
  },
};

/**
 * @param {string} script
 * @returns {Promise<Counts>}
 */
async function command(script) {
  const {code} = await npm(['run', '--silent', script]);
  return code === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}

/**
 * @param {readonly string[]} files
 * @param {readonly string[]} [options]
 * @returns {Promise<Counts>}
 */
async function nodeTests(files, options = []) {
  if (files.length === 0) return {passed: 0, failed: 0};
  return withReport(async (report) => {
    const {code} = await node([
      '--import=tsx',
      '--test',
      `--test-timeout=${NODE_TEST_TIMEOUT_MS}`,
      ...options,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${report}`,
      ...files,
    ]);
    const tap = read(report);
    const count = (/** @type {string} */ what) => Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
    return settle({passed: count('pass'), failed: count('fail') + count('cancelled')}, code);
  });
}

/** @returns {Promise<Counts>} */
async function browserTests() {
  if (findTestFiles('browser').length === 0) return {passed: 0, failed: 0};
  return withReport(async (report) => {
    const {code} = await npm(['run', '--silent', 'test:browser'], {env: {MENHU_COUNTS: report}});
    return settle(JSON.parse(read(report) || '{"passed": 0, "failed": 0}'), code);
  });
}

/**
 * A runner that ends badly without a failed test has failed all the same: it crashed, or found nothing to run.
 *
 * @param {Counts} counts
 * @param {number} code
 * @returns {Counts}
 */
const settle = ({passed, failed}, code) => ({passed, failed: code !== 0 && failed === 0 ? 1 : failed});

/** @param {string} file */
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/**
 * @param {(report: string) => Promise<Counts>} use
 * @returns {Promise<Counts>}
 */
async function withReport(use) {
  const folder = mkdtempSync(join(tmpdir(), 'menhu-'));
  try {
    return await use(join(folder, 'report'));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
