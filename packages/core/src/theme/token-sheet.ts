import type {Tokens} from './accent.js';

const declarations = (tokens: Tokens): string =>
  Object.entries(tokens)
    .map(([name, value]) => `--mh-${name}:${value};`)
    .join('');

/**
 * Rules that set tokens, light and dark.
 *
 * @param selector - of what carries them
 * @param inMode - the same where it is dark always, or when the system is
 */
export const tokenRules = (
  {light, dark}: {light: Tokens; dark: Tokens},
  selector: string,
  inMode: (mode: 'dark' | 'auto') => string,
): string =>
  `${selector}{${declarations(light)}}@media screen{${inMode('dark')}{${declarations(dark)}}}` +
  `@media screen and (prefers-color-scheme:dark){${inMode('auto')}{${declarations(dark)}}}`;

/** A style sheet of tokens. A constructed one, because a strict policy forbids style attributes. */
export function tokenSheet(tokens: {light: Tokens; dark: Tokens}): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokenRules(tokens, ':host', (mode) => `:host([mode='${mode}'])`));
  return sheet;
}
