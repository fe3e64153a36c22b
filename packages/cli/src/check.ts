import {readFileSync} from 'node:fs';
import {checkConfig, type Issue} from '@menhu/core/config';

interface CheckedFile {
  readonly file: string;
  readonly issues: readonly Issue[];
  /** Why the file could not be read. */
  readonly unreadable?: string;
}

/**
 * Checks files and prints every problem with its line and column.
 *
 * @returns 0 where no file has an error, 1 where one has, 2 where one could not be read or none was given
 */
export function check(files: readonly string[], {json, lang}: {json: boolean; lang: string}): number {
  if (!files.length) {
    process.stderr.write('menhu check: no file given — write: menhu check home.json\n');
    return 2;
  }
  const checked = files.map((file) => checkFile(file, lang));
  process.stdout.write(json ? `${JSON.stringify(checked, null, 2)}\n` : checked.map(report).join(''));
  if (checked.some(({unreadable}) => unreadable)) return 2;
  return checked.some(({issues}) => issues.some(({severity}) => severity === 'error')) ? 1 : 0;
}

function checkFile(file: string, lang: string): CheckedFile {
  try {
    return {file, issues: checkConfig(readFileSync(file, 'utf8'), {lang}).issues};
  } catch (error) {
    return {file, issues: [], unreadable: (error as NodeJS.ErrnoException).code ?? String(error)};
  }
}

/** `file:line:column severity what — where — what to do`, which terminals and editors turn into links. */
function report({file, issues, unreadable}: CheckedFile): string {
  if (unreadable) return `${file}: cannot be read (${unreadable})\n`;
  if (!issues.length) return `${file}: ok\n`;
  return issues
    .map(
      ({line, column, severity, message, path, hint}) =>
        `${[file, line, column].filter(Boolean).join(':')} ${severity} ${[message, path, hint].filter(Boolean).join(' — ')}\n`,
    )
    .join('');
}
