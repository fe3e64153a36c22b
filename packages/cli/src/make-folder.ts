import {existsSync, mkdirSync} from 'node:fs';
import {dirname} from 'node:path';

/**
 * Makes a folder with those that it lies in. Node's own `recursive` turns for ever where the last folder that there is lets
 * none be made in it and says ENOENT, as /proc does.
 *
 * @throws an error of the system, where it cannot be made
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it since.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
