import {expect, fixture, html} from '@open-wc/testing';
import {describeModule} from '../../testing/index.js';
import {waitUntil} from '../../testing/wait-until.js';
import type {RankingElement} from './ranking-element.js';
import {ranking as definition, type RankingData, type Row} from './ranking.module.js';
import './mh-ranking.js';

const dimensions = [
  {code: 'spread', name: '传播力', weight: 0.3},
  {code: 'service', name: '服务力', weight: 0.7},
];
const row = (rank: number, name: string, spread?: number, service?: number, more: Partial<Row> = {}): Row => ({
  rank,
  name,
  scores: {...(spread !== undefined && {spread}), ...(service !== undefined && {service})},
  ...more,
});

const show = (
  rows: Row[],
  more: Partial<RankingData> & {limit?: number; sortBy?: string} = {},
): Promise<RankingElement> => {
  const {limit, sortBy, ...data} = more;
  return fixture<RankingElement>(html`<mh-ranking
    lang="zh-CN"
    .limit=${limit}
    .sortBy=${sortBy}
    .data=${{period: {from: '2026-10-01', to: '2026-10-31'}, dimensions, rows, ...data}}
  ></mh-ranking>`);
};

const wordsOf = (node: Element | null | undefined): string => node!.textContent!.replace(/\s+/g, ' ').trim();
const findAll = (element: RankingElement, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const names = (element: RankingElement): string[] => findAll(element, 'tbody th').map(wordsOf);
const heads = (element: RankingElement): (string | null)[] =>
  findAll(element, 'thead th').map((head) => head.getAttribute('aria-sort'));

describeModule(definition);

it('shows scores to two decimals, weights with their dimension, and the unknown as a dash', async () => {
  const element = await show([row(1, '甲', 94.6, 86.911, {total: 89.218}), row(2, '乙', 80)]);
  expect(findAll(element, 'thead th').map(wordsOf)).to.deep.equal([
    '名次↑',
    '名称',
    '总分',
    '传播力权重 30%',
    '服务力权重 70%',
  ]);
  expect(findAll(element, 'tbody .score').map(wordsOf)).to.deep.equal([
    '89.22',
    '94.60',
    '86.91',
    '—未公布',
    '80.00',
    '—未公布',
  ]);
});

it('invents no weight and no total', async () => {
  const element = await show([row(1, '甲', 94.6)], {dimensions: [{code: 'spread', name: '传播力'}]});
  expect(findAll(element, 'thead th').map(wordsOf)).to.deep.equal(['名次↑', '名称', '传播力']);
});

it('says in words how far a rank moved, and nothing of one that was not known', async () => {
  const element = await show([
    row(1, '甲', 9, 9, {previousRank: 3}),
    row(2, '乙', 8, 8, {previousRank: 1}),
    row(3, '丙', 7, 7, {previousRank: 3}),
    row(4, '丁', 6, 6),
  ]);
  expect(findAll(element, 'tbody .rank').map(wordsOf)).to.deep.equal([
    '1 ▲2上升 2 位',
    '2 ▼1下降 1 位',
    '3 –名次未变',
    '4',
  ]);
});

it('calls equal ranks tied', async () => {
  const element = await show([row(1, '甲', 9), row(2, '乙', 8), row(2, '丙', 8)]);
  expect(findAll(element, 'tbody .rank').map(wordsOf)).to.deep.equal(['1', '2 并列', '2 并列']);
});

it('sorts by each column and back, the unknown last both ways', async () => {
  const element = await show([row(1, '甲', 70, 90), row(2, '乙', 90, 80), row(3, '丙', undefined, 70)]);
  const [, , spread] = findAll(element, 'thead th');
  const press = async (): Promise<void> => {
    spread!.querySelector('button')!.click();
    await element.updateComplete;
  };
  await press();
  expect(names(element)).to.deep.equal(['乙', '甲', '丙']);
  expect(heads(element)).to.deep.equal([null, null, 'descending', null]);
  await press();
  expect(names(element)).to.deep.equal(['甲', '乙', '丙']);
  expect(heads(element)).to.deep.equal([null, null, 'ascending', null]);
});

it('sorts at first as the option says, and by rank where it names nothing', async () => {
  const rows = [row(2, '乙', 90), row(1, '甲', 70)];
  expect(names(await show(rows, {sortBy: 'spread'}))).to.deep.equal(['乙', '甲']);
  expect(names(await show(rows, {sortBy: 'constructor'}))).to.deep.equal(['甲', '乙']);
});

it('shows as many as limit says, and the rest on request', async () => {
  const element = await show([row(1, '甲', 3), row(2, '乙', 2), row(3, '丙', 1)], {limit: 2});
  expect(names(element)).to.have.length(2);
  element.shadowRoot!.querySelector<HTMLButtonElement>('.expand')!.click();
  await waitUntil(() => names(element).length === 3, 'the rest is shown');
});

it('draws bars by dimension behind the table, when they are asked for', async () => {
  const element = await show([row(1, '甲', 50, 200), row(2, '乙')]);
  const details = element.shadowRoot!.querySelector('details')!;
  expect(details.querySelector('.bars')).to.equal(null);
  details.open = true;
  await waitUntil(() => details.querySelector('.bars'), 'the picture is there');
  expect([...details.querySelectorAll('.bar-fill')].map((bar) => bar.getAttribute('width'))).to.deep.equal([
    '25%',
    '100%',
  ]);
  expect(details.querySelector('[role=img]')!.getAttribute('aria-label')).to.equal('各维度得分条形图，数值见上表');
});

it('tells the webmaster of totals that the weights do not make', async () => {
  const codes: string[] = [];
  const parent = await fixture<HTMLElement>(html`<div lang="zh-CN"></div>`);
  parent.addEventListener('mh-error', (event) => codes.push(event.detail.code));
  const element = document.createElement('mh-ranking');
  element.data = {
    period: {from: '2026-10-01', to: '2026-10-31'},
    dimensions,
    rows: [row(1, '甲', 50, 60, {total: 70})],
  };
  parent.append(element);
  await waitUntil(() => codes.includes('total-differs'), 'the difference is reported');
  expect(element.status).to.equal('fresh');
});

it('says how it is sorted once the reader sorts it', async () => {
  const element = await show([row(1, '甲', 94, 80, {total: 90}), row(2, '乙', 80, 90, {total: 85})]);
  const said = findAll(element, '[role=status]')[0]!;
  const press = async (column: number): Promise<string> => {
    findAll(element, 'thead button')[column]!.click();
    await element.updateComplete;
    return said.textContent;
  };
  expect(said.textContent).to.equal('');
  expect(await press(3)).to.equal('已按服务力降序排列');
  expect(await press(1)).to.equal('已按总分降序排列');
  expect(await press(0)).to.equal('已按名次升序排列');
});
