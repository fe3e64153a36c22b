import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as fc from 'fast-check';
import type {ModuleDefinition} from '../../packages/core/src/config/define-module.js';
import {readShape} from '../../packages/core/src/config/read-shape.js';
import {toShape} from '../../packages/core/src/config/to-shape.js';
import {isSafeLink} from '../../packages/core/src/config/values.js';
import type {Adapter} from '../../packages/core/src/data/adapter.js';
import {SourceError} from '../../packages/core/src/data/request.js';
import * as definitions from '../../packages/core/src/modules/index.js';
import {broken} from './break.js';
import {formatSamples} from './format-samples.js';
import {hostileText} from './hostile-values.js';

const URL_OF_SOURCE = 'https://www.example.gov.cn/news/feed';
/** As many as are tried in two seconds; another `SEED=` tries others. */
const RUNS = 2_000;
const seed = Number(process.env['SEED'] ?? 20_261_123);

const all = Object.values(definitions) as unknown as readonly ModuleDefinition[];

/** A text cut, doubled and mixed with what is hostile, at any place. */
const brokenText = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.record({at: fc.nat(text.length), length: fc.nat(30), piece: hostileText}), {minLength: 1, maxLength: 4})
    .map((cuts) =>
      cuts.reduce((whole, {at, length, piece}) => whole.slice(0, at) + piece + whole.slice(at + length), text),
    );

/** What JSON cannot hold is left to `.data`; a body is always a text. */
const asJson = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '[';
  }
};

const bodiesOf = (sample: unknown): fc.Arbitrary<string> =>
  typeof sample === 'string'
    ? brokenText(sample)
    : fc.oneof({weight: 4, arbitrary: broken(fc.constant(sample)).map(asJson)}, brokenText(asJson(sample)));

function* addressesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, entry] of Object.entries(value)) {
    if (typeof entry === 'string' && /^(?:url|src|avatar|poster|next)$/.test(key)) yield entry;
    else yield* addressesIn(entry);
  }
}

for (const {type, formats = [], data} of all) {
  for (const format of formats) {
    test(`${type}: any answer in ${format} is read or refused by name, ${RUNS} times`, async () => {
      const sample = formatSamples[type]?.[format];
      assert.ok(sample, 'format-samples.ts has one');
      const {adapt} = (await import(`../../packages/core/src/modules/${type}/formats/${format}.ts`)) as {
        adapt: Adapter;
      };
      const shape = toShape(data);
      let read = 0;
      fc.assert(
        fc.property(bodiesOf(sample), (body) => {
          const bytes = new TextEncoder().encode(body).buffer as ArrayBuffer;
          let payload: unknown;
          try {
            payload = adapt(bytes, URL_OF_SOURCE);
          } catch (error) {
            assert.ok(error instanceof SourceError, (error as Error).stack);
            return;
          }
          read++;
          const good = readShape(shape, payload, '', () => {});
          for (const address of addressesIn(good)) assert.ok(isSafeLink(address), address);
        }),
        {numRuns: RUNS, seed},
      );
      assert.ok(read > RUNS / 10, `${read} were read`);
    });
  }
}
