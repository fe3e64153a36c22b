import type * as z from 'zod/mini';
import type {Localized} from './fields.js';

/** How wide a module wishes to stand in the 12-column grid: 4, 6, 8 or 12 columns. */
export type Size = 'narrow' | 'half' | 'wide' | 'full';

/** One picture of a module: it becomes a story, a contract test, a docs sample. */
export interface Example<Options = Record<string, unknown>, Data = Record<string, unknown>> {
  /** kebab-case, unique within the module. */
  readonly name: string;
  readonly title: Localized;
  readonly options?: Options & {heading?: string};
  readonly data: Data;
}

type Schema = z.ZodMiniObject;

/**
 * All that is known of a module, as data: no DOM, no Lit, importable in Node. Types, run-time checks, JSON Schema,
 * docs, stories and contract tests are derived from it.
 */
export interface ModuleDefinition<Options extends Schema = Schema, Data extends Schema = Schema> {
  /** The tag without `mh-`, and the `type` in home.json. */
  readonly type: string;
  /** Version of the options; raised when a migration is added. */
  readonly version: number;
  readonly title: Localized;
  readonly help: Localized;
  /** Where another module, or none, serves readers better. */
  readonly whenNotToUse: Localized;
  /** Sizes in which the module is legible; the first is its default. Others are clamped to the nearest. */
  readonly sizes: readonly [Size, ...Size[]];
  /** Heights in px to keep free until its code is there, in a container over and under 600 px; those of its skeleton. */
  readonly reservedHeights: readonly [wide: number, narrow: number];
  /** Payload field whose entries are the module's items; none of them good means an error, none at all means empty. */
  readonly items?: string;
  /** What its `src` may speak beside Menhu's own JSON; each has a file `formats/NAME.ts` with an `Adapter`. */
  readonly formats?: readonly string[];
  readonly options: Options;
  readonly data: Data;
  readonly examples: readonly Example<z.infer<Options>, z.infer<Data>>[];
  /** Imports the file that registers the tag. */
  readonly load: () => Promise<unknown>;
}

/** Checks a definition's types and returns it unchanged. */
export function defineModule<Options extends Schema, Data extends Schema>(
  definition: ModuleDefinition<Options, Data>,
): ModuleDefinition<Options, Data> {
  return definition;
}
