/**
 * The text of a post as tokens. Formatting is tokenizing, never HTML: `#话题#`, `@账号` and http(s) links become
 * elements, all else stays text, so no markup in a post can reach the page.
 */
export interface TextToken {
  readonly kind: 'text' | 'topic' | 'account' | 'link';
  /** As written, signs included. */
  readonly text: string;
}

/** A topic may hold spaces but not begin or end with one: between `#a` and `#b` there is no topic. */
const TOPIC = '#[^#\\s](?:[^#\\n]{0,58}[^#\\s])?#';
const ACCOUNT = '@[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_·-]{0,29}(?:@[\\w-]+(?:\\.[\\w-]+)+)?';
/** ASCII only: in Chinese a sentence goes on right behind a link, without a space. */
const LINK = "https?://[\\w.~:/?#[\\]@!$&'()*+,;=%-]+";
/** Keeps its place between two looks, and is back at the start once it has found nothing more. */
const SPECIAL = new RegExp(`${TOPIC}|${ACCOUNT}|${LINK}`, 'giu');

/** Splits a text; the tokens' texts together are the text again. */
export function tokenize(text: string): readonly TextToken[] {
  const tokens: TextToken[] = [];
  let done = 0;
  for (let match = SPECIAL.exec(text); match; match = SPECIAL.exec(text)) {
    const {0: whole, index} = match;
    const kind = whole[0] === '#' ? 'topic' : whole[0] === '@' ? 'account' : 'link';
    const found = kind === 'link' ? withoutPunctuation(whole) : whole;
    SPECIAL.lastIndex = index + (found.length || 1);
    // What follows letters is the host of an e-mail address.
    if (!found || (kind === 'account' && /[\w.]/.test(text.charAt(index - 1)))) continue;
    if (index > done) tokens.push({kind: 'text', text: text.slice(done, index)});
    tokens.push({kind, text: found});
    done = SPECIAL.lastIndex;
  }
  if (done < text.length) tokens.push({kind: 'text', text: text.slice(done)});
  return tokens;
}

/** A link without what ends the sentence around it, and without the `#` that opens a topic; empty without a host. */
function withoutPunctuation(link: string): string {
  const closing = link.includes('(') ? ".,;:!?'*#]" : ".,;:!?'*#])";
  let end = link.length;
  while (closing.includes(link[end - 1]!)) end--;
  const kept = link.slice(0, end);
  return /^https?:\/\/[^/?#]/i.test(kept) ? kept : '';
}

/** Widths in Chinese characters: letters of alphabets are half as wide, a line break leaves most of a line empty. */
const LONG_WIDTH = 180;
const SHOWN_WIDTH = 140;
const BREAK_WIDTH = 20;
const LONGEST_LINK = 40;

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

/** A link as it is shown: host and path without the scheme, and not longer than a line. */
export function shortLink(link: string): string {
  const bare = link.replace(/^https?:\/\//i, '');
  return bare.length > LONGEST_LINK ? `${bare.slice(0, LONGEST_LINK)}…` : bare;
}
