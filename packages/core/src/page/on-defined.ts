/** What waits for a tag: on one promise, as a tag may never be defined, and a promise holds whoever waits for it. */
const waiting = new Map<string, Set<() => void>>();

/** Does something once a tag is defined, at once where it is. Returns the way to wait no longer. */
export function onDefined(tag: string, act: () => void): () => void {
  if (customElements.get(tag)) {
    act();
    return () => {};
  }
  const acts = waiting.get(tag) ?? new Set();
  if (!waiting.has(tag)) {
    waiting.set(tag, acts);
    void customElements.whenDefined(tag).then(() => acts.forEach((waiter) => waiter()));
  }
  acts.add(act);
  return () => acts.delete(act);
}
