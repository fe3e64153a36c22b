/** Writes what a run of `npm run test:engines` saw into docs/browsers.md, and its Chinese twin, between two marks. */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {exceptions} from './engine-exceptions.mjs';
import {engines} from './engines.mjs';
import {root} from './run-command.mjs';

/** @typedef {import('./test-engines.mjs').EngineRun} EngineRun */

const WORDS = {
  'docs/browsers.md': {
    engines: '| engine | version tried | tests passed | failed | cannot pass |\n| --- | --- | --- | --- | --- |',
    exceptions: '| engine | test | reason |\n| --- | --- | --- |',
    reason: 'reason',
  },
  'docs/browsers.zh-CN.md': {
    engines: '| 引擎 | 试验版本 | 通过 | 未通过 | 无法通过 |\n| --- | --- | --- | --- | --- |',
    exceptions: '| 引擎 | 测试 | 原因 |\n| --- | --- | --- |',
    reason: 'reasonChinese',
  },
};

/** @param {readonly EngineRun[]} runs - an engine that was not run keeps its row */
export function writeBrowsers(runs) {
  for (const file of Object.keys(WORDS)) {
    let text = readFileSync(join(root, file), 'utf8');
    for (const {engine, version, passed, failed, listed} of runs) {
      if (!version) continue;
      const {title} = /** @type {import('./engines.mjs').Engine} */ (engines[engine]);
      const row = `| ${title} | ${version} | ${passed} | ${failed} | ${listed} |`;
      const old = text.split('\n').find((line) => line.startsWith(`| ${title} |`));
      if (!old) throw new Error(`${file} has no row of ${title}.`);
      text = text.replace(old, row);
    }
    writeFileSync(join(root, file), replaceExceptions(text, listOf(file)));
  }
}

/**
 * The list as the page of docs has it.
 *
 * @param {string} file
 */
export function listOf(file) {
  const words = WORDS[/** @type {keyof typeof WORDS} */ (file)];
  const rows = exceptions.map(({engine, name, ...exception}) => {
    const reason = words.reason === 'reason' ? exception.reason : exception.reasonChinese;
    return `| ${engines[engine]?.title} | ${name} | ${reason} |`;
  });
  return [words.exceptions, ...rows].join('\n');
}

const MARKS = /(<!-- exceptions -->\n)[^]*?(<!-- \/exceptions -->)/;

/**
 * @param {string} text
 * @param {string} list
 */
const replaceExceptions = (text, list) => text.replace(MARKS, (_, before, after) => `${before}\n${list}\n\n${after}`);
