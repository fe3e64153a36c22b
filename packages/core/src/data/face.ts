import type {Language} from '../locale/language.js';

/**
 * A module's face: its content as plain semantic HTML in the light DOM, which crawlers, reader modes and browsers
 * without JavaScript read, and which is an input as well. Described as data, because it is written both by a browser
 * under Trusted Types (no innerHTML) and by Node (no DOM).
 */
export interface FaceNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly children: readonly FaceChild[];
}

export type FaceChild = FaceNode | string | undefined | false;

export interface Face<Data> {
  /** The face of a payload; the few words that are not of the payload are in the language of the page. */
  readonly write: (data: Data, language?: Language) => readonly FaceNode[];
  /** The payload that a face carries, unchecked; undefined where the element holds none. */
  readonly read: (element: ParentNode) => unknown;
  /** The part of a payload that survives `read(write(data))`. */
  readonly carries: (data: Data) => Data;
}

/** Describes an element; undefined and false attributes and children are left out. */
export const h = (
  tag: string,
  attributes: FaceNode['attributes'] = {},
  ...children: readonly (FaceChild | readonly FaceChild[])[]
): FaceNode => ({tag, attributes, children: children.flat() as FaceChild[]});

const VOID_TAGS = /^(?:img|meta|link|br|hr|source)$/;

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[character]!);

/** Prints a description as HTML, for pages that are made on a server. */
export function toHtml(node: FaceChild): string {
  if (!node) return '';
  if (typeof node === 'string') return escape(node);
  const attributes = Object.entries(node.attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`))
    .join('');
  const open = `<${node.tag}${attributes}>`;
  return VOID_TAGS.test(node.tag) ? open : `${open}${node.children.map(toHtml).join('')}</${node.tag}>`;
}

/** Text without the white space of the HTML around it, which is layout and not content. */
export const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Text of the first descendant with an itemprop; undefined where there is none. */
export const textOf = (element: ParentNode, itemprop: string): string | undefined =>
  plain(find(element, itemprop)?.textContent) || undefined;

/** An attribute of the first descendant with an itemprop, as written. */
export const attributeOf = (element: ParentNode, itemprop: string, name: string): string | undefined =>
  find(element, itemprop)?.getAttribute(name) ?? undefined;

/**
 * The first descendant with an itemprop that belongs to this item and not to one nested in it: a post's `name` is not
 * its author's.
 */
export function find(element: ParentNode, itemprop: string): Element | undefined {
  return findAll(element, itemprop)[0];
}

/** All such descendants. */
export function findAll(element: ParentNode, itemprop: string): Element[] {
  return [...element.querySelectorAll(`[itemprop~="${itemprop}"]`)].filter((candidate) => {
    const scope = candidate.parentElement?.closest('[itemscope]');
    return !scope || scope === element || !element.contains(scope);
  });
}

/** A count that a face gives in `value`, or undefined. */
export function countOf(element: ParentNode, itemprop: string): number | undefined {
  const value = find(element, itemprop)?.getAttribute('value');
  return value ? Number(value) : undefined;
}

/** Leaves out what is undefined, so that "unknown" is an absent key everywhere. */
export function compact<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
