import {accentTokens, type Tokens} from './accent.js';
import {tokenSheet} from './token-sheet.js';
import {themes, type Theme} from './themes.js';

const DEFAULT_ACCENT = themes.red.accent;

/** The values that a theme and an accent give, light and dark; an accent of one's own goes before the theme's. */
export function themeTokens(name?: string, accent?: string): {light: Tokens; dark: Tokens} {
  const theme: Theme | undefined =
    name !== undefined && Object.hasOwn(themes, name) ? themes[name as 'red'] : undefined;
  const palette = accentTokens(accent ?? theme?.accent ?? DEFAULT_ACCENT);
  const own = accent === undefined ? theme : {light: without(theme?.light), dark: without(theme?.dark)};
  return {light: {...palette.light, ...own?.light}, dark: {...palette.dark, ...own?.dark}};
}

/** A theme's own tokens but for those that follow from the accent. */
function without(tokens: Tokens = {}): Tokens {
  const {accent: _accent, 'accent-ink': _ink, 'on-accent': _on, tint: _tint, ...others} = tokens;
  return others;
}

/** The style sheet of a page's theme. */
export const themeSheet = (name: string, accent?: string): CSSStyleSheet => tokenSheet(themeTokens(name, accent));
