let fixed: number | undefined;

/** Fixes the time of pages that are made on a server: what they say of it must be the same each time that they are made. */
export const fixClock = (at: number | undefined): void => void (fixed = at);

/** Now, in ms since 1970. */
export const now = (): number => fixed ?? Date.now();
