import type {Topic} from './topic.module.js';

const percent = (share: number): number => Math.min(100, Math.max(0, share * 100));

/** Where each cover's point of interest is kept in view; a style sheet, as pages may forbid `style` attributes. */
export const focusRules = (topics: readonly Topic[]): string =>
  topics
    .map(({cover}, index) =>
      cover?.focus ? `.cover-${index}{object-position:${percent(cover.focus.x)}% ${percent(cover.focus.y)}%}` : '',
    )
    .join('');
