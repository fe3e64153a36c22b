import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import * as definitions from './src/modules/index.js';
import {themeNames} from './src/theme/themes.js';

const here = new URL('./', import.meta.url);
const {exports} = JSON.parse(readFileSync(new URL('package.json', here), 'utf8')) as {
  exports: Record<string, string | {types: string; default: string}>;
};
/** What a pattern entry stands for. */
const patterns: Readonly<Record<string, readonly string[]>> = {
  './modules/*': Object.keys(definitions),
  './themes/*.css': themeNames,
};
const files = Object.entries(exports).flatMap(([name, entry]) =>
  (typeof entry === 'string' ? [entry] : [entry.types, entry.default]).flatMap((path) =>
    name.includes('*') ? patterns[name]!.map((word) => path.replaceAll('*', word)) : [path],
  ),
);

test('every entry point is built, with its types', () => {
  assert.deepEqual(
    files.filter((file) => !existsSync(fileURLToPath(new URL(file, here)))),
    [],
  );
});

/** Of the main entry, and of the files for pages without a bundler. */
const main = ['IssueEvent', 'OpenEvent', 'ReadyEvent', 'addStrings', 'mount', 'registerModule'];

/** The names that users rely on: one that goes, or comes, is a decision and not an accident. */
const names: Readonly<Record<string, readonly string[]>> = {
  // What registers a tag exports nothing.
  page: [],
  section: [],
  label: [],
  ...Object.fromEntries(Object.keys(definitions).map((type) => [`modules/${type}`, []])),
  react: [],
  vue: [],
  testing: ['describeModule'],
  'cdn/menhu': [...main, 'discover'],
  'cdn/menhu.home': [...main, 'discover'],
  'cdn/menhu.all': [...main, 'discover'],
  index: main,
  config: [
    'about',
    'checkConfig',
    'atMost',
    'colour',
    'count',
    'defineModule',
    'formatIssue',
    'homeConfigSchema',
    'homeSchema',
    'migrate',
    'phone',
    'provenance',
    'resource',
    'text',
    'time',
    'toShape',
    'url',
  ],
};

for (const [entry, expected] of Object.entries(names)) {
  test(`the entry ${entry} exports the names that it should`, () => {
    const source = readFileSync(new URL(`dist/${entry}.js`, here), 'utf8');
    const lists = [...source.matchAll(/export\s*\{([^}]*)\}/g)].map(([, list]) => list!);
    const exported = lists.flatMap((list) =>
      list
        .split(',')
        .map((part) =>
          part
            .split(/\s+as\s+/)
            .at(-1)!
            .trim(),
        )
        .filter(Boolean),
    );
    assert.deepEqual(exported.sort(), [...expected].sort());
  });
}

test('every entry that is a script has its names here', () => {
  const scripts = files.flatMap((file) => /^\.\/dist\/(.+)\.js$/.exec(file)?.[1] ?? []);
  assert.deepEqual(
    scripts.filter((entry) => !names[entry]),
    [],
  );
});

test('the config entry runs without a DOM', async () => {
  const {checkConfig} = (await import(new URL('dist/config.js', here).href)) as {
    checkConfig: (json: unknown) => {issues: object[]};
  };
  assert.equal(checkConfig('{').issues.length, 1);
});
