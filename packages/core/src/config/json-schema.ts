import * as z from 'zod/mini';
import * as definitions from '../modules/index.js';
import type {ModuleDefinition} from './define-module.js';
import {fieldHelp, fieldKinds, listLengths, type FieldKind, type Localized} from './fields.js';
import {moduleFields, page, section} from './page-schema.js';

export type JsonSchema = Record<string, unknown>;

export const SCHEMA_URL = 'https://json-schema.org/draft/2020-12/schema';

/** JSON Schema's own words for the kinds that Zod's refinements cannot express. */
const keywords: Readonly<Record<FieldKind, JsonSchema>> = {
  url: {format: 'uri-reference'},
  resource: {format: 'uri-reference'},
  phone: {pattern: '^\\+?\\d'},
  time: {format: 'date-time'},
  count: {type: 'integer', minimum: 0},
  colour: {format: 'color', pattern: '^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$'},
};

/** Help in both languages: an editor has no language setting that a schema could follow. */
const describe = (help: Localized): JsonSchema => ({description: `${help['zh-CN']}\n${help.en}`});

/** A schema as JSON Schema 2020-12, with the help that it carries. */
export function jsonSchemaOf(schema: z.core.$ZodType): JsonSchema {
  const {$schema: _, ...converted} = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    override({zodSchema, jsonSchema}) {
      const kind = fieldKinds.get(zodSchema)?.kind;
      const help = fieldHelp.get(zodSchema)?.help;
      const maxItems = listLengths.get(zodSchema)?.most;
      Object.assign(jsonSchema, kind && keywords[kind], help && describe(help), maxItems && {maxItems});
    },
  }) as JsonSchema;
  return converted;
}

/**
 * The JSON Schema of home.json, by which an editor completes and explains the file. Unknown keys and unknown module
 * types stay valid, as they do for `checkConfig`, which reports them.
 *
 * @param modules - the modules to describe; the built-in ones by default
 */
export function homeSchema(modules: readonly ModuleDefinition[] = Object.values(definitions)): JsonSchema {
  const schema = jsonSchemaOf(page);
  const sectionSchema = jsonSchemaOf(section);
  const base = jsonSchemaOf(moduleFields);
  const module = {
    ...base,
    properties: {
      ...(base['properties'] as JsonSchema),
      type: {
        anyOf: [
          ...modules.map(({type, title, help}) => ({
            const: type,
            title: `${title['zh-CN']} ${title.en}`,
            ...describe(help),
          })),
          {type: 'string', minLength: 1},
        ],
      },
    },
    allOf: modules.map(({type, options, data, formats = []}) => ({
      if: {properties: {type: {const: type}}, required: ['type']},
      then: {
        properties: {
          ...(jsonSchemaOf(options)['properties'] as JsonSchema),
          data: jsonSchemaOf(data),
          format: {...(base['properties'] as Record<string, JsonSchema>)['format'], enum: ['menhu', ...formats]},
        },
      },
    })),
  };
  return {
    $schema: SCHEMA_URL,
    title: 'Menhu home.json',
    ...schema,
    properties: {
      ...(schema['properties'] as JsonSchema),
      sections: {
        ...describe(fieldHelp.get(page.shape.sections)!.help),
        type: 'array',
        items: {
          ...sectionSchema,
          properties: {
            ...(sectionSchema['properties'] as JsonSchema),
            modules: {
              ...describe(fieldHelp.get(section.shape.modules)!.help),
              type: 'array',
              items: {$ref: '#/$defs/module'},
            },
          },
        },
      },
    },
    $defs: {module},
  };
}
