import {loaders} from '../generated/loaders.js';

let sheet: CSSStyleSheet | undefined;

const rules = (at: 0 | 1): string =>
  Object.entries(loaders)
    .map(([type, {reservedHeights}]) => `::slotted(mh-${type}:not(:defined)){min-block-size:${reservedHeights[at]}px}`)
    .join('');

/** Keeps each module's box free until its code is there, so that what stands below does not jump. */
export function reservedSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`${rules(0)}@container (max-width:600px){${rules(1)}}`);
  }
  return sheet;
}
