import {accentTokens} from './accent.js';
import {tokenSheet} from './token-sheet.js';

/** The style sheet of a page that gives an accent and no theme: most pages, which need not load the themes for it. */
export const accentSheet = (accent: string): CSSStyleSheet => tokenSheet(accentTokens(accent));
