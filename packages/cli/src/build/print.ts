import type {HomeConfig} from '@menhu/core/config';
import {fixClock, pageCss, printPage, type PrintedPage} from '@menhu/core/print';
import type {Library} from './assets.js';
import {iconLink, jsonLd, metaTags} from './metadata.js';
import {newestTime} from './newest-time.js';
import {renderHtml} from './render-html.js';
import type {FoundSource, LostSource} from './sources.js';
import {defaultCss, defaultTemplate, elementCss, HEAD_MARK, PAGE_MARK} from './template.js';

export interface Page extends Omit<PrintedPage, 'html'> {
  readonly html: string;
  readonly css: string;
}

export interface PrintOptions {
  /** The HTML around the modules; the standard one where it is not given. */
  readonly template: string | undefined;
  /** The folder of the library as the page finds it, with a slash at its end. */
  readonly libraryPath: string;
  readonly library: (types: readonly string[]) => Library;
  /** Hashes of the library's files. */
  readonly integrityOf: (file: string) => string;
  /** The icon as the page finds it. */
  readonly icon: string | undefined;
  /** ms since 1970. */
  readonly now: number;
}

/** A page with everything in it, from its checked config and the data of its modules. */
export async function printHome(
  config: HomeConfig,
  sources: ReadonlyMap<string, FoundSource | LostSource>,
  {template, libraryPath, library, integrityOf, icon, now}: PrintOptions,
): Promise<Page> {
  const payloads = [...sources.values()].map((source) => ('payload' in source ? source.payload : undefined));
  fixClock(newestTime(payloads) ?? now);
  const sourceOf = (path: string): FoundSource | undefined => {
    const source = sources.get(path);
    return source && 'payload' in source ? source : undefined;
  };
  const printed = await printPage(config, sourceOf, renderHtml).finally(() => fixClock(undefined));
  const {entry, preloads} = library(printed.types);
  const head = [
    metaTags(config),
    jsonLd(config),
    iconLink(icon),
    '<link rel="stylesheet" href="page.css">\n',
    ...preloads.map(
      (file) => `<link rel="modulepreload" href="${libraryPath}${file}" integrity="${integrityOf(file)}">\n`,
    ),
    `<script type="module" src="${libraryPath}${entry}" integrity="${integrityOf(entry)}"></script>`,
  ].join('');
  // Functions, as a dollar sign in a text is no sign of anything.
  const html = (template ?? defaultTemplate(config))
    .replace(HEAD_MARK, () => head)
    .replace(PAGE_MARK, () => printed.html);
  const css = `${pageCss(config)}\n${elementCss(printed.types)}${template === undefined ? defaultCss : ''}`;
  return {...printed, html, css};
}
