import {
  BLACK,
  contrast,
  LEAST_CONTRAST,
  mix,
  parseColour,
  printColour,
  readableOn,
  WHITE,
  type Colour,
} from './colour.js';

/** Values of tokens, by their name without `--mh-`. */
export type Tokens = Readonly<Record<string, string>>;

const LIGHT_PANEL: Colour = WHITE;
const LIGHT_GROUND: Colour = [245, 246, 248];
const DARK_PANEL: Colour = [29, 32, 36];
const DARK_GROUND: Colour = [21, 23, 26];
const DARK_INK: Colour = [29, 18, 16];

const tokens = (accent: Colour, onAccent: Colour, ink: Colour, tint: Colour): Tokens => ({
  accent: printColour(accent),
  'accent-ink': printColour(ink),
  'on-accent': printColour(onAccent),
  tint: printColour(tint),
});

function lightTokens(accent: Colour): Tokens {
  const tint = mix(LIGHT_PANEL, accent, 0.08);
  const onAccent = contrast(WHITE, accent) >= LEAST_CONTRAST ? WHITE : readableOn([accent], accent, BLACK);
  return tokens(accent, onAccent, readableOn([LIGHT_PANEL, LIGHT_GROUND, tint], mix(accent, BLACK, 0.14), BLACK), tint);
}

function darkTokens(given: Colour): Tokens {
  const accent = readableOn([DARK_PANEL, DARK_INK], mix(given, WHITE, 0.25), WHITE);
  const tint = mix(DARK_PANEL, accent, 0.15);
  return tokens(accent, DARK_INK, readableOn([DARK_PANEL, DARK_GROUND, tint], mix(accent, WHITE, 0.25), WHITE), tint);
}

/**
 * One accent colour made into a palette, light and dark. Text in the accent is darkened, or lightened, until it can be
 * read on every ground that it may stand on.
 *
 * @param hex - `#rgb` or `#rrggbb`
 */
export function accentTokens(hex: string): {light: Tokens; dark: Tokens} {
  const colour = parseColour(hex);
  return {light: lightTokens(colour), dark: darkTokens(colour)};
}

/** What an accent becomes where text is set in it, if it is too light to be read as it is; undefined where it is not. */
export function darkenedAccent(hex: string): {contrast: number; used: string} | undefined {
  const ratio = contrast(parseColour(hex), LIGHT_PANEL);
  return ratio >= LEAST_CONTRAST ? undefined : {contrast: ratio, used: accentTokens(hex).light['accent-ink']!};
}
