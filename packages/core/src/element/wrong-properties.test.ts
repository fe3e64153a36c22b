import {expect, fixtureSync, html} from '@open-wc/testing';
import {examples} from '../modules/services/services.examples.js';
import '../modules/services/mh-services.js';
import '../modules/topic/mh-topic.js';
import {waitUntil} from '../testing/wait-until.js';
import type {ModuleElement} from './module-element.js';

type Any = ModuleElement<object> & Record<string, unknown>;

/** A module with these properties and attributes, and what it reported. */
async function show(
  properties: Record<string, unknown>,
  attributes: Record<string, string> = {},
): Promise<{element: Any; messages: string[]}> {
  const element = document.createElement('mh-services') as unknown as Any;
  const messages: string[] = [];
  element.addEventListener('mh-error', ({detail}) => messages.push(`${detail.path}: ${detail.message}`));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, {data: examples[0]!.data, ...properties});
  fixtureSync(html`<div lang="zh-CN">${element}</div>`);
  await waitUntil(() => element.status === 'fresh', 'it shows its data');
  return {element, messages};
}

for (const [what, link] of [
  ['without an address', {text: '全部'}],
  ['whose address is a number', {text: '全部', href: 7}],
  ['whose text is an object', {text: {zh: '全部'}, href: '/all'}],
  ['to a script', {text: '全部', href: 'javascript:alert(1)'}],
  ['that is a text', '全部'],
] as const) {
  it(`shows its data where the heading's link is one ${what}, and says so`, async () => {
    const {element, messages} = await show({link});
    expect(element.shadowRoot!.querySelector('.more-link')).to.equal(null);
    await waitUntil(() => messages.length, 'it is reported');
    expect(messages[0]).to.match(/^link/);
  });
}

it('shows the link of its heading where it is one, and follows a change of it', async () => {
  const {element} = await show({link: {text: '全部', href: '/all'}});
  const link = (): string | undefined => element.shadowRoot!.querySelector('.more-link')?.outerHTML;
  expect(link()).to.contain('全部').and.contain('/all');
  element['link'] = {text: '更多', href: '/more'};
  await element.updateComplete;
  expect(link()).to.contain('更多').and.contain('/more');
});

it('tells the webmaster what was written where a number was due', async () => {
  const {messages} = await show({}, {limit: '十二'});
  await waitUntil(() => messages.length, 'it is reported');
  expect(messages[0]).to.contain('limit').and.contain('十二').and.not.contain('NaN');
});

it('keeps room for no more rows than a screen has, however many posts a topic is to show', async () => {
  const element = document.createElement('mh-topic') as unknown as Any;
  Object.assign(element, {posts: 132_222_015, src: '/never.json'});
  fixtureSync(html`<div lang="zh-CN">${element}</div>`);
  await element.updateComplete;
  expect(element.shadowRoot!.querySelectorAll('.post-bone').length).to.be.within(1, 20);
  element.remove();
});
