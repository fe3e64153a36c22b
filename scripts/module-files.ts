/**
 * The files of a new module: a list of entries with a name, a link and a sentence, which keeps the contract from its
 * first moment on. What its author changes then is theirs; what every module has is here.
 */

export interface NewModule {
  /** The tag without `mh-`, and the `type` in home.json. */
  readonly type: string;
  readonly title: string;
  readonly titleEn: string;
}

/** Why a name cannot be one; undefined where it can. */
export function faultOfName(type: string, taken: readonly string[]): string | undefined {
  if (!/^[a-z][a-z\d]*$/.test(type)) return `“${type}” cannot be a type: small letters and digits, a letter first`;
  if (taken.includes(type)) return `there is a module “${type}” already`;
  // The registry exports it under its own name.
  if (/^(?:default|delete|export|import|new|switch|function|class|page|section|label|index)$/.test(type))
    return `“${type}” is a word of the language or of the library`;
  return undefined;
}

const singular = (type: string): string => type.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
const upper = (type: string): string => type[0]!.toUpperCase() + type.slice(1);

/** The files by their name in the module's folder. */
export function moduleFiles({type, title, titleEn}: NewModule): Readonly<Record<string, string>> {
  const Name = upper(type);
  const Entry = `${upper(singular(type))}Entry`;
  const Element = `${Name}Element`;
  return {
    [`${type}.module.ts`]: `import * as z from 'zod/mini';
import {defineModule} from '../../config/define-module.js';
import {about, count, provenance, text, url} from '../../config/fields.js';
import {examples} from './${type}.examples.js';

const entry = z.looseObject({
  id: about(text(), '标识，不可重复。', 'Identifier, unique within the list.'),
  name: about(text(), '名称。', 'Name.'),
  url: about(z.optional(url()), '网址。', 'Address.'),
  description: about(z.optional(z.string()), '一句话说明。', 'One sentence on it.'),
});

const data = z.looseObject({
  ...provenance,
  entries: about(z.array(entry), '各项，按显示顺序。', 'The entries, in the order in which they are shown.'),
});

const options = z.looseObject({
  limit: about(
    z.optional(count()),
    '先显示多少项，其余点“显示更多”后显示；0 为全部。默认 8。',
    'How many entries are shown at first, the rest on request; 0 for all. Default 8.',
  ),
});

/** ${title}: a list of entries. */
export const ${type} = defineModule({
  type: '${type}',
  version: 1,
  title: {'zh-CN': '${title}', en: '${titleEn}'},
  help: {'zh-CN': '${title}列表。', en: 'A list of entries.'},
  whenNotToUse: {
    'zh-CN': '已有专门模块的内容不要放在这里。',
    en: 'Not for what another module is made for.',
  },
  sizes: ['half', 'narrow', 'wide', 'full'],
  reservedHeights: [320, 320],
  items: 'entries',
  options,
  data,
  examples,
  load: () => import('./mh-${type}.js'),
});

export type ${Entry} = z.infer<typeof entry>;
export type ${Name}Options = z.infer<typeof options>;
export type ${Name}Data = z.infer<typeof data>;
`,
    [`${type}.examples.ts`]: `import type {Example} from '../../config/define-module.js';
import type {${Entry}, ${Name}Data, ${Name}Options} from './${type}.module.js';

const source = {name: '云岭新区（示例数据）', url: 'https://www.example.gov.cn/'};
const updatedAt = '2026-11-23T08:00:00+08:00';

const entry = (number: number): ${Entry} => ({
  id: String(number),
  name: \`第 \${number} 项（示例）\`,
  url: \`https://www.example.gov.cn/${type}/\${number}\`,
  description: '一句话说明（示例）。',
});

export const examples: readonly Example<${Name}Options, ${Name}Data>[] = [
  {
    name: 'list',
    title: {'zh-CN': '列表', en: 'A list'},
    data: {updatedAt, source, entries: [1, 2, 3, 4].map(entry)},
  },
  {
    name: 'names-only',
    title: {'zh-CN': '只有名称', en: 'Names alone'},
    options: {limit: 2},
    data: {entries: [1, 2, 3].map((number) => ({id: String(number), name: \`第 \${number} 项（示例）\`}))},
  },
];
`,
    [`${type}-element.ts`]: `import {html, nothing, type TemplateResult} from 'lit';
import {isSafeLink} from '../../config/values.js';
import {ModuleElement} from '../../element/module-element.js';
import {optionProperties} from '../../element/option-properties.js';
import {shapes} from '../../generated/${type}.js';
import {renderExpand} from '../../parts/expand.js';
import {renderSkeleton, type Frame} from '../../parts/frame.js';
import type {${Entry}, ${Name}Data, ${Name}Options} from './${type}.module.js';
import strings from './${type}.strings.js';
import styles from './${type}.styles.js';

const DEFAULT_LIMIT = 8;

// eslint-disable-next-line -- the options are declared as properties from the definition
export interface ${Element} extends ${Name}Options {}

/**
 * ${titleEn}: a list of entries.
 *
 * @example
 * <mh-${type} src="data/${type}.json"></mh-${type}>
 */
export class ${Element} extends ModuleElement<${Name}Data, ${Name}Options> {
  static override styles = [ModuleElement.styles, styles];
  static override properties = optionProperties(shapes.options);
  static override parts = {shapes, strings, face: () => import('./${type}.face.js')};

  #isExpanded = false;

  protected override renderData({entries}: ${Name}Data): Pick<Frame, 'body' | 'tally'> {
    const {limit = DEFAULT_LIMIT} = this.options;
    const shown = this.#isExpanded || limit === 0 ? entries : entries.slice(0, limit);
    return {
      tally: this.text('tally', {n: entries.length}),
      body: html\`
        <ul role="list">
          \${shown.map((entry) => this.#renderEntry(entry))}
        </ul>
        \${renderExpand(
          entries.length - shown.length,
          this.language,
          this.on(() => void this.showMore('li', () => (this.#isExpanded = true))),
        )}
      \`,
    };
  }

  protected override renderLoading(): unknown {
    return renderSkeleton(this.options.limit || DEFAULT_LIMIT);
  }

  #renderEntry({id, name, url, description}: ${Entry}): TemplateResult {
    const isLink = url !== undefined && isSafeLink(url);
    const named = html\`<bdi>\${name}</bdi>\`;
    return html\`<li class="entry">
      \${isLink ? html\`<a class="name" data-kind="entry" data-id=\${id} href=\${url}>\${named}</a>\` : html\`<span class="name">\${named}</span>\`}
      \${description ? html\`<p class="description" dir="auto">\${description}</p>\` : nothing}
    </li>\`;
  }
}
`,
    [`${type}.face.ts`]: `import {attributeOf, compact, h, plain, textOf, type Face, type FaceNode} from '../../data/face.js';
import type {${Entry}, ${Name}Data} from './${type}.module.js';

const ENTRY = 'https://schema.org/ListItem';
/** A reader who wants more than these has the page itself; a crawler that wants all has the payload. */
const MOST_ENTRIES = 200;

const carriedEntry = ({id, name, url, description}: ${Entry}): ${Entry} =>
  compact({id, name: plain(name), url, description: plain(description) || undefined});

const writeEntry = ({id, name, url, description}: ${Entry}): FaceNode => {
  const named = h('span', {itemprop: 'name'}, name);
  return h(
    'li',
    {itemscope: true, itemtype: ENTRY, itemid: id},
    url === undefined ? named : h('a', {itemprop: 'url', href: url}, named),
    description && [' ', h('span', {itemprop: 'description'}, description)],
  );
};

/** What a content system printed has links and no identifiers: the address, or the name, then stands for one. */
function readEntry(item: Element): unknown {
  const link = item.querySelector('a');
  const name = textOf(item, 'name') ?? plain((link ?? item).textContent);
  const url = attributeOf(item, 'url', 'href') ?? link?.getAttribute('href') ?? undefined;
  return compact({id: item.getAttribute('itemid') ?? url ?? name, name, url, description: textOf(item, 'description')});
}

/** A list of links, each with its sentence. */
export const face: Face<${Name}Data> = {
  write: (data) => [h('ul', {}, face.carries(data).entries.map(writeEntry))],
  read(element) {
    const entries = [...element.querySelectorAll('li')].map(readEntry);
    return entries.length ? {entries} : undefined;
  },
  carries: ({entries}) => ({entries: entries.slice(0, MOST_ENTRIES).map(carriedEntry)}),
};
`,
    [`${type}.strings.ts`]: `import {defineStrings} from '../../locale/strings.js';

export default defineStrings({
  id: '${type}',
  'zh-CN': {
    title: '${title}',
    tally: '{n} 项',
  },
  'zh-TW': {
    title: '${title}',
    tally: '{n} 項',
  },
  en: {
    title: '${titleEn}',
    tally: '{n} entry|{n} entries',
  },
  ug: {
    title: '${titleEn}',
    tally: '{n} تۈر',
  },
});
`,
    [`${type}.styles.ts`]: `import {css} from 'lit';

export default css\`
  .entry {
    padding-block: 12px;
    border-block-end: 1px solid var(--_line-2);
  }
  .entry:last-child {
    border-block-end: 0;
  }
  .name {
    font-weight: 600;
    line-height: 1.4;
  }
  .description {
    color: var(--_ink-2);
    font-size: var(--_text-xs);
  }
\`;
`,
    [`${type}.stories.ts`]: `import {moduleStories} from '../../../../../stories/module-stories.js';
import {${type}} from './${type}.module.js';

/** One story per example and state; .storybook/example-stories.ts makes the exports of the definition. */
export const stories = moduleStories(${type});

export default stories.meta;
`,
    [`${type}.test.ts`]: `import {describeModule} from '../../testing/index.js';
import {${type}} from './${type}.module.js';

describeModule(${type});
`,
    [`mh-${type}.ts`]: `import {defineElement} from '../../element/define-element.js';
import {${Element}} from './${type}-element.js';

defineElement('mh-${type}', ${Element});

declare global {
  interface HTMLElementTagNameMap {
    'mh-${type}': ${Element};
  }
}
`,
  };
}

/** The registry with the line of a module, at its sorted place. */
export const registryWith = (registry: string, type: string): string =>
  `${[...registry.trim().split('\n'), `export {${type}} from './${type}/${type}.module.js';`].sort().join('\n')}\n`;
