import * as definitions from '../packages/core/src/modules/index.js';
import type {ModuleDefinition} from '../packages/core/src/config/define-module.js';
import {moduleFields, page} from '../packages/core/src/config/page-schema.js';
import {CONFIG_VERSION} from '../packages/core/src/config/version.js';
import {kebab} from '../packages/core/src/element/option-properties.js';
import {OPTIONS} from './field-meanings.js';
import {fieldsOf, valuesInWords, type Field} from './fields-of.js';
import {codeBlock, fieldTable, fileIn, otherLanguage, table, type DocsLanguage} from './markdown.js';
import {words} from './home-words.js';

const modules = Object.values(definitions) as unknown as readonly ModuleDefinition[];

/** The entry of a module in home.json, with the options of its first example that has any. */
function entryOf({type, title, sizes, examples}: ModuleDefinition, language: DocsLanguage): Record<string, unknown> {
  const {heading: _, ...options} =
    examples.find(({options: own}) => own && Object.keys(own).some(isOption))?.options ?? {};
  return {type, id: type, size: sizes[0], title: title[language], src: `data/${type}.json`, ...options};
}

const isOption = (key: string): boolean => key !== 'heading';

/** One entry per line, as people write such files. */
const compactJson = (value: object): string =>
  JSON.stringify(value, null, 1)
    .replace(/\n\s*/g, ' ')
    .replace(/^\{ | \}$/g, (brace) => brace.trim())
    .replaceAll('[ ', '[')
    .replaceAll(' ]', ']');

/** The same module as a tag on a page of one's own; what an attribute cannot say simply stays out of the sample. */
function tagOf(definition: ModuleDefinition, language: DocsLanguage): string {
  const {type: _, id: _id, size: _size, title, ...rest} = entryOf(definition, language);
  const attributes = Object.entries({heading: title, ...rest})
    .filter(([, value]) => typeof value !== 'object')
    .map(([name, value]) => (value === true ? ` ${kebab(name)}` : ` ${kebab(name)}="${String(value)}"`));
  return `<mh-${definition.type}${attributes.join('')}></mh-${definition.type}>`;
}

/**
 * The value that holds where nothing is written, from the sentence that says so: a schema without transforms has no
 * place for it.
 */
function defaultOf({kind, help}: Field): string | undefined {
  const text = help?.en ?? '';
  const choices = kind.startsWith('=') ? kind.slice(1).split('|') : [];
  const chosen = choices.find((choice) => new RegExp(`\\b${choice}\\b[^;:,]*\\(default\\)`).test(text));
  return chosen ?? (/Default ([\w/#-]+)/.exec(text) ?? /\b(\d+) \(default\)/.exec(text))?.[1];
}

const optionTable = (fields: readonly Field[], language: DocsLanguage): string =>
  table(
    words[language].optionHead,
    fields.map((field) => {
      const standard = defaultOf(field);
      return [
        `\`${field.path}\``,
        // A part of an object has no attribute: the object is written as JSON into its own.
        /[.[]/.test(field.path) ? '' : `\`${kebab(field.path)}\``,
        valuesInWords(field, language),
        standard === undefined ? '' : `\`${standard}\``,
        field.help?.[language] ?? '',
      ];
    }),
  );

function sectionOf(definition: ModuleDefinition, language: DocsLanguage): string {
  const {type, title, help, whenNotToUse, sizes, formats = [], options} = definition;
  const {sizesAre, formatsAre, noOptions, notFor, dataAre, asTag} = words[language];
  const fields = fieldsOf(options, type + OPTIONS);
  return [
    `## ${type}`,
    `**${title[language]}** · ${help[language]}`,
    notFor + whenNotToUse[language],
    sizesAre(sizes) + (formats.length ? formatsAre(formats) : ''),
    fields.length ? optionTable(fields, language) : noOptions,
    codeBlock('json', compactJson(entryOf(definition, language))),
    asTag,
    codeBlock('html', tagOf(definition, language)),
    dataAre(`${fileIn('data-contract', language)}#${type}`),
  ].join('\n\n');
}

/** Fields of the page down to its sections; the modules have tables of their own. */
const pageFields = (): Field[] => fieldsOf(page).filter(({path}) => !path.startsWith('sections[].modules[].'));

function wholeExample(language: DocsLanguage): string {
  const entries = modules.map((definition) => `        ${compactJson(entryOf(definition, language))}`);
  return `{
  "$schema": "menhu/home.schema.json",
  "version": ${CONFIG_VERSION},
  "site": {"name": "${words[language].siteName}", "url": "https://www.example.gov.cn/"},
  "lang": "${language}",
  "theme": {"accent": "#b3261e", "mode": "auto", "text": "standard"},
  "sections": [
    {
      "modules": [
${entries.join(',\n')}
      ]
    }
  ]
}`;
}

/** docs/home-json: every field of a home.json, with every module's options. */
export function homeReference(language: DocsLanguage): string {
  const {title, intro, page: pageTitle, modules: modulesTitle, modulesIntro, whole, tags, tagsIntro} = words[language];
  const index = table(
    words[language].indexHead,
    modules.map((definition) => [
      `[\`${definition.type}\`](#${definition.type})`,
      definition.title[language],
      definition.help[language],
    ]),
  );
  return `${[
    `# ${title}`,
    otherLanguage('home-json', language),
    intro,
    codeBlock('json', wholeExample(language)),
    whole,
    `## ${pageTitle}`,
    fieldTable(pageFields(), language),
    `## ${modulesTitle}`,
    modulesIntro,
    fieldTable(fieldsOf(moduleFields), language),
    words[language].indexIs,
    index,
    ...modules.map((definition) => sectionOf(definition, language)),
    `## ${tags}`,
    tagsIntro,
    table(
      words[language].tagHead,
      words[language].attributes.map(([name, meaning]) => [`\`${name}\``, meaning]),
    ),
  ].join('\n\n')}\n`;
}
