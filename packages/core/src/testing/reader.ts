import type {LitElement} from 'lit';
import {atRest} from './what-is-seen.js';

/** What a reader can do in any module, one kind after the other. */
export type Deed = (typeof deeds)[number];
export const deeds = ['type', 'choose', 'press', 'scroll'] as const;

/** Opens, expands, sorts, turns. What leads away or saves a file leaves nothing to be kept. */
const PRESSED = '[aria-expanded], .expand, [role=tab], [aria-pressed], th button, summary, nav button';
const MOST_PRESSES = 8;
const SCROLLED_PX = 40;

/**
 * Does one kind of thing in a module, wherever it can be done.
 *
 * @returns whether there was anything to do it with
 */
export async function actAsReader(element: LitElement, deed: Deed): Promise<boolean> {
  const root = element.renderRoot as ShadowRoot;
  switch (deed) {
    case 'type':
      return type(root);
    case 'choose':
      return choose(root);
    case 'press':
      return press(element, root);
    case 'scroll':
      return scroll(root);
  }
}

const tell = (field: Element, ...names: string[]): void =>
  names.forEach((name) => field.dispatchEvent(new Event(name, {bubbles: true, composed: true})));

/** The beginning of the first name that is shown, so that something is found. */
function type(root: ShadowRoot): boolean {
  const name = [...root.querySelectorAll('ul bdi, tbody bdi')].map((node) => node.textContent.trim()).find(Boolean);
  const fields = [...root.querySelectorAll<HTMLInputElement>('input[type=search], input[type=text]')];
  for (const field of fields) {
    field.value = (name ?? '示例').slice(0, 2);
    tell(field, 'input', 'change');
  }
  return fields.length > 0;
}

function choose(root: ShadowRoot): boolean {
  const fields = [...root.querySelectorAll('select')];
  for (const field of fields) {
    field.selectedIndex = Math.min(1, field.options.length - 1);
    tell(field, 'change');
  }
  return fields.length > 0;
}

async function press(element: LitElement, root: ShadowRoot): Promise<boolean> {
  const buttons = [...root.querySelectorAll<HTMLElement>(PRESSED)].slice(0, MOST_PRESSES);
  for (const button of buttons) {
    if (button.isConnected) button.click();
    await element.updateComplete;
    // What is opened first often loads code; a second press before it is there is another test.
    if (button === buttons[0]) await atRest(element);
    // A modal dialog ends where its element leaves the document: that is the browser's.
    root.querySelectorAll('dialog').forEach((dialog) => dialog.close());
  }
  return buttons.length > 0;
}

async function scroll(root: ShadowRoot): Promise<boolean> {
  const boxes = [...root.querySelectorAll('*')].filter(
    (box) =>
      /auto|scroll/.test(getComputedStyle(box).overflow) &&
      (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1),
  );
  for (const box of boxes) box.scrollBy({top: SCROLLED_PX, left: SCROLLED_PX, behavior: 'instant'});
  // That it was scrolled is told with the next frame.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  return boxes.length > 0;
}

/** Presses the button for more until nothing more comes, or so many times. */
export async function followPages(element: LitElement, isThere: () => boolean): Promise<void> {
  for (let time = 0; time < MOST_PRESSES && !isThere(); time++) {
    [...element.renderRoot.querySelectorAll<HTMLElement>('button.expand')].at(-1)?.click();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await element.updateComplete;
  }
}
