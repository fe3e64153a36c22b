import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {checkConfig} from '../../packages/core/src/config/check.js';
import type {ModuleDefinition} from '../../packages/core/src/config/define-module.js';
import {moduleFields, page, type HomeConfig, type ModuleConfig} from '../../packages/core/src/config/page-schema.js';
import * as definitions from '../../packages/core/src/modules/index.js';
import '../../packages/core/src/page/mh-page.js';
import {themes} from '../../packages/core/src/theme/themes.js';
import {argTypesOf} from '../arg-types.js';
import {renderField} from './option-field.js';
import {fieldsOf, valueAt, withValue, type SchemaField} from './schema-fields.js';

const modules: readonly ModuleDefinition[] = Object.values(definitions);
const PICKED_AT_FIRST = 2;
const COPIED_FOR_MS = 2_000;

const definitionOf = (type: string): ModuleDefinition => modules.find((definition) => definition.type === type)!;

type PageFields = Pick<HomeConfig, 'site' | 'lang' | 'theme'>;

const {site, lang, theme} = page.shape;
const pageFields = Object.entries({site, lang, theme}).flatMap(([name, schema]) => fieldsOf(schema, [name]));
/** What is picked by the buttons, and what an editor writes by itself. */
const {type: _type, data: _data, version: _version, ...written} = moduleFields.shape;
const commonFields = Object.entries(written).flatMap(([name, schema]) => fieldsOf(schema, [name]));

let counted = 0;
const entryFor = ({type, sizes}: ModuleDefinition): ModuleConfig => ({
  type,
  id: `${type}-${++counted}`,
  size: sizes[0],
  src: `data/${type}.json`,
});

/** Picks modules and their options, shows the page that they make, and gives its home.json. */
export class HomeBuilder extends LitElement {
  static override properties = {lang: {}, mode: {}, text: {}, theme: {}, copied: {state: true}};

  declare mode: string;
  declare text: string;
  declare theme: string;
  declare copied: boolean;

  #page: PageFields = {site: {name: '我的网站（示例）', url: 'https://www.example.gov.cn/'}};
  #picked: ModuleConfig[] = modules.slice(0, PICKED_AT_FIRST).map(entryFor);

  /** Into the light DOM: the page inside has to stand in the document's. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #setField(path: readonly string[], value: unknown): void {
    this.#page = withValue(this.#page, path, value);
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const json = JSON.stringify(this.#home(), null, 2);
    const {issues} = checkConfig(json, {lang: this.lang === 'en' ? 'en' : 'zh-CN'});
    return html`<div class="build">
      <form class="parts" @submit=${(event: Event) => event.preventDefault()}>
        <h2>网站 <span lang="en">Site</span></h2>
        <details class="site">
          <summary>名称、标识码、语言、时间、外观 <span lang="en">Name, language, times, appearance</span></summary>
          ${pageFields.map(({path, argType}) =>
            renderField(path.join('.'), argType, valueAt(this.#page, path), (value) => this.#setField(path, value)),
          )}
        </details>
        <h2>模块 <span lang="en">Modules</span></h2>
        <p class="palette">
          ${modules.map(
            (definition) =>
              html`<button type="button" title=${definition.help['zh-CN']} @click=${() => this.#add(definition)}>
                + ${definition.title['zh-CN']} <span lang="en">${definition.title.en}</span>
              </button>`,
          )}
        </p>
        <ol>
          ${this.#picked.map((entry, index) => this.#renderEntry(entry, index))}
        </ol>
      </form>
      <section class="result" aria-label="home.json">
        <h2>home.json</h2>
        <p>
          <button type="button" @click=${() => void this.#copy(json)}>复制 <span lang="en">Copy</span></button>
          <span role="status">${this.copied ? '已复制 Copied' : ''}</span>
        </p>
        <pre class="source" dir="ltr" tabindex="0" aria-label="JSON">${json}</pre>
        <h2>检查结果 <span lang="en">What the check says</span></h2>
        ${
          issues.length
            ? html`<ul class="found">
                ${issues.map(({path, message, hint}) => html`<li><code>${path}</code> ${message} ${hint}</li>`)}
              </ul>`
            : html`<p>没有问题。<span lang="en">No fault.</span></p>`
        }
      </section>
      <div class="shown">
        <h2>效果 <span lang="en">The page; data are those of the examples</span></h2>
        <mh-page .config=${this.#shown()}></mh-page>
      </div>
    </div>`;
  }

  #renderEntry(entry: ModuleConfig, index: number): TemplateResult {
    const definition = definitionOf(entry.type);
    const {title} = definition;
    const own = Object.entries(argTypesOf(definition)).filter(([, {table}]) => table?.category === 'options');
    const field = (path: readonly string[], argType: SchemaField['argType']): TemplateResult =>
      renderField(path.join('.'), argType, valueAt(entry, path), (value) => this.#change(index, path, value));
    return html`<li>
      <details ?open=${index === 0}>
        <summary>${index + 1}. ${title['zh-CN']} <code>${entry.type}</code></summary>
        ${commonFields.map(({path, argType}) => field(path, {...argType, ...narrowed(definition, path)}))}
        ${own.map(([name, argType]) => field([name], argType))}
      </details>
      <p class="moves">
        ${index > 0 ? html`<button type="button" @click=${() => this.#move(index)}>上移 <span lang="en">Up</span></button>` : nothing}
        <button type="button" @click=${() => this.#remove(index)}>删除 <span lang="en">Remove</span></button>
      </p>
    </li>`;
  }

  #home(): HomeConfig {
    return {
      $schema: 'menhu/home.schema.json',
      version: 1,
      ...this.#page,
      lang: this.#page.lang ?? (this.lang || 'zh-CN'),
      theme: {
        name: Object.hasOwn(themes, this.theme) ? (this.theme as 'red') : 'red',
        mode: 'auto',
        text: 'standard',
        ...this.#page.theme,
      },
      sections: [{modules: this.#picked}],
    };
  }

  /** The same page, with data: what `src` names is not there yet. */
  #shown(): HomeConfig {
    const home = this.#home();
    const filled = this.#picked.map(({src: _, ...entry}) => ({
      ...entry,
      data: definitionOf(entry.type).examples[0]!.data,
    }));
    return {
      ...home,
      // The toolbar holds where the file says nothing.
      theme: {...home.theme, mode: this.mode as 'light', text: this.text as 'large', ...this.#page.theme},
      sections: [{modules: filled as unknown as ModuleConfig[]}],
    };
  }

  #add(definition: ModuleDefinition): void {
    this.#picked = [...this.#picked, entryFor(definition)];
    this.requestUpdate();
  }

  #remove(index: number): void {
    this.#picked = this.#picked.filter((_, at) => at !== index);
    this.requestUpdate();
  }

  #move(index: number): void {
    const moved = [...this.#picked];
    moved.splice(index - 1, 0, ...moved.splice(index, 1));
    this.#picked = moved;
    this.requestUpdate();
  }

  #change(index: number, path: readonly string[], value: unknown): void {
    this.#picked = this.#picked.map((entry, at) => (at === index ? withValue(entry, path, value) : entry));
    this.requestUpdate();
  }

  async #copy(json: string): Promise<void> {
    await navigator.clipboard.writeText(json);
    this.copied = true;
    setTimeout(() => (this.copied = false), COPIED_FOR_MS);
  }
}

/** The choices that a module leaves of what every module has. */
function narrowed({sizes, formats = []}: ModuleDefinition, [name]: readonly string[]): Partial<SchemaField['argType']> {
  if (name === 'size') return {options: [...sizes]};
  return name === 'format' && formats.length ? {options: ['menhu', ...formats]} : {};
}
