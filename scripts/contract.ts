import * as definitions from '../packages/core/src/modules/index.js';
import {prose} from './contract-prose.js';
import {fieldsOf} from './fields-of.js';
import {codeBlock, fieldTable, fileIn, otherLanguage, type DocsLanguage} from './markdown.js';

const SAMPLE_LINES = 24;

const words: Readonly<Record<DocsLanguage, {title: string; begins: string; back: (type: string) => string}>> = {
  'zh-CN': {
    title: '数据格式',
    begins: '数据开头举例：',
    back: (type) => `模块本身的选项见 [home.json 参考](${fileIn('home-json', 'zh-CN')}#${type})。`,
  },
  en: {
    title: 'Data contract',
    begins: 'Begins, for example:',
    back: (type) => ` The options of the module itself: [home.json reference](${fileIn('home-json', 'en')}#${type}).`,
  },
};

/** docs/data-contract: what every payload may hold, from the schemas by which it is judged. */
export function dataContract(language: DocsLanguage): string {
  const {title, begins, back} = words[language];
  const modules = Object.values(definitions).map((definition) => {
    const {type, data, examples} = definition;
    const sample = JSON.stringify(examples[0]!.data, null, 2).split('\n').slice(0, SAMPLE_LINES).join('\n');
    return [
      `## ${type}`,
      `**${definition.title[language]}** · ${definition.help[language]}${back(type)}`,
      fieldTable(fieldsOf(data, type), language),
      begins,
      codeBlock('json', `${sample}\n…`),
    ].join('\n\n');
  });
  return `${[`# ${title}`, otherLanguage('data-contract', language), prose[language], ...modules].join('\n\n')}\n`;
}
