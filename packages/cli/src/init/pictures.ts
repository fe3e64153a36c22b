import {map, PICTURE, type Sample} from './samples.js';

/**
 * Stand-ins for the pictures that samples name, and the samples with addresses that lead to them. Relative, because
 * nobody knows yet in which folder of a site the page will lie.
 */
export function withPictures(samples: readonly Sample[]): {samples: readonly Sample[]; files: Map<string, string>} {
  const files = new Map<string, string>();
  const moved = samples.map((sample) => ({
    ...sample,
    data: map(sample.data, (text) => {
      const name = PICTURE.exec(text)?.[1];
      if (!name) return text;
      const path = `data/images/${name}.svg`;
      files.set(path, picture(name));
      return path;
    }),
  }));
  return {samples: moved, files};
}

/** Hills under a sun, in a colour of the name's own: no picture of anything real. */
function picture(name: string): string {
  const hue = [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 360, 7);
  const colour = (lightness: number): string => `hsl(${hue} 38% ${lightness}%)`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600" width="800" height="600">
  <rect width="800" height="600" fill="${colour(88)}"/>
  <circle cx="560" cy="210" r="84" fill="${colour(96)}"/>
  <path d="M0 430 210 250 400 410 560 300 800 470V600H0Z" fill="${colour(66)}"/>
  <path d="M0 520 250 390 470 520 640 430 800 520V600H0Z" fill="${colour(48)}"/>
</svg>
`;
}
