/** Release of this copy of the library, put on each class so that two copies on a page can tell each other apart. */
export const VERSION = '0.1.0';

/** Of the page and not of this copy: the others on it are to be silent. */
const page = globalThis as {menhuWarned?: boolean};

/**
 * Registers a tag once. The same version again is silent: agencies paste the same script into three blocks of a page.
 * Another version is one warning, however many tags there are, and the first stays.
 */
export function defineElement(tag: string, elementClass: CustomElementConstructor & {version?: string}): void {
  const existing = customElements.get(tag) as {version?: string} | undefined;
  if (!existing) {
    elementClass.version = VERSION;
    customElements.define(tag, elementClass);
  } else if (existing.version !== VERSION && !page.menhuWarned) {
    page.menhuWarned = true;
    console.warn(
      `[menhu] <${tag}> is registered by version ${existing.version}; ${VERSION} is not used — load one version`,
    );
  }
}
