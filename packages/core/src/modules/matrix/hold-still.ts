const SCROLLS = /auto|scroll|overlay/;

/** A row in sight, and how far it is from the beginning of its list. */
export interface Held {
  readonly list: HTMLElement;
  readonly row: HTMLElement;
  readonly index: string | undefined;
  readonly offset: number;
}

/**
 * Remembers where the first row in sight stands, before a list is drawn anew. Browsers would hold on to the room that
 * stands for rows, and run with it to the other end of the list; some do not hold on at all.
 */
export function holdRow(list: HTMLElement | null): Held | undefined {
  if (!list) return undefined;
  const top = Math.max(0, scrollerOf(list)?.getBoundingClientRect().top ?? 0);
  // Above its beginning a list is moved by what stands before it, which is not to be undone.
  if (list.getBoundingClientRect().top >= top && list.scrollTop === 0) return undefined;
  for (const row of list.querySelectorAll<HTMLElement>('[data-index]')) {
    const box = row.getBoundingClientRect();
    if (box.bottom <= top) continue;
    return box.top < innerHeight ? {list, row, index: row.dataset['index'], offset: offsetOf(row, list)} : undefined;
  }
  return undefined;
}

/** Scrolls by what rows above turned out higher or lower than was thought. */
export function keepRow({list, row, index, offset}: Held): void {
  // Drawn anew it may be another row.
  if (!row.isConnected || row.dataset['index'] !== index) return;
  const moved = offsetOf(row, list) - offset;
  if (Math.abs(moved) >= 1) (scrollerOf(list) ?? globalThis).scrollBy({top: moved, behavior: 'instant'});
}

const offsetOf = (row: HTMLElement, list: HTMLElement): number =>
  row.getBoundingClientRect().top - list.getBoundingClientRect().top + list.scrollTop;

/** The box that scrolls the list; none where the window does. */
function scrollerOf(list: HTMLElement): Element | undefined {
  for (let at: Element | null = list; at && at !== document.body; at = parentOf(at))
    if (at !== document.documentElement && SCROLLS.test(getComputedStyle(at).overflowY)) return at;
  return undefined;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
