import type {$ZodType, $ZodTypes} from 'zod/v4/core';
import type {ModuleDefinition} from '../packages/core/src/config/define-module.js';
import {jsonSchemaOf, SCHEMA_URL, type JsonSchema} from '../packages/core/src/config/json-schema.js';
import * as definitions from '../packages/core/src/modules/index.js';
import {meaningOf} from './field-meanings.js';

/** Both languages in one description, as in home.schema.json: a tool that shows it has no language setting. */
const both = (zh: string, en: string): string => `${zh}\n${en}`;

const modules: readonly ModuleDefinition[] = Object.values(definitions);

/**
 * docs/openapi.json: what an agency's server answers for each module, as OpenAPI 3.1, from the schemas by which payloads
 * are judged. The paths are proposals; a module asks whatever address its `src` names.
 */
export function openApi(): JsonSchema {
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: SCHEMA_URL,
    info: {
      title: 'Menhu 门户',
      version: '1',
      license: {name: 'MIT', identifier: 'MIT'},
      description: both(
        '各模块数据的接口约定，由 npm run generate 根据模块定义生成。路径只是建议，模块读取 src 所写的任何地址；静态 JSON 文件同样可用。说明见 data-contract.zh-CN.md。',
        'What a server answers for each module, generated from the definitions by npm run generate. Paths are proposals: a module reads whatever address its src names, and static JSON files will do. See data-contract.md.',
      ),
    },
    servers: [{url: 'https://www.example.gov.cn/api', description: both('示例地址', 'an example')}],
    paths: Object.assign({}, ...modules.map(pathsOf)) as JsonSchema,
    components: {
      schemas: Object.fromEntries(
        modules.map(({type, data}) => [type, describeFields(jsonSchemaOf(data), type)] as const),
      ),
      parameters: {
        page: {
          name: 'page',
          in: 'query',
          description: both(
            '哪一页，由服务器在 next 中给出；没有此参数时为首页。页面原样请求 next，不自行拼写。',
            'Which page, as the server itself wrote it into next; the first without it. The page asks for next as it stands and makes none up.',
          ),
          schema: {type: 'string'},
        },
        q: {
          name: 'q',
          in: 'query',
          required: true,
          description: both(
            '读者输入的字。首页数据的 search 中 {q} 所在之处，换成经百分号编码的这些字。',
            'What the reader typed. It stands, percent-encoded, where {q} stood in the first page’s search.',
          ),
          schema: {type: 'string', minLength: 1},
        },
      },
      responses: {
        notFound: {description: both('没有这一页；模块显示出错提示和“重试”。', 'No such page; error with Retry.')},
        busy: {
          description: both(
            '暂时不能回答；页面稍后自动重试，有 Retry-After 时按其等候，最长 30 秒。',
            'Not now; the page asks again by itself, after Retry-After where there is one, at most 30 s.',
          ),
          headers: {'Retry-After': {schema: {type: 'string'}}},
        },
      },
    },
  };
}

function pathsOf({type, title, help, data, examples}: ModuleDefinition): JsonSchema {
  const fields = fieldsIn(data);
  const answer = {
    '200': {
      description: both(help['zh-CN'], help.en),
      content: {
        'application/json': {
          schema: {$ref: `#/components/schemas/${type}`},
          example: examples[0]!.data,
        },
      },
    },
    '404': {$ref: '#/components/responses/notFound'},
    '429': {$ref: '#/components/responses/busy'},
    '503': {$ref: '#/components/responses/busy'},
  };
  const tags = [type];
  return {
    [`/${type}`]: {
      get: {
        operationId: type,
        tags,
        summary: both(title['zh-CN'], title.en),
        ...('next' in fields && {parameters: [{$ref: '#/components/parameters/page'}]}),
        responses: answer,
      },
    },
    ...('search' in fields && {
      [`/${type}/search`]: {
        get: {
          operationId: `${type}-search`,
          tags,
          summary: both(`${title['zh-CN']}：搜索`, `${title.en}: search`),
          description: both(
            '返回找到的各项；total 为找到的总数。页面在停止输入 0.25 秒后请求，放弃较早的请求；请求失败时在已载入的内容中查找并加以说明。',
            'Answers with what was found, and in total with how many there are. The page asks 0.25 s after the last keystroke and lets go of earlier requests; where an answer fails it looks in what is loaded, and says so.',
          ),
          parameters: [{$ref: '#/components/parameters/q'}],
          responses: answer,
        },
      },
    }),
  };
}

function fieldsIn(schema: $ZodType): Readonly<Record<string, $ZodType>> {
  const {def} = (schema as $ZodTypes)._zod;
  return def.type === 'object' ? def.shape : {};
}

/** Adds to each field what the data contract says of it. */
function describeFields(schema: JsonSchema, type: string, path = ''): JsonSchema {
  const {properties, items, anyOf} = schema as {
    properties?: Record<string, JsonSchema>;
    items?: JsonSchema;
    anyOf?: readonly JsonSchema[];
  };
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, field]) => {
          const name = path ? `${path}.${key}` : key;
          const meaning = meaningOf(type, name);
          const described = describeFields(field, type, name);
          return [key, meaning ? {description: both(meaning['zh-CN'], meaning.en), ...described} : described];
        }),
      ),
    }),
    ...(items && {items: describeFields(items, type, `${path}[]`)}),
    ...(anyOf && {anyOf: anyOf.map((choice) => describeFields(choice, type, path))}),
  };
}
