import {readShape} from '../config/read-shape.js';
import type {FieldsShape, Report, Shape} from '../config/shape.js';
import type {ModuleShapes} from './module-shapes.js';
import {bare} from './option-properties.js';

/** What is read beside the options of a module. */
export interface CheckedProperties {
  readonly options: object;
  readonly format?: string | undefined;
  readonly link?: {readonly text: string; readonly href: string} | undefined;
}

/**
 * A module's options, the format of its source and the link of its heading, from the properties of its element. One that
 * is wrong is reported and absent, so that the default holds.
 */
export function readOptions(
  {options: shape, formats = {}}: ModuleShapes,
  element: object,
  report: Report,
): CheckedProperties {
  const fields = {
    ...shape,
    'format?': `=${['menhu', ...Object.keys(formats)].join('|')}`,
    'link?': {text: 'text', href: 'url'},
  } as FieldsShape;
  const values = element as Record<string, unknown>;
  const given: Record<string, unknown> = {};
  // A shape of what is given alone: most elements are given next to nothing, and a shape is made ready anew each time.
  const asked: Record<string, Shape> = {};
  for (const [key, field] of Object.entries(fields)) {
    const value = values[bare(key)];
    if (value == null) continue;
    given[bare(key)] = value;
    asked[key] = field;
  }
  const {format, link, ...options} = readShape(asked, given, '', report) as Record<string, unknown>;
  return {options, format, link} as CheckedProperties;
}
