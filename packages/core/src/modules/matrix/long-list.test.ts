import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {waitUntil} from '../../testing/wait-until.js';
import {listHeight} from './blocks.js';
import type {MatrixElement} from './matrix-element.js';
import './mh-matrix.js';
import type {Member} from './matrix.module.js';

const sectors = ['公安', '卫生', '教育'];
const member = (index: number, count: number): Member => ({
  id: String(index),
  name: `账号${index}`,
  url: `https://www.example.gov.cn/${index}`,
  platform: 'weibo',
  org: {id: String(index), name: `机构${index}`, sector: sectors[Math.floor((index * 3) / count)]!},
});
const many = (count: number): Member[] => Array.from({length: count}, (_, index) => member(index, count));

const all = (element: MatrixElement, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const row = (element: MatrixElement, index: number): HTMLElement | undefined =>
  all(element, `[data-index='${index}']`)[0];
const focused = (element: MatrixElement): string | undefined => element.shadowRoot!.activeElement?.textContent?.trim();

async function show(count: number, options: object = {}): Promise<MatrixElement> {
  await setViewport({width: 800, height: 600});
  // The list of the test before left the page scrolled.
  document.scrollingElement!.scrollTop = 0;
  const element = await fixture<MatrixElement>(html`<mh-matrix lang="zh-CN" limit="0"></mh-matrix>`);
  Object.assign(element, {data: {members: many(count)}, ...options});
  await waitUntil(() => row(element, 0)?.closest('.long') && all(element, 'input').length, 'the list is there');
  return element;
}

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** The rows in sight, from the top. */
const inSight = (element: MatrixElement): string[] =>
  all(element, '.member')
    .filter((own) => own.getBoundingClientRect().bottom > 0 && own.getBoundingClientRect().top < innerHeight)
    .map((own) => own.querySelector('.name')!.textContent!.trim());

it('keeps few of thousands of rows in the document, and tells each its place', async () => {
  const element = await show(6_000);
  expect(all(element, '.member').length).to.be.below(200);
  expect(row(element, 0)!.getAttribute('aria-setsize')).to.equal('2000');
  expect(row(element, 1)!.getAttribute('aria-posinset')).to.equal('2');
  await expect(element).to.be.accessible();
});

it('shows the rows of wherever one scrolls to, and which group they are in', async () => {
  const element = await show(6_000);
  document.scrollingElement!.scrollTop = document.scrollingElement!.scrollHeight / 2;
  await waitUntil(() => inSight(element).length > 2, 'the middle is drawn');
  await waitUntil(() => all(element, '.now')[0]?.textContent === '卫生', 'its group is named');
  document.scrollingElement!.scrollTop = document.scrollingElement!.scrollHeight;
  await waitUntil(() => row(element, 5_999), 'the end is drawn');
  expect(all(element, '.member').length).to.be.below(200);
});

it('stays where one scrolls to', async () => {
  const element = await show(1_000, {rows: 'account', groupBy: 'none'});
  const page = document.scrollingElement!;
  const end = page.scrollHeight - innerHeight;
  for (let step = 1; step < 20; step++) {
    const wanted = (end * step) / 20;
    page.scrollTop = wanted;
    await waitUntil(() => inSight(element).length > 3, 'rows are drawn');
    for (let count = 0; count < 4; count++) await frame();
    expect(page.scrollTop).to.be.closeTo(wanted, 400);
  }
});

it('moves nothing in sight when rows above turn out higher than was thought', async () => {
  const members = many(2_000).map((own, index) => ({
    ...own,
    org: undefined,
    ...(index % 3 ? {} : {name: '很长的名称'.repeat(20 + (index % 7) * 10)}),
  }));
  const element = await show(160, {data: {members}, groupBy: 'none'});
  const page = document.scrollingElement!;
  page.scrollTop = 60_000;
  await waitUntil(() => inSight(element).length > 1, 'rows are drawn');
  for (let step = 0; step < 30; step++) {
    const before = all(element, '.member').find((own) => own.getBoundingClientRect().top > 100)!;
    const [index, top] = [before.dataset['index'], before.getBoundingClientRect().top];
    page.scrollTop -= 150;
    for (let count = 0; count < 3; count++) await frame();
    expect(row(element, Number(index))!.getBoundingClientRect().top - top).to.be.closeTo(150, 3);
  }
});

it('goes through the rows by keys, to both ends, and to what is typed', async () => {
  const element = await show(6_000);
  row(element, 0)!.querySelector('a')!.focus();
  await sendKeys({press: 'ArrowDown'});
  await waitUntil(() => focused(element) === '账号1', 'the next row has the focus');
  await sendKeys({press: 'End'});
  await waitUntil(() => focused(element) === '账号5999', 'the last row has the focus');
  expect(inSight(element)).to.include('账号5999');
  await sendKeys({press: 'ArrowUp'});
  await waitUntil(() => focused(element) === '账号5998', 'the row before has the focus');
  await sendKeys({press: 'Home'});
  await waitUntil(() => focused(element) === '账号0', 'the first row has the focus');
  await sendKeys({type: 'zhanghao301'});
  await waitUntil(() => focused(element) === '账号301', 'the row that is typed has the focus');
});

it('keeps the focus where rows are recycled under it', async () => {
  const element = await show(6_000);
  row(element, 3)!.querySelector('a')!.focus();
  document.scrollingElement!.scrollTop = 100_000;
  await waitUntil(() => !row(element, 45) && inSight(element).length > 2, 'others are drawn');
  expect(focused(element)).to.equal('账号3');
  await sendKeys({press: 'ArrowDown'});
  await waitUntil(() => focused(element) === '账号4', 'the keyboard goes on from there');
  expect(inSight(element)).to.include('账号4');
});

it('is one stop of the Tab key', async () => {
  const element = await show(1_000);
  const reachable = all(element, '.long a').filter((link) => link.tabIndex === 0);
  expect(reachable.map((link) => link.textContent!.trim())).to.deep.equal(['账号0']);
});

it('scrolls in a box of its own on request', async () => {
  const element = await show(2_000, {boxHeight: 400});
  const [box] = all(element, '.long');
  await waitUntil(() => box!.getBoundingClientRect().height < 410, 'the box has its height');
  box!.scrollTop = box!.scrollHeight;
  await waitUntil(() => row(element, 1_999), 'the end is drawn');
});

it('finds in all rows, also those that are not drawn, and goes to groups', async () => {
  const element = await show(6_000);
  const jump = all(element, 'select').at(-1) as HTMLSelectElement;
  jump.value = '2';
  jump.dispatchEvent(new Event('change'));
  await waitUntil(() => focused(element) === '账号4000', 'the group is shown');
  const field = all(element, 'input')[0] as HTMLInputElement;
  field.value = 'zh5999';
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await waitUntil(() => all(element, '.member').length === 1, 'the one is found');
});

it('prints all rows, and of too many says how many are left out', async () => {
  const short = await show(1_000);
  dispatchEvent(new Event('beforeprint'));
  expect(all(short, '.member')).to.have.length(1_000);
  dispatchEvent(new Event('afterprint'));
  expect(all(short, '.member').length).to.be.below(300);
  short.remove();
  const long = await show(4_000);
  dispatchEvent(new Event('beforeprint'));
  expect(all(long, '.member')).to.have.length(3_000);
  expect(long.shadowRoot!.textContent).to.contain('另有 1,000 行未打印');
  dispatchEvent(new Event('afterprint'));
});

it('shows 30,000 rows of one group, and names of any length', async () => {
  const members = many(30_000).map((own) => ({...own, org: {...own.org!, sector: '公安'}}));
  members[1]!.name = '很长的名称'.repeat(100);
  members[2]!.name = 'ئۈرۈمچى شەھەرلىك ج خ ئىدارىسى';
  const element = await show(160, {data: {members}});
  expect(row(element, 0)!.getAttribute('aria-setsize')).to.equal('30000');
  expect(all(element, '.long')[0]!.scrollWidth).to.be.at.most(all(element, '.long')[0]!.clientWidth);
});

describe('a list that is higher than browsers lay out', () => {
  const {most} = listHeight;
  const page = document.scrollingElement!;
  beforeEach(() => void (listHeight.most = 60_000));
  afterEach(() => void (listHeight.most = most));

  it('reaches every row with less room', async () => {
    const element = await show(6_000, {rows: 'account', groupBy: 'none'});
    // 6,000 rows of 50 px at the least.
    expect(page.scrollHeight).to.be.below(100_000);
    page.scrollTop = page.scrollHeight / 2;
    await waitUntil(() => inSight(element).length > 2, 'the middle is drawn');
    expect(Number(inSight(element)[0]!.slice(2))).to.be.within(2_000, 4_000);
    page.scrollTop = page.scrollHeight;
    await waitUntil(() => row(element, 5_999), 'the end is drawn');
    expect(all(element, '.member').length).to.be.below(200);
  });

  it('is read row by row without a leap', async () => {
    const element = await show(6_000, {rows: 'account', groupBy: 'none'});
    const first = (): number => Number(inSight(element)[0]?.slice(2) ?? Number.NaN);
    let last = 0;
    for (let step = 0; step < 40; step++) {
      page.scrollTop += 300;
      await waitUntil(() => first() > last, 'it goes on');
      await frame();
      await frame();
      expect(first() - last, `after row ${last}`).to.be.within(1, 12);
      last = first();
    }
  });

  it('goes to both ends by keys', async () => {
    const element = await show(6_000, {rows: 'account', groupBy: 'none'});
    row(element, 0)!.querySelector('a')!.focus();
    await sendKeys({press: 'End'});
    await waitUntil(() => focused(element) === '账号5999', 'the last row has the focus');
    await sendKeys({press: 'Home'});
    await waitUntil(() => focused(element) === '账号0', 'the first row has it');
  });
});
