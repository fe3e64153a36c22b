import type {Language} from './language.js';

/**
 * Every language of a module in one object; a missing string is a type error. The build leaves Chinese in it, gives
 * it an `id`, and puts the other languages into a catalogue each, so that a page has only its own.
 */
export type Strings<Key extends string = string> = Readonly<Record<Language, Readonly<Record<Key, string>>>> & {
  readonly id?: string;
};

/** The strings of one language, by the `id` of what they belong to. */
export type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;

const loaded = new Map<Language, Catalogue>();

/** Adds a language's strings; what was there already stays. */
export const addCatalogue = (language: Language, catalogue: Catalogue): void => void loaded.set(language, catalogue);

/**
 * Declares a module's strings. They are plain data: `{n}` stands for a value, and `one|many` gives the two
 * forms that English needs, chosen by `n`.
 */
export const defineStrings = <const Key extends string>(strings: Strings<Key>): Strings<Key> => strings;

/** True where the strings of a language are at hand. */
export const hasLanguage = (strings: Strings, language: Language): boolean =>
  strings[language] !== undefined || loaded.has(language);

/** Fills in a string. A value that is not given stays visible as `{name}`, so that its absence is noticed. */
export function translate<Key extends string>(
  strings: Strings<Key>,
  language: Language,
  key: Key,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const words = strings[language] ?? loaded.get(language)?.[strings.id!] ?? strings['zh-CN'];
  const [one, many] = words[key]!.split('|');
  const form = many !== undefined && String(values['n']) !== '1' ? many : one!;
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
