import type {LitElement} from 'lit';

/** Gives Lit an empty root and a new place to draw at, without touching its private marks. */
export function startAfresh(root: HTMLElement | DocumentFragment, options: LitElement['renderOptions']): void {
  const marker = document.createComment('');
  root.replaceChildren(marker);
  options.renderBefore = marker;
}
