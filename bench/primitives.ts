import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {bundleConfig} from './build.js';
import {weighBuilt, type Weight} from './weigh.js';

/** What a homepage of ours is made of, in the words that all libraries have for it. */
const PRIMITIVES = ['card', 'button', 'field', 'tabs', 'badge', 'avatar', 'dialog', 'disclosure', 'skeleton'] as const;

interface Library {
  readonly title: string;
  readonly package: string;
  readonly styles?: string;
  /** What each primitive imports, from the package; one that is missing the library does not have. */
  readonly imports: Readonly<Partial<Record<(typeof PRIMITIVES)[number], readonly string[]>>>;
}

/** Shoelace and Web Awesome, its successor, name their files alike. */
const alike = (folder: string): Library['imports'] =>
  Object.fromEntries(
    Object.entries({
      card: ['card'],
      button: ['button'],
      field: ['input'],
      tabs: ['tab-group', 'tab', 'tab-panel'],
      badge: ['badge'],
      avatar: ['avatar'],
      dialog: ['dialog'],
      disclosure: ['details'],
      skeleton: ['skeleton'],
    }).map(([primitive, names]) => [primitive, names.map((name) => `${folder}/${name}/${name}.js`)]),
  );

const libraries: readonly Library[] = [
  {
    title: 'Shoelace',
    package: '@shoelace-style/shoelace',
    styles: 'dist/themes/light.css',
    imports: alike('dist/components'),
  },
  {
    title: 'Material Web',
    package: '@material/web',
    imports: {
      card: ['labs/card/outlined-card.js'],
      button: ['button/filled-button.js', 'button/outlined-button.js'],
      field: ['textfield/outlined-text-field.js'],
      tabs: ['tabs/tabs.js', 'tabs/primary-tab.js'],
      badge: ['labs/badge/badge.js'],
      dialog: ['dialog/dialog.js'],
    },
  },
  {
    title: 'Web Awesome',
    package: '@awesome.me/webawesome',
    styles: 'dist/styles/themes/default.css',
    imports: alike('dist/components'),
  },
  {
    title: 'SGDS',
    package: '@govtechsg/sgds-web-component',
    styles: 'themes/day.css',
    imports: Object.fromEntries(
      Object.entries({
        card: 'Card',
        button: 'Button',
        field: 'Input',
        tabs: 'Tab',
        badge: 'Badge',
        dialog: 'Modal',
        disclosure: 'Accordion',
        skeleton: 'Skeleton',
      }).map(([primitive, name]) => [primitive, [`components/${name}/index.js`]]),
    ),
  },
];

/** A library with just these primitives, as a page would load it. */
export interface WeighedLibrary extends Weight {
  readonly title: string;
  readonly version: string;
  readonly missing: readonly string[];
}

const ENTRY = 'virtual:primitives';
/** A file that is not there, in the folder from which packages are found. */
const VIRTUAL = fileURLToPath(new URL('primitives.virtual.js', import.meta.url));
const require = createRequire(import.meta.url);

/** Weighs the same primitives of each library, the lightest first. */
export async function weighPrimitives(): Promise<readonly WeighedLibrary[]> {
  const weighed: WeighedLibrary[] = [];
  for (const {title, package: name, styles, imports} of libraries) {
    const files = [...(styles ? [styles] : []), ...Object.values(imports).flat()];
    const program = files.map((file) => `import '${name}/${file}';`).join('\n');
    const config = bundleConfig('', {write: false, rolldownOptions: {output: {minify: true}}});
    config.build = {...config.build, lib: {entry: ENTRY, formats: ['es'], fileName: 'script', cssFileName: 'styles'}};
    config.plugins = [
      ...config.plugins!,
      {
        name: 'primitives',
        resolveId: (id) => (id.endsWith(ENTRY) ? VIRTUAL : undefined),
        load: (id) => (id === VIRTUAL ? program : undefined),
      },
    ];
    const manifest = JSON.parse(readFileSync(findManifest(name), 'utf8')) as {version: string};
    const missing = PRIMITIVES.filter((primitive) => !imports[primitive]);
    weighed.push({title, version: manifest.version, missing, ...(await weighBuilt(config))});
  }
  return weighed.sort((a, b) => a.first - b.first);
}

/** A package need not let its own manifest be imported. */
function findManifest(name: string): string {
  for (const folder of require.resolve.paths(name)!) {
    try {
      readFileSync(`${folder}/${name}/package.json`);
      return `${folder}/${name}/package.json`;
    } catch {
      // It lies further up.
    }
  }
  throw new Error(`${name} is not installed`);
}
