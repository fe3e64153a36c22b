/** Code is asked for this far before the reader gets there. */
export const NEAR_VIEWPORT = '600px';

type Listener = (isNear: boolean) => void;

type Watch = readonly [IntersectionObserver, Set<readonly [Element, Listener]>];

/** One observer per margin serves the whole page: observers are dear, elements in them are not. */
const watches = new Map<string, Watch>();

/** Tells when an element comes within a margin of the viewport and when it leaves. Returns the way to stop. */
export function watchViewport(element: Element, listener: Listener, margin = '0px'): () => void {
  let watch = watches.get(margin);
  if (!watch) {
    const listeners: Watch[1] = new Set();
    const onChange = (entries: readonly IntersectionObserverEntry[]): void => {
      for (const {target, isIntersecting} of entries)
        for (const [watched, notify] of listeners) if (watched === target) notify(isIntersecting);
    };
    watches.set(margin, (watch = [new IntersectionObserver(onChange, {rootMargin: margin}), listeners]));
  }
  const [observer, listeners] = watch;
  const own = [element, listener] as const;
  listeners.add(own);
  // Observing anew brings a first answer also to a second listener on the same element.
  observer.unobserve(element);
  observer.observe(element);
  return () => {
    listeners.delete(own);
    for (const [watched] of listeners) if (watched === element) return;
    observer.unobserve(element);
  };
}
