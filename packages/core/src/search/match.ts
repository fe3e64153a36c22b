import {readingsOf} from './pinyin.js';

const LETTER_A = 97;
const LETTERS = 26;

/** By code: bits of the letters with which a character can be typed; bit 31 says that it was looked up. */
const letters = new Int32Array(0x1_0000);
const LOOKED_UP = 1 << 31;

const bitOf = (code: number): number => (code >= LETTER_A && code < LETTER_A + LETTERS ? 1 << (code - LETTER_A) : 0);

function lettersOf(code: number): number {
  const bits = readingsOf(code).reduce((all, reading) => all | bitOf(reading.charCodeAt(0)), bitOf(code));
  return (letters[code] = bits | LOOKED_UP);
}

/** Looks the characters up, which takes a while for those met first, so that a search later need not. */
export function prepareLetters(codes: Uint16Array): void {
  for (const code of codes) if (!letters[code]) lettersOf(code);
}

/** Whether a word can begin at a character at all: by itself, or by its first letter. Turns most places down quickly. */
export function canBegin(code: number, first: number, firstBit: number): boolean {
  return code === first || (firstBit !== 0 && ((letters[code] || lettersOf(code)) & firstBit) !== 0);
}

export const firstBitOf = (word: string): number => bitOf(word.charCodeAt(0));

/**
 * Where a word that begins at a place ends, or -1. Each character is typed as itself, as its whole reading, or as the
 * initial of it (j, zh); the reading of the last one may still be being typed.
 */
export function endOfMatch(codes: Uint16Array, at: number, end: number, word: string, typed = 0): number {
  if (typed === word.length) return at;
  if (at >= end) return -1;
  const code = codes[at]!;
  if (code === word.charCodeAt(typed)) {
    const found = endOfMatch(codes, at + 1, end, word, typed + 1);
    if (found >= 0) return found;
  }
  for (const reading of readingsOf(code)) {
    let common = 0;
    while (common < reading.length && reading.charCodeAt(common) === word.charCodeAt(typed + common)) common++;
    if (common === 0) continue;
    if (typed + common === word.length) return at + 1;
    for (const length of partsOf(reading, common)) {
      const found = endOfMatch(codes, at + 1, end, word, typed + length);
      if (found >= 0) return found;
    }
  }
  return -1;
}

/** How much of a reading may have been typed before the next character: all of it, or its initial. */
function partsOf(reading: string, common: number): readonly number[] {
  const parts = common > 1 && reading[1] === 'h' ? [2, 1] : [1];
  return common === reading.length && common > 2 ? [common, ...parts] : common === reading.length ? [common, 1] : parts;
}
