import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {checkConfig} from '../packages/core/src/config/check.js';
import {moduleProperties} from '../packages/core/src/element/module-properties.js';
import * as definitions from '../packages/core/src/modules/index.js';
import {referencePages, referencePath} from './reference.js';

const pages = await referencePages();

for (const [name, text] of Object.entries(pages)) {
  test(`docs/${name} is what the definitions say; npm run generate renews it`, () => {
    const path = referencePath(name);
    assert.equal(existsSync(path) ? readFileSync(path, 'utf8') : undefined, text);
  });

  if (/^(?:home-json|data-contract|strings|uyghur-review)/.test(name))
    test(`docs/${name} has a chapter for each module`, () => {
      const chapters = [...text.matchAll(/^## (\S+)$/gm)].map(([, type]) => type);
      for (const type of Object.keys(definitions)) assert.ok(chapters.includes(type), type);
    });

  test(`docs/${name}: every row of a table has as many cells as its head`, () => {
    const cells = (row: string): number => row.replaceAll('\\|', '').split('|').length;
    for (const [block] of text.matchAll(/(?:^\|.*\n)+/gm)) {
      const [head, ...rows] = block.trim().split('\n');
      for (const row of rows) assert.equal(cells(row), cells(head!), row);
    }
  });
}

for (const name of ['home-json.md', 'home-json.zh-CN.md']) {
  test(`every example of docs/${name} is without a fault`, () => {
    const [whole, ...entries] = [...pages[name]!.matchAll(/```json\n([^]*?)\n```/g)].map(([, json]) => json!);
    assert.deepEqual(checkConfig(whole).issues, []);
    assert.equal(entries.length, Object.keys(definitions).length);
    for (const entry of entries) {
      const config = `{"version": 1, "sections": [{"modules": [${entry}]}]}`;
      assert.deepEqual(checkConfig(config).issues, []);
    }
  });

  test(`docs/${name} explains every attribute of the tags`, () => {
    const attributes = Object.entries(moduleProperties).flatMap(([property, {attribute}]) =>
      attribute === false ? [] : [typeof attribute === 'string' ? attribute : property],
    );
    for (const attribute of attributes) assert.match(pages[name]!, new RegExp(`^\\| \`${attribute}\` \\|`, 'm'));
  });

  test(`docs/${name} explains every field of home.json`, () => {
    const rows = [...pages[name]!.matchAll(/^\| `([^`]*)` \|.*\|$/gm)];
    // The parts of an option may be told by the option's own sentence.
    const silent = rows.filter(([row, path]) => /\|\s+\|$/.test(row) && !/[.[]/.test(path!));
    assert.deepEqual(
      silent.map(([row]) => row),
      [],
    );
  });
}
