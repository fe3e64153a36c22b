/**
 * `npm run new -- NAME`: the folder of a new module with every file that the house asks for, and its line in the registry.
 *
 *   --title TEXT      its name in Chinese; NAME where it is not given
 *   --title-en TEXT   its name in English
 *   --root DIR        another copy of the project
 *   --dry-run         only tells what would be written
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import prettier from 'prettier';
import * as definitions from '../packages/core/src/modules/index.js';
import {faultOfName, moduleFiles, registryWith} from './module-files.js';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    title: {type: 'string'},
    'title-en': {type: 'string'},
    root: {type: 'string', default: fileURLToPath(new URL('../', import.meta.url))},
    'dry-run': {type: 'boolean', default: false},
  },
});
const [type = ''] = positionals;
const modules = join(values.root, 'packages/core/src/modules');
const fault = positionals.length === 1 ? faultOfName(type, Object.keys(definitions)) : 'write: npm run new -- NAME';
if (fault) {
  console.error(fault);
  process.exit(2);
}
const folder = join(modules, type);
if (existsSync(folder)) {
  console.error(`${folder} is there already; nothing was written`);
  process.exit(2);
}

const {title = type, 'title-en': titleEn = `${type[0]!.toUpperCase()}${type.slice(1)}`} = values;
const registry = join(modules, 'index.ts');
const files = new Map(
  Object.entries(moduleFiles({type, title, titleEn})).map(([name, text]) => [join(folder, name), text]),
);
files.set(registry, registryWith(readFileSync(registry, 'utf8'), type));

for (const [path, text] of files) {
  if (!values['dry-run']) {
    mkdirSync(dirname(path), {recursive: true});
    const style = await prettier.resolveConfig(path);
    writeFileSync(path, await prettier.format(text, {...style, filepath: path}));
  }
  console.log(path);
}
console.log(`
Next: npm run generate, then npm test. Write what is yours:
  ${type}.module.ts   options, data, titles and help in both languages
  ${type}.examples.ts an example for each notable state
  ${type}.strings.ts  every language; the Uyghur title is still the English one
and a line in CHANGELOG.md.`);
