import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';

/** The file by which a folder is known to be the command's own, and what it may replace in it. */
export const MANIFEST = 'build.json';

export interface Manifest {
  readonly menhu: string;
  /** Every file of the build but this one, relative to the folder, in order. */
  readonly files: readonly string[];
  /** For each page, relative to the folder, where the data of each source lie: what a later build falls back on. */
  readonly sources: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Hash of each page's config, by the page. */
  readonly configs: Readonly<Record<string, string>>;
}

/** What an earlier build left in a folder; undefined where none did. */
export function readManifest(folder: string): Manifest | undefined {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest;
    return Array.isArray(manifest.files) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

/** Files in a folder that no earlier build has put there. */
export function foreignFiles(folder: string, manifest: Manifest | undefined): string[] {
  if (!existsSync(folder)) return [];
  const own = new Set([MANIFEST, ...(manifest?.files ?? [])]);
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !own.has(file))
    .sort();
}
