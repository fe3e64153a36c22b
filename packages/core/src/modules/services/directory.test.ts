import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../../testing/wait-until.js';
import type {ServicesElement} from './services-element.js';
import type {ServicesData, ServicesOptions} from './services.module.js';
import './mh-services.js';

const channels = [{kind: 'web', url: '/a'}];
const data = {
  services: [
    {id: '1', name: '开办企业', audience: 'business', themes: ['创业'], channels},
    {id: '2', name: '居住证', audience: 'personal', themes: ['户籍', '住房'], channels},
    {id: '3', name: '发票查验', audience: 'both', channels},
    {id: '4', name: '公积金', audience: 'personal', themes: ['住房'], hot: true, channels},
    {id: '5', name: '其他事项', channels},
  ],
} as ServicesData;

async function show(options: ServicesOptions & {heading?: string; dir?: string}): Promise<ServicesElement> {
  const element = await fixture<ServicesElement>(html`<mh-services></mh-services>`);
  Object.assign(element, {...options, data});
  await waitUntil(() => element.shadowRoot!.querySelector('.tile a'), 'the services are shown');
  return element;
}

const namesIn = (node: ParentNode): string[] =>
  [...node.querySelectorAll('.name')].map((name) => name.textContent!.trim());
const groupsOf = (element: ServicesElement): [string, string[]][] =>
  [...element.shadowRoot!.querySelectorAll('.group')].map((group) => [
    group.querySelector('.group-name')!.textContent!.trim(),
    namesIn(group),
  ]);
const press = (element: ServicesElement, key: string): boolean =>
  element
    .shadowRoot!.querySelector('[role="tablist"]')!
    .dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));

it('puts the hot ones first, and leaves the order of the rest', async () => {
  const element = await show({});
  expect(namesIn(element.shadowRoot!)).to.deep.equal(['公积金', '开办企业', '居住证', '发票查验', '其他事项']);
});

it('groups by audience, people first, and shows what is for both in both', async () => {
  expect(groupsOf(await show({groupBy: 'audience'}))).to.deep.equal([
    ['个人', ['公积金', '居住证', '发票查验']],
    ['法人', ['开办企业', '发票查验']],
    ['其他', ['其他事项']],
  ]);
});

it('groups by theme, what has none at the end', async () => {
  expect(groupsOf(await show({groupBy: 'theme'}))).to.deep.equal([
    ['住房', ['公积金', '居住证']],
    ['创业', ['开办企业']],
    ['户籍', ['居住证']],
    ['其他', ['发票查验', '其他事项']],
  ]);
});

it('makes headings one level below its own', async () => {
  const element = await show({groupBy: 'theme'});
  expect(element.shadowRoot!.querySelector('.group-name')!.getAttribute('aria-level')).to.equal('3');
  await expect(element).to.be.accessible();
});

it('makes no groups where none of the services says of which it is', async () => {
  const element = await show({groupBy: 'org'});
  expect(groupsOf(element)).to.deep.equal([]);
  expect(namesIn(element.shadowRoot!)).to.have.length(5);
});

it('shows one group at a time behind tabs, which the arrow keys choose', async () => {
  const element = await show({groupBy: 'audience', tabs: true});
  const tabs = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role="tab"]')];
  expect(tabs.map((tab) => tab.textContent!.replace(/\s+/g, ' ').trim())).to.deep.equal(['个人 3', '法人 2', '其他 1']);
  expect(tabs.map((tab) => tab.tabIndex)).to.deep.equal([0, -1, -1]);
  tabs[0]!.focus();
  press(element, 'ArrowRight');
  await element.updateComplete;
  expect(namesIn(element.shadowRoot!)).to.deep.equal(['开办企业', '发票查验']);
  expect(element.shadowRoot!.activeElement).to.equal(tabs[1]);
  press(element, 'End');
  await element.updateComplete;
  expect(namesIn(element.shadowRoot!)).to.deep.equal(['其他事项']);
  tabs[0]!.click();
  await element.updateComplete;
  expect(namesIn(element.shadowRoot!)).to.deep.equal(['公积金', '居住证', '发票查验']);
  await expect(element).to.be.accessible();
});

it('turns the arrow keys round from right to left', async () => {
  const element = await show({groupBy: 'audience', tabs: true, dir: 'rtl'});
  press(element, 'ArrowLeft');
  await element.updateComplete;
  expect(element.shadowRoot!.querySelector('[aria-selected="true"]')!.textContent).to.contain('法人');
});

it('limits each group, and brings the rest of one on request', async () => {
  const element = await show({groupBy: 'audience', limit: 1});
  expect(groupsOf(element).map(([, names]) => names.length)).to.deep.equal([1, 1, 1]);
  const more = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.expand')];
  expect(more.map((button) => button.textContent!.trim())).to.deep.equal(['全部服务（3 项）', '全部服务（2 项）']);
  more[0]!.click();
  await element.updateComplete;
  await waitUntil(() => element.shadowRoot!.activeElement, 'the first new one has the focus');
  expect(groupsOf(element).map(([, names]) => names.length)).to.deep.equal([3, 1, 1]);
  expect(element.shadowRoot!.activeElement!.textContent).to.contain('居住证');
});

for (const layout of ['tiles', 'list', 'compact'] as const) {
  it(`fits 320 px and has targets of 40 px at least: ${layout}`, async () => {
    const element = await show({layout});
    element.style.inlineSize = '320px';
    const section = element.shadowRoot!.querySelector('section')!;
    expect(section.scrollWidth).to.be.at.most(section.clientWidth);
    for (const tile of element.shadowRoot!.querySelectorAll('.tile'))
      expect(tile.getBoundingClientRect().height).to.be.at.least(40);
  });
}
