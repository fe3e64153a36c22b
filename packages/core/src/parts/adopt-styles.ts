import type {CSSResult} from 'lit';

/** Adds the styles of code that came later to a shadow root; once. */
export function adoptStyles(root: ShadowRoot, {styleSheet}: CSSResult): void {
  const sheets = root.adoptedStyleSheets;
  if (styleSheet && !sheets.includes(styleSheet)) root.adoptedStyleSheets = [...sheets, styleSheet];
}
