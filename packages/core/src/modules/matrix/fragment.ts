import {encodePart} from '../../config/encode-part.js';
import {facetKeys} from './facets.js';
import type {View} from './finder.js';

const keys = ['query', ...facetKeys] as const;
/** Short in addresses that people pass on. */
const nameOf = (key: (typeof keys)[number]): string => (key === 'query' ? 'q' : key);

/** What the page's address asks of a list: `#matrix?q=jj&platform=weibo`; nothing where it speaks of something else. */
export function readFragment(hash: string, id: string): Partial<View> | undefined {
  const prefix = `#${encodePart(id)}?`;
  if (!hash.startsWith(prefix)) return undefined;
  const values = new URLSearchParams(hash.slice(prefix.length));
  return Object.fromEntries(keys.map((key) => [key, values.get(nameOf(key)) ?? '']));
}

/** The fragment that says what a list shows; empty for the whole list. */
export function writeFragment(view: View, id: string): string {
  const values = new URLSearchParams();
  for (const key of keys) if (view[key].trim()) values.set(nameOf(key), view[key].trim());
  return [...values].length ? `#${encodePart(id)}?${values}` : '';
}
