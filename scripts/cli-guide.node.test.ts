import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {command as check} from '../packages/cli/src/check.js';
import {command as init} from '../packages/cli/src/init.js';
import {indicators} from '../packages/core/src/self-inspection/indicators.js';

for (const [page, language] of [
  ['cli.md', 'en'],
  ['cli.zh-CN.md', 'zh-CN'],
] as const) {
  const text = readFileSync(new URL(`../docs/${page}`, import.meta.url), 'utf8');

  test(`docs/${page} names every option of the commands, and no other`, () => {
    const optionsIn = (words: string): string[] =>
      [...new Set(words.match(/--[a-z]+/g))].filter((name) => name !== '--help');
    const told = optionsIn(text).sort();
    const known = optionsIn(check.help![language] + init.help![language]).sort();
    assert.deepEqual(told, known);
  });

  test(`docs/${page} has a row for every indicator, in the order of the report`, () => {
    const [, section] = text.split(/^## (?:Self-inspection|自查)$/m);
    const rows = [...section!.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell]) => cell!).slice(2);
    assert.deepEqual(
      rows,
      Object.values(indicators).map(({title}) => title[language]),
    );
  });
}
