import {expect, fixtureSync, html} from '@open-wc/testing';
import {html as template, type TemplateResult} from 'lit';
import * as z from 'zod/mini';
import {defineModule} from '../config/define-module.js';
import {toShape} from '../config/to-shape.js';
import type {FieldsShape} from '../config/shape.js';
import {h} from '../data/face.js';
import {ModuleElement} from '../element/module-element.js';
import type {Provenance} from '../element/module-parts.js';
import {optionProperties} from '../element/option-properties.js';
import {defineStrings} from '../locale/strings.js';
import {examples} from '../modules/matrix/matrix.examples.js';
import type {Frame} from '../parts/frame.js';
import {registerModule} from './module-registry.js';
import {mount} from './mount.js';
import type {PageElement} from './page-element.js';
import {waitUntil} from '../testing/wait-until.js';

interface Words extends Provenance {
  words: string[];
}

type Moment = 'import' | 'option' | 'data' | 'first render' | 'later render' | 'directive' | 'event';

let number = 0;

/** A module that fails at a chosen moment for as long as its cause lasts. */
function faultyModule(moment: Moment): {type: string; cause: {lasts: boolean}} {
  const type = `faulty-${++number}`;
  const cause = {lasts: true};
  const throwAt = (now: Moment): void => {
    if (now === moment && cause.lasts) throw new Error(`thrown at ${now}`);
  };
  const dataSchema = z.looseObject({words: z.array(z.string())});
  const options = z.looseObject({pace: z.optional(z.string())});
  const shapes = {
    type,
    items: 'words',
    options: toShape(options) as FieldsShape,
    data: toShape(dataSchema) as FieldsShape,
  };
  const title = {title: '试验'};

  class FaultyElement extends ModuleElement<Words> {
    static override properties = optionProperties(shapes.options);
    static override parts = {
      shapes,
      strings: defineStrings({id: 'faulty', 'zh-CN': title, 'zh-TW': title, en: title, ug: title}),
      face: async () => ({
        face: {
          write: ({words}: Words) => [
            h(
              'ul',
              {},
              words.map((word) => h('li', {}, word)),
            ),
          ],
          read: () => undefined,
          carries: (data: Words) => data,
        },
      }),
    };

    #renders = 0;

    protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
      throwAt('option');
      super.willUpdate(changed);
    }

    protected override renderData({words}: Words): Pick<Frame, 'body' | 'tally'> {
      throwAt('data');
      throwAt('first render');
      if (this.#renders++) throwAt('later render');
      return {body: this.#renderWords(words)};
    }

    #renderWords(words: string[]): TemplateResult {
      const lazily = {toString: () => (throwAt('directive'), 'drawn')};
      return template`<button @click=${this.on(() => throwAt('event'))}>${words.join('、')} ${lazily}</button>`;
    }
  }

  const definition = defineModule({
    type,
    version: 1,
    title: {'zh-CN': '试验', en: 'Trial'},
    help: {'zh-CN': '', en: ''},
    whenNotToUse: {'zh-CN': '', en: ''},
    sizes: ['half'],
    reservedHeights: [200, 200],
    options,
    data: dataSchema,
    examples: [],
    load: async () => {
      throwAt('import');
      if (!customElements.get(`mh-${type}`)) customElements.define(`mh-${type}`, FaultyElement);
    },
  });
  registerModule(definition, shapes.options);
  return {type, cause};
}

const shadowText = (element: Element): string => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

async function open(type: string): Promise<{page: PageElement; faulty: HTMLElement; neighbours: Element[]}> {
  const neighbour = (id: string) => ({type: 'matrix', id, data: examples[0]!.data});
  const page = mount(fixtureSync(html`<div></div>`), {
    version: 1,
    sections: [
      {
        modules: [
          neighbour('before'),
          {type, id: 'faulty', title: '出错的模块', data: {words: ['一', '二']}},
          neighbour('after'),
        ],
      },
    ],
  });
  await waitUntil(
    () => page.querySelector('#after') && shadowText(page.querySelector('#after')!).includes('云岭发布'),
    'the neighbour after is shown',
  );
  return {
    page,
    faulty: page.querySelector('#faulty')!,
    neighbours: [page.querySelector('#before')!, page.querySelector('#after')!],
  };
}

/** What this suite throws on purpose also reaches the console; a log full of it would hide what was not meant. */
let consoleError: typeof console.error;
before(() => {
  consoleError = console.error;
  console.error = () => {};
});
after(() => (console.error = consoleError));

for (const moment of ['import', 'option', 'data', 'first render', 'later render', 'directive', 'event'] as const) {
  it(`keeps a module's box, heading and neighbours when it throws at ${moment}, and Retry works`, async () => {
    const {type, cause} = faultyModule(moment);
    const codes: string[] = [];
    const listen = (event: Event): void => void codes.push((event as HTMLElementEventMap['mh-error']).detail.code);
    document.addEventListener('mh-error', listen);
    const {faulty, neighbours} = await open(type);
    if (moment === 'later render') {
      await waitUntil(() => shadowText(faulty).includes('一、二'), 'the first render is done');
      (faulty as unknown as ModuleElement<object>).requestUpdate();
    }
    if (moment === 'event') {
      await waitUntil(() => faulty.shadowRoot?.querySelector('button'));
      faulty.shadowRoot!.querySelector('button')!.click();
    }
    await waitUntil(() => shadowText(faulty).includes('暂时无法显示'), 'the error is shown');
    await waitUntil(() => codes.length > 0, 'the error is reported');
    document.removeEventListener('mh-error', listen);

    expect(shadowText(faulty)).to.contain('出错的模块').and.contain('重试');
    expect(faulty.getBoundingClientRect().height).to.be.above(100);
    expect(codes[0]).to.equal(moment === 'import' ? 'load-failed' : 'render-failed');
    for (const neighbour of neighbours) expect(shadowText(neighbour)).to.contain('云岭发布');
    await expect(faulty).to.be.accessible();

    cause.lasts = false;
    faulty.shadowRoot!.querySelector<HTMLButtonElement>('.state button')!.click();
    await waitUntil(() => shadowText(faulty).includes('一、二'), 'Retry shows the data');
    expect(shadowText(faulty)).to.not.contain('暂时无法显示');
  });
}

it('makes the other modules of a page where a setter of one throws', async () => {
  class SetterElement extends HTMLElement {
    set data(_: unknown) {
      throw new Error('thrown by a setter');
    }
  }
  customElements.define('mh-setter', SetterElement);
  registerModule({
    type: 'setter',
    sizes: ['half'],
    reservedHeights: [200, 200],
    options: z.looseObject({}),
    load: async () => {},
  });
  const {faulty, neighbours} = await open('setter');
  await waitUntil(() => shadowText(faulty).includes('暂时无法显示'), 'the error is shown');
  expect(shadowText(faulty)).to.contain('出错的模块').and.contain('重试');
  for (const neighbour of neighbours) expect(shadowText(neighbour)).to.contain('云岭发布');
});
