import {readShape} from '../config/read-shape.js';
import type {FieldsShape, Report} from '../config/shape.js';
import type {ModuleShapes} from './module-shapes.js';
import {optionNames} from './option-properties.js';

/**
 * A module's options, and the format of its source, from the properties of its element. One that is wrong is reported
 * and absent, so that the default holds.
 */
export function readOptions(
  {options: shape, formats = {}}: ModuleShapes,
  element: object,
  report: Report,
): {options: object; format: string | undefined} {
  const fields = {...shape, 'format?': `=${['menhu', ...Object.keys(formats)].join('|')}`} as FieldsShape;
  const values = element as Record<string, unknown>;
  const given: Record<string, unknown> = {};
  for (const name of optionNames(fields)) if (values[name] != null) given[name] = values[name];
  const {format, ...options} = readShape(fields, given, '', report) as Record<string, unknown>;
  return {options, format: format as string | undefined};
}
