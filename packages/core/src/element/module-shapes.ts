import type {FieldsShape} from '../config/shape.js';
import type {Adapter} from '../data/adapter.js';
import type {Inspect, InspectInSlices} from './inspect.js';

/** What an element knows of its module's definition; generated, see `scripts/generate.ts`. */
export interface ModuleShapes {
  readonly type: string;
  /** Payload field whose entries are the module's items, where it is a list of them. */
  readonly items?: string;
  readonly options: FieldsShape;
  readonly data: FieldsShape;
  /** How to load what turns each format beside `menhu` into a payload. */
  readonly formats?: Readonly<Record<string, () => Promise<{readonly adapt: Adapter}>>>;
  /** How to load what looks for faults beyond the form of the data. */
  readonly inspect?: () => Promise<{readonly inspect: Inspect<never, never> | InspectInSlices<never, never>}>;
}
