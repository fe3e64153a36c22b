/**
 * A tokenizer for XML and HTML, of our own. `DOMParser` is a sink of Trusted Types for every type, XML too, so under
 * `require-trusted-types-for 'script'` it needs a policy, which an agency that names its policies would have to allow;
 * and Node has none. Nothing here is ever markup again: what comes out is text and addresses, so a mistake shows a wrong
 * word and can do nothing worse. Entities that a DTD defines are not expanded, so there is no bomb to go off.
 */
export interface MarkupHandler {
  readonly onText: (text: string) => void;
  readonly onOpen: (name: string, attributes: Attributes, isEmpty: boolean) => void;
  readonly onClose: (name: string) => void;
}

export type Attributes = Readonly<Record<string, string | undefined>>;

/** Ends before another `<`: a thousand tags that never end are then read once each, and not each to the end. */
const TAG = /<(\/?)([A-Za-z_][\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/y;
const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** What an element of HTML holds that is not markup, and not for readers either. */
const RAW = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes|noscript|template|svg|math|object)$/;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  middot: '·',
  bull: '•',
  copy: '©',
  laquo: '«',
  raquo: '»',
  times: '×',
  yen: '¥',
};

/** Character references as characters, once; what is not known stays as it is written. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]\w{1,15}));/g, (whole, decimal, hex, name) => {
    if (name) return Object.hasOwn(named, name as string) ? named[name as string]! : whole;
    const code = decimal ? Number(decimal) : parseInt(hex as string, 16);
    const isCharacter = code > 8 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : '';
  });

/** Finds what ends a piece, or the end of the whole. */
const endOf = (source: string, end: string, from: number): number => {
  const found = source.indexOf(end, from);
  return found < 0 ? source.length : found;
};

/** Reads markup from its beginning to its end, however broken it is. */
export function readMarkup(source: string, handler: MarkupHandler, isHtml: boolean): void {
  let place = 0;
  while (place < source.length) {
    const open = endOf(source, '<', place);
    if (open > place) handler.onText(decodeEntities(source.slice(place, open)));
    if (open === source.length) return;
    place = readTag(source, open, handler, isHtml);
  }
}

/** Reads what begins with `<`; returns where it ends. */
function readTag(source: string, open: number, handler: MarkupHandler, isHtml: boolean): number {
  if (source.startsWith('<!--', open)) return endOf(source, '-->', open + 4) + 3;
  if (source.startsWith('<![CDATA[', open)) {
    const end = endOf(source, ']]>', open + 9);
    handler.onText(source.slice(open + 9, end));
    return end + 3;
  }
  if (source[open + 1] === '?') return endOf(source, '>', open) + 1;
  if (source[open + 1] === '!') return endOfDeclaration(source, open);
  TAG.lastIndex = open;
  const match = TAG.exec(source);
  if (!match) {
    handler.onText('<');
    return open + 1;
  }
  const [whole, slash, rawName, rest] = match as unknown as [string, string, string, string];
  const name = isHtml ? rawName.toLowerCase() : rawName;
  const end = open + whole.length;
  if (slash) {
    handler.onClose(name);
    return end;
  }
  const isEmpty = rest.endsWith('/');
  if (isHtml && RAW.test(name) && !isEmpty) {
    const closing = new RegExp(`</${name}[\\s>]`, 'gi');
    closing.lastIndex = end;
    const found = closing.exec(source);
    return found ? endOf(source, '>', found.index) + 1 : source.length;
  }
  handler.onOpen(name, readAttributes(rest), isEmpty);
  return end;
}

/** A document type with all that it declares in brackets. */
function endOfDeclaration(source: string, open: number): number {
  const end = endOf(source, '>', open);
  const hasBrackets = source.slice(open, end).includes('[');
  return (hasBrackets ? endOf(source, '>', endOf(source, ']', open)) : end) + 1;
}

function readAttributes(text: string): Attributes {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, name, double, single, bare] of text.matchAll(ATTRIBUTE))
    attributes[name!.toLowerCase()] ??= decodeEntities(double ?? single ?? bare ?? '');
  return attributes;
}
