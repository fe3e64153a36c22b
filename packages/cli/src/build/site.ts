import {existsSync, readFileSync, statSync} from 'node:fs';
import {basename, dirname, join, posix, relative, resolve, sep} from 'node:path';
import {checkConfig, type Issue, type IssueLanguage} from '@menhu/core/config';
import {sourceWordings, toIssue} from '@menhu/core/print';
import {placeOf} from '../check/place.js';
import {isUrl, read} from '../check/read.js';
import {copyLibrary, libraryFolder, libraryFor} from './assets.js';
import {foreignFiles, MANIFEST, readManifest, type Manifest} from './manifest.js';
import {Output} from './output.js';
import {hashOf, originsIn, policyOf} from './policy.js';
import {printHome, type Page} from './print.js';
import {localFiles, localTarget, readSources, type FoundSource, type LostSource} from './sources.js';
import type {BuildPhrase} from './words.js';

export interface SiteOptions {
  readonly files: readonly string[];
  readonly out: string;
  readonly template: string | undefined;
  /** The folder of addresses that begin with a slash; that of each file where it is not given. */
  readonly root: string | undefined;
  readonly timeoutMs: number;
  readonly force: boolean;
  readonly dataOnly: boolean;
  readonly language: IssueLanguage;
  /** ms since 1970; data to come are not yet. */
  readonly now: number;
}

/** A reason for which nothing was built. */
export class Refusal extends Error {
  readonly phrase: BuildPhrase;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(phrase: BuildPhrase, values: Readonly<Record<string, string | number>> = {}) {
    super(phrase);
    this.phrase = phrase;
    this.values = values;
  }
}

/** What was found in one file on the way. */
export interface Notes {
  readonly file: string;
  readonly text: string;
  readonly issues: readonly Issue[];
  /** Sources that could not be read, with whether earlier data stood in. */
  readonly faults: readonly {readonly name: string; readonly fault: LostSource['fault']; readonly isBridged: boolean}[];
}

export interface BuiltSite {
  readonly pages: number;
  readonly fileCount: number;
  readonly hasFaults: boolean;
}

/** Where the page of a file stands below the output: one file is the site's homepage, several each have a folder. */
export function pagePaths(files: readonly string[]): Map<string, string> {
  if (files.length === 1) return new Map([[files[0]!, '']]);
  const folders = files.map((file) => (isUrl(file) ? '' : dirname(resolve(file))));
  const common = folders.reduce((one, other) => {
    const parts = one.split(sep);
    const others = other.split(sep);
    const end = parts.findIndex((part, index) => part !== others[index]);
    return (end < 0 ? parts : parts.slice(0, end)).join(sep);
  });
  const paths = new Map<string, string>();
  for (const [index, file] of files.entries()) {
    const name = basename(file).replace(/\.[^.]+$/, '');
    const folder = relative(common || sep, folders[index]!)
      .split(sep)
      .join('/');
    const path = posix.join(folder, name === 'home' || name === 'index' ? '' : name);
    const page = path === '.' ? '' : path;
    const other = [...paths].find(([, taken]) => taken === page)?.[0];
    if (other !== undefined) throw new Refusal('same-page', {file, other, page: page || '/'});
    paths.set(file, page);
  }
  return paths;
}

/**
 * Builds a site of one or many homepages into a folder, and puts it in the place of the one that was there when all of it
 * is done.
 *
 * @param note - told what was found in each file
 * @param onFile - told of each file before it is read
 * @throws Refusal - where nothing was built
 */
export async function buildSite(
  options: SiteOptions,
  note: (notes: Notes) => void,
  onFile: (file: string) => void,
): Promise<BuiltSite> {
  const {files, out, dataOnly, force} = options;
  const pages = pagePaths(files);
  const earlier = readManifest(out);
  const foreign = orNotWritable(out, () => guardOutput(options, earlier));
  if (options.template !== undefined) onFile(options.template);
  const template = options.template === undefined ? undefined : await readTemplate(options.template, options.timeoutMs);

  const output = orNotWritable(out, () => new Output(out));
  try {
    const site = new SiteParts(output);
    for (const [file, page] of pages) {
      onFile(file);
      const notes = await addPage(site, file, page, template, options, earlier);
      note(notes);
    }
    site.finish();
    if (force || dataOnly) output.keep(foreign);
    output.commit();
    return {pages: pages.size, fileCount: site.fileCount, hasFaults: site.hasFaults};
  } catch (error) {
    output.discard();
    throw notWritable(out, error);
  }
}

/** What the system says of a folder, in the words of whoever named it; other errors as they are. */
function notWritable(out: string, error: unknown): unknown {
  const {code, syscall} = error as NodeJS.ErrnoException;
  return code && syscall ? new Refusal('not-writable', {out, reason: code}) : error;
}

function orNotWritable<Result>(out: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw notWritable(out, error);
  }
}

/** @returns files in the folder that are none of ours */
function guardOutput({out, files, force, dataOnly}: SiteOptions, earlier: Manifest | undefined): string[] {
  if (existsSync(out) && !statSync(out).isDirectory()) throw new Refusal('out-is-file', {out});
  const folder = resolve(out) + sep;
  if (files.some((file) => !isUrl(file) && resolve(file).startsWith(folder))) throw new Refusal('out-inside', {out});
  if (dataOnly && !earlier) throw new Refusal('no-earlier-build', {out});
  const foreign = foreignFiles(out, earlier);
  if (foreign.length && !force && !dataOnly)
    throw new Refusal('out-holds-other-files', {
      out,
      names: foreign.slice(0, 3).join(', ') + (foreign.length > 3 ? ' …' : ''),
    });
  return foreign;
}

async function readTemplate(file: string, timeoutMs: number): Promise<string> {
  const text = new TextDecoder().decode(await read(file, timeoutMs));
  for (const [mark, place] of [
    ['<!-- menhu:head -->', '<head>'],
    ['<!-- menhu:page -->', '<body>'],
  ] as const)
    if (!text.includes(mark)) throw new Refusal('template-marks', {file, mark, place});
  return text;
}

/** What the pages of a site share, gathered while they are made. */
class SiteParts {
  readonly output: Output;
  readonly styles = new Set<string>();
  readonly images = new Set<string>();
  readonly hosts = new Set<string>();
  readonly library = new Set<string>();
  readonly sources: Record<string, Record<string, string>> = {};
  readonly configs: Record<string, string> = {};
  readonly integrity = new Map<string, string>();
  hasFaults = false;
  fileCount = 0;

  constructor(output: Output) {
    this.output = output;
  }

  integrityOf = (file: string): string => {
    let hash = this.integrity.get(file);
    if (!hash) this.integrity.set(file, (hash = hashOf(readFileSync(join(libraryFolder(), file)))));
    return hash;
  };

  finish(): void {
    const {output} = this;
    copyLibrary([...this.library].sort(), join(output.folder, 'menhu'));
    const policy = policyOf([...this.styles].sort(), {images: this.images, sources: this.hosts});
    output.write('policy.txt', `${policy}\n`);
    output.write(
      '_headers',
      `/*\n  Content-Security-Policy: ${policy}\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: strict-origin-when-cross-origin\n\n/menhu/chunks/*\n  Cache-Control: public, max-age=31536000, immutable\n`,
    );
    const hashes = {
      ...output.hashes,
      ...Object.fromEntries([...this.library].sort().map((file) => [`menhu/${file}`, this.integrityOf(file)])),
    };
    output.write('integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);
    const files = [...Object.keys(hashes), 'integrity.json'].sort();
    this.fileCount = files.length + 1;
    const manifest: Manifest = {menhu: '1', files, sources: this.sources, configs: this.configs};
    output.write(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
  }
}

async function addPage(
  site: SiteParts,
  file: string,
  page: string,
  template: string | undefined,
  {root, timeoutMs, language, out, dataOnly, now}: SiteOptions,
  earlier: Manifest | undefined,
): Promise<Notes> {
  const text = new TextDecoder().decode(await read(file, timeoutMs));
  const {config, issues} = checkConfig(text, {lang: language});
  const notes = {file, text, issues};
  if (!config || issues.some(({severity}) => severity === 'error')) throw new ConfigErrors({...notes, faults: []});

  const home = `${JSON.stringify(config, null, 2)}\n`;
  const hash = hashOf(home);
  if (dataOnly && earlier?.configs[page] !== hash) throw new Refusal('config-changed', {file});
  const folder = isUrl(file) ? file.replace(/[^/]*$/, '') : dirname(resolve(file));
  const kept = earlier?.sources[page] ?? {};
  const sources = await readSources(config, {
    file,
    root: root ?? folder,
    timeoutMs,
    lastGood: (name) => (Object.hasOwn(kept, name) ? join(out, page, kept[name]!) : undefined),
  });

  const at = (path: string): string => posix.join(page, path);
  const depth = page ? page.split('/').length : 0;
  const printed: Page = await printHome(config, sources, {
    template,
    libraryPath: `${'../'.repeat(depth)}menhu/`,
    library: libraryFor,
    integrityOf: site.integrityOf,
    icon: addIcon(site, page, config.site?.icon, file, root ?? folder),
    now,
  });
  site.output.write(at('index.html'), printed.html);
  site.output.write(at('page.css'), printed.css);
  site.output.write(at('home.json'), home);
  site.configs[page] = hash;
  printed.styles.forEach((css) => site.styles.add(css));
  libraryFor(printed.types).files.forEach((path) => site.library.add(path));
  const faults = collectSources(site, page, sources, folder);
  return {...notes, issues: [...issues, ...dataIssues(printed, language)], faults};
}

/** Puts the icon beside the page where it lies on this disk. */
function addIcon(
  site: SiteParts,
  page: string,
  icon: string | undefined,
  file: string,
  root: string,
): string | undefined {
  if (!icon) return undefined;
  const place = placeOf(icon, file, root);
  if (isUrl(place)) {
    site.images.add(new URL(place).origin);
    return place;
  }
  const {src, path} = localTarget(place, file, icon);
  site.output.write(posix.join(page, path), readShown(icon, place));
  return src;
}

/** Puts the data of a page beside it, and what they show from this disk. */
function collectSources(
  site: SiteParts,
  page: string,
  sources: ReadonlyMap<string, FoundSource | LostSource>,
  folder: string,
): Notes['faults'] {
  const faults: {name: string; fault: LostSource['fault']; isBridged: boolean}[] = [];
  const kept: Record<string, string> = {};
  for (const source of sources.values()) {
    if (source.fault && !faults.some(({name}) => name === source.name))
      faults.push({name: source.name, fault: source.fault, isBridged: 'payload' in source});
    if (!('payload' in source)) continue;
    originsIn(source.payload, site.images);
    if (source.src !== undefined && isUrl(source.src)) site.hosts.add(new URL(source.src).origin);
    if (source.file) {
      kept[source.name] = source.file.path;
      site.output.write(posix.join(page, source.file.path), source.file.bytes);
    }
    if (!isUrl(folder))
      for (const [path, place] of localFiles(source.payload, folder))
        site.output.write(posix.join(page, path), readShown(path, place));
  }
  site.sources[page] = kept;
  site.hasFaults ||= faults.length > 0;
  return faults;
}

function readShown(path: string, place: string): Uint8Array {
  try {
    return readFileSync(place);
  } catch (error) {
    throw new Refusal('not-readable', {file: path, reason: (error as NodeJS.ErrnoException).code ?? String(error)});
  }
}

/** The config of a page has errors: the old page is better than a new one with holes. */
export class ConfigErrors extends Error {
  readonly notes: Notes;

  constructor(notes: Notes) {
    super('config-errors');
    this.notes = notes;
  }
}

/** What was found in the data, told beside what was found in the config. */
const dataIssues = ({findings}: Page, language: IssueLanguage): Issue[] =>
  findings.map(({module, ...finding}) =>
    toIssue({wording: sourceWordings[finding.code], ...finding}, language, {module}),
  );
