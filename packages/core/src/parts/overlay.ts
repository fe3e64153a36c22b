import {render, type CSSResult, type TemplateResult} from 'lit';
import {adoptStyles} from './adopt-styles.js';

export interface Overlay {
  /** What was pressed; it gets the focus back. */
  readonly opener: HTMLElement;
  readonly className: string;
  readonly styles: CSSResult;
  /** What it shows; drawn again by the function that `openOverlay` returns. */
  readonly content: () => TemplateResult;
  readonly onClose?: () => void;
}

/**
 * A modal `<dialog>` beside the element that opened it, in the same shadow root, so that its links are the module's
 * links. The browser keeps the focus inside, closes it on Escape and puts it above whatever cuts off its surroundings;
 * popovers would do as much, but Chromium 109 has none.
 */
export function openOverlay({opener, className, styles, content, onClose}: Overlay): {
  dialog: HTMLDialogElement;
  update: () => void;
} {
  const root = opener.getRootNode() as ShadowRoot;
  adoptStyles(root, styles);
  const dialog = document.createElement('dialog');
  dialog.className = `root ${className}`;
  dialog.setAttribute('aria-labelledby', 'overlay-name');
  const update = (): void => void render(content(), dialog);
  // What the dialog holds fills it, so a press on itself is one beside it.
  dialog.addEventListener('click', ({target}) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => {
    // The event comes a moment after the closing; who pressed Tab meanwhile is not brought back.
    // Nor is who has already left the root for the page around it.
    const {activeElement} = document;
    const isElsewhere =
      activeElement && activeElement !== document.body && !dialog.contains(root.activeElement ?? activeElement);
    dialog.remove();
    if (!isElsewhere) opener.focus();
    onClose?.();
  });
  update();
  root.append(dialog);
  dialog.showModal();
  return {dialog, update};
}
