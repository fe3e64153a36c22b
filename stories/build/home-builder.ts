import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {checkConfig} from '../../packages/core/src/config/check.js';
import type {ModuleDefinition} from '../../packages/core/src/config/define-module.js';
import type {HomeConfig, ModuleConfig} from '../../packages/core/src/config/page-schema.js';
import * as definitions from '../../packages/core/src/modules/index.js';
import '../../packages/core/src/page/mh-page.js';
import {themes} from '../../packages/core/src/theme/themes.js';
import {argTypesOf} from '../arg-types.js';
import {renderField} from './option-field.js';

const modules: readonly ModuleDefinition[] = Object.values(definitions);
const PICKED_AT_FIRST = 2;
const COPIED_FOR_MS = 2_000;

const definitionOf = (type: string): ModuleDefinition => modules.find((definition) => definition.type === type)!;

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

  #picked: ModuleConfig[] = modules.slice(0, PICKED_AT_FIRST).map(entryFor);

  /** Into the light DOM: the page inside has to stand in the document's. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const json = JSON.stringify(this.#home(), null, 2);
    const {issues} = checkConfig(json, {lang: this.lang === 'en' ? 'en' : 'zh-CN'});
    return html`<div class="build">
      <form class="parts" @submit=${(event: Event) => event.preventDefault()}>
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
    const {title, sizes} = definition;
    const own = Object.entries(argTypesOf(definition)).filter(([, {table}]) => table?.category === 'options');
    const set = (name: string) => (value: unknown) => this.#change(index, name, value);
    return html`<li>
      <details ?open=${index === 0}>
        <summary>${index + 1}. ${title['zh-CN']} <code>${entry.type}</code></summary>
        ${renderField('title', {description: '标题\n\nHeading'}, entry.title, set('title'))}
        ${renderField('size', {options: [...sizes], description: '宽度\n\nWidth'}, entry.size, set('size'))}
        ${own.map(([name, argType]) => renderField(name, argType, (entry as Record<string, unknown>)[name], set(name)))}
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
      site: {name: '我的网站（示例）', url: 'https://www.example.gov.cn/'},
      lang: this.lang || 'zh-CN',
      theme: {name: Object.hasOwn(themes, this.theme) ? (this.theme as 'red') : 'red', mode: 'auto', text: 'standard'},
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
      theme: {...home.theme, mode: this.mode as 'light', text: this.text as 'large'},
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

  #change(index: number, name: string, value: unknown): void {
    this.#picked = this.#picked.map((entry, at) => {
      if (at !== index) return entry;
      const {[name]: _, ...others} = entry as Record<string, unknown>;
      return {...others, ...(value !== undefined && {[name]: value})} as ModuleConfig;
    });
    this.requestUpdate();
  }

  async #copy(json: string): Promise<void> {
    await navigator.clipboard.writeText(json);
    this.copied = true;
    setTimeout(() => (this.copied = false), COPIED_FOR_MS);
  }
}
