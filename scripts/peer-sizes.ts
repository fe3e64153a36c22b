import {weighPrimitives} from '../bench/primitives.js';

const KB = 1_024;

/** The table of other libraries in docs/size.md: the same primitives, the lightest first. */
export async function peerTable(): Promise<string> {
  const libraries = await weighPrimitives();
  return [
    '| library | KB, brotli | without |',
    '| --- | --: | --- |',
    ...libraries.map(
      ({title, version, first, missing}) =>
        `| ${title} ${version} | ${(first / KB).toFixed(1)} | ${missing.join(', ') || '–'} |`,
    ),
  ].join('\n');
}
