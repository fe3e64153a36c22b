import type {HomeConfig} from '../config/page-schema.js';
import {isColour} from '../config/values.js';
import {accentTokens} from '../theme/accent.js';
import {darkTokens} from '../theme/palette.js';
import {themeTokens} from '../theme/theme-sheet.js';
import {tokenRules} from '../theme/token-sheet.js';

const inMode = (mode: string): string => `:root[data-mh-mode='${mode}']`;

/**
 * The values of a page's theme as a style sheet of its document: a page that is printed has them before any script runs,
 * for its modules and for what stands around them.
 */
export function pageCss({theme}: HomeConfig): string {
  const dark = darkTokens.cssText.replaceAll(/\s+/g, ' ').trim();
  const standard =
    `@media screen{${inMode('dark')}{${dark}}}` +
    `@media screen and (prefers-color-scheme:dark){${inMode('auto')}{${dark}}}`;
  const accent = theme?.accent && isColour(theme.accent) ? theme.accent : undefined;
  const tokens = theme?.name ? themeTokens(theme.name, accent) : accent && accentTokens(accent);
  // On the page's element as well, which has dark values of its own.
  const own = tokens ? tokenRules(tokens, ':root,mh-page', (mode) => `${inMode(mode)},${inMode(mode)} mh-page`) : '';
  return standard + own;
}
