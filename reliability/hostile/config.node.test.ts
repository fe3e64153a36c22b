import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import * as fc from 'fast-check';
import {checkConfig} from '../../packages/core/src/config/check.js';
import type {FieldsShape} from '../../packages/core/src/config/shape.js';
import {moduleOptions, pageShape} from '../../packages/core/src/generated/options.js';
import {arbitraryFor} from '../../packages/core/src/testing/arbitrary.js';
import {broken} from './break.js';

const RUNS = 5_000;
/** Another `SEED=` tries others. */
const seed = Number(process.env['SEED'] ?? 20_261_123);

const {sections: sectionShapes, ...rest} = pageShape as FieldsShape & {sections: readonly [FieldsShape]};
const {modules: moduleShapes, ...sectionRest} = sectionShapes[0] as FieldsShape & {modules: readonly [FieldsShape]};

const modules = fc.oneof(
  ...Object.entries(moduleOptions).map(([type, options]) =>
    arbitraryFor({...moduleShapes[0], ...(options as FieldsShape), type: `=${type}`}),
  ),
);
const section = fc
  .tuple(arbitraryFor(sectionRest), fc.array(modules, {maxLength: 3}))
  .map(([fields, list]) => ({...(fields as object), modules: list}));
const home = fc
  .tuple(arbitraryFor({...rest, version: 'count'}), fc.array(section, {maxLength: 3}))
  .map(([fields, sections]) => ({...(fields as object), version: 1, sections}));

/** What the check says is complete, worded, and of a line that the text has. */
function verify(json: unknown): void {
  const {issues} = checkConfig(json, {lang: 'en'});
  const lines = typeof json === 'string' ? json.split(/\r\n|\r|\n/).length : 0;
  for (const {code, path, message, line, column} of issues) {
    assert.equal(typeof path, 'string');
    assert.ok(message && message !== code, `“${code}” has no words`);
    if (line !== undefined) assert.ok(line >= 1 && line <= lines && column! >= 1, `line ${line} of ${lines}`);
  }
}

test(`no home.json, however broken, makes the check throw, ${RUNS} times`, () => {
  fc.assert(
    fc.property(broken(home), (config) => {
      verify(config);
    }),
    {numRuns: RUNS, seed},
  );
});

test(`no text of one does, cut or mixed with others, ${RUNS} times`, () => {
  fc.assert(
    fc.property(home, fc.nat(), fc.nat(40), fc.string({unit: 'binary', maxLength: 6}), (config, at, length, piece) => {
      const text = JSON.stringify(config, null, 2);
      const place = at % text.length;
      verify(text.slice(0, place) + piece + text.slice(place + length));
    }),
    {numRuns: RUNS, seed},
  );
});

const DEEP = 100_000;
const deepList = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

/** Files that no generator hits upon. */
const files: Readonly<Record<string, string | Uint8Array>> = {
  'lists without end': '['.repeat(DEEP),
  'objects without end': '{"a":'.repeat(DEEP),
  'a deep list': deepList(DEEP),
  'a deep list in a title': `{"version": 1, "sections": [{"title": ${deepList(DEEP)}, "modules": []}]}`,
  'a deep list in an unknown key': `{"version": 1, "other": ${deepList(DEEP)}, "sections": []}`,
  'ten thousand sections that are none': `{"version": 1, "sections": [${Array(10_000).fill('7').join()}]}`,
  'a prototype':
    '{"__proto__": {"version": 1}, "version": 1, "sections": [{"__proto__": [], "modules": [{"type": "__proto__"}]}]}',
  'a name twice': '{"version": 1, "sections": [], "sections": [{"modules": [{"type": "constructor", "src": "a"}]}]}',
  'a byte order mark': '\ufeff{"version": 1, "sections": []}',
  'UTF-16': new Uint8Array(Buffer.from('\ufeff{"version": 1}', 'utf16le')),
  GBK: Uint8Array.from([0x7b, 0x22, 0xd4, 0xc6, 0xc1, 0xeb, 0x22, 0x3a, 0x31, 0x7d]),
  'zero bytes': new Uint8Array(1_000),
  nothing: '',
  'a picture': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
  'a version beyond numbers': '{"version": 1e999, "sections": []}',
};

for (const [what, content] of Object.entries(files)) {
  test(`${what}: the check says what is wrong and does not throw`, () => {
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    verify(text);
    try {
      verify(JSON.parse(text));
    } catch (error) {
      assert.ok(error instanceof SyntaxError, String(error));
    }
  });
}

test('the command line answers each of them with words and a code, and none with a stack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'menhu-files-'));
  try {
    const paths = Object.entries(files).map(([, content], index) => {
      const path = join(folder, `${index}.json`);
      writeFileSync(path, content);
      return path;
    });
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      [
        '--import=tsx',
        fileURLToPath(new URL('../../packages/cli/src/menhu.ts', import.meta.url)),
        'check',
        ...paths,
        folder,
        join(folder, 'none'),
      ],
      {encoding: 'utf8', maxBuffer: 100_000_000},
    );
    assert.equal(stderr.replace(/^npm warn.*\n/gm, ''), '');
    assert.equal(status, 2);
    for (const path of paths) assert.ok(stdout.includes(path), path);
    assert.doesNotMatch(stdout, /\n\s+at /);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});
