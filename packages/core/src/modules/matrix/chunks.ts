/** What the first rows of a plain list do without, each in a chunk of its own. */
const sources = {
  tools: () => import('./tools.js'),
  long: () => import('./long-list.js'),
  labels: () => import('./row-labels.js'),
  order: () => import('./order.js'),
  layouts: () => import('./layouts.styles.js'),
};

type Chunks = {[Name in keyof typeof sources]: Awaited<ReturnType<(typeof sources)[Name]>>};
export type ChunkName = keyof Chunks;

/** What has come; once for all elements, so that a second one is whole from its first drawing on. */
export const chunks: Partial<Chunks> = {};

/** Brings chunks. One that does not come is missing, and the rows stand. */
export const loadChunks = (names: readonly ChunkName[]): Promise<unknown> =>
  Promise.all(
    names.map(async (name) => {
      try {
        Object.assign(chunks, {[name]: await sources[name]()});
      } catch (error) {
        console.error(error);
      }
    }),
  );
