import type {$ZodType, $ZodTypes} from 'zod/v4/core';
import {fieldHelp, fieldKinds, listLengths, type Localized} from '../packages/core/src/config/fields.js';
import {meaningOf} from './field-meanings.js';

/** One row of a reference table. */
export interface Field {
  /** `posts[].author.name`. */
  readonly path: string;
  readonly isRequired: boolean;
  /** The values that it takes; choices as `=a|b`, everything else a word of `kinds`. */
  readonly kind: string;
  /** The most entries of a list, where its schema says it. */
  readonly most?: number;
  /** Absent for a list or object of which only the parts have a meaning worth a sentence. */
  readonly help?: Localized;
}

/** What the values of a field are, in words. */
const kinds: Readonly<Record<string, Localized>> = {
  any: {'zh-CN': '任意', en: 'anything'},
  string: {'zh-CN': '文字', en: 'text'},
  text: {'zh-CN': '文字，不能为空', en: 'text, not empty'},
  number: {'zh-CN': '数字', en: 'number'},
  boolean: {'zh-CN': '`true` 或 `false`', en: '`true` or `false`'},
  url: {
    'zh-CN': '链接：http(s)、tel、mailto、sms、小程序或相对地址',
    en: 'link: http(s), tel, mailto, sms, mini-program, or relative',
  },
  resource: {'zh-CN': '文件地址：http(s) 或相对地址', en: 'address of a file: http(s) or relative'},
  phone: {'zh-CN': '电话号码，按印刷写法', en: 'phone number as printed'},
  time: {'zh-CN': 'ISO 8601 时间（带时区），或日期', en: 'ISO 8601 with offset, or a date'},
  count: {'zh-CN': '不小于 0 的整数', en: 'whole number, 0 or more'},
  colour: {'zh-CN': '`#rgb` 或 `#rrggbb`', en: '`#rgb` or `#rrggbb`'},
  list: {'zh-CN': '列表，各项如下', en: 'list of the following'},
  object: {'zh-CN': '对象', en: 'object'},
};

/** What a field takes, and how many of it, in one language. */
export function valuesInWords({kind, most}: Field, language: keyof Localized): string {
  const words = kindInWords(kind, language);
  const number = most?.toLocaleString('en');
  return number ? (language === 'en' ? `${words}; at most ${number}` : `${words}；至多 ${number} 项`) : words;
}

/** Words of a field's kind in one language; alternatives and lists are joined. */
function kindInWords(kind: string, language: keyof Localized): string {
  if (kind.startsWith('like ')) {
    const path = kind.slice('like '.length);
    return language === 'en' ? `list; each as \`${path}\`` : `列表，各项同 \`${path}\``;
  }
  if (kind.startsWith('=')) {
    const choices = kind.slice(1).split('|');
    return choices.map((choice) => `\`${choice}\``).join(language === 'en' ? ', ' : '、');
  }
  if (kind.startsWith('[]')) {
    const item = kindInWords(kind.slice(2), language);
    return language === 'en' ? `list of ${item}` : `列表：${item}`;
  }
  if (kind.startsWith('{}')) {
    const value = kindInWords(kind.slice(2), language);
    return language === 'en' ? `object with keys of your own; each ${value}` : `对象，键名自定，值为${value}`;
  }
  if (kind.includes(' or ')) {
    const alternatives = kind.split(' or ').map((alternative) => kindInWords(alternative, language));
    return alternatives.join(language === 'en' ? '; or ' : '；或');
  }
  return kinds[kind]![language];
}

/**
 * Every field of a schema, nested ones by their path, in the order of the schema. A list of what stands above already is
 * not told again.
 *
 * @param type - the module whose payload it is, for the meanings of its fields
 */
export function fieldsOf(schema: $ZodType, type = '', path = ''): Field[] {
  const told = new Map<$ZodType, string>();
  return Object.entries(shapeOf(schema)).flatMap(([key, field]) => {
    const name = path ? `${path}.${key}` : key;
    const help = helpOf(field) ?? meaningOf(type, name);
    const isRequired = (field as $ZodTypes)._zod.def.type !== 'optional';
    const most = mostOf(field);
    const same = told.get(itemOf(field));
    told.set(itemOf(field), name);
    const kind = same === undefined ? kindOf(field) : `like ${same}`;
    return [
      {path: name, isRequired, kind, ...(most && {most}), ...(help && {help})},
      ...(same === undefined ? partsOf(field, type, name) : []),
    ];
  });
}

/** The schema itself, or what it is an optional list of. */
function itemOf(schema: $ZodType): $ZodType {
  const {def} = (schema as $ZodTypes)._zod;
  if (def.type === 'optional') return itemOf(def.innerType);
  return def.type === 'array' ? itemOf(def.element) : schema;
}

function mostOf(schema: $ZodType): number | undefined {
  const {def} = (schema as $ZodTypes)._zod;
  return def.type === 'optional' ? mostOf(def.innerType) : listLengths.get(schema)?.most;
}

/** A wrapper and what it wraps may each carry the sentence. */
function helpOf(schema: $ZodType): Localized | undefined {
  const {def} = (schema as $ZodTypes)._zod;
  return fieldHelp.get(schema)?.help ?? (def.type === 'optional' ? helpOf(def.innerType) : undefined);
}

function kindOf(schema: $ZodType): string {
  const kind = fieldKinds.get(schema)?.kind;
  if (kind) return kind;
  const {def} = (schema as $ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return def.checks?.length ? 'text' : 'string';
    case 'enum':
      return `=${Object.values(def.entries).join('|')}`;
    case 'literal':
      return `=${def.values.join('|')}`;
    case 'array': {
      const item = kindOf(def.element);
      return item === 'object' || item.includes(' or ') ? 'list' : `[]${item}`;
    }
    case 'union':
      return def.options.map(kindOf).join(' or ');
    case 'optional':
      return kindOf(def.innerType);
    case 'record':
      return `{}${kindOf(def.valueType)}`;
    case 'unknown':
    case 'any':
      return 'any';
    default:
      return def.type;
  }
}

function partsOf(schema: $ZodType, type: string, path: string): Field[] {
  const {def} = (schema as $ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return partsOf(def.innerType, type, path);
    case 'array':
      return partsOf(def.element, type, `${path}[]`);
    case 'union':
      return def.options.flatMap((option) => partsOf(option, type, path));
    case 'record':
      return partsOf(def.valueType, type, `${path}.*`);
    case 'object':
      return fieldsOf(schema, type, path);
    default:
      return [];
  }
}

function shapeOf(schema: $ZodType): Readonly<Record<string, $ZodType>> {
  const {def} = (schema as $ZodTypes)._zod;
  return def.type === 'object' ? def.shape : {};
}
