import {knowLanguage, type Language} from './language.js';

/**
 * Every language of a module in one object; a missing string is a type error. The build leaves Chinese in it and puts
 * the other languages into a catalogue each, so that a page has only its own.
 */
export type Strings<Key extends string = string> = Readonly<Record<Language, Readonly<Record<Key, string>>>> & {
  /** The folder and the name of its file, or one of them where they are the same; a test holds that. */
  readonly id: string;
};

/** The strings of one language, by the `id` of what they belong to. */
export type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;

const loaded = new Map<Language, Catalogue>();
/** An agency's own wording, which comes before ours. */
const overrides = new Map<string, Record<string, Catalogue[string]>>();

/** Adds a language's strings, as its chunk brings them. */
export const addCatalogue = (language: Language, catalogue: Catalogue): void => void loaded.set(language, catalogue);

/**
 * Words some strings of a language otherwise, or gives those of a language that Menhu does not speak. Wording that was
 * given before stays where it is not given anew. Elements that are shown change over at once.
 *
 * @param tag - BCP 47; the elements of `lang="bo-CN"` find what was given for `bo`
 * @param catalogue - texts by key by id: `{matrix: {title: '…'}}`; docs/languages.md lists them all. What is missing
 *   from a new language is in Chinese.
 */
export function addStrings(tag: string, catalogue: Catalogue): void {
  const own = overrides.get(tag) ?? {};
  for (const [id, words] of Object.entries(catalogue)) own[id] = {...own[id], ...words};
  overrides.set(tag, own);
  knowLanguage(tag);
}

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
  const words = strings[language] ?? loaded.get(language)?.[strings.id];
  const [one, many] = (overrides.get(language)?.[strings.id]?.[key] ?? words?.[key] ?? strings['zh-CN'][key]).split(
    '|',
  );
  const form = many !== undefined && String(values['n']) !== '1' ? many : one!;
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
