import type {$ZodType, $ZodTypes} from 'zod/v4/core';
import {fieldKinds, listLengths} from './fields.js';
import type {Shape} from './shape.js';

/**
 * Reduces a Zod schema to a shape. Runs when the project is built, and in the browser only for modules that
 * others register.
 *
 * @throws where a schema uses a type that shapes do not have, so that a module's author learns it at once
 */
export function toShape(schema: $ZodType): Shape {
  const kind = fieldKinds.get(schema)?.kind;
  if (kind) return kind;
  const {def} = (schema as $ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return def.checks?.length ? 'text' : 'string';
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'unknown':
    case 'any':
      return 'any';
    case 'enum':
      return `=${Object.values(def.entries).join('|')}`;
    case 'literal':
      return `=${def.values.join('|')}`;
    case 'array': {
      const most = listLengths.get(schema)?.most;
      return most ? [toShape(def.element), most] : [toShape(def.element)];
    }
    case 'record':
      return {'*': toShape(def.valueType)};
    case 'union':
      return {or: def.options.map(toShape)};
    case 'optional':
      return toShape(def.innerType);
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape).map(([key, field]) => [isOptional(field) ? `${key}?` : key, toShape(field)]),
      );
    default:
      throw new Error(
        `[menhu] a module's schema uses Zod type "${def.type}" — see config/shape.ts for the types that can be used`,
      );
  }
}

const isOptional = (schema: $ZodType): boolean => (schema as $ZodTypes)._zod.def.type === 'optional';
