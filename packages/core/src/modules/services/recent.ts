/** More than are shown: a service may be gone from the list for a while. */
const KEPT = 20;

/**
 * The ids of the services that somebody used last, on this device only. Storage that throws, as in private windows, or is
 * full changes nothing but that nothing is kept.
 */
export class RecentServices {
  readonly #key: string;

  /** @param name - tells the lists of one site apart */
  constructor(name: string) {
    this.#key = `menhu:recent:${name}`;
  }

  read(): readonly string[] {
    try {
      const ids: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '[]');
      return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
    } catch {
      return [];
    }
  }

  add(id: string): void {
    const ids = [id, ...this.read().filter((known) => known !== id)].slice(0, KEPT);
    try {
      localStorage.setItem(this.#key, JSON.stringify(ids));
    } catch {
      // Nothing is kept, and nothing else happens.
    }
  }

  clear(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // What cannot be reached was not shown either.
    }
  }
}
