import type {IssueLanguage} from '@menhu/core/config';
import type {CheckedFile, FoundIssue} from './checked.js';
import {excerpt} from './excerpt.js';
import {reportInspection} from './report-inspection.js';
import {say} from './words.js';

/** Of each kind in a file so many are told one by one: who has thousands of them knows what to do after the first. */
const MOST_OF_A_KIND = 10;

/** For programs: all that was found, the self-inspection in one language. */
export const reportJson = (checked: readonly CheckedFile[], language: IssueLanguage): string =>
  `${JSON.stringify(
    checked.map(({file, issues, unreadable, inspection}) => ({
      file,
      issues,
      ...(unreadable && {unreadable}),
      ...(inspection && {
        inspection: inspection.map(({title, clause, newestAt, ...verdict}) => ({
          ...verdict,
          title: title[language],
          clause: clause[language],
          ...(newestAt !== undefined && {newestAt: new Date(newestAt).toISOString()}),
        })),
      }),
    })),
    null,
    2,
  )}\n`;

/** For people: each problem with the lines around it, then a line of sums for each file, then the self-inspection. */
export const reportText = (checked: readonly CheckedFile[], language: IssueLanguage): string =>
  checked.map((file) => reportFile(file, language)).join('\n');

function reportFile({file, issues, unreadable, inspection, texts}: CheckedFile, language: IssueLanguage): string {
  const colon = language === 'en' ? ': ' : '：';
  if (unreadable) return `${file}${colon}${unreadable}\n`;
  const seen = new Map<string, number>();
  const lines = issues.flatMap((issue) => {
    const kind = `${issue.source ?? file}\n${issue.code}`;
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return count > MOST_OF_A_KIND ? [] : [...reportIssue(file, issue, texts, language), ''];
  });
  const rest = [...seen].flatMap(([kind, count]) =>
    count > MOST_OF_A_KIND
      ? [`${kind.replace('\n', ' ')}${colon}${say('more', language, {n: count - MOST_OF_A_KIND})}`, '']
      : [],
  );
  const summary = inspection ? ['', ...reportInspection(inspection, language)] : [];
  return [...lines, ...rest, `${file}${colon}${sums(issues, language)}`, ...summary, ''].join('\n');
}

/** `file:line:column`, which terminals and editors turn into links, then what is wrong, where, and what to do. */
function reportIssue(
  file: string,
  {source, line, column, severity, message, path, hint, module}: FoundIssue,
  texts: CheckedFile['texts'],
  language: IssueLanguage,
): string[] {
  const place = [source ?? file, line, column].filter(Boolean).join(':');
  const text = texts.get(source ?? file);
  return [
    `${place} ${say(severity, language)} ${message}`,
    ...(text !== undefined && line && column ? excerpt(text, line, column) : []),
    ...(path || module ? [`    ${[path, module && `(${module})`].filter(Boolean).join(' ')}`] : []),
    ...(hint ? [`    → ${hint}`] : []),
  ];
}

function sums(issues: readonly FoundIssue[], language: IssueLanguage): string {
  const count = (severity: FoundIssue['severity']): number =>
    issues.filter((issue) => issue.severity === severity).length;
  const parts = (['error', 'warning', 'notice'] as const).flatMap((severity) =>
    count(severity) ? [say(`${severity}s`, language, {n: count(severity)})] : [],
  );
  return parts.join(language === 'en' ? ', ' : '，') || say('ok', language);
}
