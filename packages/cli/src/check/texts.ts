import {pathLocator} from '@menhu/core/self-inspection';

/** What was read, by its place: problems are located in it, and shown with the lines around them. */
export class Texts {
  readonly #texts = new Map<string, string>();
  readonly #locators = new Map<string, ReturnType<typeof pathLocator>>();

  add(place: string, text: string): void {
    this.#texts.set(place, text);
  }

  get(place: string): string | undefined {
    return this.#texts.get(place);
  }

  /** Line and column of a path; of a text that is not JSON there is none. */
  locate(place: string, path: string): ReturnType<ReturnType<typeof pathLocator>> {
    let locate = this.#locators.get(place);
    if (!locate) {
      // Parsed once, and only where there is something to locate.
      locate = pathLocator(this.#texts.get(place) ?? '');
      this.#locators.set(place, locate);
    }
    return locate(path);
  }
}
