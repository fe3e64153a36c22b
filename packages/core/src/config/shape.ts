/**
 * A schema reduced to what a reader needs, as plain JSON. Shapes are generated from the Zod schemas of the
 * module definitions (`npm run generate`), so that the visitor's browser checks data by the same rules
 * without loading Zod (7.3 KB brotli) or the help texts.
 *
 * - a string names a scalar; `text` is a non-empty string, `=a|b` one of a closed set
 * - `[shape]` is a list, `[shape, most]` one of at most so many entries; without `most` it is `MOST_ENTRIES`
 * - an object gives the fields; a key that ends in `?` is optional; the key `*` stands for all other keys
 * - `{or: [...]}` is the first alternative that fits
 */
export type Shape = ScalarShape | `=${string}` | ListShape | FieldsShape | {readonly or: readonly Shape[]};

export type ListShape = readonly [entry: Shape, most?: number];

export type ScalarShape =
  'any' | 'string' | 'text' | 'number' | 'boolean' | 'url' | 'resource' | 'phone' | 'time' | 'count' | 'colour';

export interface FieldsShape {
  readonly [key: string]: Shape;
}

/** Something found while a value was read: a code, where, and the values that its wording needs. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** `sections[0].modules[2].size`; empty for the whole. */
  readonly path: string;
  readonly params?: Readonly<Record<string, unknown>>;
  /** Its words, where a module finds what only it knows of; other codes have theirs in `wording.ts`. */
  readonly wording?: Wording | undefined;
}

/** `[what is wrong, with the value found; what to do]`; `{name}` stands for a value. */
export type Wording = Readonly<Record<'zh-CN' | 'en', readonly [message: string, hint?: string]>>;

/** `error`: the module shows a placeholder; `warning`: it renders; `notice`: migrated or deprecated. */
export type Severity = 'error' | 'warning' | 'notice';

export type Report = (finding: Finding) => void;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Joins a path and a key: `a.b`, `a[0]`, and `a["x y"]` where a dot would mislead. */
export const joinPath = (path: string, key: string | number): string =>
  typeof key === 'number'
    ? `${path}[${key}]`
    : /^[\w$-]+$/.test(key)
      ? path
        ? `${path}.${key}`
        : key
      : `${path}[${JSON.stringify(key)}]`;
