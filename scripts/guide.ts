import {readFileSync} from 'node:fs';

/** A fenced block of a guide: ` ```html index.html ` has a language and a note, here the name of a file. */
export interface Snippet {
  readonly language: string;
  readonly note: string;
  readonly text: string;
  /** 1-based line of the guide, so that a failing test says where to look. */
  readonly line: number;
}

/** The fenced blocks of a page in docs/. Those inside a list are indented; their indent is taken off. */
export function snippetsOf(name: string): Snippet[] {
  const guide = readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');
  return [...guide.matchAll(/^( *)```(\w+)(?: ([^\n]*))?\n([^]*?)\n\1```$/gm)].map((match) => {
    const [, indent, language, note = '', text] = match as unknown as string[];
    return {
      language: language!,
      note,
      text: text!.replaceAll(`\n${indent!}`, '\n').slice(indent!.length),
      line: guide.slice(0, match.index).split('\n').length,
    };
  });
}

/** The files that a guide tells its reader to write, by name. */
export const filesOf = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(snippetsOf(name).flatMap(({note, text}) => (/\.\w+$/.test(note) ? [[note, text]] : [])));
