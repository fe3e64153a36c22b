import {createHash} from 'node:crypto';

export const hashOf = (content: string | Uint8Array, algorithm: 'sha256' | 'sha384' = 'sha384'): string =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

/** What of a page comes from other hosts: nothing else is let in. */
export interface Origins {
  readonly images: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/**
 * The value of the Content-Security-Policy for a page: its own files, the styles in its shadow roots by their hashes, and
 * the hosts that its data name. Nothing in it is `unsafe-…`.
 */
export const policyOf = (styles: readonly string[], {images, sources}: Origins): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styles.map((css) => `'${hashOf(css, 'sha256')}'`)].join(' '),
    ["img-src 'self'", ...[...images].sort()].join(' '),
    ["media-src 'self'", ...[...images].sort()].join(' '),
    ["connect-src 'self'", ...[...sources].sort()].join(' '),
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ');

const IMAGE = /^https?:\/\/[^\s]+\.(?:avif|gif|jpe?g|mp4|png|svg|vtt|webm|webp)(?:[?#]|$)/i;
/** Keys of payloads whose value is an image, a video or captions whatever its address ends in. */
const RESOURCE_KEYS = new Set(['avatar', 'src', 'poster', 'captions', 'icon', 'qr']);

/** The hosts of images and videos in a payload. */
export function originsIn(value: unknown, found: Set<string>, key = ''): void {
  if (typeof value === 'string') {
    if (/^https?:\/\//i.test(value) && (RESOURCE_KEYS.has(key) || IMAGE.test(value)) && URL.canParse(value))
      found.add(new URL(value).origin);
  } else if (Array.isArray(value)) for (const entry of value) originsIn(entry, found, key);
  else if (typeof value === 'object' && value !== null)
    for (const [name, entry] of Object.entries(value)) originsIn(entry, found, name);
}
