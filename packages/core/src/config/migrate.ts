import {isCount} from './values.js';

type Config = Readonly<Record<string, unknown>>;

/** One step of the chain: a pure function from one version of home.json to the next. */
export interface Migration {
  readonly from: number;
  readonly migrate: (config: Config) => Record<string, unknown>;
  /** Where a place of the new file stood in the old one, so that an issue names the line that its author wrote. */
  readonly pathBefore: (path: string, config: Config) => string;
}

/** Version 0 had one flat list of modules; version 1 has sections. What is no list is kept, for the check to report. */
const fromFlatModules: Migration = {
  from: 0,
  migrate({modules, sections, ...rest}) {
    if (modules === undefined) return {...rest, version: 1, sections: sections ?? []};
    const others = Array.isArray(sections) ? sections : sections === undefined ? [] : [sections];
    return {...rest, version: 1, sections: [{modules}, ...others]};
  },
  pathBefore: (path, {modules, sections}) =>
    modules === undefined
      ? path
      : path
          .replace(/^sections\[0\]\.modules/, 'modules')
          .replace(/^sections\[(\d+)\]/, (_, index: string) =>
            Array.isArray(sections) ? `sections[${Number(index) - 1}]` : 'sections',
          ),
};

const migrations: readonly Migration[] = [fromFlatModules];

/** The version that a file says it has; a file with a flat list and no version is of version 0. */
export function versionOf(config: Config): unknown {
  return config['version'] ?? ('modules' in config ? 0 : undefined);
}

/**
 * Brings a config to the newest version, step by step. Keys that a step does not know are kept.
 *
 * @returns the config, and the way back from its paths to those of the file
 */
export function migrate(config: Config): {
  config: Record<string, unknown>;
  from: number | undefined;
  pathBefore: (path: string) => string;
} {
  const from = versionOf(config);
  const steps = isCount(from) ? migrations.filter((step) => step.from >= from) : [];
  // Each step with the config that it was given: the way back needs it.
  const taken: {step: Migration; before: Config}[] = [];
  let current: Record<string, unknown> = {...config};
  for (const step of steps) {
    taken.unshift({step, before: current});
    current = step.migrate(current);
  }
  return {
    config: current,
    from: steps[0]?.from,
    pathBefore: (path) => taken.reduce((place, {step, before}) => step.pathBefore(place, before), path),
  };
}
