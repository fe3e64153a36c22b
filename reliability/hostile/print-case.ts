const LONGEST_TEXT = 100;
const LONGEST_CASE = 3_000;

/** A case for a person to read, whatever it holds: long texts and deep places are cut. */
export function printCase(value: unknown): string {
  return print(value, 0).slice(0, LONGEST_CASE);
}

const DEEPEST = 8;

function print(value: unknown, depth: number): string {
  if (typeof value === 'string') {
    const text = JSON.stringify(value.slice(0, LONGEST_TEXT));
    return value.length > LONGEST_TEXT ? `${text}…(${value.length})` : text;
  }
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : String(value);
  if (depth > DEEPEST) return '…';
  if (Array.isArray(value))
    return `[${value
      .slice(0, 10)
      .map((entry) => print(entry, depth + 1))
      .join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, entry]) => `${JSON.stringify(key)}: ${print(entry, depth + 1)}`)
    .join(', ')}}`;
}
