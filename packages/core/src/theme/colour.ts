/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

export const WHITE: Colour = [255, 255, 255];
export const BLACK: Colour = [0, 0, 0];

/** WCAG 2.2, 1.4.3: contrast of text. */
export const LEAST_CONTRAST = 4.5;

/** @param hex - `#rgb` or `#rrggbb` */
export function parseColour(hex: string): Colour {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  return [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) as unknown as Colour;
}

export const printColour = (colour: Colour): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

export const mix = (a: Colour, b: Colour, share: number): Colour =>
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

const STEPS = 40;

/** Printed colours are whole numbers, and it is the printed one that is read. */
const rounded = (colour: Colour): Colour => colour.map(Math.round) as unknown as Colour;

/** The colour nearest to a wished one, on the way to another, that can be read on all of these grounds. */
export function readableOn(grounds: readonly Colour[], wished: Colour, towards: Colour): Colour {
  for (let step = 0; step < STEPS; step++) {
    const colour = rounded(mix(wished, towards, step / STEPS));
    if (grounds.every((ground) => contrast(colour, rounded(ground)) >= LEAST_CONTRAST)) return colour;
  }
  return towards;
}
