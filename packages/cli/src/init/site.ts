import type {IssueLanguage} from '@menhu/core/config';
import {definitions, themes} from '@menhu/core/definitions';
import {withPictures} from './pictures.js';
import {samplesOf} from './samples.js';

/** What the four questions ask for. */
export interface Answers {
  readonly name: string;
  readonly url: string;
  readonly modules: readonly string[];
  readonly theme: string;
}

export const moduleTypes = definitions.map(({type}) => type);
export const themeNames = Object.keys(themes);

/** The files of a new homepage by their path: the config, data for each module, their pictures, and a page that shows it. */
export async function siteFiles(
  {name, url, modules, theme}: Answers,
  language: IssueLanguage,
  now: number,
): Promise<ReadonlyMap<string, string>> {
  const {samples, files} = withPictures(await samplesOf(modules, now));
  const entries = samples.map(({type, options}) => {
    const {sizes, title} = definitions.find((definition) => definition.type === type)!;
    return {type, id: type, size: sizes[0], title: title[language], src: `data/${type}.json`, ...options};
  });
  const home = {
    $schema: 'menhu/home.schema.json',
    version: 1,
    site: {name, url},
    lang: language,
    theme: {name: theme, mode: 'auto', text: 'standard'},
    sections: [{modules: entries}],
  };
  return new Map([
    ['home.json', json(home)],
    ...samples.map(({type, data}) => [`data/${type}.json`, json(data)] as const),
    ...files,
    ['index.html', page(name, language)],
  ]);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)!};`);

const page = (name: string, language: IssueLanguage): string => `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(name)}</title>
    <link rel="stylesheet" href="menhu/tokens.css" />
    <script type="module" src="menhu/menhu.js"></script>
  </head>
  <body>
    <mh-page src="home.json"></mh-page>
  </body>
</html>
`;
