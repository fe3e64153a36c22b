import {shortLink, type TextToken} from './post-text.js';

/** Widths in Chinese characters: letters of alphabets are half as wide, a line break leaves most of a line empty. */
const LONG_WIDTH = 180;
const SHOWN_WIDTH = 140;
const BREAK_WIDTH = 20;

/** How much of a text fits, in UTF-16 units; looks no further, so a text of 100,000 characters costs no more. */
function fitting(text: string, width: number): {length: number; left: number} {
  let left = width;
  let length = 0;
  for (const character of text) {
    left -= character === '\n' ? BREAK_WIDTH : character < '\u1100' ? 0.5 : 1;
    if (left < 0) break;
    length += character.length;
  }
  return {length, left};
}

/** True where a text is long enough to be shown shortened; one that is a little over 140 is not. */
export const isLong = (text: string): boolean => fitting(text, LONG_WIDTH).left < 0;

/**
 * The first 140 characters' worth of a text, with an ellipsis. By count and not by CSS: links that a line clamp hides
 * would still take the focus. Topics, accounts and links stay whole; text ends at a space where one is near.
 */
export function shorten(tokens: readonly TextToken[]): readonly TextToken[] {
  const shown: TextToken[] = [];
  let room = SHOWN_WIDTH;
  for (const token of tokens) {
    const {kind, text} = token;
    const {length, left} = fitting(kind === 'link' ? shortLink(text) : text, room);
    if (left < 0) {
      const head = kind === 'text' ? text.slice(0, length).replace(/\s\S{0,15}$/, '') : '';
      return [...shown, {kind: 'text', text: `${head}…`}];
    }
    shown.push(token);
    room = left;
  }
  return shown;
}
