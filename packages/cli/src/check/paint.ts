/** Codes that begin and end a style on a terminal (ECMA-48, SGR); Node's own `styleText` judges the stream by itself. */
const codes = {bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], green: [32, 39], cyan: [36, 39]} as const;

export type Paint = (style: keyof typeof codes, text: string) => string;

/** No colours: for files, pipes, and those who asked for none. */
export const plain: Paint = (_style, text) => text;

const coloured: Paint = (style, text) => {
  const [begin, end] = codes[style];
  return text && `\u001B[${begin}m${text}\u001B[${end}m`;
};

/** Colours where a person looks on, unless NO_COLOR says no (https://no-color.org). */
export const paintFor = (stream: {readonly isTTY?: boolean}, noColor = process.env['NO_COLOR']): Paint =>
  stream.isTTY && !noColor ? coloured : plain;

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const COMMANDS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Text from data with what a terminal would obey, or read in another direction, made visible. */
export const harmless = (text: string): string => text.replace(COMMANDS, '\u{FFFD}');
