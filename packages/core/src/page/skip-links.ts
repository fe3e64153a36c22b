import {css, html, nothing, render} from 'lit';
import {closestAttribute, languageFor} from '../locale/language.js';
import {translate} from '../locale/strings.js';
import {setAnchors} from './anchors.js';
import strings from './skip-links.strings.js';

const styles = css`
  .skip {
    position: absolute;
    z-index: 1;
    inset-inline-start: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    max-inline-size: 100%;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_panel);
    box-shadow: 0 4px 16px rgb(0 0 0 / 16%);
  }
  /* Off the page and not hidden, so that the key that brings it finds it. */
  .skip:not(:focus-within) {
    clip-path: inset(50%);
    block-size: 1px;
    padding-block: 0;
    overflow: hidden;
    white-space: nowrap;
  }
  .skip a {
    display: inline-flex;
    align-items: center;
    min-block-size: max(var(--_target), 44px);
    padding-inline: 12px;
    border-radius: var(--_radius-s);
    color: var(--_accent-ink);
  }
`;

/** How a module is called: by its heading, or by the name of its region. */
function titleOf(module: Element): string {
  const root = module.shadowRoot;
  const heading =
    root?.querySelector('#heading')?.textContent ?? root?.querySelector('[aria-label]')?.getAttribute('aria-label');
  return heading?.trim() ?? module.getAttribute('heading') ?? '';
}

const places = new WeakMap<Element, HTMLElement>();

/**
 * Puts links to a page's modules before them, seen when the keyboard comes to them: the way past what one does not
 * want (WCAG 2.2, 2.4.1). They lie over the page, so that nothing moves.
 */
export function drawSkipLinks(page: Element): void {
  const root = page.shadowRoot!;
  let place = places.get(page);
  if (!place) {
    place = document.createElement('div');
    places.set(page, place);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet!];
  }
  // What the page drew anew has let go of it.
  if (!place.isConnected) root.prepend(place);
  const targets = setAnchors(page)
    .map((module) => ({id: module.id, title: titleOf(module)}))
    .filter(({title}) => title);
  const label = translate(strings, languageFor(closestAttribute(page, 'lang')), 'skip');
  // One link would lead to where the reader is going anyway.
  render(
    targets.length < 2
      ? nothing
      : html`<nav class="root skip" aria-label=${label}>
          ${targets.map(({id, title}) => html`<a href="#${id}"><bdi>${title}</bdi></a>`)}
        </nav>`,
    place,
  );
}
