import {IssueReporter} from '../element/issue-reporter.js';
import type {ModuleElement} from '../element/module-element.js';
import {NEAR_VIEWPORT, watchViewport} from '../element/visibility.js';
import {loaderFor} from './module-registry.js';
import {onSettled} from './on-settled.js';
import type {Host} from './page-element.js';

/**
 * Takes over the modules of a page that was built: they stand there with their attributes, drawn by a server. Each one's
 * code is loaded when the reader comes near; until then, and if it never comes, what the server drew stays.
 */
export const wakeModules = (page: Element): Host[] => [...page.querySelectorAll('mh-section > *')].map(hostFor);

function hostFor(element: Element): Host {
  const type = element.localName.slice('mh-'.length);
  const stops: (() => void)[] = [];
  let settle!: () => void;
  const settled = new Promise<void>((resolve) => (settle = resolve));

  const load = async (): Promise<void> => {
    try {
      await loaderFor(type)?.load();
    } catch (error) {
      const params = {module: type, reason: String(error)};
      new IssueReporter(element, () => {}).report('host', [
        {code: 'load-failed', severity: 'warning', path: '', params},
      ]);
      settle();
    }
  };

  return {
    settled,
    connect() {
      stops.push(onSettled(element, settle));
      // Where its code was there before the page's, it may have its data already.
      const status = (element as Partial<ModuleElement<object>>).status ?? 'loading';
      if (!loaderFor(type) || status !== 'loading') return settle();
      const stopWatching = watchViewport(
        element,
        (isNear) => {
          if (!isNear) return settle();
          stopWatching();
          void load();
        },
        NEAR_VIEWPORT,
      );
      stops.push(stopWatching);
    },
    disconnect: () => stops.splice(0).forEach((stop) => stop()),
  };
}
