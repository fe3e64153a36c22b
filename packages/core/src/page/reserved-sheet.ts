import {loaders} from '../generated/loaders.js';

let sheet: CSSStyleSheet | undefined;

/** Keeps each module's box free until its code is there, so that what stands below does not jump. */
export function reservedSheet(): CSSStyleSheet {
  if (!sheet) {
    const rule = (type: string, height: number): string =>
      `::slotted(mh-${type}:not(:defined)){min-block-size:${height}px}`;
    const all = Object.entries(loaders);
    sheet = new CSSStyleSheet();
    sheet.replaceSync(
      all
        .map(
          ([
            type,
            {
              reservedHeights: [wide],
            },
          ]) => rule(type, wide),
        )
        .join('') +
        `@container (max-width:600px){${all
          .map(
            ([
              type,
              {
                reservedHeights: [, narrow],
              },
            ]) => rule(type, narrow),
          )
          .join('')}}`,
    );
  }
  return sheet;
}
