import {readFileSync} from 'node:fs';

/** A line of a class's documentation that names something: `@csspart head - the heading and what stands beside it`. */
export interface NamedDoc {
  readonly name: string;
  readonly text: string;
}

/** What the documentation comment of an element's class says. */
export interface ClassDoc {
  readonly summary: string;
  readonly example: string | undefined;
  readonly slots: readonly NamedDoc[];
  readonly parts: readonly NamedDoc[];
  readonly events: readonly NamedDoc[];
  /** Attributes that are no properties. */
  readonly attributes: readonly NamedDoc[];
  /** Sentence and type of each property that the class declares itself. */
  readonly properties: Readonly<Record<string, {readonly text: string; readonly type: string}>>;
}

const source = new URL('../../packages/core/src/', import.meta.url);

const unwrapped = (comment: string): string =>
  comment
    .split('\n')
    .map((line) => line.replace(/^\s*\/?\*+\/?\s?|\s*\*\/\s*$/g, ''))
    .join('\n')
    .trim();

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Reads the comment above a class, or a template that several share, and those above its declared properties. A line each and no more, as the house writes
 * them; TypeScript's own parser is not at hand in its native release.
 *
 * @param path - from `packages/core/src`
 */
export function classDoc(path: string, className: string): ClassDoc {
  const text = readFileSync(new URL(path, source), 'utf8');
  const [, comment] =
    new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*export (?:abstract )?(?:class|const) ${className}\\b`).exec(text) ??
    [];
  if (comment === undefined) throw new Error(`${path}: there is no comment above ${className}`);
  const [summary = '', ...tags] = unwrapped(comment).split(/^@/m);
  const named = (tag: string): NamedDoc[] =>
    tags.flatMap((line) => {
      const [, name = '', words] = new RegExp(`^${tag}(?: +([\\w-]+))? +- +([^]*)$`).exec(line.trim()) ?? [];
      return words === undefined ? [] : [{name, text: inOneLine(words)}];
    });
  const properties = [...text.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s*declare (\w+): ([^;]+);/g)];
  return {
    summary: inOneLine(summary),
    example: tags.find((tag) => tag.startsWith('example'))?.replace(/^example\s*/, ''),
    slots: named('slot'),
    parts: named('csspart'),
    events: named('fires'),
    attributes: named('attr'),
    properties: Object.fromEntries(
      properties.map(([, words, name, type]) => [
        name!,
        {text: inOneLine(unwrapped(words!)), type: type!.replace(/ \| (?:undefined|null)\b/g, '')},
      ]),
    ),
  };
}
