import type {Language} from './language.js';

/** Every language of a module in one object; a missing string is a type error. */
export type Strings<Key extends string = string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/**
 * Declares a module's strings. They are plain data: `{n}` stands for a value, and `one|many` gives the two
 * forms that English needs, chosen by `n`.
 */
export const defineStrings = <const Key extends string>(strings: Strings<Key>): Strings<Key> => strings;

/** Fills in a string. A value that is not given stays visible as `{name}`, so that its absence is noticed. */
export function translate<Key extends string>(
  strings: Strings<Key>,
  language: Language,
  key: Key,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const [one, many] = strings[language][key].split('|');
  const form = many !== undefined && Number(values['n']) !== 1 ? many : one!;
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
