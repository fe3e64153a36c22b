import {simplifiedCode} from './simplified.js';

/** One form of full- and half-width characters, of capitals and of ü; traditional characters are folded by code. */
export const foldText = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('ü', 'v');

/** The codes by which a text is compared. */
export function codesOf(folded: string): Uint16Array {
  const codes = new Uint16Array(folded.length);
  for (let index = 0; index < codes.length; index++) codes[index] = simplifiedCode(folded.charCodeAt(index));
  return codes;
}

/** Longer than anybody types: what is pasted by mistake shall not stop the page. */
const LONGEST_QUERY = 100;

/** The words of a query, each of which has to be found. */
export function wordsOf(query: string): readonly string[] {
  const folded = foldText(query.slice(0, LONGEST_QUERY));
  return folded.split(/\s+/).flatMap((word) => (word ? [String.fromCharCode(...codesOf(word))] : []));
}
