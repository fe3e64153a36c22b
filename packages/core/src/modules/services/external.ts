import {html, nothing, type TemplateResult} from 'lit';
import {translate} from '../../locale/strings.js';
import strings from './external.strings.js';
import type {ServicesHost} from './services-host.js';
import type {Service} from './services.module.js';

/** `.政务` is the one top-level domain of its own that Chinese government sites have. */
const GOVERNMENT = /(?:^|\.)(?:gov\.cn|xn--zfr164b)$/;

/**
 * Whether a link leads away from government: to a host that is neither the page's own, nor one of the state's, nor one
 * that the agency names.
 */
export function isExternal(link: string, ownHosts: readonly string[] = []): boolean {
  try {
    const {protocol, hostname} = new URL(link, document.baseURI);
    if (!/^https?:$/.test(protocol) || hostname === location.hostname || GOVERNMENT.test(hostname)) return false;
    return !ownHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  } catch {
    return false;
  }
}

/** A link with its mark and, where the agency has one, its notice; nothing for a link that does not lead away. */
export function renderAway(
  host: ServicesHost,
  {id}: Service,
  link: string,
  content: TemplateResult,
  className?: string,
): TemplateResult | undefined {
  if (!isExternal(link, host.options().ownHosts)) return undefined;
  const mark = translate(strings, host.language(), 'external');
  const onClick = host.on((event: Event) => onLeave(host, event));
  return html`<a class=${className ?? nothing} data-kind="service" data-id=${id} href=${link} @click=${onClick}>${content}<span class="external" aria-hidden="true">↗</span><span class="visually-hidden">（${mark}）</span></a>`;
}

function onLeave(host: ServicesHost, event: Event): void {
  const {leavingNotice} = host.options();
  if (!leavingNotice) return;
  const link = event.currentTarget as HTMLAnchorElement;
  event.preventDefault();
  // It is not opened yet: the notice's own link tells of that.
  event.stopPropagation();
  import('./leaving.js').then(
    ({askToLeave}) => askToLeave(link, leavingNotice, host.language()),
    () => location.assign(link.href),
  );
}
