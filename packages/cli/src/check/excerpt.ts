import {harmless} from './paint.js';

/** How far to the left and right of the place a long line is shown. */
const BEFORE = 50;
const WIDTH = 96;

/** Chinese takes two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/** Columns that a text takes in a terminal. */
export const columnsOf = (text: string): number => {
  let columns = 0;
  for (const character of text) columns += WIDE.test(character) ? 2 : 1;
  return columns;
};

/**
 * The lines around a place, with a mark under it.
 *
 * @param line - 1-based, as is `column`
 */
export function excerpt(text: string, line: number, column: number): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const start = Math.max(0, column - 1 - BEFORE);
  const digits = String(Math.min(line + 1, lines.length)).length;
  const row = (number: number | undefined, content: string, mark = ' '): string =>
    `  ${mark} ${String(number ?? '').padStart(digits)} | ${content}`.trimEnd();
  const shown = (number: number): string => {
    const whole = harmless((lines[number - 1] ?? '').replaceAll('\t', ' '));
    const cut = whole.slice(start, start + WIDTH);
    return `${start > 0 ? '…' : ''}${cut}${start + WIDTH < whole.length ? '…' : ''}`;
  };
  const before = (lines[line - 1] ?? '').replaceAll('\t', ' ').slice(start, column - 1);
  const indent = ' '.repeat(columnsOf(before) + (start > 0 ? 1 : 0));
  return [
    ...(line > 1 ? [row(line - 1, shown(line - 1))] : []),
    row(line, shown(line), '>'),
    row(undefined, `${indent}^`),
    ...(line < lines.length ? [row(line + 1, shown(line + 1))] : []),
  ];
}
