import {plain} from '../../data/face.js';
import type {Service} from './services.module.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, dt, caption';

/**
 * Reads the services of a list as a CMS prints it: plain, nested or in a table. Each link is a service; a phone link
 * beside another link is one more channel of that one; an entry without a link is still information. Headings, and
 * the entries around a nested list, are themes.
 *
 * @returns undefined where there is nothing of the kind
 */
export function readPrinted(element: ParentNode): Service[] | undefined {
  const services: Service[] = [];
  const lastInRow = new Map<Element, Service>();
  let heading: string | undefined;
  for (const node of element.querySelectorAll(`a[href], li, ${HEADINGS}`)) {
    if (node.matches(HEADINGS)) {
      // A heading around a link is a service's own name.
      if (!node.querySelector('a[href]')) heading = plain(node.textContent);
      continue;
    }
    const isLink = node.matches('a');
    if (!isLink && node.querySelector('a[href], ul, ol')) continue;
    const name = plain(node.textContent) || plain(node.querySelector('img')?.alt);
    if (!name) continue;
    const row = node.closest('li, tr, dd') ?? node;
    const href = isLink ? node.getAttribute('href')! : undefined;
    const channel = href === undefined ? undefined : channelOf(href);
    const beside = lastInRow.get(row);
    if (beside && channel?.kind === 'phone') {
      beside.channels.push(channel);
    } else if (!beside || beside.id !== href) {
      const theme = groupOf(node, element) ?? heading;
      const service: Service = {
        id: href || name,
        name,
        ...(theme && {themes: [theme]}),
        channels: channel ? [channel] : [],
      };
      services.push(service);
      lastInRow.set(row, service);
    }
  }
  return services.length ? services : undefined;
}

function channelOf(href: string): Service['channels'][number] {
  const phone = /^tel:(.*)$/i.exec(href)?.[1];
  return phone === undefined ? {kind: 'web', url: href} : {kind: 'phone', phone: decode(phone)};
}

/** An address that is escaped wrongly is shown as it is and refused by the check of phone numbers. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What the entry around a nested list says before that list. */
function groupOf(node: Element, root: ParentNode): string | undefined {
  const group = node.closest('ul, ol')?.parentElement?.closest('li');
  if (!group || !root.contains(group)) return undefined;
  const copy = group.cloneNode(true) as Element;
  copy.querySelectorAll('ul, ol').forEach((list) => list.remove());
  return plain(copy.textContent) || undefined;
}
