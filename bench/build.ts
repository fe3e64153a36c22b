import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'vite';
import {minifyStyles} from '../scripts/minify-styles.js';
import {minifyTemplates} from '../scripts/minify-templates.js';
import {splitLanguages} from '../scripts/split-languages.js';

const bench = fileURLToPath(new URL('.', import.meta.url));
export const dist = join(bench, 'dist');

/** Plain styles for what the libraries leave to the page, the same for all. */
const STYLES = `body{font:15px/1.6 sans-serif;margin:20px;width:700px}ul{list-style:none;margin:0;padding:0}p{margin:0}
.member{display:grid;grid-template-columns:40px 1fr auto;gap:0 12px;padding:10px 0;border-bottom:1px solid #eee}
.avatar{display:grid;place-items:center;width:40px;height:40px;border-radius:50%;background:#55657a;color:#fff}
.facts{display:flex;flex-wrap:wrap;gap:0 10px;font-size:13px;color:#666}.line{font-size:13px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}`;

/** Builds each contender as a page of its own. Returns the weight of its scripts and styles in bytes of brotli. */
export async function buildContenders(names: readonly string[]): Promise<Map<string, number>> {
  rmSync(dist, {recursive: true, force: true});
  const weights = new Map<string, number>();
  for (const name of names) {
    const outDir = join(dist, name);
    await build({
      configFile: false,
      root: bench,
      logLevel: 'error',
      plugins: [minifyStyles(), minifyTemplates(), splitLanguages()],
      define: {'process.env.NODE_ENV': '"production"'},
      build: {
        outDir,
        target: 'chrome109',
        lib: {
          entry: join(bench, `contenders/${name}.ts`),
          formats: ['es'],
          fileName: 'contender',
          cssFileName: 'contender',
        },
        rolldownOptions: {output: {minify: true, codeSplitting: false}},
      },
    });
    const files = readdirSync(outDir).filter((file) => /\.(?:js|css)$/.test(file));
    weights.set(
      name,
      files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(outDir, file))).length, 0),
    );
    mkdirSync(outDir, {recursive: true});
    const links = files.filter((file) => file.endsWith('.css')).map((file) => `<link rel="stylesheet" href="${file}">`);
    const script = files.find((file) => file.endsWith('.js'))!;
    writeFileSync(
      join(outDir, 'index.html'),
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${name}</title><style>${STYLES}</style>${links.join('')}<script type="module" src="${script}"></script><body><main></main></body></html>`,
    );
  }
  return weights;
}
