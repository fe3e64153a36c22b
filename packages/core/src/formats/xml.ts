import {SourceError} from '../data/request.js';
import {readMarkup, type Attributes} from './markup.js';

/** An element of a feed. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: (XmlElement | string)[];
}

/** Deeper than any feed; what is deeper still is left out, so that nothing that walks the tree can run out of stack. */
const DEEPEST = 60;
const LONGEST_EXCERPT = 40;

/** A body by its own declaration: byte order mark, or `encoding` of the XML declaration, or UTF-8. GBK is common. */
export function decodeXml(body: ArrayBuffer, url: string): string {
  const [first, second] = new Uint8Array(body, 0, Math.min(2, body.byteLength));
  const start = new TextDecoder('latin1').decode(body.slice(0, 200));
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : (declared ?? 'utf-8');
  try {
    return new TextDecoder(encoding).decode(body);
  } catch {
    throw new SourceError('wrong-format', {url, expected: 'XML', found: `encoding="${encoding}"`});
  }
}

/**
 * Reads a document of XML into its root element.
 *
 * @throws SourceError - where it is empty, has no root of one of these names, or ends before its root does
 */
export function parseXml(body: ArrayBuffer, url: string, roots: readonly string[]): XmlElement {
  const source = decodeXml(body, url);
  if (!source.trim()) throw new SourceError('empty-body', {url});
  const top: XmlElement = {name: '', attributes: {}, children: []};
  const path: XmlElement[] = [top];
  let tooDeep = 0;
  readMarkup(
    source,
    {
      onText: (text) => void path.at(-1)!.children.push(text),
      onOpen(name, attributes, isEmpty) {
        if (path.length > DEEPEST) {
          if (!isEmpty) tooDeep++;
          return;
        }
        const element: XmlElement = {name, attributes, children: []};
        path.at(-1)!.children.push(element);
        if (!isEmpty) path.push(element);
      },
      onClose(name) {
        if (tooDeep) tooDeep--;
        else if (path.length > 1 && path.at(-1)!.name === name) path.pop();
      },
    },
    false,
  );
  const root = top.children.find(
    (child): child is XmlElement => typeof child === 'object' && roots.includes(child.name),
  );
  if (!root || path.length > 1)
    throw new SourceError('wrong-format', {
      url,
      expected: roots.join(', '),
      found: source.trim().slice(0, LONGEST_EXCERPT),
    });
  return root;
}

/** The children of a name, in any of the prefixes that are given with it. */
export const childrenOf = (element: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child === 'object' && names.includes(child.name),
  );

export const childOf = (element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined =>
  childrenOf(element, ...names)[0];

/** The text of an element with that of its descendants. */
export const textOf = (element: XmlElement | undefined): string =>
  (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
    .trim();
