/** A text, trimmed; anything else is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A list; anything else is an empty one. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A count; platforms write a few as text, and 0 or more is all that a count can be. */
export function countOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) && (number as number) >= 0 ? (number as number) : undefined;
}
