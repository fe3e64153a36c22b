/** Writes what tools are told of the tags: the manifest, what editors read, and the types of frameworks. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {VERSION} from '../../packages/core/src/element/define-element.js';
import {customElements} from './custom-elements.js';
import {vsCodeData, webTypes} from './editors.js';
import {reactTypes, vueTypes} from './framework-types.js';
import {tags} from './tags.js';

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Entries that hold types alone still need a file that an `import` finds. */
const NOTHING = 'export {};\n';

/** The files by their name in `dist`. */
export const manifestFiles = (): Readonly<Record<string, string>> => ({
  'custom-elements.json': json(customElements(tags, VERSION)),
  'vscode.html-custom-data.json': json(vsCodeData(tags)),
  'web-types.json': json(webTypes(tags, VERSION)),
  'react.d.ts': reactTypes(tags),
  'react.js': NOTHING,
  'vue.d.ts': vueTypes(tags),
  'vue.js': NOTHING,
});

export function writeManifest(folder: string): void {
  for (const [name, text] of Object.entries(manifestFiles())) writeFileSync(join(folder, name), text);
}
