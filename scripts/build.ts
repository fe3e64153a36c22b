/** Builds what is published and the demo: `packages/core/dist`, its `cdn/` folder, `packages/cli/dist`, `demo/dist`. */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, type InlineConfig, type Plugin} from 'vite';
import * as definitions from '../packages/core/src/modules/index.js';
import {minifyStyles} from './minify-styles.js';
import {minifyTemplates} from './minify-templates.js';
import {cloakCss} from './cloak.js';
import {COMPILE_AT_ONCE} from './compile-at-once.js';
import {writeManifest} from './manifest/write.js';
import {inlineNamespaces} from './inline-namespaces.js';
import {oneLanguage} from './one-language.js';
import {commonIcons, commonServiceIcons} from './service-icons.js';
import {slimD3} from './slim-d3.js';
import {slimLit} from './slim-lit.js';
import {splitLanguages} from './split-languages.js';
import {takeTurns} from './take-turns.js';
import {themeNames} from '../packages/core/src/theme/themes.js';
import {themeCss, tokensCss} from './tokens.js';
import './generate.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const core = join(root, 'packages/core');
const source = (path: string): string => join(core, 'src', path);

type Entries = Readonly<Record<string, string>>;
type Output = NonNullable<NonNullable<InlineConfig['build']>['rolldownOptions']>;

/** Library mode, because an application's build wraps each dynamic import in a helper that a library has no use for. */
function bundle(outDir: string, entry: Entries, rolldownOptions: Output, ...own: Plugin[]): Promise<unknown> {
  return build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [minifyStyles(), minifyTemplates(), splitLanguages(), slimD3(), slimLit(), ...own],
    build: {
      outDir,
      emptyOutDir: false,
      // The floor of design.md: the last Chromium for Windows 7, an ESR, and the Safari that has Declarative Shadow DOM.
      target: ['chrome109', 'firefox115', 'safari16.4'],
      lib: {entry, formats: ['es']},
      rolldownOptions: {
        ...rolldownOptions,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          minify: true,
          ...rolldownOptions.output,
        },
      },
    },
  });
}

/** ES modules for bundlers: Lit, Zod and the rest stay imports, so that a page has one copy of each. */
async function buildPackage(): Promise<void> {
  const modules = Object.keys(definitions).map((type) => [`modules/${type}`, source(`modules/${type}/mh-${type}.ts`)]);
  await bundle(
    join(core, 'dist'),
    {
      index: source('index.ts'),
      page: source('page/mh-page.ts'),
      section: source('page/mh-section.ts'),
      label: source('label/mh-label.ts'),
      config: source('config/index.ts'),
      testing: source('testing/index.ts'),
      ...Object.fromEntries(modules),
    },
    {external: [/^(?:lit|zod|jsonc-parser|fastest-levenshtein|fast-check|msw|d3-scale|d3-shape|uqr|@open-wc)(?:\/|$)/]},
  );
}

/** Folders and parts that every module builds on. */
const RUNTIME =
  /\/(?:lit|lit-html|lit-element|@lit\/reactive-element)\/(?!(?:.*\/)?directive)|\/core\/src\/(?:cdn\/discover|element|data|locale|page|theme|generated\/(?:loaders|catalogues)|parts\/(?:frame|foot|heading|time|expand|count|image-fallback)\b|config\/(?:values|read-shape|shape)\.)/;

/** What is shown of an account goes together: a chunk of its own for each part would cost more in names than it saves. */
const ACCOUNTS = /\/core\/src\/parts\/(?:avatar|count|platform|verified)\b/;
/** So do the rows of posts, which a feed begins with and others show on request. */
const POSTS = /\/core\/src\/parts\/post-/;

/** Icons that most pages show come with one request, with what finds them; the rarer ones one by one. */
const commonIconsTogether = {
  name: 'icons',
  test: (id: string): boolean =>
    id.endsWith('/modules/services/icons.ts') ||
    id.endsWith('/generated/service-icons.ts') ||
    commonServiceIcons.includes(/\/icons\/icon-(?<name>[\w-]+)\.ts$/.exec(id)?.groups!['name'] ?? ''),
};

/** What comes with one request, as it is nearly always needed together; who needs a part of it takes the few bytes more. */
const together = [
  {name: 'built-page', test: /\/core\/src\/(?:page\/(?:built-page|on-settled)|element\/visibility)\b/},
  {
    name: 'renewal',
    test: /\/core\/src\/(?:data\/(?:refresh|while-visible|printed-data|digest)|element\/complete-data)\b/,
  },
];

/**
 * What every page needs, in one chunk: it compresses better than ten, and is one request. What is only imported on
 * demand, by `import()`, or only by a few of the modules, is left where it is.
 */
function gatherRuntime() {
  const users = new Map<string, Set<string>>();
  const entries = new Set<string>();
  const modules = new Set<string>();
  const plugin: Plugin = {
    name: 'menhu:gather-runtime',
    buildEnd() {
      const visit = (id: string, user: string): void => {
        const known = users.get(id) ?? new Set();
        if (known.has(user)) return;
        users.set(id, known.add(user));
        this.getModuleInfo(id)?.importedIds.forEach((imported) => visit(imported, user));
      };
      for (const id of this.getModuleIds()) {
        // A module's own entry is imported on demand, but with it comes what it builds on.
        if (/\/modules\/(?<type>[\w-]+)\/mh-\k<type>\.ts$/.test(id)) modules.add(id);
        else if (this.getModuleInfo(id)?.isEntry) entries.add(id);
        else continue;
        visit(id, id);
      }
    },
  };
  const isNeeded = (id: string): boolean => {
    const own = [...(users.get(id) ?? [])];
    return own.some((user) => entries.has(user)) || own.length > modules.size / 2;
  };
  const isRuntime = (id: string): boolean => id.includes('rolldown/runtime') || (isNeeded(id) && RUNTIME.test(id));
  const usersIn = (id: string): string[] => [...(users.get(id) ?? [])].filter((user) => modules.has(user));
  // What a group needs goes with it, so what several modules need comes first, and apart.
  const groups = [
    commonIconsTogether,
    {name: 'runtime', test: isRuntime},
    ...together,
    {name: 'accounts', test: ACCOUNTS},
    {
      name: (id: string) => (usersIn(id).length > 1 ? id.split('/').pop()!.replace(/\.ts$/, '') : null),
      debugName: 'shared',
    },
    {name: 'posts', test: (id: string) => users.has(id) && POSTS.test(id)},
    {
      name: (id: string) => {
        const type = /\/modules\/(?<type>[\w-]+)\/[^/]+$/.exec(id)?.groups!['type'];
        return usersIn(id).some((user) => user.endsWith(`/mh-${type}.ts`)) ? `mh-${type}` : null;
      },
      debugName: 'modules',
    },
  ];
  return {plugin, groups};
}

/** Small parts that most of what comes later builds on. */
const LATER_NEEDS = /\/core\/src\/(?:parts\/adopt-styles|element\/pager|search\/pause|config\/encode-part)\b/;
/** With what nearly every feed goes on after its first rows: order, tools, long texts and pictures. */
const FEED_GOES_ON = /\/(?:modules\/feed\/(?:arrangement|extras)|parts\/post-details)\.ts$/;

/** All that an entry needs before it runs, in one chunk of this name. */
function gatherWhole(name: string) {
  const needed = new Set<string>();
  const feedGoesOn = new Set<string>();
  const plugin: Plugin = {
    name: 'menhu:gather-whole',
    buildEnd() {
      const visit = (id: string): void => {
        if (needed.has(id)) return;
        needed.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(visit);
      };
      const ids = [...this.getModuleIds()];
      ids.filter((id) => this.getModuleInfo(id)?.isEntry).forEach(visit);
      ids.filter((id) => LATER_NEEDS.test(id)).forEach(visit);
      const follow = (id: string): void => {
        if (needed.has(id) || feedGoesOn.has(id)) return;
        feedGoesOn.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(follow);
      };
      ids.filter((id) => FEED_GOES_ON.test(id)).forEach(follow);
      // What others need as well must not bring the feed's along.
      const isShared = (id: string): boolean =>
        !FEED_GOES_ON.test(id) && !!this.getModuleInfo(id)?.importers.some((user) => !feedGoesOn.has(user));
      for (let shared; (shared = [...feedGoesOn].find(isShared));) feedGoesOn.delete(shared);
    },
  };
  return {
    plugin,
    groups: [
      commonIconsTogether,
      {name, test: (id: string) => needed.has(id)},
      {name: 'feed-goes-on', test: (id: string) => feedGoesOn.has(id)},
      ...together,
    ],
  };
}

/** For pages without a bundler: a loader with its chunks, one with a homepage's modules, and one file for each language that holds everything. */
async function buildCdn(): Promise<void> {
  const cdn = join(core, 'dist/cdn');
  const entry = {menhu: source('cdn/menhu.ts')};
  const {plugin, groups} = gatherRuntime();
  // Nobody bundles these files again, and the licences are in THIRD-PARTY.md beside them.
  const comments = {annotation: false, jsdoc: false, legal: false};
  await bundle(cdn, entry, {output: {comments, codeSplitting: {groups}}}, plugin, inlineNamespaces('runtime'));
  const whole = gatherWhole('home');
  const postBanner = ({name}: {readonly name: string}): string => (name === 'home' ? COMPILE_AT_ONCE : '');
  const home = {'menhu.home': source('cdn/menhu.home.ts')};
  // The loader imports them on demand for whoever has not got them, which is nobody here.
  const checks = {ineffectiveDynamicImport: false};
  await bundle(
    cdn,
    home,
    {checks, output: {comments, postBanner, codeSplitting: {groups: whole.groups}}},
    whole.plugin,
    takeTurns(),
    inlineNamespaces('home'),
  );
  const {catalogues} = await import('../packages/core/src/generated/catalogues.js');
  for (const language of [undefined, ...Object.keys(catalogues)]) {
    const entryFileNames = `[name].all${language ? `.${language}` : ''}.js`;
    const output = {comments, entryFileNames, codeSplitting: false};
    await bundle(cdn, entry, {output}, commonIcons(), oneLanguage(language));
  }
  cpSync(join(root, 'THIRD-PARTY.md'), join(cdn, 'THIRD-PARTY.md'));
  writeFileSync(join(cdn, 'cloak.css'), cloakCss());
  const integrity = Object.fromEntries(
    filesIn(cdn).map((file) => [
      relative(cdn, file),
      `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`,
    ]),
  );
  writeFileSync(join(cdn, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
}

/** Types beside the scripts; of the tests and of what is generated for tests there are none. */
function buildTypes(): void {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const {status} = spawnSync(process.execPath, [tsc, '-p', join(core, 'tsconfig.build.json')], {stdio: 'inherit'});
  if (status !== 0) throw new Error('the types could not be built; the errors are above');
}

/** One folder that needs nothing installed beside it: the command, and the files that it puts beside the pages it builds. */
async function buildCli(): Promise<void> {
  const outDir = join(root, 'packages/cli/dist');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [minifyStyles(), minifyTemplates()],
    build: {
      outDir,
      ssr: join(root, 'packages/cli/src/menhu.ts'),
      target: 'node20',
      rolldownOptions: {output: {entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js'}},
    },
    resolve: {
      alias: {
        '@menhu/core/config': source('config/index.ts'),
        '@menhu/core/definitions': source('config/definitions.ts'),
        '@menhu/core/print': source('print/index.ts'),
        '@menhu/core/self-inspection': source('self-inspection/index.ts'),
      },
    },
    ssr: {noExternal: true},
  });
  cpSync(join(root, 'THIRD-PARTY.md'), join(outDir, 'THIRD-PARTY.md'));
  cpSync(join(core, 'dist/cdn'), join(outDir, 'cdn'), {recursive: true});
}

/** The demo is plain files: its pages, and the CDN build beside them as an agency would put it. */
function buildDemo(): void {
  const demo = join(root, 'demo');
  const out = join(demo, 'dist');
  mkdirSync(out);
  for (const name of readdirSync(demo)) {
    if (name !== 'dist' && !name.endsWith('.ts')) cpSync(join(demo, name), join(out, name), {recursive: true});
  }
  cpSync(join(core, 'dist/cdn'), join(out, 'menhu'), {recursive: true});
  for (const file of ['home.schema.json', 'tokens.css', 'themes'])
    cpSync(join(core, 'dist', file), join(out, 'menhu', file), {recursive: true});
  const realAccounts = join(root, '../shared/data/matrix-accounts.json');
  if (existsSync(realAccounts)) cpSync(realAccounts, join(out, 'data/real-accounts.json'));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

for (const folder of ['packages/core/dist', 'packages/cli/dist', 'demo/dist'])
  rmSync(join(root, folder), {recursive: true, force: true});
mkdirSync(join(core, 'dist'), {recursive: true});
await buildPackage();
buildTypes();
await buildCdn();
await buildCli();
cpSync(join(core, 'home.schema.json'), join(core, 'dist/home.schema.json'));
writeFileSync(join(core, 'dist/tokens.css'), tokensCss());
mkdirSync(join(core, 'dist/themes'));
for (const name of themeNames) writeFileSync(join(core, `dist/themes/${name}.css`), themeCss(name));
writeManifest(join(core, 'dist'));
buildDemo();
