import {isServer, type CSSResult} from 'lit';

/** Adds the styles of code that came later to a shadow root; once. On a server, to the list of those to be printed. */
export function adoptStyles(root: ShadowRoot, styles: CSSResult): void {
  const sheets: unknown[] = root.adoptedStyleSheets;
  const sheet = isServer ? styles : styles.styleSheet;
  if (sheet && !sheets.includes(sheet)) root.adoptedStyleSheets = [...sheets, sheet] as CSSStyleSheet[];
}
