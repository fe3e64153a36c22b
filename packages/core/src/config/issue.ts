import {didYouMean} from './closest.js';
import type {Finding, Severity} from './shape.js';
import {wordings, words} from './wording.js';

/** A problem reported to whoever keeps the page: by `checkConfig`, the `mh-error` event and the command line. */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  /** `sections[0].modules[2].size`; empty for the whole. */
  readonly path: string;
  /** What is wrong, with the value found. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  /** The module's id, or its type where it has none. */
  readonly module?: string;
  /** 1-based, where the text is at hand. */
  readonly line?: number;
  readonly column?: number;
}

/** Languages in which issues are worded. */
export type IssueLanguage = 'zh-CN' | 'en';

/** The language to word issues in for a page's language: Chinese for every zh, else English. */
export const issueLanguage = (lang: string): IssueLanguage => (/^zh/i.test(lang) ? 'zh-CN' : 'en');

/** Words a finding in one language. A code without wording is shown as such rather than lost. */
export function toIssue(finding: Finding, language: IssueLanguage, extra?: Partial<Issue>): Issue {
  const {code, severity, path} = finding;
  const params = {...finding.params, suggestion: suggest(finding, language)};
  const given = finding.wording ?? wordings[code];
  // A file that speaks one language has no words in another.
  const wording: readonly (string | undefined)[] = given?.[language] ?? given?.['zh-CN'] ?? [code];
  const [message, hint] = wording.map((template) => fill(template ?? '', params, language).trim());
  return {code, severity, path, message: message!, ...(hint && {hint}), ...extra};
}

/** "Did you mean", where something close to what was found exists. */
function suggest({code, params = {}}: Finding, language: IssueLanguage): string {
  const {expected, found, meant} = params;
  const near = code === 'wrong-choice' ? didYouMean(String(found), String(expected).slice(1).split('|')) : meant;
  if (!near) return '';
  return language === 'en' ? `Did you mean “${String(near)}”?` : `您是不是要写“${String(near)}”？`;
}

/** One line for consoles: what happened — where — what to do. */
export const formatIssue = (issue: Issue): string =>
  ['[menhu] ' + issue.message, [issue.module, issue.path].filter(Boolean).join(' '), issue.hint]
    .filter(Boolean)
    .join(' — ');

const fill = (template: string, params: Readonly<Record<string, unknown>>, language: IssueLanguage): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'expected' ? expectation(String(params[name]), language) : print(params[name]),
  );

/** `=a|b` reads "one of: a, b"; other shapes have a word each. */
const expectation = (shape: string, language: IssueLanguage): string =>
  shape[0] === '='
    ? shape
        .slice(1)
        .split('|')
        .join(language === 'en' ? ', ' : '、')
    : (words[shape]?.[language] ?? shape);

const MAX_VALUE_LENGTH = 60;

/** Some JSON cannot write: 20,000 lists in each other, a value that holds itself. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return '…';
  }
}

/** Values as JSON writes them, because `"3"` and `3` differ; long ones are cut so that the sentence stays readable. */
function print(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const printed = typeof value === 'string' ? value : written(value);
  return printed.length > MAX_VALUE_LENGTH ? `${printed.slice(0, MAX_VALUE_LENGTH)}…` : printed;
}
