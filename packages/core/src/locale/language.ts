/** Languages that the interface speaks by itself; `addStrings` brings others. */
export type Language = 'zh-CN' | 'zh-TW' | 'en' | 'ug';

/** The value of an attribute on an element or its closest ancestor, through shadow roots. */
export function closestAttribute(element: Element, name: string): string | undefined {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    const value = (node as Element).getAttribute?.(name);
    if (value) return value;
  }
  return undefined;
}

/**
 * The interface's language for a BCP 47 tag. Chinese where nothing is said, English for languages without a
 * translation: a visitor who reads neither is more likely to know some English.
 */
export function languageFor(tag = 'zh-CN'): Language {
  for (const language of added) if (`${tag}-`.toLowerCase().startsWith(`${language}-`.toLowerCase())) return language;
  if (/^zh-(?:hant|tw|hk|mo)/i.test(tag)) return 'zh-TW';
  return /^zh/i.test(tag) ? 'zh-CN' : /^ug\b/i.test(tag) ? 'ug' : 'en';
}

const added = new Set<Language>();

/** Makes a BCP 47 tag, and what is more particular than it, a language of its own; elements that are shown change over. */
export function knowLanguage(tag: string): void {
  added.add(tag as Language);
  listeners.forEach((notify) => notify());
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when a `lang` or `dir` changes anywhere in the document; one observer serves the whole page. */
export function onLanguageChange(listener: () => void): () => void {
  observer ??= new MutationObserver(() => listeners.forEach((notify) => notify()));
  if (!listeners.size) observer.observe(document, {attributes: true, attributeFilter: ['lang', 'dir'], subtree: true});
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) observer!.disconnect();
  };
}
