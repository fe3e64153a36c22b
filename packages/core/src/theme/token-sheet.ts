import type {Tokens} from './accent.js';

const declarations = (tokens: Tokens): string =>
  Object.entries(tokens)
    .map(([name, value]) => `--mh-${name}:${value};`)
    .join('');

/** A style sheet of tokens, light and dark. A constructed one, because a strict policy forbids style attributes. */
export function tokenSheet({light, dark}: {light: Tokens; dark: Tokens}): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:host{${declarations(light)}}@media screen{:host([mode='dark']){${declarations(dark)}}}` +
      `@media screen and (prefers-color-scheme:dark){:host([mode='auto']){${declarations(dark)}}}`,
  );
  return sheet;
}
