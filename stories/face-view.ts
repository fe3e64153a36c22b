import {html, type TemplateResult} from 'lit';
import {toDom} from '../packages/core/src/data/face-dom.js';
import {toHtml, type Face, type FaceChild, type FaceNode} from '../packages/core/src/data/face.js';
import type {ModuleParts} from '../packages/core/src/element/module-parts.js';
import type {Language} from '../packages/core/src/locale/language.js';

/** A module's face is a chunk of its own. */
export async function loadFace(type: string): Promise<{face: Face<object>}> {
  const {parts} = customElements.get(`mh-${type}`) as unknown as {parts: ModuleParts<object>};
  return parts.face();
}

const isBlock = (child: FaceChild): child is FaceNode =>
  typeof child === 'object' && child.children.some((grandchild) => typeof grandchild === 'object');

/** Prints a face with one element per line where elements hold elements, as a person would write it. */
function print(node: FaceNode, indent = ''): string {
  if (!isBlock(node)) return indent + toHtml(node);
  const shell = toHtml({...node, children: ['\n']});
  const [open, close] = shell.split('\n') as [string, string];
  const inner = node.children
    .filter((child) => child !== undefined && child !== false)
    .map((child) => (typeof child === 'string' ? `${indent}  ${toHtml(child)}` : print(child, `${indent}  `)));
  return [indent + open, ...inner, indent + close].join('\n');
}

/** The HTML that a module writes for crawlers, reader modes and browsers without JavaScript: its source, and as they show it. */
export function showFace(face: unknown, data: object, language: Language): TemplateResult {
  const nodes = (face as Face<object>).write(data, language);
  return html`
    <div class="sheet">
      <h2>源代码 <span lang="en">HTML source</span></h2>
      <p>可把同样的 HTML 写在标签内，模块会读它。<span lang="en">The same HTML inside the tag is an input.</span></p>
      <pre class="source" dir="ltr" tabindex="0" aria-label="HTML">${nodes.map((node) => print(node)).join('\n')}</pre>
      <h2>不经修饰的样子 <span lang="en">Rendered plain</span></h2>
      <div class="plain">${nodes.map(toDom)}</div>
    </div>
  `;
}
