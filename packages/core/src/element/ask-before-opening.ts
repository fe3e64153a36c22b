import {OpenEvent} from './events.js';

/** Tells of a click on a module's link before it is followed, and stays where a listener says so. */
export function askBeforeOpening(host: Element, module: string, event: Event): void {
  const link = (event.target as Element | null)?.closest?.('a[href]') as HTMLAnchorElement | null;
  if (!link) return;
  const {kind = 'link', id = ''} = link.dataset;
  if (!host.dispatchEvent(new OpenEvent({module, kind, id, url: link.href}))) event.preventDefault();
}
