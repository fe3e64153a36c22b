const MOST_PARTS = 20_000;

/**
 * Which addresses a case names itself: a payload's `next` and `search`, an option's `stream`. A module may ask for those
 * and for nothing else.
 */
export function namesAddress(value: unknown): (address: string) => boolean {
  let named: Set<string> | undefined;
  return (address) => (named ??= addressesIn(value)).has(withoutQuery(address));
}

function addressesIn(value: unknown): Set<string> {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const waiting: unknown[] = [value];
  while (waiting.length && seen.size < MOST_PARTS) {
    const next = waiting.pop();
    if (typeof next === 'string') {
      try {
        found.add(withoutQuery(new URL(next, document.baseURI).href));
      } catch {
        // No address.
      }
    } else if (typeof next === 'object' && next !== null && !seen.has(next)) {
      seen.add(next);
      waiting.push(...Object.values(next));
    }
  }
  return found;
}

/** A search fills in its query; the rest of the address is the payload's. */
const withoutQuery = (address: string): string => address.split(/[?#]|%7Bq%7D/i)[0]!;
