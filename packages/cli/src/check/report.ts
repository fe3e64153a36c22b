import type {IssueLanguage} from '@menhu/core/config';
import type {CheckedFile, FoundIssue} from './checked.js';
import {excerpt} from './excerpt.js';
import {harmless, plain, type Paint} from './paint.js';
import {reportInspection} from './report-inspection.js';
import {say} from './words.js';

const colours = {error: 'red', warning: 'yellow', notice: 'cyan'} as const;

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

/**
 * For people: each problem with the lines around it, then a line of sums for each file, then the self-inspection.
 *
 * @param paint - colours for a terminal; words and marks say the same without them
 */
export const reportText = (checked: readonly CheckedFile[], language: IssueLanguage, paint = plain): string =>
  checked.map((file) => reportFile(file, language, paint)).join('\n');

function reportFile(
  {file, issues, unreadable, inspection, texts}: CheckedFile,
  language: IssueLanguage,
  paint: Paint,
): string {
  const colon = language === 'en' ? ': ' : '：';
  if (unreadable) return `${paint('bold', file)}${colon}${paint('red', harmless(unreadable))}\n`;
  const seen = new Map<string, number>();
  const lines = issues.flatMap((issue) => {
    const kind = `${issue.source ?? file}\n${issue.code}`;
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return count > MOST_OF_A_KIND ? [] : [...reportIssue(file, issue, texts, language, paint), ''];
  });
  const rest = [...seen].flatMap(([kind, count]) =>
    count > MOST_OF_A_KIND
      ? [`${kind.replace('\n', ' ')}${colon}${say('more', language, {n: count - MOST_OF_A_KIND})}`, '']
      : [],
  );
  const summary = inspection ? ['', ...reportInspection(inspection, language, paint)] : [];
  return [...lines, ...rest, `${paint('bold', file)}${colon}${sums(issues, language, paint)}`, ...summary, ''].join(
    '\n',
  );
}

/** `file:line:column`, which terminals and editors turn into links, then what is wrong, where, and what to do. */
function reportIssue(
  file: string,
  {source, line, column, severity, message, path, hint, module}: FoundIssue,
  texts: CheckedFile['texts'],
  language: IssueLanguage,
  paint: Paint,
): string[] {
  const place = [source ?? file, line, column].filter(Boolean).join(':');
  const text = texts.get(source ?? file);
  return [
    `${paint('bold', place)} ${paint(colours[severity], say(severity, language))} ${harmless(message)}`,
    ...(text !== undefined && line && column ? excerpt(text, line, column).map((row) => paint('dim', row)) : []),
    ...(path || module
      ? [paint('dim', harmless(`    ${[path, module && `(${module})`].filter(Boolean).join(' ')}`))]
      : []),
    ...(hint ? [`    → ${harmless(hint)}`] : []),
  ];
}

function sums(issues: readonly FoundIssue[], language: IssueLanguage, paint: Paint): string {
  const count = (severity: FoundIssue['severity']): number =>
    issues.filter((issue) => issue.severity === severity).length;
  const parts = (['error', 'warning', 'notice'] as const).flatMap((severity) =>
    count(severity) ? [paint(colours[severity], say(`${severity}s`, language, {n: count(severity)}))] : [],
  );
  return parts.join(language === 'en' ? ', ' : '，') || paint('green', say('ok', language));
}
