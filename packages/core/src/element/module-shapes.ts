import type {FieldsShape} from '../config/shape.js';

/** What an element knows of its module's definition; generated, see `scripts/generate.ts`. */
export interface ModuleShapes {
  readonly type: string;
  /** Payload field whose entries are the module's items, where it is a list of them. */
  readonly items?: string;
  readonly options: FieldsShape;
  readonly data: FieldsShape;
}
