const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** Keys of times at which something was done; a date on which something ends may pass without anything in the data changing. */
const DONE = [['updatedAt'], ['publishedAt', 'lastPostAt', 'receivedAt', 'collectedAt', 'countedAt', 'at']] as const;

/**
 * The time as of which some data are, in ms since 1970: the newest `updatedAt`, or else the newest time of anything in them.
 * What is said of time on a page is said as of then, so that the same input prints the same page whenever that is done.
 */
export function newestTime(value: unknown): number | undefined {
  for (const keys of DONE) {
    const newest = newestOf(value, new Set<string>(keys));
    if (newest !== undefined) return newest;
  }
  return undefined;
}

function newestOf(value: unknown, keys: ReadonlySet<string>): number | undefined {
  let newest: number | undefined;
  const visit = (entry: unknown, key = ''): void => {
    if (typeof entry === 'string') {
      const at = keys.has(key) && TIME.test(entry) ? Date.parse(entry) : NaN;
      if (at > (newest ?? -Infinity)) newest = at;
    } else if (Array.isArray(entry)) for (const each of entry) visit(each);
    else if (typeof entry === 'object' && entry !== null)
      for (const [name, each] of Object.entries(entry)) visit(each, name);
  };
  visit(value);
  return newest;
}
