import {cp} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

/** What a page needs beside the loader and its chunks. */
const BESIDE = ['tokens.css', 'home.schema.json', 'themes'];

/** The folder of what was built of the core package; the project's own copy before that of the command line. */
function findBuilt(folder: string): string | undefined {
  for (const from of [join(folder, 'package.json'), import.meta.url]) {
    try {
      return join(dirname(createRequire(from).resolve('@menhu/core/package.json')), 'dist');
    } catch {
      // It is not installed there.
    }
  }
  return undefined;
}

/** Copies the library to where the page looks for it. False where it is not installed. */
export async function copyLibrary(folder: string): Promise<boolean> {
  const built = findBuilt(folder);
  if (!built) return false;
  const target = join(folder, 'menhu');
  try {
    await cp(join(built, 'cdn'), target, {recursive: true});
    for (const name of BESIDE) await cp(join(built, name), join(target, name), {recursive: true});
  } catch {
    return false;
  }
  return true;
}
