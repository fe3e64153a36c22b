/** What a visitor downloads, in bytes of brotli, measured on the built files. */
import {readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {build, type Rolldown} from 'vite';
import * as definitions from '../packages/core/src/modules/index.js';
import {minifyStyles} from './minify-styles.js';
import {minifyTemplates} from './minify-templates.js';
import {slimLit} from './slim-lit.js';
import {splitLanguages} from './split-languages.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const cdn = join(root, 'packages/core/dist/cdn');

export interface Size {
  readonly what: string;
  readonly whatInChinese: string;
  readonly bytes: number;
  readonly limit: number;
  /** What the test holds it to: the limit, or the size from which it must not grow. */
  readonly ceiling: number;
}

const KB = 1_024;
/** Limits of the design, and one of our own for `configPage`; a module's own is 5 KB where none is named. */
const limits: Readonly<Record<string, number>> = {
  runtime: 14,
  configPage: 3,
  label: 8,
  feed: 6,
  matrix: 8,
  homepage: 34,
  validator: 10,
  all: 64,
};
const MODULE_LIMIT = 5;
/** Where a limit is not met yet, docs/decisions.md says why; until it is, the size must at least not grow. */
const ceilings: Readonly<Record<string, number>> = {all: 113.2};

const brotli = (text: string | Buffer): number => brotliCompressSync(text).length;

const source = new Map<string, string>();
function read(file: string): string {
  const known = source.get(file) ?? readFileSync(file, 'utf8');
  source.set(file, known);
  return known;
}

const importsOf = (file: string, pattern: RegExp): string[] =>
  [...read(file).matchAll(pattern)].map(([, path]) => join(dirname(file), path!));

/** A file with everything that it imports before it runs. */
function closure(files: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    importsOf(file, /(?:from|import)\s*["'](\.[^"']+\.js)["']/g).forEach(visit);
  };
  files.forEach(visit);
  return seen;
}

/** Every file that is loaded on demand from one of these. */
const onDemand = (files: Iterable<string>): string[] =>
  [...files].flatMap((file) => importsOf(file, /import\(\s*["'`](\.[^"'`]+\.js)["'`]\s*\)/g));

const without = (files: Iterable<string>, others: ReadonlySet<string>): string[] =>
  [...files].filter((file) => !others.has(file));
const sum = (files: Iterable<string>): number =>
  [...new Set(files)].reduce((total, file) => total + brotli(read(file)), 0);

/** Sizes of what design.md limits, each with its limit in bytes. */
export async function measureSizes(): Promise<Size[]> {
  const entry = join(cdn, 'menhu.js');
  const start = closure([entry]);
  const lazy = onDemand(start);
  const named = (name: string, among = lazy): string => {
    const file = among.find((path) => relative(cdn, path).startsWith(`chunks/${name}-`));
    if (!file) throw new Error(`no chunk ${name} among ${among.join(', ')}`);
    return file;
  };
  const types = Object.keys(definitions);
  const ofModule = new Map(types.map((type) => [type, closure([named(`mh-${type}`)])]));
  // What every module brings along is the frame, the sources and the languages: part of the runtime.
  const shared = [...ofModule.get(types[0]!)!].filter((file) => types.every((type) => ofModule.get(type)!.has(file)));
  const runtime = new Set([...start, ...shared]);
  const configPage = closure([named('config-page')]);
  const validator = closure([named('check', onDemand(configPage))]);
  // A homepage that shows a checked home.json, with an accent of its own: one that was built needs less.
  const homepage = closure([join(cdn, 'menhu.home.js')]);
  const ofHomepage = named('config-page', onDemand(homepage));
  const accentSheet = named('accent-sheet', onDemand([ofHomepage]));
  closure([ofHomepage, accentSheet]).forEach((needed) => homepage.add(needed));

  const size = (what: string, whatInChinese: string, name: string, bytes: number): Size => {
    const limit = limits[name] ?? MODULE_LIMIT;
    return {what, whatInChinese, bytes, limit: limit * KB, ceiling: (ceilings[name] ?? limit) * KB};
  };
  return [
    size('runtime: page, frame, data, locale, Lit', '公共部分：页面、框架、数据、语言、Lit', 'runtime', sum(runtime)),
    size(
      'beside it: a page made of its home.json in the browser',
      '另加：在浏览器里由 home.json 生成页面',
      'configPage',
      sum(without(configPage, runtime)),
    ),
    size(
      '`<mh-label>` alone, Lit included',
      '单用 `<mh-label>`，含 Lit',
      'label',
      await measureAlone('label/mh-label.ts'),
    ),
    ...types.map((type) =>
      size(`\`${type}\`, its own code`, `\`${type}\` 自身的代码`, type, sum(without(ofModule.get(type)!, runtime))),
    ),
    size(
      'a homepage of topic, services, matrix, feed, checked at build time',
      '有 topic、services、matrix、feed 的首页，构建时已检查',
      'homepage',
      sum(homepage),
    ),
    size('the validator', '检查程序', 'validator', sum(without(validator, new Set([...runtime, ...configPage])))),
    size('`menhu.all.js`', '`menhu.all.js`', 'all', sum([join(cdn, 'menhu.all.js')])),
  ];
}

/** One entry bundled with all that it needs before it runs, as a page that uses nothing else would load it. */
async function measureAlone(path: string): Promise<number> {
  const built = (await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [minifyStyles(), minifyTemplates(), splitLanguages(), slimLit()],
    build: {
      write: false,
      target: 'chrome109',
      lib: {entry: join(root, 'packages/core/src', path), formats: ['es']},
      rolldownOptions: {output: {minify: true}},
    },
  })) as Rolldown.RolldownOutput[];
  const chunks = new Map(
    built[0]!.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  );
  const needed = new Set<string>();
  const visit = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    chunks.get(name)!.imports.forEach(visit);
  };
  [...chunks.values()].filter((chunk) => chunk.isEntry).forEach((chunk) => visit(chunk.fileName));
  return [...needed].reduce((total, name) => total + brotli(chunks.get(name)!.code), 0);
}

const kb = (bytes: number): string => (bytes / KB).toFixed(1);

/** The table of the READMEs and of docs/size.md. */
export const sizeTable = (sizes: readonly Size[], lang: 'en' | 'zh-CN' = 'en'): string => {
  const isChinese = lang === 'zh-CN';
  const notMet = isChinese ? '（尚未达到）' : ' (not met yet)';
  return [
    isChinese ? '| 内容 | KB（brotli） | 上限 |' : '| what | KB, brotli | limit |',
    '| --- | --: | --: |',
    ...sizes.map(
      ({what, whatInChinese, bytes, limit}) =>
        `| ${isChinese ? whatInChinese : what} | ${kb(bytes)} | ${kb(limit).replace('.0', '')}${bytes > limit ? notMet : ''} |`,
    ),
  ].join('\n');
};
