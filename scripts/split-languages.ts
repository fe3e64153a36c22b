import type {Plugin} from 'vite';
import type {Strings} from '../packages/core/src/locale/strings.js';

/** The id of the strings in a file: `feed` for `modules/feed/feed.strings.ts`, `part-label` for `parts/label.strings.ts`. */
export function stringsId(path: string): string {
  const [, folder, name] = /(?:^|\/)([\w-]+)\/([\w-]+)\.strings\.ts$/.exec(path)!;
  return folder === name ? name! : `${folder}-${name!}`;
}

/** Leaves only Chinese in each strings file of a build; the other languages are in the generated catalogues. */
export function splitLanguages(): Plugin {
  return {
    name: 'menhu:split-languages',
    enforce: 'pre',
    async transform(_, id) {
      if (!id.endsWith('.strings.ts')) return undefined;
      const {default: strings} = (await import(id)) as {default: Strings};
      return {code: `export default ${JSON.stringify({id: strings.id, 'zh-CN': strings['zh-CN']})};`, map: null};
    },
  };
}
