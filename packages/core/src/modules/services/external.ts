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
