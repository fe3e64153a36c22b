import {expect, fixtureSync, html} from '@open-wc/testing';
import type {ModuleDefinition} from '../config/define-module.js';
import type {ModuleElement} from '../element/module-element.js';
import type {ModuleParts} from '../element/module-parts.js';
import {mount} from '../page/mount.js';
import {json, mockSource} from './mock-source.js';
import {actAsReader, deeds, followPages} from './reader.js';
import {waitUntil} from './wait-until.js';
import {atRest, whatIsSeen} from './what-is-seen.js';

type AnyModule = ModuleElement<object, object>;

/** Of what differs; hundreds of lines would tell no more. */
const SHOWN_LINES = 6;

/** Holds one element to its twin, which may need a moment longer for what it loads. */
async function compare(element: AnyModule, twin: AnyModule, what: string): Promise<void> {
  await Promise.all([atRest(element), atRest(twin)]);
  const differsAt = (): number => {
    const [seen, due] = [whatIsSeen(element), whatIsSeen(twin)];
    return due.concat(seen).findIndex((_, index) => seen[index] !== due[index]);
  };
  await waitUntil(() => differsAt() < 0, what, 5_000).catch(() => {
    const from = Math.max(0, differsAt() - 1);
    const part = (each: AnyModule): readonly string[] => whatIsSeen(each).slice(from, from + SHOWN_LINES);
    expect(part(element), what).to.deep.equal(part(twin));
  });
}

/** Moves something, and holds the element in it to its twin that stayed, after the next drawing too. */
async function move(element: AnyModule, twin: AnyModule, moved: Element, target: Element): Promise<void> {
  await Promise.all([atRest(element), atRest(twin)]);
  target.append(moved);
  await compare(element, twin, 'after the move');
  element.requestUpdate();
  await compare(element, twin, 'after the next drawing');
}

/** Two places one over the other, so that what depends on where something stands is the same; the first has two boxes. */
function places(): {box: Element; from: Element; target: Element; other: Element} {
  const box = fixtureSync(html`<div lang="zh-CN">
    <div class="place"><div></div><div></div></div><div class="place"></div>
  </div>`);
  const [place, other] = box.querySelectorAll<HTMLElement>('.place');
  for (const each of [place!, other!])
    Object.assign(each.style, {position: 'absolute', insetBlockStart: '0', insetInline: '0'});
  return {box, from: place!.firstElementChild!, target: place!.lastElementChild!, other: other!};
}

/**
 * What a reader did in a module stays when the page moves it: scripts of portals sort blocks, put them into tabs and
 * dialogs, and the element then leaves the document and comes back. It is held to a twin in which the same was done, and
 * which stays where it is.
 */
export function describeMoving({type, examples, items, load}: ModuleDefinition): void {
  const first = examples[0]!;
  const create = (place: Element, properties: object): AnyModule => {
    const element = Object.assign(document.createElement(`mh-${type}`) as AnyModule, properties);
    place.append(element);
    return element;
  };

  describe(`mh-${type}, moved in the document`, () => {
    before(load);

    for (const example of examples) {
      it(`is as its reader left it: ${example.name}`, async () => {
        for (const deed of deeds) {
          const {box, from, target, other} = places();
          const both = [from, other].map((place) => create(place, {...example.options, data: example.data}));
          const [element, twin] = both as [AnyModule, AnyModule];
          // In a narrow column there is more to scroll.
          if (deed === 'scroll')
            box.querySelectorAll<HTMLElement>('.place').forEach((each) => (each.style.inlineSize = '320px'));
          await Promise.all(both.map(atRest));
          const hasActed = await Promise.all(both.map((each) => actAsReader(each, deed)));
          if (hasActed.some(Boolean)) await move(element, twin, element, target);
          box.remove();
        }
      });
    }

    it('is as its reader left it in a page that is moved', async () => {
      const {box, from, target, other} = places();
      const modules = [{type, id: 'moved', ...first.options, data: first.data}];
      const config = {version: 1, sections: [{modules}, {title: '另一栏', modules: []}]};
      const [page] = [from, other].map((place) => mount(place, config));
      await waitUntil(
        () => [...box.querySelectorAll('#moved')].filter((each) => 'status' in each).length === 2,
        'both modules are made',
      );
      const [element, twin] = box.querySelectorAll<AnyModule>('#moved');
      await Promise.all([atRest(element!), atRest(twin!)]);
      for (const deed of deeds) await Promise.all([actAsReader(element!, deed), actAsReader(twin!, deed)]);
      await move(element!, twin!, page!, target);
      await move(element!, twin!, element!, target.querySelector('mh-section:last-of-type')!);
    });

    it('keeps the pages that were loaded, and loads none of them again', async () => {
      const {parts} = customElements.get(`mh-${type}`) as unknown as {parts: ModuleParts<object>};
      if (!items || !('next?' in parts.shapes.data)) return;
      const given = (first.data as Record<string, object[]>)[items]!;
      const later = given.map((item, index) => ({...item, id: `later-${index}`}));
      const second = await mockSource(json({...first.data, [items]: later}));
      const source = await mockSource(json({...first.data, next: second.url}));
      const {from, target, other} = places();
      const both = [from, other].map((place) => create(place, {...first.options, src: source.url}));
      const [element, twin] = both as [AnyModule, AnyModule];
      await Promise.all(both.map(atRest));
      const seenOf = (each: AnyModule): string => whatIsSeen(each).join('\n');
      const before = seenOf(element);
      await followPages(element, () => second.requests > 0);
      await waitUntil(() => seenOf(element) !== before, 'the second page is shown');
      await atRest(element);
      await followPages(twin, () => seenOf(twin) === seenOf(element));
      expect(second.requests).to.equal(1);
      await move(element, twin, element, target);
      expect([source.requests, second.requests]).to.deep.equal([1, 1]);
    });
  });
}
