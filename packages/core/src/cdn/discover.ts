import {reportNotLoaded} from '../data/not-loaded.js';
import {kebab} from '../element/option-properties.js';
import {knownTypes, loaderFor, onRegister} from '../page/module-registry.js';

/** Tags that are not modules, and how they are loaded. `<mh-page>` and `<mh-section>` come with `mount`, which this build exports. */
const others: Readonly<Record<string, () => Promise<unknown>>> = {
  'mh-label': () => import('../label/mh-label.js'),
};

const loadedTags = new Set<string>();

/** Loads the code of one tag, once. A tag that nobody knows is left alone: it may be registered later. */
function load(tag: string): void {
  const loader = others[tag] ?? loaderFor(tag.slice('mh-'.length))?.load;
  if (!loader || loadedTags.has(tag)) return;
  loadedTags.add(tag);
  loader().catch((error: unknown) => {
    // The next tag of this name, or the next script on the page, may try again.
    loadedTags.delete(tag);
    reportNotLoaded(`<${tag}>`)(error);
  });
}

/**
 * Turns `<div data-mh="matrix" data-src="…">` into the element, for systems that strip unknown tags. What the block
 * holds becomes the element's face, so a list in it is read as usual.
 */
function upgradeBlock(block: HTMLElement): void {
  const {mh, ...attributes} = block.dataset;
  if (!mh || !/^[a-z][a-z\d-]*$/.test(mh) || block.querySelector(`:scope > mh-${mh}`)) return;
  const element = document.createElement(`mh-${mh}`);
  for (const [name, value] of Object.entries(attributes)) {
    const attribute = kebab(name);
    // `data-onclick` must not become a handler.
    if (!attribute.startsWith('on')) element.setAttribute(attribute, value ?? '');
  }
  element.append(...block.childNodes);
  block.append(element);
  load(element.localName);
}

function scan(node: Node): void {
  if (!(node instanceof Element || node instanceof Document || node instanceof DocumentFragment)) return;
  const tags = [...Object.keys(others), ...knownTypes().map((type) => `mh-${type}`)];
  const selector = [...tags.map((tag) => `${tag}:not(:defined)`), '[data-mh]'].join();
  for (const element of [
    ...(node instanceof Element && node.matches(selector) ? [node] : []),
    ...node.querySelectorAll(selector),
  ]) {
    if (element.hasAttribute('data-mh')) upgradeBlock(element as HTMLElement);
    // Modules inside a page are its own to load, when the reader comes near.
    else if (!element.parentElement?.closest('mh-page')) load(element.localName);
  }
}

/**
 * Loads the code of every Menhu tag in a document or shadow root, those that are there and those that come later.
 *
 * @returns ends the watching
 */
export function discover(root: Document | ShadowRoot = document): () => void {
  scan(root);
  const observer = new MutationObserver((records) => records.forEach(({addedNodes}) => addedNodes.forEach(scan)));
  observer.observe(root, {childList: true, subtree: true});
  const stopListening = onRegister(() => scan(root));
  return () => {
    observer.disconnect();
    stopListening();
  };
}
