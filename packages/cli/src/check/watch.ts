import {watch} from 'node:fs';
import {basename, dirname} from 'node:path';
import type {IssueLanguage} from '@menhu/core/config';
import type {CheckedFile} from './checked.js';
import {say} from './words.js';

/** Editors write a file in several steps. */
const SETTLE_MS = 150;

/**
 * Checks again whenever one of the files changes, or one of the sources on this disk, until Ctrl-C.
 *
 * @returns what the last check found
 */
export async function watchFiles(
  first: readonly CheckedFile[],
  check: () => Promise<readonly CheckedFile[]>,
  language: IssueLanguage,
): Promise<readonly CheckedFile[]> {
  let last = first;
  let watched = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const tell = (text: string): boolean => process.stderr.write(`${text}\n`);

  function watchAll(): void {
    watched.abort();
    watched = new AbortController();
    const files = new Set(last.flatMap(({local}) => local));
    const byFolder = new Map<string, Set<string>>();
    for (const file of files) {
      const names = byFolder.get(dirname(file)) ?? new Set();
      byFolder.set(dirname(file), names.add(basename(file)));
    }
    for (const [folder, names] of byFolder) {
      try {
        // The folder and not the file: many editors put a new file in the place of the old.
        watch(folder, {signal: watched.signal}, (_event, name) => {
          if (name === null || names.has(name)) schedule();
        }).on('error', () => {});
      } catch {
        // A folder that is not there yet has nothing to watch.
      }
    }
  }
  let running = Promise.resolve();
  function schedule(): void {
    clearTimeout(timer);
    // One after the other: two reports at a time would be read as one.
    timer = setTimeout(() => (running = running.then(again)), SETTLE_MS);
  }
  async function again(): Promise<void> {
    tell(`\n${say('changed', language, {time: new Date().toLocaleTimeString(language)})}`);
    last = await check();
    watchAll();
  }

  watchAll();
  tell(say('watching', language));
  await new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  clearTimeout(timer);
  watched.abort();
  return last;
}
