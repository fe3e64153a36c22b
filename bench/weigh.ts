import {brotliCompressSync} from 'node:zlib';
import {build, type InlineConfig, type Rolldown} from 'vite';
import {bundleConfig} from './build.js';
import type {Contender} from './list.js';

/** Bytes of brotli. */
export interface Weight {
  /** Script and style that a page needs before it can draw. */
  readonly first: number;
  /** With what is loaded on demand. */
  readonly all: number;
}

const brotli = (content: string | Uint8Array): number => brotliCompressSync(content).length;

/** Weighs a contender in chunks, as a page would load it. */
export const weigh = (name: Contender): Promise<Weight> =>
  weighBuilt(bundleConfig(`contenders/${name}.ts`, {write: false, rolldownOptions: {output: {minify: true}}}));

/** Weighs what a configuration builds, which has to build it in memory. */
export async function weighBuilt(config: InlineConfig): Promise<Weight> {
  const built = (await build(config)) as Rolldown.RolldownOutput[];
  const files = built.flatMap(({output}) => output);
  const chunks = new Map(files.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));

  const needed = new Set<string>();
  const visit = (fileName: string): void => {
    if (needed.has(fileName)) return;
    needed.add(fileName);
    chunks.get(fileName)!.imports.forEach(visit);
  };
  for (const chunk of chunks.values()) if (chunk.isEntry) visit(chunk.fileName);

  const sum = (wanted: readonly (typeof files)[number][]): number =>
    wanted.reduce((total, file) => total + brotli(file.type === 'chunk' ? file.code : file.source), 0);
  return {first: sum(files.filter((file) => file.type === 'asset' || needed.has(file.fileName))), all: sum(files)};
}
