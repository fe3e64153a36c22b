import {readShape} from '../config/read-shape.js';
import type {FieldsShape, Report} from '../config/shape.js';
import type {ModuleShapes} from './module-shapes.js';
import {optionNames} from './option-properties.js';

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
  for (const name of optionNames(fields)) if (values[name] != null) given[name] = values[name];
  const {format, link, ...options} = readShape(fields, given, '', report) as Record<string, unknown>;
  return {options, format, link} as CheckedProperties;
}
