import type {HomeConfig} from '../../packages/core/src/config/page-schema.js';
import {drawn} from '../focus-order.js';
import type {Fault} from './faults.js';

/** What the toolbar would set. */
export interface Surroundings {
  readonly theme?: string;
  readonly mode?: 'light' | 'dark';
  readonly text?: 'standard' | 'large';
  readonly language?: string;
}

const STEADY_FRAMES = 4;
const PATIENCE_MS = 10_000;

export const grounds = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-story-id] .story')];

/** The story that an element stands in, for a complaint. */
function storyOf(node: Node): string {
  let at: Node | null = node;
  while (at) {
    const host: HTMLElement | null = at instanceof Element ? at.closest<HTMLElement>('[data-story-id]') : null;
    if (host) return host.dataset['storyId']!;
    at = (at.getRootNode() as ShadowRoot).host ?? null;
  }
  return '?';
}

/** @param measured - what is wrong with the element */
export function faultOf(element: Element, measured: string): Fault {
  const root = element.getRootNode();
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 24);
  const name = element.localName + [...element.classList].map((one) => `.${one}`).join('');
  return {
    story: storyOf(element),
    what: root instanceof ShadowRoot ? `${root.host.localName} ${name}` : name,
    measured: `${measured} “${text}”`,
  };
}

/** Changes the surroundings of every story on the page without drawing anything anew, as a visitor's switch does. */
export async function surround({
  theme = 'red',
  mode = 'light',
  text = 'standard',
  language = 'zh-CN',
}: Surroundings): Promise<void> {
  for (const ground of grounds()) {
    ground.lang = language;
    ground.dir = language === 'ug' ? 'rtl' : 'ltr';
    Object.assign(ground.dataset, {theme, mode, text});
    for (const element of ground.querySelectorAll<HTMLElement & {config?: HomeConfig}>('*')) {
      if (!element.localName.startsWith('mh-')) continue;
      if (element.localName === 'mh-page')
        element.config = {
          ...element.config!,
          lang: language,
          theme: {...element.config!.theme, name: theme as 'red', mode, text},
        };
      else if (!element.closest('mh-page')) element.setAttribute('text', text);
    }
  }
  await steady();
}

/** Waits until nothing on the page changes any more: languages and later parts come as chunks of their own. */
export async function steady(): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  let last = '';
  for (let same = 0; same < STEADY_FRAMES && performance.now() < deadline;) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    const now = grounds()
      .map((ground) => `${ground.offsetHeight} ${[...drawn(ground)].length}`)
      .join();
    same = now === last && !document.querySelector('mh-page[busy]') ? same + 1 : 0;
    last = now;
  }
}
