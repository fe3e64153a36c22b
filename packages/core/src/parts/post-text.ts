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

const LONGEST_LINK = 40;

/** A link as it is shown: host and path without the scheme, and not longer than a line. */
export function shortLink(link: string): string {
  const bare = link.replace(/^https?:\/\//i, '');
  return bare.length > LONGEST_LINK ? `${bare.slice(0, LONGEST_LINK)}…` : bare;
}
