import type {LitElement} from 'lit';
import {chunks, loadChunks} from './chunks.js';
import type {LongList} from './long-list.js';
import {countEntries, type Section} from './sections.js';

/** What a jump asks of the list. */
export interface JumpList {
  readonly element: LitElement;
  /** Draws at least so many rows. */
  readonly reveal: (rows: number) => void;
  /** The list in blocks, where it is one. */
  readonly long: () => LongList | undefined;
}

/** Shows a group, and moves the focus to its first row, so that the keyboard goes on from there. */
export async function jumpTo(
  {element, reveal, long}: JumpList,
  sections: readonly Section[],
  group: number,
): Promise<void> {
  const redraw = async (): Promise<void> => {
    element.requestUpdate();
    await element.updateComplete;
  };
  reveal(countEntries(sections.slice(0, group + 1)));
  await redraw();
  const root = element.renderRoot;
  // Only the first rows of a long list are there while its code is under way.
  if (!long() && !root.querySelectorAll('.group')[group]) {
    if (!chunks.long) await loadChunks(['long']);
    await redraw();
  }
  if (root.querySelector('.long')) return long()?.focusGroup(group);
  const place = root.querySelectorAll('.group')[group];
  place?.scrollIntoView({block: 'start'});
  place?.querySelector<HTMLElement>('a')?.focus({preventScroll: true});
}
