import {kebab} from '../packages/core/src/element/option-properties.js';

export type Args = Readonly<Record<string, unknown>>;

/** An element with its attributes, as a webmaster writes it: the docs show this markup to copy. */
export function tag(name: string, attributes: Args): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    // A control that was emptied; and an attribute that is there means true.
    if (value === undefined || value === null || value === false) continue;
    const text = value === true ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
    element.setAttribute(kebab(key), text);
  }
  return element;
}
