import {closest, distance} from 'fastest-levenshtein';

/** The candidate that was probably meant, or nothing: a wrong suggestion is worse than none. */
export function didYouMean(found: string, candidates: readonly string[]): string | undefined {
  const best = candidates.length ? closest(found.toLowerCase(), candidates as string[]) : '';
  const allowed = best.length < 4 ? 1 : Math.max(2, Math.floor(best.length / 3));
  return distance(found.toLowerCase(), best.toLowerCase()) <= allowed ? best : undefined;
}
