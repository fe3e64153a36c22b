/** Builds a page for each contender into dist/, which is all that the browser gets. */
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, type InlineConfig} from 'vite';
import {COMPILE_AT_ONCE} from '../scripts/compile-at-once.js';
import {minifyStyles} from '../scripts/minify-styles.js';
import {minifyTemplates} from '../scripts/minify-templates.js';
import {splitLanguages} from '../scripts/split-languages.js';
import {names} from './list.js';

const bench = fileURLToPath(new URL('.', import.meta.url));
export const dist = join(bench, 'dist');

/** How everything is bundled: as Menhu's own build does it, so that it is weighed as it is published. */
export const bundleConfig = (source: string, options: NonNullable<InlineConfig['build']>): InlineConfig => ({
  configFile: false,
  root: bench,
  logLevel: 'error',
  plugins: [minifyStyles(), minifyTemplates(), splitLanguages()],
  define: {'process.env.NODE_ENV': '"production"'},
  build: {
    target: 'chrome109',
    emptyOutDir: false,
    lib: {entry: join(bench, source), formats: ['es'], fileName: 'script', cssFileName: 'styles'},
    ...options,
    rolldownOptions: {
      ...options.rolldownOptions,
      // Of every contender alike.
      output: {...(options.rolldownOptions?.output as object), postBanner: COMPILE_AT_ONCE},
    },
  },
});

export async function buildPages(): Promise<void> {
  rmSync(dist, {recursive: true, force: true});
  await bundle('page/harness.ts', dist);
  for (const name of names) {
    const folder = join(dist, name);
    mkdirSync(folder, {recursive: true});
    await bundle(`contenders/${name}.ts`, folder);
    writeFileSync(join(folder, 'index.html'), pageOf(name, readdirSync(folder).includes('styles.css')));
  }
}

/** One script each: a part that came later, over the network, would be outside what is measured. */
const bundle = (source: string, outDir: string): Promise<unknown> =>
  build(bundleConfig(source, {outDir, rolldownOptions: {output: {minify: true, codeSplitting: false}}}));

const pageOf = (name: string, hasStyles: boolean): string => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>${name}</title>
<style>body { font: 15px/1.6 sans-serif; margin: 20px; width: 700px }</style>
${hasStyles ? '<link rel="stylesheet" href="styles.css">' : ''}
<main></main>
<script type="module" src="../script.js"></script>
<script type="module" src="script.js"></script>
`;
