import type {LitElement} from 'lit';
import {waitUntil} from './wait-until.js';

/** Two looks so far apart that are the same mean that nothing more comes, as a rule. */
const REST_MS = 60;
/** Numbers that elements give themselves, to tell each other apart. */
const OWN_NUMBER = /^(?:id|aria-controls|aria-labelledby|aria-describedby)$/;

/**
 * What a reader sees of an element and finds in its controls, a line for each node: tags, attributes, texts, what was
 * typed, chosen and scrolled. Two drawings that look and work alike give the same lines.
 */
export function whatIsSeen(element: Element): readonly string[] {
  const lines: string[] = [];
  const add = (node: Node): void => {
    if (node instanceof Text) {
      const text = node.data.replace(/\s+/g, ' ').trim();
      if (text) lines.push(text);
    } else if (node instanceof Element) {
      lines.push(`<${node.localName}> ${[...attributesOf(node), ...stateOf(node)].join(' ')}`.trim());
      node.childNodes.forEach(add);
      if (node.shadowRoot) node.shadowRoot.childNodes.forEach(add);
    }
  };
  element.shadowRoot?.childNodes.forEach(add);
  return lines;
}

const attributesOf = (node: Element): string[] =>
  [...node.attributes]
    .filter(({name}) => !OWN_NUMBER.test(name))
    .map(({name, value}) => `${name}="${value}"`)
    .sort();

/** What no attribute tells. */
function* stateOf(node: Element): Generator<string> {
  if (node instanceof HTMLInputElement) yield `holds ${node.type === 'checkbox' ? node.checked : node.value}`;
  if (node instanceof HTMLSelectElement) yield `chosen ${node.value}`;
  if (node.scrollTop || node.scrollLeft) yield `scrolled ${Math.round(node.scrollLeft)} ${Math.round(node.scrollTop)}`;
}

/** Waits until what is drawn no longer changes, and what is loaded has come. */
export async function atRest(element: LitElement & {readonly status?: string}): Promise<void> {
  await waitUntil(() => element.status && element.status !== 'loading', 'the module settles');
  for (let [before, now] = ['', ' ']; now !== before;) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    await element.updateComplete;
    now = whatIsSeen(element).join('\n');
  }
}
