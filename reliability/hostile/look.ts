/** Looks for what must never be in what a module drew, whatever its data were. */

const LINKS = /^(?:https?|tel|mailto|sms|weixin|alipays?):$/;
const RESOURCES = /^https?:$/;
const LINK_ATTRIBUTES = /^(?:href|xlink:href|cite|action|formaction|ping|longdesc|data|background|manifest)$/;
const RESOURCE_ATTRIBUTES = /^(?:src|poster)$/;
const FORBIDDEN_TAGS =
  /^(?:script|iframe|frame|object|embed|base|style|template|foreignobject|animate|set|use|portal)$/;
/** What CSSOM leaves in the attribute: lengths, numbers, tokens. Nothing that loads, nothing that computes. */
const HARMLESS_STYLE = /^(?!.*(?:url|image|expression|import|attr)\s*\()[\w\s:;.,%()#/+*-]*$/i;

function schemeOf(address: string): string {
  try {
    return new URL(address, document.baseURI).protocol;
  } catch {
    // What cannot be parsed cannot be followed either.
    return 'https:';
  }
}

/** Addresses of `srcset`, which are divided by commas between white space. */
const candidates = (srcset: string): string[] =>
  srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0]!)
    .filter(Boolean);

function faultOf(element: Element, name: string, value: string): string | undefined {
  if (/^on/i.test(name)) return 'a handler';
  if (name === 'srcdoc' || name === 'http-equiv') return 'a document';
  if (name === 'style') return HARMLESS_STYLE.test(value) ? undefined : 'a style';
  if (RESOURCE_ATTRIBUTES.test(name)) return RESOURCES.test(schemeOf(value)) ? undefined : 'an address to load';
  if (name === 'srcset')
    return candidates(value).every((each) => RESOURCES.test(schemeOf(each))) ? undefined : 'a srcset';
  if (!LINK_ATTRIBUTES.test(name)) return undefined;
  // `<a href="">` leads to the page itself, and an icon's `<use href="#…">` into it.
  return LINKS.test(schemeOf(value)) ? undefined : `an address to follow on <${element.localName}>`;
}

/** Everything below a node, in its shadow roots too. */
function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** The first thing that must not be there; undefined where all is well. */
export function faultIn(root: ParentNode): string | undefined {
  for (const element of elementsIn(root)) {
    if (FORBIDDEN_TAGS.test(element.localName)) return `<${element.localName}>`;
    for (const {name, value} of element.attributes) {
      const fault = faultOf(element, name, value);
      if (fault) return `${fault}: ${name}="${value.slice(0, 80)}"`;
    }
  }
  return undefined;
}

/** Words that only a value that nobody thought of becomes. */
const LEAKS = /\bNaN\b|\bundefined\b(?!!)|\[object \w+\]|\bInvalid Date\b|\bInfinity\b/;

/** Such words in what is shown, where the data have none. What the webmaster is told quotes what was found. */
export function leakIn(root: ParentNode, data: unknown): string | undefined {
  const told = root.querySelector('.issues')?.textContent ?? '';
  const leak = LEAKS.exec((root.textContent ?? '').replace(told, ''))?.[0];
  return leak !== undefined && !textsOf(data).some((text) => LEAKS.test(text)) ? leak : undefined;
}

const MOST_TEXTS = 100_000;

/** The texts of a value that may be deep or lead back to itself. */
function textsOf(value: unknown): string[] {
  const texts: string[] = [];
  const seen = new Set<unknown>();
  const waiting: unknown[] = [value];
  while (waiting.length && texts.length < MOST_TEXTS) {
    const next = waiting.pop();
    if (typeof next === 'string') texts.push(next);
    else if (typeof next === 'number') texts.push(String(next));
    else if (typeof next === 'object' && next !== null && !seen.has(next)) {
      seen.add(next);
      waiting.push(...Object.keys(next), ...Object.values(next));
    }
  }
  return texts;
}
