import {codesOf, foldText} from './fold.js';
import {canBegin, endOfMatch, firstBitOf, prepareLetters} from './match.js';

/** Between the texts of an item, and after the last; nobody types them, and they have no reading. */
const TEXT_END = '\uFFFE';
const ITEM_END = '\uFFFF';

/** What some thousands of items are found by, in one array: memory is two bytes a character, and there is no garbage. */
export class IndexShard {
  readonly #codes: Uint16Array;
  /** Where each item's texts begin; one more at the end. */
  readonly #starts: Uint32Array;

  constructor(texts: readonly (readonly (string | undefined)[])[]) {
    const joined = texts.map((own) => own.map((text) => text?.replace(/[\uFFFE\uFFFF]/g, ' ')).join(TEXT_END));
    this.#codes = codesOf(foldText(joined.join(ITEM_END) + ITEM_END));
    prepareLetters(this.#codes);
    this.#starts = new Uint32Array(texts.length + 1);
    let item = 0;
    this.#codes.forEach((code, index) => {
      if (code === ITEM_END.charCodeAt(0)) this.#starts[++item] = index + 1;
    });
  }

  /** Whether every word is found in an item. */
  has(item: number, words: readonly string[]): boolean {
    const start = this.#starts[item]!;
    const end = this.#starts[item + 1]! - 1;
    return words.every((word) => this.#hasWord(start, end, word));
  }

  #hasWord(start: number, end: number, word: string): boolean {
    const first = word.charCodeAt(0);
    const bit = firstBitOf(word);
    for (let at = start; at < end; at++) {
      if (canBegin(this.#codes[at]!, first, bit) && endOfMatch(this.#codes, at, end, word) >= 0) return true;
    }
    return false;
  }
}
