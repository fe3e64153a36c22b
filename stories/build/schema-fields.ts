import type {InputType} from 'storybook/internal/types';
import type * as z from 'zod/mini';
import {argType} from '../arg-types.js';

/** A field of home.json that is written as one value, with its place in the object that it belongs to. */
export interface SchemaField {
  readonly path: readonly string[];
  readonly argType: InputType;
}

type Shape = Readonly<Record<string, z.ZodMiniType>>;

/** Every field of an object, those of objects inside it as well, as the schema has them. */
export function fieldsOf(schema: z.ZodMiniType, path: readonly string[] = []): SchemaField[] {
  const shape = shapeOf(schema);
  if (!shape) return [{path, argType: argType(schema, 'home.json')}];
  return Object.entries(shape).flatMap(([name, field]) => fieldsOf(field, [...path, name]));
}

/** The fields of an object that may be absent; none of what is no object. */
function shapeOf(schema: z.ZodMiniType): Shape | undefined {
  const {def} = (schema as unknown as {_zod: {def: {innerType?: z.ZodMiniType; shape?: Shape}}})._zod;
  return def.innerType ? shapeOf(def.innerType) : def.shape;
}

/** The value at a place. */
export const valueAt = (object: unknown, [name, ...rest]: readonly string[]): unknown =>
  name === undefined ? object : valueAt((object as Record<string, unknown> | undefined)?.[name], rest);

/** The object with another value at a place; a value that is taken away leaves no empty object behind. */
export function withValue<T extends object>(object: T | undefined, path: readonly string[], value: unknown): T {
  const [name, ...rest] = path as [string, ...string[]];
  const {[name]: own, ...others} = (object ?? {}) as Record<string, unknown>;
  const changed = rest.length ? withValue(own as object | undefined, rest, value) : value;
  const isEmpty = changed === undefined || (rest.length > 0 && !Object.keys(changed as object).length);
  if (isEmpty) return others as T;
  // In its old place, so that the file does not change its order under the reader.
  return (own === undefined ? {...others, [name]: changed} : {...object, [name]: changed}) as T;
}
