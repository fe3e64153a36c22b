import {aTimeout, expect, fixtureSync, html, oneEvent} from '@open-wc/testing';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import type {ModuleDefinition} from '../config/define-module.js';
import {readShape} from '../config/read-shape.js';
import type {Finding} from '../config/shape.js';
import {toDom} from '../data/face-dom.js';
import type {Face} from '../data/face.js';
import type {IssueEvent} from '../element/events.js';
import type {ModuleElement} from '../element/module-element.js';
import type {ModuleParts} from '../element/module-parts.js';
import type {ModuleShapes} from '../element/module-shapes.js';
import {catalogues} from '../generated/catalogues.js';
import {arbitraryFor} from './arbitrary.js';
import {describeMoving} from './describe-moving.js';
import {body, json, mockSource, noNetwork, status} from './mock-source.js';
import {waitUntil} from './wait-until.js';

type AnyModule = ModuleElement<object, object> & {data: unknown};

const LONG_WORD = '很长的名称'.repeat(100);
const GENERATED_RUNS = 150;

/** Puts a module's element on the page and waits until it shows data, nothing or an error. */
async function place(
  definition: ModuleDefinition,
  properties: Record<string, unknown>,
  setUp?: (element: AnyModule) => void,
): Promise<AnyModule> {
  const element = document.createElement(`mh-${definition.type}`) as AnyModule;
  Object.assign(element, properties);
  setUp?.(element);
  fixtureSync(html`<div lang="zh-CN">${element}</div>`);
  await settled(element);
  return element;
}

async function settled(element: AnyModule): Promise<void> {
  await waitUntil(() => element.status !== 'loading', 'the module settles');
  await element.updateComplete;
}

const shownText = (element: AnyModule): string => element.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();

const overflow = (element: HTMLElement): number => element.scrollWidth - element.clientWidth;

/** Every string of a payload made long, to see what a layout does with it; addresses, times and choices stay. */
const lengthen = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(lengthen)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value).map(([key, entry]) => [
            key,
            /^(?:name|text|lead|description)$/.test(key) && typeof entry === 'string'
              ? entry + LONG_WORD
              : lengthen(entry),
          ]),
        )
      : value;

/**
 * The contract that every module keeps, run over its examples. A module's own test file holds only what is peculiar
 * to it.
 */
export function describeModule(definition: ModuleDefinition): void {
  const {type, examples, items} = definition;
  const first = examples[0]!;
  let shapes: ModuleShapes;
  let face: Face<object>;

  describe(`mh-${type}, by the contract`, () => {
    before(async () => {
      await definition.load();
      const {parts} = customElements.get(`mh-${type}`) as unknown as {parts: ModuleParts<object>};
      ({shapes} = parts);
      ({face} = await parts.face());
    });

    for (const example of examples) {
      it(`shows the example ${example.name}, without a fault that axe finds`, async () => {
        const element = await place(definition, {...example.options, data: example.data});
        expect(element.status).to.equal('fresh');
        await expect(element).to.be.accessible();
      });

      it(`fits into 320 px, from right to left too: ${example.name}`, async () => {
        const element = await place(definition, {...example.options, data: example.data});
        element.parentElement!.style.inlineSize = '320px';
        await aTimeout(0);
        expect(overflow(element.shadowRoot!.querySelector('section, article')!), 'left to right').to.be.at.most(0);
        element.parentElement!.dir = 'rtl';
        await aTimeout(0);
        expect(overflow(element.shadowRoot!.querySelector('section, article')!), 'right to left').to.be.at.most(0);
      });

      it(`speaks every language: ${example.name}`, async () => {
        const element = await place(definition, {...example.options, data: example.data});
        for (const lang of Object.keys(catalogues)) {
          element.parentElement!.lang = lang;
          await aTimeout(0);
          await element.updateComplete;
          expect(shownText(element)).to.not.match(/\{\w+\}|undefined|NaN|\[object/);
        }
      });
    }

    it('fires mh-ready once its first data are shown', async () => {
      const element = document.createElement(`mh-${type}`) as AnyModule;
      setTimeout(() => {
        element.data = first.data;
        fixtureSync(html`${element}`);
      });
      await oneEvent(element, 'mh-ready');
      expect(shownText(element)).to.not.equal('');
    });

    it('shows the same from src as from data', async () => {
      const source = await mockSource(json(first.data));
      const [fromData, fromSource] = [
        await place(definition, {...first.options, data: first.data}),
        await place(definition, {...first.options, src: source.url}),
      ];
      expect(shownText(fromSource)).to.equal(shownText(fromData));
    });

    it('shows from its face what the face carries', async () => {
      const element = await place(definition, {...first.options}, (bare) =>
        bare.append(...face.write(first.data).map(toDom)),
      );
      const same = await place(definition, {...first.options, data: face.carries(first.data)});
      expect(shownText(element)).to.equal(shownText(same));
    });

    it('writes its face into the light DOM', async () => {
      const element = await place(definition, {data: first.data});
      await waitUntil(() => element.firstElementChild, 'the face is written');
      expect(face.read(element)).to.deep.equal(face.carries(first.data));
      expect(element.firstElementChild!.getClientRects()).to.have.length(0);
    });

    it('reads back from generated faces what they carry', () => {
      fc.assert(
        fc.property(arbitraryFor(shapes.data), (data) => {
          const element = document.createElement('div');
          element.append(...face.write(data as object).map(toDom));
          const carried = face.carries(data as object);
          const count = items ? (carried as Record<string, unknown[]>)[items]!.length : 1;
          const read = face.read(element);
          // A face without items may say so, or nothing at all.
          if (count || read !== undefined) expect(read).to.deep.equal(carried);
        }),
        {numRuns: GENERATED_RUNS},
      );
    });

    it('reads generated data without a finding, and Zod agrees', () => {
      fc.assert(
        fc.property(arbitraryFor(shapes.data), (data) => {
          const findings: Finding[] = [];
          readShape(shapes.data, data, '', (finding) => findings.push(finding));
          expect(findings).to.deep.equal([]);
          expect(z.safeParse(definition.data, data).success).to.equal(true);
        }),
        {numRuns: GENERATED_RUNS},
      );
    });

    it('finds fault where Zod does, whatever it is given', () => {
      const [name] = Object.keys(shapes.data).filter((key) => !key.endsWith('?'));
      fc.assert(
        fc.property(fc.jsonValue({maxDepth: 3}), (value) => {
          const data = {[name!]: value};
          const findings: Finding[] = [];
          readShape(shapes.data, data, '', (finding) => findings.push(finding));
          expect(findings.length === 0).to.equal(z.safeParse(definition.data, data).success);
        }),
        {numRuns: GENERATED_RUNS},
      );
    });

    it('keeps its box and its heading while it loads', async () => {
      const source = await mockSource(() => new Promise<never>(() => {}));
      const element = document.createElement(`mh-${type}`) as AnyModule;
      Object.assign(element, {src: source.url, heading: '标题'});
      fixtureSync(html`${element}`);
      await element.updateComplete;
      expect(element.status).to.equal('loading');
      expect(element.shadowRoot!.querySelector('[aria-busy=true]')).to.exist;
      expect(shownText(element)).to.contain('标题');
      await expect(element).to.be.accessible();
      element.remove();
    });

    const faults: Readonly<Record<string, [Parameters<typeof mockSource>[0], string]>> = {
      'a page that is not there': [status(404), 'not-found'],
      'a server that fails': [status(500), 'server-error'],
      'no network': [noNetwork, 'no-answer'],
      'an empty body': [body(''), 'empty-body'],
      'a web page': [body('<!doctype html><title>登录</title>', 'text/html'), 'html-body'],
      'half a body': [body(JSON.stringify(first.data).slice(0, -20)), 'broken-body'],
      'an array where an object is due': [json([]), 'wrong-type'],
    };
    for (const [fault, [resolver, code]] of Object.entries(faults)) {
      it(`says so calmly and recovers on Retry after ${fault}`, async () => {
        const source = await mockSource(resolver);
        const element = document.createElement(`mh-${type}`) as AnyModule;
        Object.assign(element, {src: source.url, heading: '标题'});
        setTimeout(() => fixtureSync(html`<div lang="zh-CN">${element}</div>`));
        const {detail} = (await oneEvent(element, 'mh-error')) as IssueEvent;
        expect(detail).to.include({code, severity: 'error', module: type});
        expect(detail.message).to.match(/[\u4e00-\u9fff]/);
        await settled(element);
        expect(shownText(element)).to.contain('标题').and.contain('暂时无法显示');
        await expect(element).to.be.accessible();
        source.answerWith(json(first.data));
        element.shadowRoot!.querySelector<HTMLButtonElement>('.state button')!.click();
        await waitUntil(() => element.status === 'fresh', 'Retry works');
      });
    }

    it('keeps what it shows when a refresh fails', async () => {
      const source = await mockSource(json(first.data));
      const element = await place(definition, {...first.options, src: source.url, refresh: 0.05});
      source.answerWith(status(404));
      await waitUntil(() => element.status === 'stale', 'the data are called stale');
      await element.updateComplete;
      expect(shownText(element)).to.contain('暂时无法更新');
      element.remove();
    });

    if (items) {
      it('says that there is nothing where there is nothing', async () => {
        const element = await place(definition, {data: {...first.data, [items]: []}});
        expect(element.status).to.equal('empty');
        expect(shownText(element)).to.contain('暂无内容');
        await expect(element).to.be.accessible();
      });

      it('leaves bad items out and tells the webmaster', async () => {
        const good = (first.data as Record<string, unknown[]>)[items]!;
        const element = await place(definition, {
          data: {...first.data, [items]: [...good, {}, 'x']},
          audience: 'webmaster',
        });
        expect(element.status).to.equal('partial');
        await waitUntil(() => element.shadowRoot!.querySelector('.issues'), 'the issues are listed');
        expect(shownText(element)).to.contain(`${good.length + 2} 项中有 2 项有误`);
        await expect(element).to.be.accessible();
      });

      it('calls a payload without one good item an error', async () => {
        const element = await place(definition, {data: {...first.data, [items]: [{}, 3]}});
        expect(element.status).to.equal('error');
      });
    }

    it('bears very long names and texts at 320 px', async () => {
      const element = await place(definition, {data: lengthen(first.data)});
      element.parentElement!.style.inlineSize = '320px';
      await aTimeout(0);
      expect(overflow(element.shadowRoot!.querySelector('section, article')!)).to.be.at.most(0);
    });

    it('makes no inline style and no address of a forbidden scheme', async () => {
      const element = await place(definition, {data: first.data});
      const all = [...element.shadowRoot!.querySelectorAll('*'), ...element.querySelectorAll('*')];
      expect(all.filter((node) => node.hasAttribute('style'))).to.deep.equal([]);
      for (const link of all.filter((node) => node.hasAttribute('href')))
        expect(link.getAttribute('href')).to.match(/^(?:https?:|tel:|mailto:|[^:]*$)/);
    });

    it('shows the last of several sources that were set quickly', async () => {
      const slow = await mockSource(() => new Promise<never>(() => {}));
      const quick = await mockSource(json(first.data));
      const element = document.createElement(`mh-${type}`) as AnyModule;
      fixtureSync(html`${element}`);
      for (const src of [slow.url, `${slow.url}?2`, quick.url]) {
        element.src = src;
        await element.updateComplete;
      }
      await waitUntil(() => element.status === 'fresh', 'the last source is shown');
    });

    it('leaves no listener on the document when it goes', async () => {
      const held = new Map<string, number>();
      const count =
        (change: number) =>
        (name: string): void =>
          void held.set(name, (held.get(name) ?? 0) + change);
      const restore = [spy('addEventListener', count(1)), spy('removeEventListener', count(-1))];
      const source = await mockSource(json(first.data));
      const element = await place(definition, {src: source.url, refresh: 60});
      element.remove();
      await aTimeout(0);
      restore.forEach((undo) => undo());
      expect([...held].filter(([, left]) => left > 0)).to.deep.equal([]);
    });
  });

  describeMoving(definition);
}

/** Watches one method of `document`; returns the way back. */
function spy(method: 'addEventListener' | 'removeEventListener', onCall: (name: string) => void): () => void {
  const original = document[method];
  document[method] = function (this: Document, ...parameters: Parameters<typeof original>) {
    onCall(parameters[0]);
    return original.apply(document, parameters);
  } as typeof original;
  return () => {
    document[method] = original;
  };
}
