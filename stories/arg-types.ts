import type {ArgTypes, InputType} from 'storybook/internal/types';
import * as z from 'zod/mini';
import type {ModuleDefinition} from '../packages/core/src/config/define-module.js';
import {fieldHelp, fieldKinds} from '../packages/core/src/config/fields.js';
import {moduleFields} from '../packages/core/src/config/page-schema.js';

interface FieldSchema {
  readonly type?: string;
  readonly enum?: string[];
  readonly minimum?: number;
}

/** Controls for a module's options, from their schemas; what every module has comes after them. */
export function argTypesOf({options}: ModuleDefinition): ArgTypes {
  const own = Object.entries(options.shape as Record<string, z.ZodMiniType>).map(([name, schema]) => [
    name,
    argType(schema, 'options'),
  ]);
  const {title, refresh} = moduleFields.shape;
  return {
    ...(Object.fromEntries(own) as ArgTypes),
    heading: argType(title, 'every module'),
    headingLevel: {control: {type: 'number', min: 2, max: 6}, table: {category: 'every module'}},
    audience: {control: 'inline-radio', options: ['public', 'webmaster'], table: {category: 'every module'}},
    refresh: argType(refresh, 'every module'),
  };
}

/** A control for one field, from its schema. */
export function argType(schema: z.ZodMiniType, category: string): InputType {
  const field = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    override({zodSchema, jsonSchema}) {
      if (fieldKinds.get(zodSchema)?.kind === 'count') jsonSchema.minimum = 0;
    },
  }) as FieldSchema;
  const help = fieldHelp.get(schema)?.help;
  return {
    ...(help && {description: `${help['zh-CN']}\n\n${help.en}`}),
    table: {category, type: {summary: field.enum?.join(' | ') ?? field.type ?? 'string'}},
    ...control(field),
  };
}

function control({enum: choices, type, minimum}: FieldSchema): InputType {
  if (choices) return {control: 'select', options: choices};
  if (type === 'number' || type === 'integer') return {control: {type: 'number', min: minimum}};
  if (type === 'boolean') return {control: 'boolean'};
  return {control: type === 'object' || type === 'array' ? 'object' : 'text'};
}
