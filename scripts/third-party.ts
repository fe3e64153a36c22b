/** Lists the packages of others that ship, with their licences, in THIRD-PARTY.md: `npx tsx scripts/third-party.ts`. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = new URL('../', import.meta.url);
export const THIRD_PARTY = new URL('THIRD-PARTY.md', root);

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Which of our packages bring it. */
  readonly by: readonly string[];
}

/** The command bundles what it prints pages with, so that one package is installed; what it names for development ships. */
const BUNDLED = '@menhu/cli';

/** The place in the lockfile that a package's import of another leads to: its own folder first, then those around it. */
function placeOf(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = folder.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const place = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (lock.packages[place]) return place;
    if (!folder) return undefined;
    if (!folder.includes('node_modules')) folder = '';
  }
}

/** All that ships, by name. */
export function shippedPackages(): Shipped[] {
  const found = new Map<string, {locked: Locked; by: Set<string>}>();
  for (const folder of readdirSync(new URL('packages', root))) {
    const manifest = JSON.parse(readFileSync(new URL(`packages/${folder}/package.json`, root), 'utf8')) as {
      readonly name: string;
      readonly dependencies?: Record<string, string>;
      readonly devDependencies?: Record<string, string>;
    };
    const visit = (names: readonly string[], from: string): void => {
      for (const name of names) {
        const place = placeOf(name, from);
        const locked = place === undefined ? undefined : lock.packages[place]!;
        // Our own, and types, of which no byte ships.
        if (!locked || locked.link || name.startsWith('@types/')) continue;
        const known = found.get(name) ?? {locked, by: new Set()};
        if (known.by.has(manifest.name)) continue;
        found.set(name, {locked, by: known.by.add(manifest.name)});
        visit(Object.keys(locked.dependencies ?? {}), place!);
      }
    };
    visit(
      Object.keys({...manifest.dependencies, ...(manifest.name === BUNDLED && manifest.devDependencies)}),
      `packages/${folder}`,
    );
  }
  return [...found]
    .map(([name, {locked, by}]) => ({
      name,
      version: locked.version ?? '',
      licence: locked.license ?? 'unknown',
      by: [...by].sort(),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const START = '<!-- packages -->';
const END = '<!-- /packages -->';

/** The page with its list made anew; what is written by hand around it stays. */
export function withPackages(page: string): string {
  const rows = shippedPackages().map(
    ({name, version, licence, by}) =>
      `| \`${name}\` | ${version} | ${licence} | ${by.map((one) => `\`${one}\``).join(', ')} |`,
  );
  const table = ['| package | version | licence | ships with |', '| --- | --- | --- | --- |', ...rows].join('\n');
  return page.replace(new RegExp(`${START}[^]*?${END}`), `${START}\n\n${table}\n\n${END}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(THIRD_PARTY, withPackages(readFileSync(THIRD_PARTY, 'utf8')));
