type Listener = (isNear: boolean) => void;

interface Watch {
  readonly observer: IntersectionObserver;
  readonly listeners: Map<Element, Set<Listener>>;
}

/** One observer per margin serves the whole page: observers are dear, elements in them are not. */
const watches = new Map<string, Watch>();

/** Tells when an element comes within a margin of the viewport and when it leaves. Returns the way to stop. */
export function watchViewport(element: Element, listener: Listener, margin = '0px'): () => void {
  let watch = watches.get(margin);
  if (!watch) {
    const listeners: Watch['listeners'] = new Map();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const {target, isIntersecting} of entries)
          listeners.get(target)?.forEach((notify) => notify(isIntersecting));
      },
      {rootMargin: margin},
    );
    watches.set(margin, (watch = {observer, listeners}));
  }
  const {observer, listeners} = watch;
  const own = listeners.get(element) ?? new Set();
  listeners.set(element, own.add(listener));
  // Observing anew brings a first answer also to a second listener on the same element.
  observer.unobserve(element);
  observer.observe(element);
  return () => {
    own.delete(listener);
    if (!own.size) {
      listeners.delete(element);
      observer.unobserve(element);
    }
  };
}
