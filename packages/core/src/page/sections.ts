import type {HomeConfig, ModuleConfig, SectionConfig} from '../config/page-schema.js';
import {ModuleHost} from './module-host.js';

export interface BuiltSections {
  readonly sections: readonly HTMLElement[];
  readonly hosts: readonly ModuleHost[];
}

/** The headings of sections are of this level; modules stand one below, or on it where the section has none. */
const SECTION_LEVEL = 2;

/** Makes the elements of a config's sections and modules. Nothing is loaded yet. What is not a module is passed over. */
export function buildSections(
  config: HomeConfig,
  {baseUrl, audience}: {baseUrl: string; audience: string},
): BuiltSections {
  const hosts: ModuleHost[] = [];
  const sections = listOf<SectionConfig>(config.sections).map(({title, modules}) => {
    const section = document.createElement('mh-section');
    // Container queries see widths and not text sizes, so large type has to be said.
    if (config.theme?.text === 'large') section.setAttribute('text', 'large');
    if (title) section.setAttribute('heading', String(title));
    const headingLevel = title ? SECTION_LEVEL + 1 : SECTION_LEVEL;
    const own = listOf<ModuleConfig>(modules)
      .filter(({hidden}) => hidden !== true)
      .map((module) => new ModuleHost({...module, type: String(module.type)}, {baseUrl, headingLevel, audience}));
    section.append(...own.map(({element}) => element));
    hosts.push(...own);
    return section;
  });
  return {sections, hosts};
}

const listOf = <Entry extends object>(value: unknown): Entry[] =>
  Array.isArray(value) ? value.filter((entry): entry is Entry => typeof entry === 'object' && entry !== null) : [];
