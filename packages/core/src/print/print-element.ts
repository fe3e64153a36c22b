import type {CSSResult, LitElement, PropertyValues} from 'lit';

/** Turns a template into HTML; given by whoever prints, as no browser needs what does it. */
export type ToHtml = (template: unknown) => Promise<string>;

/** What stands in an element's shadow root. */
export interface PrintedShadow {
  readonly css: string;
  readonly html: string;
}

/** Rounds in which an element loads what it draws with. It lies on the same disk, or is there since the last page. */
const MOST_ROUNDS = 600;
const QUICK_ROUNDS = 100;
const SLOW_ROUND_MS = 5;

/** What only code could fill or would answer: room for tools that come later, and buttons that show the rest of a list. */
const WITHOUT_SCRIPTS = "@media (scripting:none){[class~='expand'],[class*='-space']{display:none!important}}";

/** What a root has that nobody sees: the sheets of parts that were loaded on demand. */
interface ServerRoot {
  adoptedStyleSheets: CSSResult[];
  querySelector: () => null;
  querySelectorAll: () => never[];
}

type Printable = LitElement & {
  render: () => unknown;
  willUpdate: (changed: PropertyValues) => void;
  readonly status?: string;
};

interface PrintableClass {
  new (): Printable;
  readonly elementStyles: CSSResult[];
  /** What only a printed page needs, where the server cannot know what a browser measures. */
  readonly printed?: CSSResult;
  readonly finalize: () => void;
}

/** Marks that only the same Lit could find its places by; an element begins anew here, so nobody looks for them. */
const MARKS = /<!--[^]*?-->|<\?>/g;

/**
 * Draws an element where there is no document: what a browser would put into its shadow root, once everything that its
 * first drawing waits for is loaded.
 *
 * @param prepare - sets attributes and properties
 */
export async function printElement(
  tag: string,
  prepare: (element: LitElement) => void,
  toHtml: ToHtml,
): Promise<PrintedShadow> {
  const Class = customElements.get(tag) as PrintableClass;
  Class.finalize();
  const element = new Class();
  const root: ServerRoot = {adoptedStyleSheets: [], querySelector: () => null, querySelectorAll: () => []};
  Object.defineProperties(element, {
    renderRoot: {value: root},
    // Updates are made below, one after the other; and nobody listens.
    requestUpdate: {value: () => {}},
    dispatchEvent: {value: () => true},
    updateComplete: {value: new Promise(() => {})},
  });
  prepare(element);
  let changed: PropertyValues = new Map(Object.keys(element).map((name) => [name, undefined]));
  changed.set('data', undefined);
  let html = '';
  for (let round = 0; round < MOST_ROUNDS; round++) {
    element.willUpdate(changed);
    changed = new Map();
    html = await toHtml(element.render());
    if (element.status !== 'loading') break;
    await new Promise<void>((resolve) =>
      round < QUICK_ROUNDS ? immediately(resolve) : setTimeout(resolve, SLOW_ROUND_MS),
    );
  }
  const sheets = [...Class.elementStyles, ...root.adoptedStyleSheets, ...(Class.printed ? [Class.printed] : [])];
  const css = sheets.map(({cssText}) => cssText).join('') + WITHOUT_SCRIPTS;
  return {css, html: html.replaceAll(MARKS, '').trim()};
}

/** Node's `setImmediate`, which is much sooner than a timer; the package's types are made without those of Node. */
const immediately = (globalThis as unknown as {setImmediate: (run: () => void) => void}).setImmediate;

/** The shadow root as HTML: browsers with Declarative Shadow DOM show it before any script runs. */
export const shadowTemplate = ({css, html}: PrintedShadow): string =>
  `<template shadowrootmode="open"><style>${css}</style>${html}</template>`;
