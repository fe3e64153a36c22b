/**
 * Checks of single values, free of Zod: the visitor's bundle and the schemas share them, so that
 * what `menhu check` refuses is exactly what a module refuses to show.
 */

const LINK_SCHEMES = /^(?:https?|tel|mailto|sms|weixin|alipays?):/i;
const RESOURCE_SCHEMES = /^https?:/i;
const ANY_SCHEME = /^[a-z][a-z\d+.-]*:/i;
// Browsers strip these before they look at the scheme, so "java\nscript:" must be judged without them.
// oxlint-disable-next-line no-control-regex -- control characters are exactly what is removed
const IGNORED_BY_BROWSERS = /[\u0000-\u0020\u007f-\u00a0]/g;

const isAllowed = (url: string, schemes: RegExp): boolean => {
  // Where it begins with a scheme as it is written, browsers strip nothing before that; so it is with nearly all.
  if (schemes.test(url)) return true;
  const seen = url.replace(IGNORED_BY_BROWSERS, '');
  return schemes.test(seen) || !ANY_SCHEME.test(seen);
};

/** True where a link may be followed: http(s), tel, mailto, sms, the mini-program schemes, or a relative URL. */
export const isSafeLink = (url: string): boolean => isAllowed(url, LINK_SCHEMES);

/** True where something may be fetched or shown: http(s) or relative; `data:` and `blob:` are refused. */
export const isSafeResource = (url: string): boolean => isAllowed(url, RESOURCE_SCHEMES);

/** An absolute address; undefined for one that cannot be, such as `http://[`. Chromium 109 lacks `URL.parse`. */
export function resolveAddress(url: string, base: string): string | undefined {
  try {
    return new URL(url, base).href;
  } catch {
    return undefined;
  }
}

/**
 * ISO 8601: a date, or a date and time with an offset. Without the offset a browser would read the visitor's own
 * zone into it, and a post of 23:30 would be shown under the wrong day abroad; so it is refused.
 */
export const isTime = (text: string): boolean =>
  // To ask `Date` takes five times as long, and thousands are asked: only where the day or the hour may not be.
  /^\d{4}-(?!02-29)(0[1-9]|1[0-2])-(0[1-9]|[12]\d)(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-][01]\d:[0-5]\d))?$/.test(
    text,
  ) ||
  (/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d))?$/.test(text) && !Number.isNaN(Date.parse(text)));

/** Digits with the punctuation that phone numbers are printed with. */
export const isPhone = (text: string): boolean => /^\+?\d[\d\s()#*,-]{1,30}$/.test(text);

/** A whole number that counts something, 0 or more. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** A `#rgb` or `#rrggbb` colour. */
export const isColour = (text: string): boolean => /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(text);
