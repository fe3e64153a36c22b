import styles from './screen.css?inline';

/** An element with attributes and children; what a page's author would write by hand. */
export function make(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/**
 * The panel with its heading, its list and the button for the rest, put into the page at once, and with its styles: an
 * element brings its own when it is drawn, and to read them is part of the time.
 */
export function drawScreen(
  target: HTMLElement,
  {heading, tally, more}: {heading: string; tally: string; more?: string | undefined},
  ...content: HTMLElement[]
): void {
  const head = make('div', {class: 'head'}, make('h2', {}, heading), make('span', {class: 'tally'}, tally));
  const button = more ? [make('button', {class: 'more', type: 'button'}, more)] : [];
  target.append(make('style', {}, styles), make('section', {class: 'screen'}, head, ...content, ...button));
}

/** Small print with dots between. */
export const makeFacts = (facts: readonly (Node | string)[]): HTMLElement =>
  make('p', {class: 'small dotted'}, make('span', {}, ...facts.map((fact) => make('span', {class: 'fact'}, fact))));

export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
