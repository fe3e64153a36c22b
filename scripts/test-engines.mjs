/**
 * `npm run test:engines [-- ENGINE…]`: all browser tests in the engines other than the one of `npm test`, one after the
 * other, and in each the tests of what was built. What an engine cannot do stands in engine-exceptions.mjs; what was seen goes into docs/browsers.md with --write.
 */
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {record} from '../reliability/record.mjs';
import {writeBrowsers} from './browsers-doc.mjs';
import {exceptions} from './engine-exceptions.mjs';
import {engines} from './engines.mjs';
import {findTestFiles} from './find-test-files.mjs';
import {canInstall, installEngine, installHint} from './install-engine.mjs';
import {node, npm, root} from './run-command.mjs';

/** @typedef {import('./counts-reporter.mjs').Outcomes} Outcomes */

/**
 * @typedef {object} EngineRun
 * @property {string} engine
 * @property {string} version - empty where the engine was not run
 * @property {number} passed
 * @property {number} failed
 * @property {number} listed - failed as the list of exceptions foresees
 * @property {number} seconds
 */

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const args = process.argv.slice(2);
  const runs = await testEngines(args.filter((arg) => !arg.startsWith('--')));
  if (args.includes('--write')) writeBrowsers(runs);
  const sum = (/** @type {'passed' | 'failed'} */ key) => runs.reduce((total, run) => total + run[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
}

/**
 * @param {readonly string[]} [names] - none means all but the one of `npm test`
 * @returns {Promise<EngineRun[]>}
 */
export async function testEngines(names = []) {
  const unknown = names.filter((name) => !Object.hasOwn(engines, name));
  if (unknown.length > 0)
    throw new Error(`No such engine: ${unknown.join(', ')}. There are ${Object.keys(engines).join(', ')}.`);
  const wanted = names.length > 0 ? names : Object.keys(engines).filter((name) => name !== 'chromium');
  const runs = [];
  for (const name of wanted) runs.push(await testEngine(name));
  return runs;
}

/**
 * @param {string} name
 * @returns {Promise<EngineRun>}
 */
async function testEngine(name) {
  const engine = /** @type {import('./engines.mjs').Engine} */ (engines[name]);
  console.log(`\n--- ${engine.title}`);
  const isThere = async () => (await engine.version()) !== undefined;
  if (!(await isThere()) && !(installEngine(engine) && (await isThere()))) {
    console.log(`${engine.title} was NOT RUN, as it is not on this machine: ${installHint(engine)}.`);
    // Who can install it and could not has not tested what was to be tested.
    return {engine: name, version: '', passed: 0, failed: canInstall ? 1 : 0, listed: 0, seconds: 0};
  }
  const version = (await engine.version()) ?? '';
  const start = Date.now();
  const outcomes = [await runTests(name), ...(name === 'chromium' ? [] : [await runBuiltTests(name)])];
  const tests = outcomes.flatMap((outcome) => outcome.tests);
  const judged = judge(name, tests);
  record('engines', engine.title, {version, areas: passedByArea(tests)});
  const seconds = Math.round((Date.now() - start) / 1_000);
  console.log(
    `--- ${engine.title} ${version}: ${judged.passed} passed, ${judged.failed} failed, ${judged.listed} listed (${seconds} s)`,
  );
  return {engine: name, version, ...judged, seconds};
}

/**
 * How many tests passed, of how many, by the folder that they stand in: for docs/reliability.md.
 *
 * @param {readonly import('./counts-reporter.mjs').Ran[]} tests
 */
function passedByArea(tests) {
  /** @type {Record<string, [passed: number, all: number]>} */
  const areas = {};
  for (const {file, passed} of tests) {
    const area = dirname(file).replace('packages/core/src/', '').replace(/^\.$/, file);
    const [before, all] = areas[area] ?? [0, 0];
    areas[area] = [before + Number(passed), all + 1];
  }
  return areas;
}

/**
 * @param {string} engine
 * @returns {Promise<Outcomes>}
 */
async function runTests(engine) {
  const folder = mkdtempSync(join(tmpdir(), 'menhu-'));
  const report = join(folder, 'report');
  try {
    const {code} = await npm(['run', '--silent', 'test:browser'], {env: {MENHU_ENGINE: engine, MENHU_COUNTS: report}});
    const outcomes = /** @type {Outcomes} */ (JSON.parse(readFileSync(report, 'utf8')));
    // A runner that ends badly without a failed test has crashed, or found nothing to run.
    if (code !== 0 && outcomes.failed === 0) outcomes.tests.push({file: 'the runner', name: '', passed: false});
    return outcomes;
  } catch {
    return {passed: 0, failed: 1, tests: [{file: 'the runner', name: '', passed: false}]};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/**
 * Tests of built pages, which Node drives; those of Chromium are among the page tests.
 *
 * @param {string} engine
 * @returns {Promise<Outcomes>}
 */
async function runBuiltTests(engine) {
  if (!existsSync(join(root, 'packages/cli/dist/menhu.js'))) await npm(['run', '--silent', 'build']);
  const files = findTestFiles('engine');
  const folder = mkdtempSync(join(tmpdir(), 'menhu-'));
  const report = join(folder, 'report');
  try {
    const {code} = await node(
      [
        '--import=tsx',
        '--test',
        '--test-concurrency=1',
        '--test-reporter=spec',
        '--test-reporter-destination=stdout',
        '--test-reporter=tap',
        `--test-reporter-destination=${report}`,
        ...files,
      ],
      {env: {MENHU_ENGINE: engine}},
    );
    const tests = [...readFileSync(report, 'utf8').matchAll(/^ *(?<not>not )?ok \d+ - (?<name>.*)$/gm)].map(
      ({groups}) => ({file: 'what was built', name: groups?.['name'] ?? '', passed: !groups?.['not']}),
    );
    if (tests.length === 0 || (code !== 0 && tests.every(({passed}) => passed)))
      tests.push({file: 'what was built', name: '', passed: false});
    const count = (/** @type {boolean} */ wanted) => tests.filter(({passed}) => passed === wanted).length;
    return {passed: count(true), failed: count(false), tests};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/**
 * @param {string} engine
 * @param {readonly import('./counts-reporter.mjs').Ran[]} tests
 */
function judge(engine, tests) {
  const own = exceptions.filter((exception) => exception.engine === engine);
  const isSame = (/** @type {{file: string, name: string}} */ a, /** @type {{file: string, name: string}} */ b) =>
    a.file === b.file && a.name === b.name;
  const isListed = (/** @type {{file: string, name: string}} */ test) => own.some((entry) => isSame(entry, test));
  const failures = tests.filter(({passed}) => !passed);
  for (const {file, name} of tests.filter((test) => test.passed && isListed(test)))
    console.log(`${file}: "${name}" passes, and need not be listed for ${engine} any more.`);
  // A list that names what is no more would hide a test that was renamed and fails.
  const stale = own.filter((entry) => !tests.some((test) => isSame(test, entry)));
  for (const {file, name} of stale) console.log(`${file} has no test "${name}", which is listed for ${engine}.`);
  const listed = failures.filter(isListed).length;
  return {
    passed: tests.length - failures.length,
    failed: failures.length - listed + stale.length,
    listed,
  };
}
