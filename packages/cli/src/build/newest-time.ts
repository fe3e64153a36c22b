const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/**
 * The latest time in some data that is not to come, in ms since 1970. What is said of a page's time is said as of then, so
 * that the same input prints the same page.
 */
export function newestTime(value: unknown, now: number): number | undefined {
  let newest: number | undefined;
  const visit = (entry: unknown): void => {
    if (typeof entry === 'string') {
      const at = TIME.test(entry) ? Date.parse(entry) : NaN;
      if (at <= now && at > (newest ?? -Infinity)) newest = at;
    } else if (typeof entry === 'object' && entry !== null) Object.values(entry).forEach(visit);
  };
  visit(value);
  return newest;
}
