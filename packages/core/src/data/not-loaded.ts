/** Tells the developers that a file of the library is missing; the page goes on without it. */
export const reportNotLoaded =
  (what: string) =>
  (error: unknown): void =>
    console.error(`[menhu] ${what} did not load — check the network and the files of menhu`, error);
