import {isSafeLink} from '../../config/values.js';
import type {Channel, Service} from './services.module.js';

/** What takes a citizen furthest comes first; a kind that is not known yet stands before the phone. */
const ORDER: readonly string[] = ['web', 'miniprogram', 'app', 'other', 'phone'];

const rankOf = ({kind}: Channel): number => ORDER.indexOf(ORDER.includes(kind) ? kind : 'other');

/** `#` would begin a fragment, and a dialler needs none of the brackets and spaces that people read by. */
const telLink = (phone: string): string => `tel:${phone.replace(/[^\d+*,#]/g, '').replaceAll('#', '%23')}`;

/** Where a channel leads; a counter is a place and leads nowhere. */
export function linkOf({kind, url, phone}: Channel): string | undefined {
  if (kind === 'counter') return undefined;
  const link = url?.trim() && isSafeLink(url) ? url : undefined;
  if (kind === 'phone') return phone ? telLink(phone) : link;
  return link ?? (phone ? telLink(phone) : undefined);
}

/** The link of a service's first usable channel; none where it is paused, so that no link is dead. */
export function linkOfService({channels, status}: Service): string | undefined {
  if (status === 'paused') return undefined;
  return [...channels]
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map(linkOf)
    .find((link) => link !== undefined);
}
