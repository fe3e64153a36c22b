import type {Case} from '../../packages/core/src/modules/cases/cases.module.js';

declare global {
  interface Window {
    /** Draws the first screen; resolves when it stands in the document. */
    drawCases?: (target: HTMLElement, cases: readonly Case[]) => Promise<void>;
    /** Filters by what a reader types; resolves when the result stands in the document. */
    filterCases?: (query: string) => Promise<void>;
    /** Titles of the rows that are shown. */
    shownTitles?: () => string[];
  }
}
