import type {Entry} from './entries.js';
import type {Section} from './sections.js';

/** Rows of one section that are drawn together. */
export interface Segment {
  readonly section: Section;
  /** Position of the section among all. */
  readonly group: number;
  /** Rows of the section, `[start, end)`; a section begins, and is headed, where `start` is 0. */
  readonly start: number;
  readonly end: number;
  /** Position of the first of them among all rows. */
  readonly index: number;
}

export interface Block {
  readonly segments: readonly Segment[];
  /** Positions of its rows among all, `[first, end)`. */
  readonly first: number;
  readonly end: number;
}

/** Rows drawn and measured together. */
const BLOCK_ROWS = 24;
/** A section is cut only after so many rows: they fill two, three or four columns, and no line is left ragged. */
const CUT_AFTER = 12;
/** A block of headings alone must end too. */
const BLOCK_SEGMENTS = 20;

/** Cuts a list into blocks: a list of 175,800 rows then has 7,325 heights to keep, and not one for each row. */
export function blocksOf(sections: readonly Section[]): readonly Block[] {
  const blocks: Block[] = [];
  let segments: Segment[] = [];
  let first = 0;
  let index = 0;
  const close = (): void => {
    if (segments.length) blocks.push({segments, first, end: index});
    segments = [];
    first = index;
  };
  sections.forEach((section, group) => {
    let start = 0;
    do {
      const room = BLOCK_ROWS - (index - first);
      const left = section.entries.length - start;
      const taken = left > room ? room - (room % CUT_AFTER) : left;
      if (left && !taken) {
        close();
        continue;
      }
      const end = start + taken;
      segments.push({section, group, start, end, index});
      index += end - start;
      start = end;
      if (index - first >= BLOCK_ROWS || segments.length >= BLOCK_SEGMENTS) close();
    } while (start < section.entries.length);
  });
  close();
  return blocks;
}

/** The block of a row. */
export function blockOf(blocks: readonly Block[], index: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end > index) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The row at a position among all. */
export function entryAt(blocks: readonly Block[], index: number): Entry | undefined {
  const segment = blocks[blockOf(blocks, index)]?.segments.find(
    ({index: first, start, end}) => index >= first && index < first + end - start,
  );
  return segment?.section.entries[segment.start + index - segment.index];
}

/**
 * How high a list may stand. Firefox 115 lays out nothing beyond 17.9 million px, where 175,800 rows in large type come
 * to 30 million; Chromium and WebKit end at 33.5. The page around the list needs some of it.
 */
export const listHeight = {most: 15_000_000};

/** More than two windows high. */
const END_BLOCKS = 4;

/**
 * Heights of blocks: as measured, else by the mean of those that were. Where all together are higher than browsers lay
 * out, the room that stands for blocks is made smaller by one factor; blocks that are drawn keep their size.
 */
export class BlockHeights {
  readonly #blocks: readonly Block[];
  readonly #measured: Float64Array;
  #rowHeight: number;
  readonly #headingHeight: number;
  #scale = 1;

  constructor(blocks: readonly Block[], rowHeight: number, headingHeight: number) {
    this.#blocks = blocks;
    this.#measured = new Float64Array(blocks.length);
    this.#rowHeight = rowHeight;
    this.#headingHeight = headingHeight;
    this.#fit();
  }

  measure(block: number, height: number): void {
    this.#measured[block] = height;
  }

  /** Takes a row's usual height from what was measured. */
  set rowHeight(height: number) {
    this.#rowHeight = height;
    this.#fit();
  }

  of(block: number): number {
    const {segments, first, end} = this.#blocks[block]!;
    return (
      this.#measured[block] ||
      (end - first) * this.#rowHeight +
        segments.filter(({start, section}) => start === 0 && section.path.length).length * this.#headingHeight
    );
  }

  /** The room that stands for blocks together, `[first, end)`. */
  between(first: number, end: number): number {
    let sum = 0;
    for (let block = first; block < end; block++) sum += this.#roomOf(block);
    return sum;
  }

  /**
   * The blocks of which something lies between two heights, `[first, end)`; at least one.
   *
   * @param isDrawn - tells the blocks that stand there now from those that room stands for
   */
  within(
    top: number,
    bottom: number,
    isDrawn: (block: number) => boolean = () => false,
  ): readonly [first: number, end: number] {
    const heightOf = (block: number): number => (isDrawn(block) ? this.of(block) : this.#roomOf(block));
    let first = 0;
    let sum = 0;
    while (first < this.#blocks.length - 1 && sum + heightOf(first) <= top) sum += heightOf(first++);
    let end = first;
    while (end < this.#blocks.length && (end === first || sum < bottom)) sum += heightOf(end++);
    return [first, end];
  }

  /** Both ends keep their size: who jumps to one would else be stopped short of it as its rows take the room's place. */
  #roomOf(block: number): number {
    const isEnd = block < END_BLOCKS || block >= this.#blocks.length - END_BLOCKS;
    return this.of(block) * (isEnd ? 1 : this.#scale);
  }

  /** Only when all heights are guessed anew: a factor that followed every measuring would move all room each time. */
  #fit(): void {
    this.#scale = 1;
    this.#scale = Math.min(1, listHeight.most / this.between(0, this.#blocks.length));
  }
}
