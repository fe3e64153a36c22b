import type {Plugin} from 'vite';

/** Numbers are all that a chart of ours interpolates. */
const INTERPOLATE = `
const number = (a, b) => (a = +a, b = +b, (t) => a * (1 - t) + b * t);
export {number as interpolate, number as interpolateNumber, number as interpolateRound};
const unused = () => { throw new Error('not in this build of Menhu: scripts/slim-d3.ts'); };
export {unused as interpolateRgb, unused as piecewise};
`;
/** Labels are written by the page's language, with Intl. */
const FORMAT = `
const unused = () => { throw new Error('not in this build of Menhu: scripts/slim-d3.ts'); };
export {unused as format, unused as formatPrefix, unused as formatSpecifier};
export {unused as precisionFixed, unused as precisionPrefix, unused as precisionRound};
`;
const standIns: Readonly<Record<string, string>> = {'d3-interpolate': INTERPOLATE, 'd3-format': FORMAT};

/**
 * Leaves out of d3-scale what no chart of Menhu asks of it: interpolation of colours and d3's own number formats, 6 KB of
 * 10. For the files of the CDN only; whoever bundles the package has d3 as it is.
 */
export const slimD3 = (): Plugin => ({
  name: 'menhu:slim-d3',
  enforce: 'pre',
  resolveId: (id) => (Object.hasOwn(standIns, id) ? `\0slim-${id}` : undefined),
  load: (id) => standIns[id.replace('\0slim-', '')],
});
