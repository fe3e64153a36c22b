import {moduleOptions, pageShape} from '../generated/options.js';
import {darkenedAccent} from '../theme/accent.js';
import {didYouMean} from './closest.js';
import {issueLanguage, toIssue, type Issue} from './issue.js';
import {locateSyntaxError, pathLocator} from './locate.js';
import {migrate, versionOf} from './migrate.js';
import type {HomeConfig} from './page-schema.js';
import {readShape} from './read-shape.js';
import {isObject, joinPath, type FieldsShape, type Finding, type Report} from './shape.js';
import {findUnknownKeys} from './unknown-keys.js';
import {isCount} from './values.js';
import {CONFIG_VERSION} from './version.js';
import {syntaxProblems} from './wording.js';

export interface CheckResult {
  /** The config in the newest version with nothing dropped, also what is unknown or wrong; absent if unreadable. */
  readonly config: HomeConfig | undefined;
  /** Every problem found; of a text, in the order of its lines. */
  readonly issues: readonly Issue[];
}

export interface CheckOptions {
  /** Language of the messages; every `zh` is worded in zh-CN, all others in English. Default zh-CN. */
  readonly lang?: string;
  /** Module types that were registered beside the built-in ones, with the shapes of their options. */
  readonly extraModules?: Readonly<Record<string, FieldsShape>>;
}

/**
 * Checks a home.json, given as text or parsed. Needs no DOM and never throws. Text gives each issue its line.
 *
 * @param json - the text of the file, or the value parsed from it
 */
export function checkConfig(json: unknown, {lang = 'zh-CN', extraModules = {}}: CheckOptions = {}): CheckResult {
  const language = issueLanguage(lang);
  const findings: Finding[] = [];
  const report: Report = (finding) => findings.push(finding);
  const text = typeof json === 'string' ? json : undefined;

  let parsed: unknown = json;
  if (text !== undefined) {
    try {
      parsed = JSON.parse(text);
    } catch {
      const {line, column, problem} = locateSyntaxError(text);
      const finding: Finding = {
        code: 'not-json',
        severity: 'error',
        path: '',
        params: {line, column, problem: syntaxProblems[problem]?.[language] ?? problem},
      };
      return {config: undefined, issues: [toIssue(finding, language, {line, column})]};
    }
  }
  if (!isObject(parsed)) {
    const finding: Finding = {code: 'not-object', severity: 'error', path: '', params: {found: parsed}};
    return {config: undefined, issues: [toIssue(finding, language)]};
  }

  const {config, from, pathBefore} = migrate(parsed);
  const version = versionOf(parsed);
  if (typeof version === 'number' && version > CONFIG_VERSION) {
    // What a newer version means is not ours to judge: its keys are not called unknown, its values not called wrong.
    report({
      code: 'newer-version',
      severity: 'warning',
      path: 'version',
      params: {found: version, known: CONFIG_VERSION},
    });
  } else {
    if (from !== undefined)
      report({code: 'migrated', severity: 'notice', path: '', params: {from, to: CONFIG_VERSION}});
    if (version === undefined)
      report({code: 'no-version', severity: 'warning', path: '', params: {known: CONFIG_VERSION}});
    if (version !== undefined && !isCount(version))
      report({code: 'wrong-type', severity: 'warning', path: 'version', params: {expected: 'count', found: version}});
    checkPage(config, {...moduleOptions, ...extraModules}, report);
  }

  const locate = text === undefined ? undefined : pathLocator(text);
  const issues = findings.map((finding) => {
    const path = pathBefore(finding.path);
    return toIssue({...finding, path}, language, {
      ...moduleAt(config, finding.path),
      ...locate?.(path),
    });
  });
  // Without the text there are no lines, and issues stay in the order in which the check goes: page, sections, modules.
  issues.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  return {config: config as unknown as HomeConfig, issues};
}

function checkPage(
  config: Record<string, unknown>,
  types: Readonly<Record<string, FieldsShape>>,
  report: Report,
): void {
  // The version was judged before; the sections are read one by one below.
  const {version: _version, sections: sectionsShape, ...rest} = pageShape;
  const {theme} = readShape(rest, config, '', report) as {theme?: {accent?: string}};
  const darkened = theme?.accent === undefined ? undefined : darkenedAccent(theme.accent);
  if (darkened) {
    const params = {found: theme!.accent, contrast: darkened.contrast.toFixed(1), used: darkened.used};
    report({code: 'pale-accent', severity: 'warning', path: 'theme.accent', params});
  }
  findUnknownKeys(pageShape, config, '', report);

  const sections = config['sections'];
  if (!Array.isArray(sections)) {
    const finding =
      sections === undefined
        ? {code: 'missing', params: {key: 'sections'}}
        : {code: 'wrong-type', params: {expected: 'list', found: sections}};
    report({...finding, severity: 'error', path: 'sections'});
    return;
  }
  const sectionShape = (sectionsShape as readonly [FieldsShape])[0];
  const ids = new Set<string>();
  sections.forEach((section: unknown, index) => {
    const path = joinPath('sections', index);
    const modules = isObject(section) ? section['modules'] : undefined;
    // The modules are read one by one below, by the shape of their type.
    readShape({...sectionShape, modules: 'any'}, section, path, report);
    if (isObject(section)) findUnknownKeys({...sectionShape, modules: 'any'}, section, path, report);
    if (modules !== undefined && !Array.isArray(modules)) {
      report({
        code: 'wrong-type',
        severity: 'error',
        path: joinPath(path, 'modules'),
        params: {expected: 'list', found: modules},
      });
    } else {
      (modules ?? []).forEach((module: unknown, position: number) =>
        checkModule(module, joinPath(joinPath(path, 'modules'), position), types, ids, report),
      );
    }
  });
}

function checkModule(
  module: unknown,
  path: string,
  types: Readonly<Record<string, FieldsShape>>,
  ids: Set<string>,
  report: Report,
): void {
  // Without a type or a source there is nothing to show but a placeholder, and that is what "error" means.
  const fatal = [joinPath(path, 'type'), joinPath(path, 'src')];
  const reportModule: Report = (finding) =>
    report(fatal.includes(finding.path) || finding.path === path ? {...finding, severity: 'error'} : finding);

  const common = modulesShape();
  if (!isObject(module)) {
    readShape(common, module, path, reportModule);
    return;
  }
  const {type, id} = module;
  const options = typeof type === 'string' && Object.hasOwn(types, type) ? types[type] : undefined;
  readShape({...common, ...options}, module, path, reportModule);
  if (options) {
    findUnknownKeys({...common, ...options}, module, path, report);
    if (module['src'] === undefined && module['data'] === undefined) {
      report({code: 'no-source', severity: 'error', path, params: {key: type}});
    }
  } else if (typeof type === 'string' && type) {
    const candidates = Object.keys(types);
    report({
      code: 'unknown-type',
      severity: 'error',
      path: joinPath(path, 'type'),
      params: {found: type, known: candidates.join(', '), meant: didYouMean(type, candidates)},
    });
  }
  if (typeof id === 'string' && id) {
    if (ids.has(id))
      report({code: 'duplicate-id', severity: 'warning', path: joinPath(path, 'id'), params: {found: id}});
    ids.add(id);
  }
}

const modulesShape = (): FieldsShape =>
  ((pageShape['sections'] as readonly [FieldsShape])[0]['modules'] as readonly [FieldsShape])[0];

function moduleAt(config: Record<string, unknown>, path: string): {module?: string} {
  const [, section, position] = /^sections\[(\d+)\]\.modules\[(\d+)\]/.exec(path) ?? [];
  const sections = config['sections'] as {modules: Record<string, unknown>[]}[] | undefined;
  const module = section && sections?.[Number(section)]?.modules[Number(position)];
  const name = isObject(module) ? (module['id'] ?? module['type']) : undefined;
  return typeof name === 'string' ? {module: name} : {};
}
