import {watchViewport} from '../element/visibility.js';

/**
 * Runs something while an element is in the viewport of a visible tab.
 *
 * @param start - begins the work and returns what ends it
 * @returns ends the work and the watching
 */
export function whileVisible(element: Element, start: () => () => void): () => void {
  let inViewport = false;
  let end: (() => void) | undefined;
  const update = (): void => {
    const visible = inViewport && document.visibilityState === 'visible';
    if (visible && !end) end = start();
    else if (!visible && end) {
      end();
      end = undefined;
    }
  };
  const stopWatching = watchViewport(element, (isNear) => {
    inViewport = isNear;
    update();
  });
  document.addEventListener('visibilitychange', update);
  return () => {
    stopWatching();
    document.removeEventListener('visibilitychange', update);
    end?.();
    end = undefined;
  };
}
