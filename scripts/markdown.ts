import type {Localized} from '../packages/core/src/config/fields.js';
import {valuesInWords, type Field} from './fields-of.js';

export type DocsLanguage = keyof Localized;

/** `name.md` in English and `name.zh-CN.md` in Chinese: GitHub and most editors list the two side by side. */
export const fileIn = (name: string, language: DocsLanguage): string =>
  language === 'en' ? `${name}.md` : `${name}.${language}.md`;

/** The line under a title that leads to the other language and to all pages. */
export const otherLanguage = (name: string, language: DocsLanguage): string =>
  language === 'en'
    ? `[中文](${fileIn(name, 'zh-CN')}) · [All docs](README.md)`
    : `[English](${fileIn(name, 'en')}) · [文档目录](README.zh-CN.md)`;

export const codeBlock = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** A cell must not end its row early. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const heads: Readonly<Record<DocsLanguage, readonly string[]>> = {
  'zh-CN': ['字段', '必填', '写什么', '含义'],
  en: ['field', 'required', 'value', 'meaning'],
};

/** A row per field: its path, whether it must be there, its values, its meaning. */
export const fieldTable = (fields: readonly Field[], language: DocsLanguage): string =>
  table(
    heads[language],
    fields.map((field) => [
      `\`${field.path}\``,
      field.isRequired ? (language === 'en' ? 'yes' : '是') : '',
      valuesInWords(field, language),
      field.help?.[language] ?? '',
    ]),
  );
