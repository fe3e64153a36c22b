import hostStyles from '../packages/core/src/theme/host.styles.js';
import {darkTokens} from '../packages/core/src/theme/palette.js';
import * as definitions from '../packages/core/src/modules/index.js';

/** `--mh-ink: #1b1c1f` for every token that the host styles read, with the default that stands there. */
export const lightTokens = (): [name: string, value: string][] =>
  [...hostStyles.cssText.matchAll(/var\((--mh-[\w-]+),\s*((?:[^()]|\([^()]*\))+)\)/g)].map(([, name, value]) => [
    name!,
    value!.trim(),
  ]);

const rule = (selector: string, declarations: string): string => `${selector} {\n${declarations}\n}\n`;

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
    rule(':root[data-mh-mode="dark"]', dark),
    `@media (prefers-color-scheme: dark) {\n${rule(':root[data-mh-mode="auto"]', dark)}}\n`,
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
