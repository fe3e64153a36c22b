/** Release of this copy of the library, put on each class so that two copies on a page can tell each other apart. */
export const VERSION = '0.1.0';

/**
 * Registers a tag once. The same version again is silent: agencies paste the same script into three blocks of a page.
 * Another version is one warning, and the first stays.
 */
export function defineElement(tag: string, elementClass: CustomElementConstructor & {version?: string}): void {
  const existing = customElements.get(tag) as {version?: string} | undefined;
  if (!existing) {
    elementClass.version = VERSION;
    customElements.define(tag, elementClass);
  } else if (existing.version !== VERSION) {
    console.warn(
      `[menhu] <${tag}> is already registered by version ${existing.version}; ${VERSION} is not used — load one version`,
    );
  }
}
