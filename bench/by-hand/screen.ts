import frameStyles from '../../packages/core/src/parts/frame.styles.js';
import hostStyles from '../../packages/core/src/theme/host.styles.js';

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

/** Text from people, whose direction must not turn that of the words around it. */
export const makeBdi = (...text: (Node | string)[]): HTMLElement => make('bdi', {}, ...text);

const INKS = 6;

/** The first character; the same name always has the same colour. */
export function makeAvatar(name: string): HTMLElement {
  let sum = 7;
  for (const character of name) sum = (sum * 31 + character.codePointAt(0)!) % 9973;
  return make('span', {class: `avatar ink-${sum % INKS}`, 'aria-hidden': 'true'}, name[0]!);
}

/**
 * The panel with its heading, its list and the button for the rest, in a shadow root with the module's own styles, put into
 * the page at once. The styles are read when it draws, as those of an element are: to read them is part of the time.
 */
export function drawScreen(
  target: HTMLElement,
  {heading, tally, more}: {heading: string; tally: string; more?: string | undefined},
  styles: readonly {readonly cssText: string}[],
  ...content: HTMLElement[]
): ShadowRoot {
  const host = make('div', {});
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [hostStyles, frameStyles, ...styles].map(({cssText}) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
  root.append(
    make(
      'section',
      {class: 'root frame', part: 'frame', 'aria-labelledby': 'heading'},
      make(
        'div',
        {class: 'head', part: 'head'},
        make('h2', {class: 'heading', id: 'heading'}, heading),
        make('bdi', {class: 'tally'}, tally),
      ),
      make(
        'div',
        {class: 'body', part: 'body'},
        ...content,
        ...(more ? [make('button', {class: 'button expand', type: 'button'}, more)] : []),
      ),
      make('div', {class: 'visually-hidden', role: 'status'}),
    ),
  );
  target.append(host);
  return root;
}

/** Small print with dots between. */
export const makeFacts = (facts: readonly (Node | string)[]): HTMLElement =>
  make(
    'p',
    {class: 'small'},
    make('span', {class: 'facts'}, ...facts.map((fact) => make('span', {class: 'fact'}, fact))),
  );

export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
