export type Cell = string | number | undefined;

/** Programs of tables take text that begins with one of these for a formula and would run it. */
const FORMULA = /^[\s]*[=+\-@\t\r]|^[\s]*[＝＋－＠]/;

/** A number stays a number; text that looks like a formula gets an apostrophe, which the programs do not show. */
function cell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Comma-separated values by RFC 4180. The mark at the beginning tells older programs that it is UTF-8. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** Hands a text to the visitor as a file. It is made here, and no server is asked. */
export function downloadText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // After the click's own task: Safari reads the address late.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
