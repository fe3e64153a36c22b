import type {HomeConfig} from '@menhu/core/config';
import {
  calendarOf,
  inspectData,
  isInspected,
  isSafeResource,
  languageFor,
  sourceWordings,
  toIssue,
  untoldBreaches,
  type DataReport,
  type InspectContext,
  type InspectedModule,
} from '@menhu/core/self-inspection';
import type {CheckOptions, FoundIssue} from './checked.js';
import {placeOf} from './place.js';
import {read, Unreadable} from './read.js';
import type {Texts} from './texts.js';
import {say} from './words.js';

/** A module with what was found in its data. */
export interface CheckedModule extends InspectedModule {
  readonly issues: readonly FoundIssue[];
  /** Where its data lie; absent where they stand in the config. */
  readonly place?: string;
  readonly addresses: DataReport['addresses'];
  /** Where in the config its data stand, for what stands there itself. */
  readonly path: string;
}

type Entry = Readonly<Record<string, unknown>>;
type Locate = (path: string) => {readonly line: number; readonly column: number} | undefined;

const DEFAULT_TIME_ZONE = 'Asia/Shanghai';

/** A zone that nobody knows would end the check of everything that has a time. */
function knownZone(timeZone = DEFAULT_TIME_ZONE): string {
  try {
    return new Intl.DateTimeFormat('en', {timeZone}).resolvedOptions().timeZone;
  } catch {
    return DEFAULT_TIME_ZONE;
  }
}

/** Reads and inspects the data of every module that is shown. One source that several modules name is read once. */
export async function checkData(
  file: string,
  config: HomeConfig,
  options: CheckOptions,
  texts: Texts,
): Promise<readonly CheckedModule[]> {
  const {language, timeoutMs, now, root} = options;
  const context: InspectContext = {
    now,
    timeZone: knownZone(config.site?.timeZone),
    calendar: calendarOf(config.site?.calendar),
    language: languageFor(language),
  };
  const bodies = new Map<string, Promise<ArrayBuffer>>();
  const locateConfig: Locate = (path) => texts.locate(file, path);

  async function checkModule(module: Entry, path: string): Promise<CheckedModule> {
    const name = String(module['title'] || module['id'] || module['type']);
    const known = {name, path, addresses: []} as const;
    const issue = (code: string, message: string, at = path): FoundIssue => ({
      code,
      severity: 'notice',
      path: at,
      message,
      module: name,
      ...locateConfig(at),
    });
    if (!isInspected(String(module['type']))) {
      const message = say('own-module', language, {type: String(module['type'])});
      return {...known, isBlank: false, issues: [issue('own-module', message)]};
    }
    if (module['data'] !== undefined) {
      const report = await inspectData(module, {value: module['data']}, context);
      return {...known, ...report, path: `${path}.data`, issues: issuesOf(report, name, locateConfig, `${path}.data`)};
    }
    const {src} = module;
    // A source that is missing or refused is told by the check of the config.
    if (typeof src !== 'string' || !src || !isSafeResource(src)) return {...known, isBlank: true, issues: []};

    const place = placeOf(src, file, root ?? file.replace(/[^\\/]*$/, ''));
    try {
      const body = await (bodies.get(place) ?? remember(place));
      texts.add(place, new TextDecoder().decode(body));
      const report = await inspectData(module, {body, url: urlOf(place)}, context);
      const locateSource: Locate = (at) => texts.locate(place, at);
      const isJson = (module['format'] ?? 'menhu') === 'menhu';
      return {...known, ...report, place, issues: issuesOf(report, name, isJson ? locateSource : undefined, '', place)};
    } catch (error) {
      const {reason, values} = error instanceof Unreadable ? error : new Unreadable('other', {reason: String(error)});
      const message = `${src}${language === 'en' ? ': ' : '：'}${say(reason, language, values)}`;
      const unread = issue('source-unreadable', message, `${path}.src`);
      return {...known, place, isBlank: true, issues: [{...unread, severity: 'error'}]};
    }
  }

  function remember(place: string): Promise<ArrayBuffer> {
    const body = read(place, timeoutMs);
    bodies.set(place, body);
    return body;
  }

  function issuesOf(
    {findings, evidence, isBlank}: DataReport,
    module: string,
    locate: Locate | undefined,
    prefix: string,
    source?: string,
  ): FoundIssue[] {
    const inData = (path: string): string =>
      prefix && path ? `${prefix}${path.startsWith('[') ? '' : '.'}${path}` : prefix || path;
    const at = (path: string): Partial<FoundIssue> => ({module, ...locate?.(path), ...(source && {source})});
    const told = findings.map((finding) => {
      const path = inData(finding.path === 'src' ? '' : finding.path);
      return toIssue({wording: sourceWordings[finding.code], ...finding, path}, language, at(path)) as FoundIssue;
    });
    const untold = untoldBreaches(evidence ?? {}).map(({code, path: place, name, title, clause}): FoundIssue => {
      const path = inData(place);
      const message = `${title[language]}${language === 'en' ? ': ' : '：'}${name}`;
      return {code, severity: 'warning', path, message, hint: clause[language], ...at(path)};
    });
    const isSilent = isBlank && !told.some(({severity}) => severity === 'error');
    const blank: FoundIssue[] = isSilent
      ? [
          {
            code: 'blank-module',
            severity: 'warning',
            path: prefix,
            message: say('blank-module', language, {module}),
            hint: say('blank-module-hint', language),
            ...at(prefix),
          },
        ]
      : [];
    return [...told, ...untold, ...blank];
  }

  const modules = [config.sections as unknown]
    .flat()
    .flatMap((section, index) =>
      entriesOf(section).map((module, position) => [module, `sections[${index}].modules[${position}]`] as const),
    );
  const shown = modules.filter(
    ([module]) => typeof module === 'object' && module !== null && module['hidden'] !== true,
  );
  return Promise.all(shown.map(([module, path]) => checkModule(module, path)));
}

/** The modules of a section; of what is no section there are none, and the check of the config has said so. */
function entriesOf(section: unknown): readonly Entry[] {
  const {modules} = (section ?? {}) as {modules?: unknown};
  return Array.isArray(modules) ? (modules as Entry[]) : [];
}

/** An adapter resolves relative addresses against it; on a disk nobody follows them. */
const urlOf = (place: string): string => (/^https?:/i.test(place) ? place : `file://${encodeURI(place)}`);
