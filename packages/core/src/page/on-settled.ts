import type {IssueEvent} from '../element/events.js';

/** Calls back when a module shows its data, or that there are none to be had. Returns the way to stop listening. */
export function onSettled(module: Element, settle: () => void): () => void {
  const names = ['mh-ready', 'mh-error'];
  const listener = (event: Event): void => {
    // A module that is ready says so without a detail.
    const severity = (event as Partial<IssueEvent>).detail?.severity ?? 'error';
    if (event.target === module && severity === 'error') settle();
  };
  names.forEach((name) => module.addEventListener(name, listener));
  return () => names.forEach((name) => module.removeEventListener(name, listener));
}
