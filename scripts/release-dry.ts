/**
 * `npm run release:dry`, after a build: packs both packages as npm would, puts them into an empty project with nothing
 * but the dependencies that they name, and tries what their users do. Publishes nothing and asks no network.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {build} from 'vite';
import * as definitions from '../packages/core/src/modules/index.js';
import {chromiumArgs, findChromium} from './find-chromium.mjs';
import {npm} from './run-command.mjs';
import {serve} from './serve.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/**
 * Does the whole of it in a temporary folder.
 *
 * @param tell - is told each step once it is done
 * @throws where a step fails, with what was said
 */
export async function releaseDry(tell: (step: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'menhu-release-'));
  try {
    for (const name of ['core', 'cli']) tell(await pack(name, folder));
    const project = join(folder, 'project');
    tell(install(folder, project));
    tell(importAll(project));
    const site = join(project, 'site');
    tell(tryCommands(project, site));
    tell(await trySite(site));
    tell(await tryBundle(project));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** What is no business of a package's users. */
const STRANGE = /\.test\.|\.stories\.|\.page\.|\/src\/|\.map$|tsbuildinfo/;

async function pack(name: string, folder: string): Promise<string> {
  const {code, output} = await npm(['pack', '--json', '--pack-destination', folder, '--workspace', `@menhu/${name}`], {
    quiet: true,
  });
  if (code !== 0) throw new Error(`npm pack failed:\n${output}`);
  const [packed] = JSON.parse(output.slice(output.indexOf('[\n'), output.lastIndexOf(']') + 1)) as [
    {filename: string; size: number; files: {path: string}[]},
  ];
  const strange = packed.files.filter(({path}) => STRANGE.test(path)).map(({path}) => path);
  if (strange.length) throw new Error(`${packed.filename} holds ${strange.join(', ')}`);
  for (const needed of ['package.json', 'README.md', 'LICENSE'])
    if (!packed.files.some(({path}) => path === needed)) throw new Error(`${packed.filename} has no ${needed}`);
  return `${packed.filename}: ${packed.files.length} files, ${Math.round(packed.size / 1_024)} KB`;
}

/**
 * Unpacks the tarballs into a project's `node_modules`, and links the dependencies that they name, and no others, to
 * ours: a dependency that is used and not named is missed here as it would be by its users.
 */
function install(folder: string, project: string): string {
  const modules = join(project, 'node_modules');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{"name": "project", "private": true, "type": "module"}\n');
  const linked = new Set<string>();
  for (const tarball of readdirSync(folder).filter((file) => file.endsWith('.tgz'))) {
    const unpacked = join(folder, 'unpacked');
    mkdirSync(unpacked);
    run('tar', ['-xzf', join(folder, tarball), '-C', unpacked], folder);
    const {name, dependencies = {}} = manifestIn(join(unpacked, 'package'));
    cpSync(join(unpacked, 'package'), join(modules, name), {recursive: true});
    rmSync(unpacked, {recursive: true});
    for (const dependency of Object.keys(dependencies).filter((each) => !linked.has(each))) {
      linked.add(dependency);
      mkdirSync(dirname(join(modules, dependency)), {recursive: true});
      symlinkSync(join(root, 'node_modules', dependency), join(modules, dependency), 'junction');
    }
  }
  return `installed into an empty project, with ${[...linked].sort().join(', ')}`;
}

/** Every entry that is a script can be imported in Node; those for tests need a browser and its test libraries. */
function importAll(project: string): string {
  const {exports = {}} = manifestIn(join(project, 'node_modules/@menhu/core'));
  const entries = Object.entries(exports).flatMap(([name, entry]) =>
    typeof entry === 'string' || name === './testing'
      ? []
      : name.includes('*')
        ? Object.keys(definitions).map((type) => name.replace('*', type))
        : [name],
  );
  const specifiers = entries.map((name) => `@menhu/core${name.slice(1)}`);
  const program = `for (const name of ${JSON.stringify(specifiers)}) await import(name);
    const {checkConfig} = await import('@menhu/core/config');
    if (checkConfig('{').issues.length !== 1) throw new Error('checkConfig finds nothing');
    for (const [name, type] of ${JSON.stringify(jsonEntries(exports))})
      await import(name, {with: {type}});`;
  run(process.execPath, ['--input-type=module', '--eval', program], project);
  return `imported ${specifiers.length} entries in Node`;
}

const jsonEntries = (exports: Readonly<Record<string, unknown>>): (readonly [string, string])[] =>
  Object.keys(exports)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [`@menhu/core${name.slice(1)}`, 'json'] as const);

function tryCommands(project: string, site: string): string {
  const cli = join(project, 'node_modules/@menhu/cli');
  const command = join(cli, manifestIn(cli).bin!['menhu']!);
  const menhu = (...parameters: string[]): string => run(process.execPath, [command, ...parameters], project);
  menhu('--help');
  menhu('schema');
  menhu('init', site, '--yes', '--modules', Object.keys(definitions).join(','));
  menhu('check', '--data', '--strict', join(site, 'home.json'));
  return 'menhu init, check and schema work';
}

/** The homepage that `menhu init` wrote, from a plain server under the strictest policy, without a bundler. */
async function trySite(site: string): Promise<string> {
  const shown = await show(site);
  return `a homepage without a bundler shows ${shown} modules`;
}

/** The same from the package's entries, through a bundler that leaves out what has no side effect. */
async function tryBundle(project: string): Promise<string> {
  const out = join(project, 'bundled');
  writeFileSync(
    join(project, 'main.js'),
    `import {mount} from '@menhu/core';
import '@menhu/core/page';
import '@menhu/core/modules/stats';
import '@menhu/core/label';
if (!customElements.get('mh-stats') || !customElements.get('mh-label')) throw new Error('a tag was left out');
mount(document.body, ${readFileSync(join(project, 'site/home.json'), 'utf8')}, {baseUrl: document.baseURI});
`,
  );
  await build({
    configFile: false,
    root: project,
    logLevel: 'error',
    build: {outDir: out, lib: {entry: join(project, 'main.js'), formats: ['es'], fileName: () => 'main.js'}},
    define: {'process.env.NODE_ENV': '"production"'},
  });
  cpSync(join(project, 'site/data'), join(out, 'data'), {recursive: true});
  const page = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>示例</title><body></body>';
  writeFileSync(join(out, 'index.html'), `${page}<script type="module" src="main.js"></script></html>`);
  return `a bundled homepage shows ${await show(out)} modules`;
}

/** The modules of a page, and none of what they hold. */
const MODULES = Object.keys(definitions)
  .map((type) => `mh-page > mh-section > mh-${type}`)
  .join();

const POLL_MS = 20;
const PATIENCE_MS = 30_000;

/** Opens a folder's page, scrolls through it, and waits until every module of it shows its data. */
async function show(folder: string): Promise<number> {
  const site = await serve(folder);
  const browser = await chromium.launch({executablePath: findChromium(), args: chromiumArgs});
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(site.url);
    await page.waitForSelector(MODULES, {state: 'attached'});
    const count = await page.locator(MODULES).count();
    const end = Date.now() + PATIENCE_MS;
    for (let index = 0; index < count; index++) {
      const element = page.locator(MODULES).nth(index);
      await element.evaluate((module) => module.scrollIntoView());
      // Asked again and again from here, as the page's policy lets nothing be evaluated inside.
      while ((await element.evaluate((module: Element & {status?: string}) => module.status)) !== 'fresh') {
        if (Date.now() > end) throw new Error(`module ${index} of ${count} does not show its data`);
        await page.waitForTimeout(POLL_MS);
      }
    }
    if (faults.length) throw new Error(faults.join('\n'));
    return count;
  } finally {
    await browser.close();
    await site.close();
  }
}

function run(program: string, parameters: readonly string[], cwd: string): string {
  const {status, stdout, stderr} = spawnSync(program, parameters, {cwd, encoding: 'utf8'});
  if (status !== 0) throw new Error(`${program} ${parameters.slice(0, 4).join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {version} = manifestIn(join(root, 'packages/core'));
  await releaseDry((step) => console.log(`✓ ${step}`));
  console.log(`\n${version} could be released; nothing was.`);
}
