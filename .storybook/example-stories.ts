import {readFileSync} from 'node:fs';
import type {Indexer} from 'storybook/internal/types';
import type {Plugin} from 'vite';

/** A story file of a module: `modules/matrix/matrix.stories.ts`. */
const MODULE_STORIES = /modules\/([\w-]+)\/\1\.stories\.ts$/;

interface Listed {
  readonly title: string;
  readonly examples: readonly {readonly name: string; readonly title: string}[];
  readonly states: readonly string[];
}

/** What `npm run generate` lists of the registry, because this file runs where the definitions cannot be imported. */
function listed(fileName: string): Listed {
  const type = MODULE_STORIES.exec(fileName)![1]!;
  const path = new URL('../packages/core/src/generated/stories.json', import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Listed>)[type]!;
}

const pascal = (name: string): string => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The stories of a module: one per example of its definition, then one per state. */
const storiesIn = (fileName: string): {exportName: string; name: string; code: string}[] => {
  const {examples, states} = listed(fileName);
  return [
    ...examples.map(({name, title}) => ({
      exportName: pascal(name),
      name: title,
      code: `stories.example(${JSON.stringify(name)})`,
    })),
    ...states.map((state) => ({
      exportName: `State${pascal(state)}`,
      name: `State: ${state}`,
      code: `stories.state(${JSON.stringify(state)})`,
    })),
  ];
};

/** Lists the stories of modules, so that an example that is added to a definition needs no line anywhere else. */
export const exampleIndexer: Indexer = {
  test: MODULE_STORIES,
  createIndex: async (fileName) =>
    storiesIn(fileName).map(({exportName, name}) => ({
      type: 'story' as const,
      subtype: 'story' as const,
      importPath: fileName,
      exportName,
      name,
      title: `Modules/${listed(fileName).title}`,
      tags: ['autodocs'],
    })),
};

/** Gives each module's story file the exports that the indexer lists. */
export const exampleStories = (): Plugin => ({
  name: 'menhu:example-stories',
  enforce: 'pre',
  transform(code, id) {
    const [fileName] = id.split('?') as [string];
    if (!MODULE_STORIES.test(fileName)) return undefined;
    const lines = storiesIn(fileName).map(({exportName, code: story}) => `export const ${exportName} = ${story};`);
    return {code: `${code}\n${lines.join('\n')}\n`, map: null};
  },
});
