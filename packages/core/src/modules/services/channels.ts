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

/**
 * Whether a channel is out of use. A paused service takes its addresses with it, but for those that say otherwise;
 * a phone is still answered and a counter still open.
 */
export function isPaused(channel: Channel, {status}: Service): boolean {
  const isOnline = /^(?!tel:)/.test(linkOf(channel) ?? 'tel:');
  return (channel.status ?? (isOnline ? status : 'open')) === 'paused';
}

/** The channels that lead somewhere, or at least say where to go. */
export const waysTo = (service: Service): Channel[] =>
  service.channels.filter(
    (channel) => !isPaused(channel, service) && (linkOf(channel) ?? (channel.address || channel.hours || channel.qr)),
  );

/** The link of a service's first usable channel; none where it is paused, so that no link is dead. */
export function linkOfService(service: Service): string | undefined {
  if (service.status === 'paused') return undefined;
  return service.channels
    .filter((channel) => !isPaused(channel, service))
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map(linkOf)
    .find((link) => link !== undefined);
}

/** Whether there is more to say of the ways than one link can: several, or one that is a place and no address. */
export function hasPanel(service: Service): boolean {
  const ways = waysTo(service);
  return ways.length > 1 || (ways.length === 1 && linkOfService(service) === undefined);
}
