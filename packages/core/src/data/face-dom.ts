import type {FaceNode} from './face.js';

/** Builds DOM from a description. */
export function toDom(node: FaceNode | string): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...node.children.filter((child): child is FaceNode | string => !!child).map(toDom));
  return element;
}
