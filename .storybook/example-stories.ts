import {utimesSync} from 'node:fs';
import type {Indexer} from 'storybook/internal/types';
import {tsImport} from 'tsx/esm/api';
import type {Plugin} from 'vite';
import type {ModuleDefinition} from '../packages/core/src/config/define-module.ts';
import {storiesOf} from '../stories/story-list.ts';

/** A story file of a module: `modules/matrix/matrix.stories.ts`. */
const MODULE_STORIES = /modules[\\/]([\w-]+)[\\/]\1\.stories\.ts$/;
/** What a module's stories are made from. */
const MODULE_DATA = /(modules[\\/]([\w-]+)[\\/]\2)\.(?:module|examples)\.ts$/;

/**
 * The definition beside a story file. Through tsx, because Node does not find `./x.ts` where `./x.js` is imported; each
 * call reads the files anew, so that what is edited while Storybook runs is seen.
 */
async function definitionBeside(storyFile: string): Promise<ModuleDefinition> {
  const [, type] = MODULE_STORIES.exec(storyFile)!;
  const path = new URL(`../packages/core/src/modules/${type}/${type}.module.ts`, import.meta.url).href;
  const exported = (await tsImport(path, import.meta.url)) as Record<string, ModuleDefinition>;
  return Object.values(exported).find((definition) => definition.type === type)!;
}

/** Lists the stories of modules, so that an example that is added to a definition needs no line anywhere else. */
export const exampleIndexer: Indexer = {
  test: MODULE_STORIES,
  async createIndex(fileName) {
    const definition = await definitionBeside(fileName);
    return storiesOf(definition).map(({exportName, title, sidebarTitle}) => ({
      type: 'story' as const,
      subtype: 'story' as const,
      importPath: fileName,
      exportName,
      name: title.en,
      title: sidebarTitle,
      tags: ['autodocs'],
    }));
  },
};

/** Gives each module's story file the exports that the indexer lists. */
export const exampleStories = (): Plugin => ({
  name: 'menhu:example-stories',
  enforce: 'pre',
  async transform(code, id) {
    const [fileName] = id.split('?') as [string];
    if (!MODULE_STORIES.test(fileName)) return undefined;
    const lines = storiesOf(await definitionBeside(fileName)).map(
      ({exportName}) => `export const ${exportName} = stories.story(${JSON.stringify(exportName)});`,
    );
    return {code: `${code}\n${lines.join('\n')}\n`, map: null};
  },
  // Storybook lists a file's stories anew only when that file changes: its time does, its text does not.
  handleHotUpdate({file}) {
    if (!MODULE_DATA.test(file)) return;
    const now = new Date();
    utimesSync(file.replace(MODULE_DATA, '$1.stories.ts'), now, now);
  },
});
