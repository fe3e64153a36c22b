import hostStyles from '../packages/core/src/theme/host.styles.js';
import {darkTokens} from '../packages/core/src/theme/palette.js';
import sectionStyles from '../packages/core/src/page/section.styles.js';
import type {Tokens} from '../packages/core/src/theme/accent.js';
import {themeTokens} from '../packages/core/src/theme/theme-sheet.js';
import {themes, type ThemeName} from '../packages/core/src/theme/themes.js';
import * as definitions from '../packages/core/src/modules/index.js';

/** `--mh-ink: #1b1c1f` for every token that the host styles read, with the default that stands there. */
export const lightTokens = (): [name: string, value: string][] =>
  [...`${hostStyles.cssText}${sectionStyles.cssText}`.matchAll(/var\((--mh-[\w-]+),\s*((?:[^()]|\([^()]*\))+)\)/g)].map(
    ([, name, value]) => [name!, value!.trim()],
  );

/** The same for the dark values, of those that have one. */
export const darkValues = (): [name: string, value: string][] =>
  [...darkTokens.cssText.matchAll(/(--mh-[\w-]+): ([^;]+);/g)].map(([, name, value]) => [name!, value!]);

const rule = (selector: string, declarations: string): string => `${selector} {\n${declarations}\n}\n`;

/** A ready theme for sites without a home.json, to come after tokens.css: `themes/blue.css`. */
export function themeCss(name: ThemeName): string {
  const {light, dark} = themeTokens(name);
  const lines = (tokens: Tokens): string =>
    Object.entries(tokens)
      .map(([token, value]) => `  --mh-${token}: ${value};`)
      .join('\n');
  return [
    `/* ${themes[name].title['zh-CN']} ${themes[name].title.en} */\n`,
    rule(':root', lines(light)),
    `@media screen {\n${rule(':root[data-mh-mode="dark"]', lines(dark))}}\n`,
    `@media screen and (prefers-color-scheme: dark) {\n${rule(':root[data-mh-mode="auto"]', lines(dark))}}\n`,
  ].join('');
}

/**
 * tokens.css: the tokens as an agency may set them for its whole site, and the boxes to keep free until the script is
 * there. Made from the styles and the registry, so that nothing here can be out of date.
 */
export function tokensCss(): string {
  const light = lightTokens()
    .map(([name, value]) => `  ${name}: ${value};`)
    .join('\n');
  const dark = darkTokens.cssText
    .trim()
    .split('\n')
    .map((line) => `  ${line.trim()}`)
    .join('\n');
  const modules = Object.values(definitions);
  const reserve = (at: 0 | 1): string =>
    modules
      .map(({type, reservedHeights}) => `mh-${type}:not(:defined) {\n  min-block-size: ${reservedHeights[at]}px;\n}\n`)
      .join('');
  return [
    '/* Tokens of Menhu. Copy the ones that you change into your own style sheet, after this one. */\n',
    rule(':root', light),
    `@media screen {\n${rule(':root[data-mh-mode="dark"]', dark)}}\n`,
    `@media screen and (prefers-color-scheme: dark) {\n${rule(':root[data-mh-mode="auto"]', dark)}}\n`,
    '/* Boxes kept free until the script is there, so that nothing below them jumps. */\n',
    rule(
      ['mh-page', 'mh-section', ...modules.map(({type}) => `mh-${type}`)]
        .map((tag) => `${tag}:not(:defined)`)
        .join(',\n'),
      '  display: block;',
    ),
    rule('mh-page:not(:defined)', '  min-block-size: 100vh;'),
    reserve(0),
    `@media (max-width: 600px) {\n${reserve(1)}}\n`,
    '/* Without scripts there is nothing to wait for: what the elements hold is shown as it is. */\n',
    `@media (scripting: none) {\n${rule(['mh-page', ...modules.map(({type}) => `mh-${type}`)].map((tag) => `${tag}:not(:defined)`).join(',\n'), '  min-block-size: 0;')}}\n`,
  ].join('');
}
