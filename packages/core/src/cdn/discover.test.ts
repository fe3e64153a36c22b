import {expect, fixtureSync, html} from '@open-wc/testing';
import {examples} from '../modules/services/services.examples.js';
import {json, mockSource} from '../testing/mock-source.js';
import {discover} from './discover.js';
import {waitUntil} from '../testing/wait-until.js';

interface Settling extends HTMLElement {
  status?: string;
}

const settled = (place: ParentNode, selector: string): Promise<void> =>
  waitUntil(() => (place.querySelector(selector) as Settling | null)?.status === 'fresh', `${selector} shows its data`);

let stop: () => void;
before(() => {
  stop = discover();
});
after(() => stop());

it('defines a tag that comes later', async () => {
  const source = await mockSource(json(examples[0]!.data));
  const place = fixtureSync<HTMLElement>(html`<div></div>`);
  const element = document.createElement('mh-services');
  element.setAttribute('src', source.url);
  place.append(element);
  await settled(place, 'mh-services');
});

it('turns a block into its element, with what the block holds as its face', async () => {
  const place = fixtureSync<HTMLElement>(html`<div></div>`);
  const block = document.createElement('div');
  Object.assign(block.dataset, {mh: 'services', heading: '办事', limit: '1'});
  const link = document.createElement('a');
  link.href = '/a';
  link.textContent = '社保参保证明';
  const [list, entry] = [document.createElement('ul'), document.createElement('li')];
  entry.append(link);
  list.append(entry);
  block.append(list);
  place.append(block);
  await settled(place, 'mh-services');
  const element = place.querySelector('mh-services')!;
  expect([element.getAttribute('heading'), element.getAttribute('limit')]).to.deep.equal(['办事', '1']);
  expect(element.shadowRoot!.textContent).to.contain('社保参保证明');
});

it('makes no handler of an attribute, and leaves a name alone that cannot be a tag', async () => {
  const place = fixtureSync<HTMLElement>(html`<div></div>`);
  const [evil, odd] = [document.createElement('div'), document.createElement('div')];
  Object.assign(evil.dataset, {mh: 'services', onclick: 'alert(1)', onmouseover: 'alert(1)'});
  odd.dataset['mh'] = 'x><img src=x>';
  place.append(evil, odd);
  await waitUntil(() => place.querySelector('mh-services'), 'the block is turned into its element');
  expect(place.querySelector('mh-services')!.getAttributeNames()).to.deep.equal([]);
  expect(odd.childElementCount).to.equal(0);
});

it('turns blocks in a shadow root that it is given, those that are there and those that come later', async () => {
  const host = fixtureSync<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({mode: 'open'});
  const block = (): HTMLElement => {
    const made = document.createElement('div');
    Object.assign(made.dataset, {mh: 'services'});
    const list = document.createElement('ul');
    const entry = document.createElement('li');
    entry.textContent = '社保参保证明';
    list.append(entry);
    made.append(list);
    return made;
  };
  root.append(block());
  const stopRoot = discover(root);
  expect(root.querySelectorAll('mh-services')).to.have.length(1);
  root.append(block());
  await waitUntil(() => root.querySelectorAll('mh-services').length === 2, 'the later block is turned too');
  stopRoot();
  root.append(block());
  await new Promise(requestAnimationFrame);
  expect(root.querySelectorAll('mh-services'), 'nothing is looked for any more').to.have.length(2);
});

it('watches a shadow root that it is given', async () => {
  const source = await mockSource(json(examples[0]!.data));
  const host = fixtureSync<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({mode: 'open'});
  const stopRoot = discover(root);
  const element = document.createElement('mh-services');
  element.setAttribute('src', source.url);
  root.append(element);
  await settled(root, 'mh-services');
  stopRoot();
});
