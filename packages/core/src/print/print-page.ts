import type {HomeConfig, ModuleConfig, SectionConfig} from '../config/page-schema.js';
import type {Finding} from '../config/shape.js';
import {calendarOf} from '../locale/calendar.js';
import {DEFAULT_TIME_ZONE} from '../locale/time.js';
import '../page/mh-page.js';
import {openTag, setAttributes, type Attributes} from './attributes.js';
import {printElement, shadowTemplate, type ToHtml} from './print-element.js';
import {printEmptyModule, printModule, type ModuleSource} from './print-module.js';

export interface PrintedPage {
  /** `<mh-page>` with all that it holds. */
  readonly html: string;
  /** Style sheets in shadow roots, each once: a strict policy allows them by their hashes. */
  readonly styles: readonly string[];
  /** What was found in the data, by the module's path in the config. */
  readonly findings: readonly (Finding & {readonly module: string})[];
  /** Types on the page. */
  readonly types: readonly string[];
}

const SECTION_LEVEL = 2;

const entriesOf = <Entry extends object>(value: unknown): Entry[] =>
  Array.isArray(value) ? value.filter((entry): entry is Entry => typeof entry === 'object' && entry !== null) : [];

/**
 * A page as HTML: sections and modules with their shadow roots declared and their faces, as a browser shows them before
 * any script runs, and as it finds them when the scripts come.
 *
 * @param sourceOf - by the module's path, `sections[0].modules[1]`; undefined where there are no data to be had
 */
export async function printPage(
  config: HomeConfig,
  sourceOf: (path: string) => ModuleSource | undefined,
  toHtml: ToHtml,
): Promise<PrintedPage> {
  const {lang = 'zh-CN', theme, site} = config;
  const inherited: Attributes = {
    text: theme?.text,
    // What is printed once and read for days cannot say how long ago a thing was; and what stands there must not change
    // its length when the scripts come.
    times: 'exact',
    'time-zone': site?.timeZone,
    holidays: site?.calendar?.holidays?.toString(),
    workdays: site?.calendar?.workdays?.toString(),
  };
  const inspection = {
    timeZone: site?.timeZone ?? DEFAULT_TIME_ZONE,
    calendar: calendarOf(site?.calendar),
    // What is wrong is judged by today, though what is printed stands still.
    now: Date.now(),
  };
  const styles = new Set<string>();
  const findings: (Finding & {module: string})[] = [];
  const types = new Set<string>();
  const anchors = anchorsFor(config);
  let html = '';

  for (const [index, {title, modules}] of entriesOf<SectionConfig>(config.sections).entries()) {
    const own: Attributes = {text: theme?.text === 'large' ? 'large' : undefined, heading: title || undefined};
    const shadow = await printElement('mh-section', (element) => setAttributes(element, own), toHtml);
    styles.add(shadow.css);
    html += `${openTag('mh-section', own)}${shadowTemplate(shadow)}`;
    for (const [position, module] of entriesOf<ModuleConfig>(modules).entries()) {
      if (module.hidden === true) continue;
      const path = `sections[${index}].modules[${position}]`;
      const named = {...module, type: String(module.type), id: anchors.get(module)};
      const source = sourceOf(path);
      const place = {
        lang,
        inherited,
        headingLevel: title ? SECTION_LEVEL + 1 : SECTION_LEVEL,
        inspection,
        src: source?.src,
      };
      const printed = source && (await printModule(named, source, place, toHtml));
      findings.push(...(printed?.findings ?? []).map((finding) => ({...finding, module: path})));
      if (printed && 'html' in printed) styles.add(printed.css);
      html += printed && 'html' in printed ? printed.html : await printEmptyModule(named, place);
      types.add(named.type);
    }
    html += '</mh-section>';
  }

  const own: Attributes = {class: 'mh-content', built: '', lang, mode: theme?.mode ?? 'auto', ...inherited};
  const shadow = await printElement('mh-page', (element) => setAttributes(element, {lang}), toHtml);
  styles.add(shadow.css);
  return {
    html: `${openTag('mh-page', own)}${shadowTemplate(shadow)}${html}</mh-page>`,
    styles: [...styles],
    findings,
    types: [...types],
  };
}

/** The ids of modules, which are their anchors: as the page gives them, so that links into it hold with and without scripts. */
function anchorsFor(config: HomeConfig): Map<ModuleConfig, string> {
  const modules = entriesOf<SectionConfig>(config.sections)
    .flatMap((section) => entriesOf<ModuleConfig>(section.modules))
    .filter(({hidden}) => hidden !== true);
  const taken = new Set(modules.map(({id}) => id));
  return new Map(
    modules.map((module) => {
      let anchor = module.id;
      for (let number = 1; anchor === undefined; number++) {
        const free = number === 1 ? module.type : `${module.type}-${number}`;
        if (!taken.has(free)) taken.add((anchor = free));
      }
      return [module, anchor];
    }),
  );
}
