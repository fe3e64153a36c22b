/** Red, green and blue, 0 to 255. */
type Colour = readonly [number, number, number];

const WHITE: Colour = [255, 255, 255];
const LIGHT_PANEL: Colour = WHITE;
const DARK_PANEL: Colour = [29, 32, 36];
const DARK_INK: Colour = [29, 18, 16];

/** WCAG 2.2, 1.4.3: contrast of text. */
const LEAST_CONTRAST = 4.5;

export function parseColour(hex: string): Colour {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  return [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) as unknown as Colour;
}

const print = (colour: Colour): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

const mix = (a: Colour, b: Colour, share: number): Colour =>
  a.map((part, index) => part + (b[index]! - part) * share) as unknown as Colour;

/** WCAG 2.2 relative luminance, 0 to 1. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const STEPS = 20;

/** The colour nearest to a wished one, on the way to another, that can be read on a ground. */
function readableOn(ground: Colour, wished: Colour, towards: Colour): Colour {
  for (let step = 0; step < STEPS; step++) {
    const colour = mix(wished, towards, step / STEPS);
    if (contrast(colour, ground) >= LEAST_CONTRAST) return colour;
  }
  return towards;
}

interface Palette {
  accent: Colour;
  onAccent: Colour;
  ink: Colour;
  tint: Colour;
}

function lightPalette(accent: Colour): Palette {
  const tint = mix(LIGHT_PANEL, accent, 0.08);
  return {
    accent,
    onAccent: contrast(WHITE, accent) >= LEAST_CONTRAST ? WHITE : readableOn(accent, accent, [0, 0, 0]),
    ink: readableOn(tint, mix(accent, [0, 0, 0], 0.14), [0, 0, 0]),
    tint,
  };
}

function darkPalette(given: Colour): Palette {
  const accent = readableOn(DARK_PANEL, mix(given, WHITE, 0.25), WHITE);
  const tint = mix(DARK_PANEL, accent, 0.15);
  return {accent, onAccent: DARK_INK, ink: readableOn(tint, mix(accent, WHITE, 0.25), WHITE), tint};
}

const declarations = ({accent, onAccent, ink, tint}: Palette): string =>
  `--mh-accent:${print(accent)};--mh-accent-ink:${print(ink)};--mh-on-accent:${print(onAccent)};--mh-tint:${print(tint)}`;

/**
 * A style sheet that makes one accent colour into a palette, light and dark. Text in the accent is darkened, or
 * lightened, until it can be read. A constructed sheet, because a strict policy forbids style attributes.
 *
 * @param hex - `#rgb` or `#rrggbb`
 */
export function accentSheet(hex: string): CSSStyleSheet {
  const colour = parseColour(hex);
  const dark = declarations(darkPalette(colour));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:host{${declarations(lightPalette(colour))}}` +
      `:host([mode='dark']){${dark}}` +
      `@media (prefers-color-scheme:dark){:host([mode='auto']){${dark}}}`,
  );
  return sheet;
}
