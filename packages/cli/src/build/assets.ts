import {copyFileSync, existsSync, mkdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

/**
 * The files for pages without a bundler: in the published command they lie beside its chunks, of which this is in one;
 * in the sources, where the build puts them.
 */
export function libraryFolder(): string {
  const places = ['../cdn/', './cdn/', '../../../core/dist/cdn/'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  return places.find((place) => existsSync(join(place, LOADER_ENTRY))) ?? places[0]!;
}

/** Modules that come in one file with the loader. */
export const TOGETHER: ReadonlySet<string> = new Set(['topic', 'services', 'matrix', 'feed']);
const HOME_ENTRY = 'menhu.home.js';
const LOADER_ENTRY = 'menhu.js';

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)].map(
    ([, path]) => join(dirname(file), path!),
  );

/** What a page loads of the library. */
export interface Library {
  /** Scripts to name in the page, the entry first; relative to the library's folder. */
  readonly entry: string;
  /** What the entry needs before it runs. */
  readonly preloads: readonly string[];
  /** All that may be asked for, now or later. */
  readonly files: readonly string[];
}

/** What pages with these modules load: one file where several of a homepage's modules are on them, else the loader. */
export function libraryFor(types: readonly string[]): Library {
  const isHome = types.filter((type) => TOGETHER.has(type)).length > 1;
  const library = known.get(isHome) ?? findLibrary(isHome, libraryFolder());
  known.set(isHome, library);
  return library;
}

/** Found once: a thousand pages have the same. */
const known = new Map<boolean, Library>();

function findLibrary(isHome: boolean, folder: string): Library {
  const facade = join(folder, isHome ? HOME_ENTRY : LOADER_ENTRY);
  const files = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    importsOf(file).forEach(visit);
  };
  visit(facade);
  const name = (file: string): string => relative(folder, file).replaceAll('\\', '/');
  const [first] = importsOf(facade);
  // The facade of the homepage's file only names what is in it: one request less.
  return isHome
    ? {entry: name(first!), preloads: [], files: [...files].map(name)}
    : {entry: name(facade), preloads: [name(first!)], files: [...files].map(name)};
}

/** Copies files of the library into a folder. */
export function copyLibrary(files: Iterable<string>, into: string, folder = libraryFolder()): void {
  for (const file of files) {
    const target = join(into, file);
    mkdirSync(dirname(target), {recursive: true});
    copyFileSync(join(folder, file), target);
  }
}
