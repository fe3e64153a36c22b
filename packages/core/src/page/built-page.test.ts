import {aTimeout, expect, fixtureSync, html} from '@open-wc/testing';
import {digestOf} from '../data/digest.js';
import {examples} from '../modules/matrix/matrix.examples.js';
import '../modules/matrix/mh-matrix.js';
import type {MatrixElement} from '../modules/matrix/matrix-element.js';
import {after, json, mockSource, status} from '../testing/mock-source.js';
import {waitUntil} from '../testing/wait-until.js';
import './mh-page.js';
import './mh-section.js';
import type {PageElement} from './page-element.js';

const declared = (content: string): string => `<template shadowrootmode="open">${content}</template>`;
const drawn = `${declared('<section class="root frame"><h3 id="heading">服务器画的</h3></section>')}<ul data-mh-face><li><a href="/old">旧账号</a></li></ul>`;

/** Puts HTML into the page as its parser would, with its declared shadow roots. */
function put(markup: string): HTMLElement {
  const place = fixtureSync<HTMLElement>(html`<div lang="zh-CN"></div>`);
  (place as HTMLElement & {setHTMLUnsafe(markup: string): void}).setHTMLUnsafe(markup);
  return place;
}

const headingOf = (element: Element): string => element.shadowRoot!.querySelector('#heading')!.textContent!.trim();

it('what a server drew stays until the data come, and is drawn anew in the same task', async () => {
  const source = await mockSource(after(60, json(examples[0]!.data)));
  const element = put(`<mh-matrix src="${source.url}">${drawn}</mh-matrix>`).querySelector('mh-matrix')!;
  await aTimeout(20);
  expect(headingOf(element)).to.equal('服务器画的');
  await waitUntil(() => element.status === 'fresh', 'the data come');
  await element.updateComplete;
  expect(headingOf(element)).to.equal('政务矩阵');
  expect(element.shadowRoot!.querySelectorAll('section')).to.have.length(1);
});

it('what a server drew stays where the source fails, and the webmaster is told', async () => {
  const source = await mockSource(status(404));
  const place = put('');
  const codes: string[] = [];
  place.addEventListener('mh-error', ({detail}) => codes.push(detail.code));
  (place as HTMLElement & {setHTMLUnsafe(markup: string): void}).setHTMLUnsafe(
    `<mh-matrix src="${source.url}">${drawn}</mh-matrix>`,
  );
  await waitUntil(() => codes.includes('not-found'), 'the failure is reported');
  expect(headingOf(place.querySelector('mh-matrix')!)).to.equal('服务器画的');
});

it('data that the page was printed from are neither written again nor inspected, others are', async () => {
  const data = {...examples[0]!.data, members: [...examples[0]!.data.members, examples[0]!.data.members[0]!]};
  const source = await mockSource(json(data));
  const place = put('');
  const codes: string[] = [];
  place.addEventListener('mh-error', ({detail}) => codes.push(detail.code));
  const digest = digestOf(new TextEncoder().encode(JSON.stringify(data)));
  (place as HTMLElement & {setHTMLUnsafe(markup: string): void}).setHTMLUnsafe(
    `<mh-matrix src="${source.url}">${drawn.replace('data-mh-face', `data-mh-face="${digest}"`)}</mh-matrix>`,
  );
  const element = place.querySelector('mh-matrix')!;
  await waitUntil(() => element.status === 'fresh', 'the data come');
  // Later than what is done in an idle moment, which comes within two seconds.
  await aTimeout(2_500);
  expect(element.querySelector('a')!.textContent).to.equal('旧账号');
  expect(codes).to.deep.equal([]);
  source.answerWith(json({...data, total: 8}));
  element.refresh = 0.05;
  await waitUntil(() => element.querySelector('a')!.textContent !== '旧账号', 'the new data are written');
  await waitUntil(() => codes.includes('duplicate-id'), 'and inspected');
  element.remove();
});

it('a webmaster has data inspected that the page was printed from', async () => {
  const data = {...examples[0]!.data, members: [...examples[0]!.data.members, examples[0]!.data.members[0]!]};
  const source = await mockSource(json(data));
  const digest = digestOf(new TextEncoder().encode(JSON.stringify(data)));
  const element = put(
    `<mh-matrix audience="webmaster" src="${source.url}">${drawn.replace('data-mh-face', `data-mh-face="${digest}"`)}</mh-matrix>`,
  ).querySelector('mh-matrix')!;
  await waitUntil(() => element.shadowRoot!.querySelector('.issues'), 'the webmaster is told');
});

it('a built page wakes its modules, keeps their boxes and is ready when they are', async () => {
  const source = await mockSource(json(examples[0]!.data));
  const place = put('');
  let isReady = false;
  place.addEventListener('mh-ready', (event) => (isReady ||= (event.target as Element).localName === 'mh-page'));
  (place as HTMLElement & {setHTMLUnsafe(markup: string): void}).setHTMLUnsafe(
    `<mh-page built lang="zh-CN">${declared('<div class="sections"><slot></slot></div>')}
      <mh-section heading="矩阵">${declared('<h2>矩阵</h2><div class="grid"><slot></slot></div>')}
        <mh-matrix id="a" heading-level="3" src="${source.url}">${drawn}</mh-matrix>
        <mh-nothing id="b">${declared('<section aria-label="别的">不认识的模块</section>')}</mh-nothing>
      </mh-section>
    </mh-page>`,
  );
  const page = place.querySelector<PageElement>('mh-page')!;
  const matrix = page.querySelector<MatrixElement>('mh-matrix')!;
  await waitUntil(() => isReady, 'the page is ready');
  expect(matrix.status).to.equal('fresh');
  expect(headingOf(matrix)).to.equal('政务矩阵');
  expect(page.shadowRoot!.querySelectorAll('slot')).to.have.length(1);
  expect(page.querySelector('mh-section')!.shadowRoot!.querySelectorAll('h2, slot')).to.have.length(2);
  expect(page.querySelector('mh-nothing')!.shadowRoot!.textContent).to.equal('不认识的模块');
  await waitUntil(() => !!page.shadowRoot!.querySelector('nav'), 'the skip links come');
});
