/**
 * Tells whether two texts are copies of each other, by what is left of them when everything is taken away that people
 * change when they copy: case, width, punctuation, spaces, line breaks, emoji, links, `@账号`, the signs around
 * `#话题#`, and what a platform appends behind `//@`. docs/labels.md says how well that works.
 */

/** Less is a greeting, which two accounts may well write each for itself. */
const LEAST_LENGTH = 8;
/** Shorter clauses stand in many texts that are no copies. */
const LEAST_CLAUSE = 8;
/** Two articles that agree so far agree; the rest of 100,000 characters need not be read. */
const MOST_READ = 4_000;
/** A clause that so many texts have is a phrase of the house. */
const COMMON = 12;
const MOST_SAME = 500;
/** Share of the pairs of neighbouring characters that two texts have in common. */
const ALIKE = 0.8;
/** In a short text a single word makes another one of it: a yellow alert in place of a blue one. */
const SHORT = 30;
const ALIKE_SHORT = 0.95;
/** The same for the shorter of two, where one was cut down, and how short that may be. */
const CONTAINED = 0.9;
const LEAST_SHARE = 0.4;

/** 0: not looked up yet; 1: letter or digit, kept; 2: anything else. */
const classes = new Uint8Array(65_536);
const LETTER = /[\p{L}\p{N}]/u;

function isLetter(code: number): boolean {
  // Most of what is read; it need not be looked up.
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  let found = classes[code]!;
  if (!found) classes[code] = found = LETTER.test(String.fromCharCode(code)) ? 1 : 2;
  return found === 1;
}

/** A character as it is compared: full width and capitals are made plain. */
const plainOf = (code: number): number => {
  const narrow = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  return narrow >= 0x41 && narrow <= 0x5a ? narrow + 0x20 : narrow;
};

const isAsciiWord = (code: number): boolean => code > 0x20 && code < 0x7f;
/** Chinese punctuation and signs in their full width, line breaks, and , . : ; ! ? of other scripts. */
const endsClause = (code: number): boolean =>
  (code >= 0x3001 && code <= 0x3011) ||
  (code >= 0xff01 && code <= 0xff1f) ||
  code === 0x0a ||
  code === 0x2c ||
  code === 0x2e ||
  (code >= 0x3a && code <= 0x3f) ||
  code === 0x21;
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const SEED = 0x811c9dc5 | 0;

/** Walks over the characters that count; by code and not by regular expression, because it does so 10,000 times. */
function walk(text: string, onCharacter: (code: number) => void, onClause: () => void): void {
  const end = Math.min(text.length, MOST_READ);
  for (let index = 0; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x68 /* h */ && /^https?:\/\//.test(text.substr(index, 8))) {
      while (index + 1 < end && isAsciiWord(text.charCodeAt(index + 1))) index++;
    } else if (code === 0x2f /* / */ && text.startsWith('//@', index)) {
      break;
    } else if (code === 0x40 /* @ */) {
      while (index + 1 < end && (isLetter(text.charCodeAt(index + 1)) || text[index + 1] === '_')) index++;
    } else {
      const plain = plainOf(code);
      if (isLetter(plain)) onCharacter(plain);
      else if (endsClause(code)) onClause();
    }
  }
  onClause();
}

/**
 * Hashes of a text: of each clause that is long enough to be told by, and at last of the whole. Kept in one place, as
 * making closures and lists for each of 10,000 texts would cost more than reading them.
 */
class Hasher {
  #length = 0;
  #whole = SEED;
  #clause = SEED;
  #clauseLength = 0;
  #onHash: (hash: number, isWhole: boolean) => void = () => {};

  readonly #onCharacter = (code: number): void => {
    this.#length++;
    this.#clauseLength++;
    this.#whole = mix(this.#whole, code);
    this.#clause = mix(this.#clause, code);
  };

  readonly #onClause = (): void => {
    if (this.#clauseLength >= LEAST_CLAUSE) this.#onHash(this.#clause, false);
    this.#clause = SEED;
    this.#clauseLength = 0;
  };

  read(text: string, onHash: (hash: number, isWhole: boolean) => void): void {
    this.#length = 0;
    this.#whole = SEED;
    this.#onHash = onHash;
    walk(text, this.#onCharacter, this.#onClause);
    // With the length, so that the whole of a text of one clause is not that clause.
    if (this.#length >= LEAST_LENGTH) onHash(mix(this.#whole, this.#length), true);
  }
}

/** The characters that count, as a string. */
export function foldForCopies(text: string): string {
  const codes: number[] = [];
  walk(
    text,
    (code) => codes.push(code),
    () => {},
  );
  return String.fromCharCode(...codes);
}

interface Folded {
  readonly text: string;
  readonly folded: string;
}

/** True where one text is a copy of the other, whole, a little changed or cut down. */
export function areCopies(one: string, other: string): boolean {
  const [few, many] = [one, other]
    .map((text) => ({text, folded: foldForCopies(text)}))
    .sort((a, b) => a.folded.length - b.folded.length) as [Folded, Folded];
  const [short, long] = [few.folded, many.folded];
  if (short.length < LEAST_LENGTH) return false;
  if (short === long) return true;
  // Reports of every week differ in their figures alone, and are no copies.
  const figures = new Set(figuresOf(many.text));
  if (figuresOf(few.text).some((figure) => !figures.has(figure))) return false;
  const shared = sharedPairs(short, long);
  const pairs = [short.length - 1, long.length - 1] as const;
  return (
    (2 * shared) / (pairs[0] + pairs[1]) >= (short.length < SHORT ? ALIKE_SHORT : ALIKE) ||
    (shared / pairs[0] >= CONTAINED && short.length / long.length >= LEAST_SHARE && short.length >= SHORT)
  );
}

/** The figures in a text, without those of links and of what it passes on: 8:00, 1.2, 2026. */
const figuresOf = (text: string): readonly string[] =>
  text
    .slice(0, MOST_READ)
    .normalize('NFKC')
    .replace(/https?:\/\/[!-~]*|@[\p{L}\p{N}_]*|\/\/@.*/gsu, ' ')
    .match(/\d+(?:[.,:]\d+)*/g) ?? [];

/** How many pairs of neighbouring characters two texts have in common, each as often as both have it. */
function sharedPairs(one: string, other: string): number {
  const left = new Map<string, number>();
  for (let index = 1; index < one.length; index++) {
    const pair = one.slice(index - 1, index + 1);
    left.set(pair, (left.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let index = 1; index < other.length; index++) {
    const pair = other.slice(index - 1, index + 1);
    const count = left.get(pair);
    if (!count) continue;
    shared++;
    left.set(pair, count - 1);
  }
  return shared;
}

interface Asked {
  readonly isWhole: boolean;
  readonly texts: number[];
}

/**
 * Finds the copies of some texts among many: `ask` for some, then `read` all, then take `copiesOf`. Only what was asked
 * for is kept, which is a few in a hundred.
 */
export class CopyFinder {
  readonly #texts: readonly string[];
  readonly #hasher = new Hasher();
  readonly #asked = new Map<number, Asked>();
  readonly #hashes = new Map<number, number[]>();
  #reading = 0;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  ask(index: number): void {
    const hashes: number[] = [];
    this.#hashes.set(index, hashes);
    this.#hasher.read(this.#texts[index]!, (hash, isWhole) => {
      hashes.push(hash);
      if (!this.#asked.has(hash)) this.#asked.set(hash, {isWhole, texts: []});
    });
  }

  read(index: number): void {
    this.#reading = index;
    this.#hasher.read(this.#texts[index]!, this.#onHash);
  }

  /** Indexes of the copies of a text that was asked for, itself not among them. */
  copiesOf(index: number): readonly number[] {
    const copies = new Set<number>();
    const candidates = new Set<number>();
    for (const hash of this.#hashes.get(index)!) {
      const {isWhole, texts} = this.#asked.get(hash)!;
      if (isWhole) texts.forEach((other) => copies.add(other));
      else if (texts.length <= COMMON) texts.forEach((other) => candidates.add(other));
    }
    for (const other of candidates) {
      if (!copies.has(other) && areCopies(this.#texts[index]!, this.#texts[other]!)) copies.add(other);
    }
    copies.delete(index);
    return [...copies];
  }

  readonly #onHash = (hash: number, isWhole: boolean): void => {
    const texts = this.#asked.get(hash)?.texts;
    // A text may hold a clause twice. And of a thousand that say the same, some hundreds are enough.
    if (texts && texts.length < (isWhole ? MOST_SAME : COMMON + 1) && texts.at(-1) !== this.#reading)
      texts.push(this.#reading);
  };
}
