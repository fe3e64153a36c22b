import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../../testing/wait-until.js';
import {iconNames, iconOf} from './icons.js';
import type {ServicesElement} from './services-element.js';
import './mh-services.js';

it('has icons for the hundred commonest services', () => {
  expect(iconNames.length).to.be.at.least(100);
});

it('loads the icons that are shown and no others, from its own host', async () => {
  const services = ['passport', 'tax', 'no-such-icon'].map((icon) => ({id: icon, name: icon, icon, channels: []}));
  const element = await fixture<ServicesElement>(html`<mh-services .data=${{services}}></mh-services>`);
  await waitUntil(() => element.shadowRoot!.querySelectorAll('.icon path').length === 2, 'the icons are shown');
  const loaded = performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter((name) => /icons\/icon-/.test(name));
  expect(loaded.map((name) => /icon-([\w-]+)/.exec(name)![1]).sort()).to.deep.equal(['passport', 'tax']);
  expect(loaded.every((name) => name.startsWith(location.origin))).to.equal(true);
});

it('knows no icons but its own', () => {
  expect(iconOf('constructor', () => {})).to.equal(undefined);
  expect(iconOf('toString', () => {})).to.equal(undefined);
});

it('stands in the middle of its box, over the first character', async () => {
  const services = [{id: 'a', name: '护照', icon: 'passport', channels: []}];
  const element = await fixture<ServicesElement>(html`<mh-services .data=${{services}}></mh-services>`);
  await waitUntil(() => element.shadowRoot!.querySelector('.icon svg'), 'the icon is shown');
  const middle = (node: Element): number[] => {
    const {x, y, width, height} = node.getBoundingClientRect();
    return [Math.round(x + width / 2), Math.round(y + height / 2)];
  };
  const box = element.shadowRoot!.querySelector('.icon')!;
  expect(middle(box.querySelector('svg')!)).to.deep.equal(middle(box));
  expect(box.textContent!.trim()).to.equal('护');
});
