import type {Service, ServicesOptions} from './services.module.js';

export interface ServiceGroup {
  /** Name of the theme or organisation, `personal` or `business`; empty for what belongs to none. */
  readonly name: string;
  readonly services: Service[];
}

const namesOf = (service: Service, by: NonNullable<ServicesOptions['groupBy']>): readonly string[] => {
  const {audience, themes, org} = service;
  if (by === 'theme') return themes?.length ? [...new Set(themes)] : [''];
  if (by === 'org') return [org?.name ?? ''];
  return audience === 'both' ? ['personal', 'business'] : [audience ?? ''];
};

/**
 * Services in groups, in the order in which the groups are first met; people before organisations, and what belongs to
 * none at the end. What belongs to several stands in each: who looks into one group must find it there.
 */
export function groupServices(
  services: readonly Service[],
  by: NonNullable<ServicesOptions['groupBy']>,
): readonly ServiceGroup[] {
  const groups = new Map<string, Service[]>(
    by === 'audience'
      ? [
          ['personal', []],
          ['business', []],
        ]
      : [],
  );
  for (const service of services) {
    for (const name of namesOf(service, by)) {
      const group = groups.get(name);
      if (group) group.push(service);
      else groups.set(name, [service]);
    }
  }
  return [...groups]
    .map(([name, members]) => ({name, services: members}))
    .filter((group) => group.services.length)
    .sort((a, b) => Number(!a.name) - Number(!b.name));
}
