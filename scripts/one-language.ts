import type {Plugin} from 'vite';

/**
 * Leaves one language beside Chinese in a build of one file, or none. A page in another one is told which file speaks it,
 * and shows Chinese.
 *
 * @param language - `undefined` for Chinese alone
 */
export function oneLanguage(language?: string): Plugin {
  return {
    name: 'menhu:one-language',
    transform(code, id) {
      if (!id.endsWith('/generated/catalogues.ts')) return undefined;
      return code.replaceAll(/import\(["'`]\.\/strings\.(?<other>[\w-]+)\.js["'`]\)/g, (whole, other: string) =>
        other === language ? whole : `Promise.reject(Error("load menhu.all.${other}.js instead"))`,
      );
    },
  };
}
