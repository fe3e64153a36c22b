import {expect, fixture, html} from '@open-wc/testing';
import type {MatrixElement} from '../modules/matrix/matrix-element.js';
import '../modules/matrix/mh-matrix.js';
import {waitUntil} from '../testing/wait-until.js';
import {addStrings} from './strings.js';

const members = [
  {id: 'a', name: '云岭发布', url: 'https://www.example.gov.cn/a', platform: 'weibo', followers: 711_369},
];

const headingOf = (element: MatrixElement): string => element.shadowRoot!.querySelector('h2')!.textContent!.trim();

async function show(lang: string): Promise<MatrixElement> {
  const place = await fixture(html`<div lang=${lang}></div>`);
  const element = document.createElement('mh-matrix');
  element.data = {members};
  place.append(element);
  await element.updateComplete;
  return element;
}

it('an agency words a string otherwise, and elements that are shown change over', async () => {
  const element = await show('en-GB');
  await waitUntil(() => headingOf(element) === 'Official accounts', 'English has come');
  addStrings('en', {matrix: {title: 'Find us'}});
  await waitUntil(() => headingOf(element) === 'Find us', 'the heading changes');
  expect(element.shadowRoot!.querySelector('.tally')!.textContent).to.contain('1 account');
  addStrings('en', {matrix: {main: 'Chief'}});
  await element.updateComplete;
  expect(headingOf(element)).to.equal('Find us');
  addStrings('en', {matrix: {title: 'Official accounts'}});
});

it('an agency adds a language, and what it leaves out is Chinese', async () => {
  addStrings('bo', {matrix: {title: 'གཞུང་གི་རྩིས་ཐོ།'}});
  const element = await show('bo-CN');
  expect(headingOf(element)).to.equal('གཞུང་གི་རྩིས་ཐོ།');
  expect(element.shadowRoot!.querySelector('.tally')!.textContent).to.contain('1 个账号');
});

it('Uyghur runs from right to left, unless the page says otherwise', async () => {
  const element = await show('ug');
  await waitUntil(() => headingOf(element) === 'ھۆكۈمەت ھېساباتلىرى', 'Uyghur has come');
  expect(getComputedStyle(element).direction).to.equal('rtl');
  element.dir = 'ltr';
  expect(getComputedStyle(element).direction).to.equal('ltr');
});
