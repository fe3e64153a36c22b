import {expect, fixture, html as markup} from '@open-wc/testing';
import {html} from 'lit';
import type {Finding} from '../config/shape.js';
import {SourceError} from '../data/request.js';
import {defineStrings} from '../locale/strings.js';
import {body, json, mockSource, status} from '../testing/mock-source.js';
import {waitUntil} from '../testing/wait-until.js';
import type {Inspect} from './inspect.js';
import {ModuleElement} from './module-element.js';
import type {Provenance} from './module-parts.js';
import {optionProperties} from './option-properties.js';
import {Pager} from './pager.js';

interface Words extends Provenance {
  words: string[];
  next?: string;
}

const inspect: Inspect<Words, {shout?: boolean}> = ({words}, {shout}, {timeZone, calendar}): Finding[] =>
  words.flatMap((word, index) =>
    word === 'twice' || shout
      ? [
          {
            code: 'said-twice',
            severity: 'warning',
            path: `words[${index}]`,
            params: {found: word, timeZone, days: calendar.holidays.size},
            wording: {'zh-CN': ['“{found}”说了两遍（{timeZone}，{days}）。', '请删去一个。'], en: ['“{found}” twice.']},
          },
        ]
      : [],
  );

const words = {id: 'words', 'zh-CN': {title: '词'}, 'zh-TW': {title: '詞'}, en: {title: 'Words'}, ug: {title: 'سۆز'}};

class WordsElement extends ModuleElement<Words, {shout?: boolean}> {
  static override properties = optionProperties({'shout?': 'boolean'});
  static override parts = {
    shapes: {
      type: 'words',
      items: 'words',
      options: {'shout?': 'boolean'},
      data: {words: ['text'], 'next?': 'resource'},
      inspect: async () => ({inspect}),
      formats: {
        lines: async () => ({
          adapt: (bytes: ArrayBuffer, url: string) => {
            const text = new TextDecoder('gbk').decode(bytes);
            if (text.startsWith('!')) throw new SourceError('broken-body', {url, found: text});
            if (text.startsWith('?')) throw new Error('a fault of the adapter');
            return {words: text.split('\n')};
          },
        }),
      },
    },
    strings: defineStrings(words),
    face: async () => ({face: {write: () => [], read: () => undefined, carries: (data: Words) => data}}),
  } as const;

  readonly pager = new Pager<string>(this, {
    read: async (address, signal) => {
      const {words: items, next} = await this.readNext(address, signal);
      return {items, next};
    },
    onLoop: (address) => this.report('loop', [{code: 'loop', severity: 'warning', path: 'next', params: {address}}]),
  });

  protected override renderData(data: Words): {body: unknown} {
    return {body: html`<p>${data.words.join(' ')}</p>`};
  }
}
customElements.define('mh-words', WordsElement);

const shown = (element: WordsElement): string => element.shadowRoot!.querySelector('section p')?.textContent ?? '';

async function place(attributes: Record<string, string>): Promise<{element: WordsElement; codes: string[]}> {
  const parent = await fixture<HTMLElement>(
    markup`<div lang="zh-CN" time-zone="Asia/Urumqi" holidays="2026-10-01 2026-10-02"></div>`,
  );
  const codes: string[] = [];
  parent.addEventListener('mh-error', ({detail}) => codes.push(`${detail.code} ${detail.path} ${detail.message}`));
  const element = document.createElement('mh-words') as WordsElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  return {element, codes};
}

it('what a module finds in good data is reported in its own words, with the page’s zone and calendar', async () => {
  const source = await mockSource(json({words: ['once', 'twice']}));
  const {element, codes} = await place({src: source.url});
  await waitUntil(() => codes.length > 0, 'the finding is reported');
  expect(codes).to.deep.equal(['said-twice words[1] “twice”说了两遍（Asia/Urumqi，2）。']);
  expect(element.status).to.equal('fresh');
  element.setAttribute('shout', '');
  await waitUntil(() => codes.length > 1, 'other options are inspected anew');
});

it('text that was decoded wrongly is reported once, with the first place', async () => {
  const gbk = new Uint8Array([
    ...new TextEncoder().encode('{"words":["a","'),
    0xd4,
    0xc6,
    ...new TextEncoder().encode('","'),
    0xc1,
    0xeb,
    34,
    93,
    125,
  ]);
  const source = await mockSource(body(gbk));
  const {codes} = await place({src: source.url});
  await waitUntil(() => codes.length > 0, 'the finding is reported');
  expect(codes).to.have.length(1);
  expect(codes[0]).to.match(/^wrong-encoding words\[1\] 文字中有乱码/);
});

it('a format turns what the source says into data', async () => {
  const source = await mockSource(body(new Uint8Array([0xd4, 0xc6, 0xc1, 0xeb, 10, 0x61]), 'text/plain'));
  const {element} = await place({src: source.url, format: 'lines'});
  await waitUntil(() => shown(element) === '云岭 a', 'the lines are shown');
});

it('a body that is not of its format, and an adapter that fails, are the source’s error', async () => {
  for (const text of ['!', '?']) {
    const source = await mockSource(body(text, 'text/plain'));
    const {element, codes} = await place({src: source.url, format: 'lines'});
    await waitUntil(() => codes.length > 0, 'the failure is reported');
    expect(codes[0]).to.match(/^broken-body src /);
    expect(element.status).to.equal('error');
  }
});

it('a format that does not exist is reported with those that do, and the data are read as menhu', async () => {
  const source = await mockSource(json({words: ['a']}));
  const {element, codes} = await place({src: source.url, format: 'line'});
  await waitUntil(() => shown(element) === 'a' && codes.length > 0, 'the data are shown');
  expect(codes[0]).to.match(/^wrong-choice format /);
});

it('more pages come one after the other, and one that fails may be tried again', async () => {
  const last = await mockSource(json({words: ['c', '']}));
  const second = await mockSource(status(404));
  const first = await mockSource(json({words: ['a'], next: second.url}));
  const {element, codes} = await place({src: first.url});
  await waitUntil(() => shown(element) === 'a', 'the first page is shown');
  const {pager} = element;
  pager.start({items: ['a'], next: second.url});
  expect(pager.state).to.equal('idle');
  await pager.more();
  expect(pager.state).to.equal('failed');
  await waitUntil(() => codes.some((code) => code.startsWith('not-found next')), 'the reason is reported');
  second.answerWith(json({words: ['b'], next: last.url}));
  await pager.more();
  await pager.more();
  expect(pager.items).to.deep.equal(['a', 'b', 'c']);
  expect(pager.state).to.equal('done');
  await waitUntil(
    () => codes.some((code) => code.startsWith('left-out words')),
    'a bad item of a later page is reported',
  );
});

it('a page that leads back to an earlier one ends the list', async () => {
  const source = await mockSource(json({words: ['b']}));
  source.answerWith(json({words: ['b'], next: source.url}));
  const {element, codes} = await place({src: source.url});
  element.pager.start({items: ['a'], next: source.url});
  await element.pager.more();
  expect(element.pager.state).to.equal('done');
  expect(element.pager.items).to.deep.equal(['a', 'b']);
  await waitUntil(() => codes.some((code) => code.startsWith('loop next')), 'the loop is reported');
});

it('a page that comes after the list began anew, or after the element left, is dropped', async () => {
  const source = await mockSource(json({words: ['late']}));
  const {element} = await place({src: source.url});
  element.pager.start({items: ['a'], next: source.url});
  const more = element.pager.more();
  element.pager.start({items: ['b'], next: source.url});
  await more;
  expect(element.pager.items).to.deep.equal(['b']);
  const again = element.pager.more();
  element.remove();
  await again;
  expect(element.pager.items).to.deep.equal(['b']);
  expect(element.pager.state).to.equal('idle');
});

it('an address of another scheme is not asked', async () => {
  const {element, codes} = await place({});
  element.pager.start({items: [], next: 'javascript:alert(1)'});
  await element.pager.more();
  expect(element.pager.state).to.equal('failed');
  await waitUntil(() => codes.some((code) => code.startsWith('unsafe-url next')), 'the address is reported');
});
