import {codesOf, foldText, wordsOf} from './fold.js';
import {canBegin, endOfMatch, firstBitOf} from './match.js';

/**
 * The places of a text at which a query is found, to be marked: `[start, end)`, in order, without overlaps. A character
 * that becomes several when folded is marked whole.
 */
export function matchRanges(text: string, query: string): [start: number, end: number][] {
  const words = wordsOf(query);
  if (!words.length) return [];
  const {codes, origins} = foldWithOrigins(text);
  const marked = new Set<number>();
  for (const word of words) {
    const bit = firstBitOf(word);
    for (let at = 0; at < codes.length; at++) {
      if (!canBegin(codes[at]!, word.charCodeAt(0), bit)) continue;
      const end = endOfMatch(codes, at, codes.length, word);
      for (let place = at; place < end; place++) marked.add(place);
    }
  }
  const ranges: [number, number][] = [];
  for (const place of [...marked].sort((a, b) => a - b)) {
    const [start, end] = origins[place]!;
    const last = ranges.at(-1);
    if (last && start <= last[1]) last[1] = end;
    else ranges.push([start, end]);
  }
  return ranges;
}

/** The codes of a text, and for each the place of its character in the text: where it begins and where it ends. */
function foldWithOrigins(text: string): {codes: Uint16Array; origins: readonly (readonly [number, number])[]} {
  const origins: (readonly [number, number])[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const form = foldText(character);
    folded += form;
    for (let part = 0; part < form.length; part++) origins.push([at, at + character.length]);
    at += character.length;
  }
  return {codes: codesOf(folded), origins};
}
