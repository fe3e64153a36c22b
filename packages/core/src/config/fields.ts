import * as z from 'zod/mini';
import {isColour, isCount, isPhone, isSafeLink, isSafeResource, isTime} from './values.js';

/** One sentence in each language in which modules explain themselves to webmasters. */
export interface Localized {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** Kinds of value that Zod's own types do not tell apart. */
export type FieldKind = 'url' | 'resource' | 'phone' | 'time' | 'count' | 'colour';

/** Field kinds by schema, read by `toShape`. */
export const fieldKinds = z.registry<{kind: FieldKind}>();

/** Help by schema: docs tables, Storybook's controls and an editor's tooltips are made from it. */
export const fieldHelp = z.registry<{help: Localized}>();

/** Attaches one sentence per language to a schema and returns that schema. */
export function about<Schema extends z.core.$ZodType>(schema: Schema, zh: string, en: string): Schema {
  fieldHelp.add(schema, {help: {'zh-CN': zh, en}});
  return schema;
}

/** The most entries of a list by schema, read by `toShape`; other lists hold up to `MOST_ENTRIES`. */
export const listLengths = z.registry<{most: number}>();

/** The most entries of a list that is drawn piece by piece, or of which a summary is drawn. */
export const LONG = 1_000_000;

/** Bounds a list: what a page draws whole must not stop it, whatever a source sends. */
export function atMost<Schema extends z.core.$ZodType>(most: number, schema: Schema): Schema {
  listLengths.add(schema, {most});
  return schema;
}

function string(kind: FieldKind, isValid: (text: string) => boolean) {
  const schema = z.string().check(z.refine(isValid));
  fieldKinds.add(schema, {kind});
  return schema;
}

/** A link to follow; see `isSafeLink` for the schemes. */
export const url = () => string('url', isSafeLink);
/** The address of data, an image or a video; http(s) or relative. */
export const resource = () => string('resource', isSafeResource);
/** A phone number as printed. */
export const phone = () => string('phone', isPhone);
/** ISO 8601 with an offset, or a date. */
export const time = () => string('time', isTime);
/** `#rgb` or `#rrggbb`. */
export const colour = () => string('colour', isColour);

/** A whole number, 0 or more. */
export function count() {
  const schema = z.number().check(z.refine(isCount));
  fieldKinds.add(schema, {kind: 'count'});
  return schema;
}

/** A required, non-empty string: ids and names. */
export const text = () => z.string().check(z.minLength(1));

const source = z.looseObject({name: text(), url: z.optional(url())});

/** The fields that every payload may carry: when it was made and who made it. */
export const provenance = {updatedAt: z.optional(time()), source: z.optional(source)};
