import {parseArgs} from 'node:util';
import {homeSchema} from '@menhu/core/config';
import type {Command} from './command.js';

/** Prints the JSON Schema of home.json, for an editor's settings. */
export const command: Command = {
  parameters: '',
  summary: {
    'zh-CN': '输出 home.json 的 JSON Schema，供编辑器补全和提示',
    en: 'prints the JSON Schema of home.json, by which an editor completes the file',
  },
  run(parameters) {
    // It takes nothing, and says so of what it is given. A language is given to every command.
    parseArgs({args: [...parameters], options: {lang: {type: 'string'}}});
    process.stdout.write(`${JSON.stringify(homeSchema(), null, 2)}\n`);
    return 0;
  },
};
