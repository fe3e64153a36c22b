/**
 * Tests in a browser: the files beside the sources, in the Chromium of this machine, or in the engine of env
 * MENHU_ENGINE.
 */
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {countsReporter} from './scripts/counts-reporter.mjs';
import {engines} from './scripts/engines.mjs';
import {serveMockWorker} from './scripts/serve-mock-worker.mjs';

const TEST_TIMEOUT_MS = 20_000;

const engine = process.env['MENHU_ENGINE'] ?? 'chromium';
const launcher = await engines[engine]?.launcher();
if (!launcher) throw new Error(`${engine} is not on this machine. \`npm run test:engines\` says what to install.`);

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  // What ends in .node, .page or .size runs in Node: scripts/test.mjs.
  files: ['packages/core/src/**/*.test.ts', '!**/*.{node,page,size}.test.ts'],
  nodeResolve: {browser: true, exportConditions: ['browser', 'development']},
  plugins: [
    esbuildPlugin({ts: true, tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)), target: 'es2022'}),
  ],
  middleware: [serveMockWorker],
  browsers: [launcher],
  concurrency: 2,
  testFramework: {config: {timeout: TEST_TIMEOUT_MS}},
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  browserLogs: true,
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: process.stdout.isTTY === true}),
    countsReporter(),
  ],
  // Lit's development build is used for its warnings, all but the one that it is in use.
  testRunnerHtml: (/** @type {string} */ testFramework) => `<!DOCTYPE html>
<html>
  <head><script>globalThis.litIssuedWarnings = new Set(['dev-mode']);</script></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
};
