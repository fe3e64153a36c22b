import {dirname, join, resolve} from 'node:path';
import {isUrl} from './read.js';

/**
 * Where an address of a home.json leads: beside the file, to the site's root for one that begins with a slash, or to
 * another host.
 *
 * @param root - the folder that is the site's root where the file lies on a disk
 */
export function placeOf(address: string, file: string, root: string): string {
  if (isUrl(address)) return address;
  if (isUrl(file)) return absolute(address, file);
  if (address.startsWith('//')) return `https:${address}`;
  const path = decode(address.replace(/[?#].*$/, ''));
  return path.startsWith('/') ? join(resolve(root), path) : join(dirname(file), path);
}

/** What cannot be an address stays as it is, and whoever asks for it is told. */
export function absolute(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}

/** A stray percent sign is part of a name. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
