/** What a reader sees of one member. */
export interface DrawnRow {
  readonly name: string;
  /** All text of the row, without white space. */
  readonly text: string;
}

const ROW = 'li, md-outlined-card, sl-card, wa-card, sgds-card';

/** The rows below an element, wherever shadow roots have put them. */
export const rowsIn = (root: Node): DrawnRow[] =>
  [...shownElements(root)]
    .filter((element) => element.matches(ROW))
    .map((row) => ({
      name: [...shownElements(row)].find((element) => element.localName === 'a')?.textContent.trim() ?? '',
      text: shownText(row).replace(/\s+/g, ''),
    }));

/** Children as they are shown: those of the shadow root where there is one, and what is slotted in place of slots. */
function shownChildren(node: Node): Iterable<Node> {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length ? assigned : node.childNodes;
  }
  return ((node as Element).shadowRoot ?? node).childNodes;
}

function* shownElements(node: Node): Generator<Element> {
  for (const child of shownChildren(node)) {
    if (child instanceof Element) yield child;
    yield* shownElements(child);
  }
}

function shownText(node: Node): string {
  if (node instanceof Text) return node.data;
  return node instanceof HTMLStyleElement ? '' : [...shownChildren(node)].map(shownText).join('');
}
