import {isObject} from './shape.js';

/** One step of the chain: a pure function from one version of home.json to the next. */
export interface Migration {
  readonly from: number;
  readonly migrate: (config: Readonly<Record<string, unknown>>) => Record<string, unknown>;
  /** Where a place of the new file stood in the old one, so that an issue names the line that its author wrote. */
  readonly pathBefore: (path: string) => string;
}

/** Version 0 had one flat list of modules; version 1 has sections. */
const fromFlatModules: Migration = {
  from: 0,
  migrate({modules, sections, ...rest}) {
    const flat = modules === undefined ? [] : [{modules}];
    return {...rest, version: 1, sections: [...flat, ...(Array.isArray(sections) ? sections : [])]};
  },
  pathBefore: (path) => path.replace(/^sections\[0\]\.modules/, 'modules'),
};

const migrations: readonly Migration[] = [fromFlatModules];

/** The version that a file says it has; a file with a flat list and no version is of version 0. */
export function versionOf(config: Readonly<Record<string, unknown>>): unknown {
  return config['version'] ?? ('modules' in config ? 0 : undefined);
}

/**
 * Brings a config to the newest version, step by step. Keys that a step does not know are kept.
 *
 * @returns the config, and the way back from its paths to those of the file
 */
export function migrate(config: Readonly<Record<string, unknown>>): {
  config: Record<string, unknown>;
  from: number | undefined;
  pathBefore: (path: string) => string;
} {
  const from = versionOf(config);
  const steps = typeof from === 'number' ? migrations.filter((step) => step.from >= from) : [];
  return {
    config: steps.reduce<Record<string, unknown>>((current, step) => step.migrate(current), {...config}),
    from: steps.length && isObject(config) ? (from as number) : undefined,
    pathBefore: (path) => steps.reduceRight((current, step) => step.pathBefore(current), path),
  };
}
