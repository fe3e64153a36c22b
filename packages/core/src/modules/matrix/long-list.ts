import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {BlockHeights, blockOf, blocksOf, entryAt, type Block, type Segment} from './blocks.js';
import type {Entry} from './entries.js';
import {holdRow, keepRow, type Held} from './hold-still.js';
import styles from './long-list.styles.js';
import {RowKeys} from './row-keys.js';
import type {RowPlace} from './row.js';
import type {Section} from './sections.js';

export {styles};

export interface LongListHost {
  readonly element: LitElement;
  readonly on: <E extends Event>(handler: (event: E) => void) => (event: E) => void;
  /** The position of the next row whose name begins with what was typed. */
  readonly positionOf: (
    nameAt: (index: number) => string,
    count: number,
    typed: string,
    after: number,
  ) => Promise<number>;
}

export interface LongListContext {
  readonly renderRow: (entry: Entry, place: RowPlace) => TemplateResult;
  readonly labelOf: (path: readonly string[]) => string;
  /** Height in px of a box that scrolls by itself; 0 where the page scrolls. */
  readonly boxHeight: number;
}

/** Until rows are measured; they seldom differ by much. */
const ROW_HEIGHT = 86;
const HEADING_HEIGHT = 44;
/** What is drawn beyond what is seen, in heights of the window, so that a quick wheel meets rows. */
const OVERSCAN = 1;

/**
 * A list of which only the blocks in sight are in the document, with room in place of the others. It scrolls with the
 * page, or in a box. The row that has the focus stays wherever the reader scrolls.
 */
export class LongList {
  private readonly on: LongListHost['on'];
  readonly #host: LongListHost;
  readonly #keys: RowKeys;
  #sections: readonly Section[] = [];
  #blocks: readonly Block[] = [];
  #heights = new BlockHeights([], ROW_HEIGHT, HEADING_HEIGHT);
  #range: readonly [number, number] = [0, 1];
  /** Position of the row that the keyboard is at. */
  #current = 0;
  #hasFocus = false;
  /** The group that the top of what is seen lies in; -1 above the list. */
  #group = -1;
  #frame = 0;
  /** How far a box is scrolled, which the browser forgets when it leaves the document. */
  #scrolled = 0;
  /** Whether the usual height of a row was taken from those that were drawn first. */
  #isGuessed = false;
  /** What must not move while the list is drawn. */
  #held: Held | undefined;

  constructor(host: LongListHost) {
    this.#host = host;
    this.on = host.on;
    this.#keys = new RowKeys({
      current: () => this.#current,
      count: () => this.#count,
      focus: (index) => this.focusRow(index),
      search: (...typed) => host.positionOf((index) => entryAt(this.#blocks, index)!.name, this.#count, ...typed),
    });
    const listen = (): void => {
      document.addEventListener('scroll', this.#onScroll, {capture: true, passive: true});
      addEventListener('resize', this.#onScroll);
      // Moved, a box begins at its top again.
      const box = this.#root.querySelector('.long.box');
      if (box) box.scrollTop = this.#scrolled;
      if (this.#count) this.#onScroll();
    };
    // An element that is connected gets `hostConnected` as the controller is added.
    host.element.addController({
      hostConnected: listen,
      hostDisconnected: () => {
        document.removeEventListener('scroll', this.#onScroll, {capture: true});
        removeEventListener('resize', this.#onScroll);
        cancelAnimationFrame(this.#frame);
        this.#frame = 0;
      },
      hostUpdate: () => (this.#held = holdRow(this.#root.querySelector<HTMLElement>('.long'))),
      hostUpdated: () => this.#afterDrawing(),
    });
  }

  render(sections: readonly Section[], context: LongListContext): TemplateResult {
    if (sections !== this.#sections) {
      this.#held = undefined;
      this.#isGuessed = false;
      this.#sections = sections;
      this.#blocks = blocksOf(sections);
      this.#heights = new BlockHeights(this.#blocks, ROW_HEIGHT, HEADING_HEIGHT);
      this.#current = Math.min(this.#current, Math.max(0, this.#count - 1));
      this.#range = this.#rangeInSight();
    }
    const {boxHeight, labelOf} = context;
    const section = this.#sections[this.#group];
    return html`<div
      class=${boxHeight ? 'long box' : 'long'}
      data-height=${boxHeight || nothing}
      @keydown=${this.on((event: KeyboardEvent) => void this.#keys.press(event))}
      @focusin=${this.on((event: FocusEvent) => this.#onFocus(event))}
      @focusout=${this.on(() => (this.#hasFocus = false))}
      @scroll=${this.on((event: Event) => {
        this.#scrolled = (event.target as Element).scrollTop;
        this.#onScroll();
      })}
    >${section?.path.length ? html`<div class="now" aria-hidden="true"><p class="group-name"><bdi>${labelOf(section.path)}</bdi></p></div>` : nothing}${repeat(
      this.#parts(),
      ([first, end, isDrawn]) => (isDrawn ? first : `space before ${end}`),
      ([first, end, isDrawn]) =>
        isDrawn
          ? this.#renderBlock(first, context)
          : html`<div class="space" data-height=${this.#heights.between(first, end)}></div>`,
    )}</div>`;
  }

  /** Brings a row into sight and moves the focus to its link. */
  async focusRow(index: number): Promise<void> {
    this.#current = Math.max(0, Math.min(index, this.#count - 1));
    this.#hasFocus = true;
    this.#host.element.requestUpdate();
    await this.#host.element.updateComplete;
    const row = this.#root.querySelector(`.long [data-index='${this.#current}']`);
    row?.querySelector<HTMLElement>('a')?.focus({preventScroll: true});
    row?.scrollIntoView({block: 'nearest'});
  }

  /** Brings the beginning of a group to the top, and the focus to its first row. */
  async focusGroup(group: number): Promise<void> {
    const block = this.#blocks.findIndex(({segments}) => segments.some((segment) => segment.group === group));
    const segment = this.#blocks[block]?.segments.find((own) => own.group === group);
    if (!segment) return;
    await this.focusRow(segment.index);
    this.#root
      .querySelector(`.long [data-index='${segment.index}']`)
      ?.closest('.group')
      ?.scrollIntoView({block: 'start'});
  }

  /** How many of the rows are in the document. */
  get drawnRows(): number {
    return this.#parts().reduce(
      (sum, [first, , isDrawn]) => (isDrawn ? sum + this.#blocks[first]!.end - this.#blocks[first]!.first : sum),
      0,
    );
  }

  /** Those in sight, and that of the row with the focus: taking it away would drop the focus to the top of the page. */
  #isDrawn(block: number): boolean {
    const [first, end] = this.#range;
    return (block >= first && block < end) || (this.#hasFocus && block === blockOf(this.#blocks, this.#current));
  }

  /** Blocks to draw, each by itself, and the spaces between them: `[first, end, isDrawn]`. */
  #parts(): readonly (readonly [number, number, boolean])[] {
    const [first, end] = this.#range;
    const drawn = Array.from({length: end - first}, (_, index) => first + index);
    const pinned = blockOf(this.#blocks, this.#current);
    if (this.#isDrawn(pinned) && (pinned < first || pinned >= end)) drawn.push(pinned);
    drawn.sort((a, b) => a - b);
    const parts: (readonly [number, number, boolean])[] = [];
    let at = 0;
    for (const block of drawn.filter((own) => own < this.#blocks.length)) {
      if (block > at) parts.push([at, block, false]);
      parts.push([block, block + 1, true]);
      at = block + 1;
    }
    if (at < this.#blocks.length) parts.push([at, this.#blocks.length, false]);
    return parts;
  }

  #renderBlock(number: number, context: LongListContext): TemplateResult {
    const tabStop = this.#tabStop;
    return html`<div class="block" data-block=${number}>${this.#blocks[number]!.segments.map((segment) =>
      this.#renderSegment(segment, context, tabStop),
    )}</div>`;
  }

  #renderSegment(segment: Segment, {renderRow, labelOf}: LongListContext, tabStop: number): TemplateResult {
    const {section, group, start, end, index} = segment;
    const {path, entries} = section;
    const isGrouped = path.length > 0 || this.#sections.length > 1;
    const rows = entries.slice(start, end).map((entry, offset) =>
      renderRow(entry, {
        index: index + offset,
        position: start + offset + 1,
        size: entries.length,
        isCurrent: index + offset === tabStop,
      }),
    );
    const list = rows.length ? html`<ul class="rows" role="list">${rows}</ul>` : nothing;
    if (!isGrouped) return html`<div data-group=${group}>${list}</div>`;
    const label = labelOf(path);
    return html`<div class="group" role="group" aria-label=${label} data-group=${group}>${
      start === 0 ? html`<p class="group-name" data-depth=${path.length}><bdi>${label}</bdi></p>` : nothing
    }${list}</div>`;
  }

  /** The row whose links the Tab key reaches: one stop for the list, or it would take thousands to get past it. */
  get #tabStop(): number {
    const [first, end] = this.#range;
    const block = blockOf(this.#blocks, this.#current);
    return this.#hasFocus || (block >= first && block < end) ? this.#current : (this.#blocks[first]?.first ?? 0);
  }

  get #count(): number {
    return this.#blocks.at(-1)?.end ?? 0;
  }

  get #root(): ParentNode {
    return this.#host.element.renderRoot;
  }

  readonly #onScroll = (): void => {
    if (!this.#frame) this.#frame = requestAnimationFrame(() => this.#look());
  };

  #look(): void {
    this.#frame = 0;
    const range = this.#rangeInSight();
    const group = this.#groupInSight();
    if (range[0] === this.#range[0] && range[1] === this.#range[1] && group === this.#group) return;
    this.#range = range;
    this.#group = group;
    this.#host.element.requestUpdate();
  }

  /** What is seen of the list, from its own beginning. */
  #sight(): {top: number; bottom: number; clip: number} | undefined {
    const list = this.#root.querySelector<HTMLElement>('.long');
    if (!list) return undefined;
    const box = list.getBoundingClientRect();
    const start = box.top - (list.classList.contains('box') ? list.scrollTop : 0);
    const isBox = list.classList.contains('box');
    const clip = isBox ? Math.max(0, box.top) : 0;
    const bottom = isBox ? Math.min(innerHeight, box.bottom) : innerHeight;
    return {top: clip - start, bottom: bottom - start, clip};
  }

  #rangeInSight(): readonly [number, number] {
    const sight = this.#sight() ?? {top: 0, bottom: innerHeight};
    const margin = OVERSCAN * Math.min(innerHeight, 1_200);
    const isDrawn = (block: number): boolean => this.#isDrawn(block);
    return this.#heights.within(sight.top - margin, Math.max(sight.bottom, 0) + margin, isDrawn);
  }

  #groupInSight(): number {
    const sight = this.#sight();
    if (!sight || sight.top <= 0 || this.#sections.length < 2) return -1;
    let found = -1;
    for (const segment of this.#root.querySelectorAll<HTMLElement>('.block > [data-group]'))
      if (segment.getBoundingClientRect().top <= sight.clip) found = Number(segment.dataset['group']);
    return found;
  }

  /** Gives spaces their heights, which a template could only by an inline style, and learns those of the blocks. */
  #afterDrawing(): void {
    for (const space of this.#root.querySelectorAll<HTMLElement>('.long > .space, .long.box'))
      space.style.blockSize = `${space.dataset['height']}px`;
    const blocks = [...this.#root.querySelectorAll<HTMLElement>('.long > .block')];
    let rows = 0;
    let height = 0;
    for (const block of blocks) {
      const number = Number(block.dataset['block']);
      const {height: own} = block.getBoundingClientRect();
      if (!own || !this.#blocks[number]) continue;
      this.#heights.measure(number, own);
      rows += this.#blocks[number].end - this.#blocks[number].first;
      height += own;
    }
    if (this.#held) keepRow(this.#held);
    this.#held = undefined;
    // Once: with every new guess all that is not drawn would move.
    if (rows && !this.#isGuessed) {
      this.#isGuessed = true;
      this.#heights.rowHeight = height / rows;
    }
    // What was drawn may be lower than guessed, and leave room in sight.
    if (blocks.length) this.#onScroll();
  }

  #onFocus(event: FocusEvent): void {
    const row = (event.target as Element).closest<HTMLElement>('[data-index]');
    if (!row) return;
    this.#hasFocus = true;
    this.#current = Number(row.dataset['index']);
    this.#host.element.requestUpdate();
  }
}
