import {isTime} from '../config/values.js';

/** Names of zones that RFC 822 knows; CST is left out, because it is China's and Chicago's. */
const ZONES: Readonly<Record<string, string>> = {GMT: '+0000', UT: '+0000', UTC: '+0000', Z: '+0000'};

/**
 * A time of a feed as ISO 8601. RFC 822 (`Mon, 23 Nov 2026 08:48:00 +0800`), Weibo's order of the same
 * (`Mon Nov 23 08:48:00 +0800 2026`), and ISO 8601 as it is. A time without a zone is not one.
 */
export function feedTime(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const written = text.trim();
  if (isTime(written)) return written;
  const weibo = /^\w{3} (\w{3}) (\d\d?) (\d\d:\d\d:\d\d) ([+-]\d{4}) (\d{4})$/.exec(written);
  const rfc = /^(?:\w{3},\s*)?(\d\d?) (\w{3}) (\d{4}) (\d\d:\d\d(?::\d\d)?) ([+-]\d{4}|[A-Z]{1,3})$/.exec(written);
  const [day, month, year, clock, zone] = weibo
    ? [weibo[2], weibo[1], weibo[5], weibo[3], weibo[4]]
    : [rfc?.[1], rfc?.[2], rfc?.[3], rfc?.[4], ZONES[rfc?.[5] ?? ''] ?? rfc?.[5]];
  const number = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month ?? '?') / 3 + 1;
  if (!day || !year || !clock || !zone || number < 1 || !/^[+-]\d{4}$/.test(zone)) return undefined;
  const two = (value: string | number): string => String(value).padStart(2, '0');
  const iso = `${year}-${two(number)}-${two(day)}T${clock}${zone.slice(0, 3)}:${zone.slice(3)}`;
  return isTime(iso) ? iso : undefined;
}
