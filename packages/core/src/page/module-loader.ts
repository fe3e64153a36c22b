import type {Size} from '../config/define-module.js';

/** What the page knows of a module before its code is there. */
export interface ModuleLoader {
  readonly sizes: readonly Size[];
  /** px kept free until the code is there, in a container over and under 600 px. */
  readonly reservedHeights: readonly [wide: number, narrow: number];
  /** Names of the options, where the element is not one of ours, which knows its own. */
  readonly options?: readonly string[];
  /** Imports the file that registers the tag. */
  readonly load: () => Promise<unknown>;
}
