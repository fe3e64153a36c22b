import type {HomeConfig} from '@menhu/core/config';
import type {Breach, Tally} from '@menhu/core/self-inspection';
import type {CheckedModule} from './check-data.js';
import type {CheckOptions, FoundIssue} from './checked.js';
import {checkLinks} from './links.js';
import {absolute, placeOf} from './place.js';
import {isUrl} from './read.js';
import type {Texts} from './texts.js';
import {say} from './words.js';

/** Asks for every address in the data of the modules, and tells those that do not answer where they stand. */
export async function judgeLinks(
  file: string,
  config: HomeConfig,
  modules: readonly CheckedModule[],
  {language, timeoutMs, root}: CheckOptions,
  texts: Texts,
): Promise<{readonly issues: readonly FoundIssue[]; readonly tally: Tally}> {
  const site = siteOf(config);
  const found = modules.flatMap((module) =>
    module.addresses.flatMap(({path, url, kind}) => {
      if (/^(?!https?:)[a-z][a-z\d+.-]*:/i.test(url)) return [];
      const isOfSite = kind === 'url' && !isUrl(url) && !isUrl(file) && site;
      // A page of the site is no file beside home.json; what the page itself loads is.
      const place = isOfSite ? absolute(url, site) : placeOf(url, file, root ?? file.replace(/[^\\/]*$/, ''));
      return [{module, path, url, place}];
    }),
  );
  const states = await checkLinks(
    found.map(({place}) => place),
    {timeoutMs, language},
  );
  const told = new Set<string>();
  const dead: Breach[] = [];
  const issues = found.flatMap(({module, path, url, place}): FoundIssue[] => {
    const {state, reason = ''} = states.get(place)!;
    // The same address stands in many places, and is mended once.
    if (state === 'alive' || told.has(place)) return [];
    told.add(place);
    const source = module.place;
    const at = source ? path : `${module.path}.${path}`;
    const code = state === 'dead' ? 'dead-link' : 'unsure-link';
    if (state === 'dead') dead.push({path: at, name: url});
    return [
      {
        code,
        severity: state === 'dead' ? 'warning' : 'notice',
        path: at,
        message: say(code, language, {url, reason}),
        hint: say(`${code}-hint`, language),
        module: module.name,
        ...texts.locate(source ?? file, at),
        ...(source && {source}),
      },
    ];
  });
  const unsure = issues.length - dead.length;
  return {
    issues,
    tally: {
      indicator: 'links-alive',
      of: states.size - unsure,
      unknown: unsure,
      breaches: dead,
    },
  };
}

/** Where its site is, for links that begin there. */
const siteOf = (config: HomeConfig): string | undefined => {
  const url = config.site?.url;
  return url && isUrl(url) ? url : undefined;
};
