import type {Face} from '../data/face.js';
import type {Strings} from '../locale/strings.js';
import type {ModuleShapes} from './module-shapes.js';

/** The parts of which a module's element is made. */
export interface ModuleParts<Data, Key extends string = string> {
  readonly shapes: ModuleShapes;
  /** Loaded when a face is to be read or written: a page that was made on a server has its faces already. */
  readonly face: () => Promise<{face: Face<Data>}>;
  /** `title` names the module where it has no heading. */
  readonly strings: Strings<Key | 'title'>;
}

/** What every payload may say of itself. */
export interface Provenance {
  updatedAt?: string | undefined;
  source?: {name: string; url?: string | undefined} | undefined;
}

/** Where a module's box stands: `fresh`, `partial` and `stale` show data. */
export type ModuleStatus = 'loading' | 'fresh' | 'partial' | 'stale' | 'empty' | 'error';
