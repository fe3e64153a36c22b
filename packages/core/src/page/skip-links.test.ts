import {expect, fixtureSync, html} from '@open-wc/testing';
import {examples} from '../modules/matrix/matrix.examples.js';
import {waitUntil} from '../testing/wait-until.js';
import './mh-page.js';
import {mount} from './mount.js';
import type {PageElement} from './page-element.js';

const data = examples[0]!.data;
const matrix = (fields: object) => ({type: 'matrix', data, ...fields});

async function open(...modules: object[]): Promise<{page: PageElement; links: HTMLAnchorElement[]}> {
  const page = mount(fixtureSync<HTMLElement>(html`<div></div>`), {version: 1, lang: 'zh-CN', sections: [{modules}]});
  const nav = (): Element | null => page.shadowRoot!.querySelector('nav');
  if (modules.length > 1) await waitUntil(() => !!nav(), 'the links are there');
  return {page, links: [...(nav()?.querySelectorAll('a') ?? [])]};
}

it('links lead to each module, by its heading or its name', async () => {
  const {page, links} = await open(matrix({id: 'a', title: '委办局账号'}), matrix({}), matrix({groupBy: 'none'}));
  expect(links.map((link) => [link.getAttribute('href'), link.textContent])).to.deep.equal([
    ['#a', '委办局账号'],
    ['#matrix', '政务矩阵'],
    ['#matrix-2', '政务矩阵'],
  ]);
  expect([...page.querySelectorAll('mh-matrix')].map(({id}) => id)).to.deep.equal(['a', 'matrix', 'matrix-2']);
  await expect(page.shadowRoot!.querySelector('nav')!).to.be.accessible();
});

it('they are seen when the keyboard comes to them, move nothing, and are targets of 44 px', async () => {
  const {page, links} = await open(matrix({id: 'a', title: '甲'}), matrix({id: 'b', title: '乙'}));
  const topOf = (): number => page.querySelector('mh-matrix')!.getBoundingClientRect().top;
  const nav = page.shadowRoot!.querySelector('nav')!;
  const top = topOf();
  expect(nav.offsetHeight).to.be.below(4);
  links[0]!.focus();
  expect(nav.offsetHeight).to.be.above(44);
  expect(links[0]!.offsetHeight).to.be.at.least(44);
  expect(topOf()).to.equal(top);
});

it('one module has none', async () => {
  const {page, links} = await open(matrix({id: 'a'}));
  await waitUntil(() => page.querySelector('mh-matrix')?.status === 'fresh', 'the module is shown');
  expect(links).to.deep.equal([]);
});
