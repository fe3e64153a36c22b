import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as fc from 'fast-check';
import {migrate} from './migrate.js';

/** Every value of a tree that is not a list or an object. */
const leaves = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];

test('a flat list of modules becomes the first section', () => {
  const old = {version: 0, lang: 'zh-CN', modules: [{type: 'feed'}]};
  assert.deepEqual(migrate(old).config, {version: 1, lang: 'zh-CN', sections: [{modules: [{type: 'feed'}]}]});
  assert.equal(migrate(old).from, 0);
});

test('a place in the new file leads back to the old one', () => {
  const {pathBefore} = migrate({modules: []});
  assert.equal(pathBefore('sections[0].modules[2].title'), 'modules[2].title');
  assert.equal(migrate({version: 1}).pathBefore('sections[0].modules[2]'), 'sections[0].modules[2]');
});

test('a file of this version or a newer one is left as it is', () => {
  for (const config of [{version: 1, sections: []}, {version: 99, modules: []}, {version: 'x'}]) {
    assert.deepEqual(migrate(config).config, config);
    assert.equal(migrate(config).from, undefined);
  }
});

test('no value is lost on the way', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.jsonValue(),
      fc.option(fc.jsonValue(), {nil: undefined}),
      (rest, modules, sections) => {
        const given = {...rest, modules, ...(sections !== undefined && {sections})};
        const kept = leaves(migrate({...given, version: 0}).config);
        const {version: _, ...expected} = given as Record<string, unknown>;
        for (const leaf of leaves(expected)) assert.ok(kept.includes(leaf), JSON.stringify(leaf));
      },
    ),
  );
});
