export interface WrittenCount {
  /** To order by; of a rounded text it is what the text says, `1.32亿` being 132,000,000. */
  readonly value: number;
  /** The text, where it is rounded: the digits that it leaves out are not known, so it is shown as it came. */
  readonly text?: string;
}

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  千: 1e3,
  k: 1e3,
  万: 1e4,
  萬: 1e4,
  m: 1e6,
  亿: 1e8,
  億: 1e8,
  b: 1e9,
};

/** A count as platforms write it: a number, `249,696`, `25万`, `1.32亿`, `10万+`, `1.3M`; anything else is none. */
export function readWrittenCount(given: unknown): WrittenCount | undefined {
  if (typeof given === 'number') return Number.isSafeInteger(given) && given >= 0 ? {value: given} : undefined;
  if (typeof given !== 'string') return undefined;
  const text = given.normalize('NFKC').trim();
  const [, digits, letter, more] = /^(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s*([千万萬亿億kmb]?)(\+?)$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const unit = UNITS[letter!.toLowerCase()]!;
  const value = Math.round(Number(digits.replaceAll(',', '')) * unit);
  if (!Number.isSafeInteger(value)) return undefined;
  return unit === 1 && !more && !digits.includes('.') ? {value} : {value, text};
}
