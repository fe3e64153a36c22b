import {existsSync, readFileSync, statSync} from 'node:fs';
import {basename, dirname, join, posix, relative, resolve, sep} from 'node:path';
import {createHash} from 'node:crypto';
import type {HomeConfig, ModuleConfig} from '@menhu/core/config';
import {digestOf, parseSource, SourceError, type ModuleSource} from '@menhu/core/print';
import {placeOf} from '../check/place.js';
import {isUrl, read, Unreadable} from '../check/read.js';

/** Data of a module as they are printed and as the page asks for them. */
export interface FoundSource extends ModuleSource {
  /** Where the page has them, relative to its folder, and the bytes; absent where they come from elsewhere. */
  readonly file?: {readonly path: string; readonly bytes: Uint8Array};
  /** What the config calls them: the name under which a later build finds them. */
  readonly name: string;
  /** Why they are those of an earlier build. */
  readonly fault?: Unreadable | SourceError;
}

/** A source of which there is nothing to print. */
export interface LostSource {
  readonly name: string;
  readonly fault: Unreadable | SourceError;
}

export interface SourceOptions {
  /** home.json, a path or an address. */
  readonly file: string;
  readonly root: string;
  readonly timeoutMs: number;
  /** Where an earlier build has the data of a source; absent where it has none. */
  readonly lastGood: (name: string) => string | undefined;
}

/** Every module that is shown, with its path in the config. */
export function modulesOf({sections}: HomeConfig): [path: string, module: ModuleConfig][] {
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  return list(sections).flatMap((section, index) =>
    list((section as {modules?: unknown} | null)?.modules).flatMap((module, position) =>
      typeof module === 'object' && module !== null && (module as ModuleConfig).hidden !== true
        ? [[`sections[${index}].modules[${position}]`, module as ModuleConfig] as [string, ModuleConfig]]
        : [],
    ),
  );
}

/** Reads the data of every module; a source that several modules name is asked once. */
export async function readSources(
  config: HomeConfig,
  options: SourceOptions,
): Promise<ReadonlyMap<string, FoundSource | LostSource>> {
  const bodies = new Map<string, Promise<ArrayBuffer>>();
  const bodyOf = (place: string): Promise<ArrayBuffer> => {
    const body = bodies.get(place) ?? read(place, options.timeoutMs);
    bodies.set(place, body);
    return body;
  };
  const found = await Promise.all(
    modulesOf(config).map(async ([path, module]): Promise<[string, FoundSource | LostSource] | undefined> => {
      const {data, src} = module;
      if (data !== undefined) return [path, inline(path, data)];
      // A module without a source, or with one that is refused, is told by the check.
      if (typeof src !== 'string' || !src) return undefined;
      return [path, await readSource(module, src, bodyOf, options)];
    }),
  );
  return new Map(found.filter((entry) => entry !== undefined));
}

/** Data that stand in the config become a file as well: the page has no other way to give them to a module that wakes. */
function inline(path: string, data: unknown): FoundSource {
  const name = path.replaceAll(/\W+/g, '-').replace(/-$/, '');
  const file = `data/${name}.json`;
  const bytes = Buffer.from(`${JSON.stringify(data)}\n`);
  return {name: path, payload: data, src: file, digest: digestOf(bytes), file: {path: file, bytes}};
}

async function readSource(
  module: ModuleConfig,
  src: string,
  bodyOf: (place: string) => Promise<ArrayBuffer>,
  {file, root, lastGood}: SourceOptions,
): Promise<FoundSource | LostSource> {
  const place = placeOf(src, file, root);
  const target = isUrl(place)
    ? {src: place, path: `data/last/${shortHash(place)}.json`}
    : localTarget(place, file, src);
  const use = async (bytes: Uint8Array): Promise<Omit<FoundSource, 'fault'>> => {
    const body = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const payload = await parseSource(module, body, isUrl(place) ? place : `file://${encodeURI(resolve(place))}`);
    return {name: src, payload, src: target.src, digest: digestOf(bytes), file: {path: target.path, bytes}};
  };
  try {
    return await use(new Uint8Array(await bodyOf(place)));
  } catch (error) {
    const fault =
      error instanceof Unreadable || error instanceof SourceError
        ? error
        : new Unreadable('other', {reason: String(error)});
    const last = lastGood(src);
    if (last === undefined || !existsSync(last)) return {name: src, fault};
    try {
      return {...(await use(readFileSync(last))), fault};
    } catch {
      return {name: src, fault};
    }
  }
}

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Files on this disk keep their place beside the page; what lies above home.json is brought below it. */
export function localTarget(place: string, file: string, src: string): {src: string; path: string} {
  const path = isUrl(file)
    ? src
    : relative(dirname(resolve(file)), resolve(place))
        .split(sep)
        .join('/');
  const safe = path.startsWith('..') || posix.isAbsolute(path) ? `data/${shortHash(place)}-${basename(place)}` : path;
  return {src: safe, path: safe};
}

const MEDIA = /^(?![a-z]+:|\/|#)[^\s<>"\\]{1,500}\.(?:avif|gif|jpe?g|mp4|png|svg|vtt|webm|webp)$/i;

/**
 * Images, videos and captions on this disk that some data show, by their place beside the page. Data are not to be trusted:
 * what does not lie below the folder stays where it is.
 */
export function localFiles(payload: unknown, folder: string): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      const path = MEDIA.test(value) ? posix.normalize(value) : '..';
      if (path.startsWith('..')) return;
      const place = join(folder, path);
      if (statSync(place, {throwIfNoEntry: false})?.isFile()) found.set(path, place);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(payload);
  return found;
}
