import {readShape} from '../config/read-shape.js';
import type {FieldsShape, Finding} from '../config/shape.js';
import {findMojibake} from '../element/find-mojibake.js';
import type {InspectContext} from '../element/inspect.js';
import type {ModuleShapes} from '../element/module-shapes.js';
import {optionNames} from '../element/option-properties.js';

/** A module's options from its entry in home.json; one that is wrong is absent, so that the default holds. */
export const optionsOf = (shape: FieldsShape, module: Readonly<Record<string, unknown>>): unknown =>
  readShape(shape, Object.fromEntries(optionNames(shape).map((name) => [name, module[name]])), '', () => {});

/** What is wrong with data beyond their form, as their element would find it. */
export async function inspectPayload(
  {options, inspect: load}: ModuleShapes,
  module: Readonly<Record<string, unknown>>,
  data: object,
  context: InspectContext,
): Promise<Finding[]> {
  const mojibake = findMojibake(data);
  const {inspect} = (await load?.()) ?? {};
  const own = (await inspect?.(data as never, optionsOf(options, module) as never, context)) ?? [];
  return mojibake ? [mojibake, ...own] : [...own];
}
