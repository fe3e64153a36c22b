/**
 * Which test file runs where is told by its name: `.node`, `.page`, `.size` and `.engine` run in Node, the last once for each
 * engine; the others in a browser.
 */
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './run-command.mjs';

const FOLDERS = ['packages', 'scripts', 'demo', 'stories', 'bench', 'reliability'];
const ELSEWHERE = /(?:^|[\\/])(?:node_modules|dist)[\\/]/;

/**
 * Own walk, as Node 20 has no `fs.globSync` and its `--test` no globs.
 *
 * @param {'browser' | 'node' | 'page' | 'size' | 'engine'} kind
 * @returns {string[]} paths from the root, sorted
 */
export function findTestFiles(kind) {
  return FOLDERS.flatMap(testsIn)
    .filter((path) => kind === (/\.(node|page|size|engine)\.test\.ts$/.exec(path)?.[1] ?? 'browser'))
    .sort();
}

/** @param {string} folder */
function testsIn(folder) {
  // Git keeps no empty folders.
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.test.ts') && !ELSEWHERE.test(path))
    .map((path) => join(folder, path));
}
