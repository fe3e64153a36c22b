import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as fc from 'fast-check';
import {checkConfig} from '../config/check.js';
import {accentTokens, darkenedAccent} from './accent.js';
import {contrast, parseColour} from './colour.js';
import {darkTokens as darkStyles} from './palette.js';
import hostStyles from './host.styles.js';
import {lightTokens} from '../../../../scripts/tokens.js';
import {themes} from './themes.js';
import {tokenGroups} from './token-meanings.js';
import {themeTokens} from './theme-sheet.js';

const hexes = fc.integer({min: 0, max: 0xffffff}).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const ratio = (a: string, b: string): number => contrast(parseColour(a), parseColour(b));

const read = (css: string, pattern: RegExp): Record<string, string> =>
  Object.fromEntries([...css.matchAll(pattern)].map(([, name, value]) => [name!, value!]));
const defaults = {
  light: read(hostStyles.cssText, /var\(--mh-([\w-]+), (#\w+)\)/g),
  dark: read(darkStyles.cssText, /--mh-([\w-]+): (#\w+);/g),
};

test('contrast is that of WCAG', () => {
  assert.equal(ratio('#000', '#fff'), 21);
  assert.equal(ratio('#777777', '#ffffff').toFixed(2), '4.48');
});

test('any accent gives text that can be read, on every ground, light and dark', () => {
  fc.assert(
    fc.property(hexes, (hex) => {
      const {light, dark} = accentTokens(hex);
      for (const [palette, own] of [
        [defaults.light, light],
        [defaults.dark, dark],
      ] as const) {
        for (const ground of [palette['panel']!, palette['ground']!, own['tint']!])
          assert.ok(ratio(own['accent-ink']!, ground) >= 4.5, `${hex}: ${own['accent-ink']} on ${ground}`);
        assert.ok(ratio(own['on-accent']!, own['accent']!) >= 4.5, `${hex}: on accent`);
      }
    }),
    {numRuns: 2_000},
  );
});

test('in every ready theme each ink can be read on each ground', () => {
  for (const [name, {light, dark}] of Object.keys(themes).map((key) => [key, themeTokens(key)] as const)) {
    const least = name === 'contrast' ? 7 : 4.5;
    for (const tokens of [
      {...defaults.light, ...light},
      {...defaults.dark, ...dark},
    ] as Record<string, string>[]) {
      for (const ink of ['ink', 'ink-2', 'ink-3', 'accent-ink', 'good', 'warn', 'bad'])
        for (const ground of ['panel', 'ground', 'tint'])
          assert.ok(
            ratio(tokens[ink]!, tokens[ground]!) >= least,
            `${name}: ${ink} ${tokens[ink]} on ${ground} ${tokens[ground]}`,
          );
      assert.ok(ratio(tokens['on-accent']!, tokens['accent']!) >= least, `${name}: on accent`);
      assert.ok(ratio(tokens['control-line']!, tokens['panel']!) >= 3, `${name}: lines of controls`);
    }
  }
});

test('an accent of one’s own goes before the theme’s, whose other values stay', () => {
  const {light} = themeTokens('contrast', '#1f6b47');
  assert.equal(light['accent'], '#1f6b47');
  assert.equal(light['ink'], '#000000');
  assert.deepEqual(themeTokens('constructor').light, themeTokens().light);
});

test('an accent that is too light is darkened for text, and the webmaster is told', () => {
  assert.equal(darkenedAccent('#b3261e'), undefined);
  const {issues} = checkConfig({version: 1, theme: {accent: '#ffcc00'}, sections: []});
  assert.deepEqual(
    issues.map(({code, severity, path, message}) => ({code, severity, path, message})),
    [
      {
        code: 'pale-accent',
        severity: 'warning',
        path: 'theme.accent',
        message: '主色 #ffcc00 在白底上的对比度只有 1.5，文字看不清；文字改用加深的 #896e00。',
      },
    ],
  );
});

test('a theme that does not exist is reported with the one that was meant', () => {
  const {issues} = checkConfig({version: 1, theme: {name: 'gren'}, sections: []});
  assert.equal(issues[0]!.code, 'wrong-choice');
  assert.match(issues[0]!.hint!, /您是不是要写“green”/);
});

test('every token has its meaning, and every meaning its token', () => {
  const named = tokenGroups.flatMap(({tokens}) => Object.keys(tokens).map((name) => `--mh-${name}`));
  assert.deepEqual(new Set(named), new Set(lightTokens().map(([name]) => name)));
});
