import type {PageElement} from './page-element.js';
import './mh-page.js';

export interface MountOptions {
  /** `webmaster` shows what is wrong and why. Default `public`. */
  readonly audience?: 'public' | 'webmaster';
  /** What relative addresses of the config resolve against. Default: the document's base. */
  readonly baseUrl?: string;
}

/**
 * Puts a homepage into an element, in place of what is there.
 *
 * @param config - a home.json, parsed or as text
 * @returns the page; remove it to end it
 * @throws TypeError where there is no element to mount into, because a page that silently shows nothing is worse
 */
export function mount(target: Element | null, config: unknown, {audience, baseUrl}: MountOptions = {}): PageElement {
  if (!target)
    throw new TypeError(
      '[menhu] mount() got no element — null — check the selector, and that the script runs after it',
    );
  const page = document.createElement('mh-page');
  Object.assign(page, {config, audience, baseUrl});
  target.replaceChildren(page);
  return page;
}
