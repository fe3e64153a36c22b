import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {describeModule} from '../../testing/index.js';
import type {MatrixElement} from './matrix-element.js';
import './mh-matrix.js';
import {matrix, type Member} from './matrix.module.js';
import {waitUntil} from '../../testing/wait-until.js';

describeModule(matrix);

const member = (id: string, fields: Partial<Member> = {}): Member => ({
  id,
  name: `账号${id}`,
  url: `https://www.example.gov.cn/${id}`,
  platform: 'weibo',
  ...fields,
});

async function show(members: Member[], options: object = {}): Promise<MatrixElement> {
  const element = await fixture<MatrixElement>(html`<mh-matrix lang="zh-CN"></mh-matrix>`);
  Object.assign(element, options, {data: {members}});
  await element.updateComplete;
  return element;
}

const all = (element: MatrixElement, selector: string): Element[] => [
  ...element.shadowRoot!.querySelectorAll(selector),
];
const textOf = (element: MatrixElement, selector: string): string[] =>
  all(element, selector).map((node) => node.textContent!.replace(/\s+/g, ' ').trim());

it('says of what is unknown that it is unknown, and shows no 0', async () => {
  const element = await show([member('a')]);
  expect(textOf(element, '.when')).to.deep.equal(['更新时间未知']);
  expect(all(element, 'data, time, img')).to.have.length(0);
  expect(textOf(element, '.facts')).to.deep.equal(['微博']);
});

it('shows a known 0 as 0', async () => {
  const element = await show([member('a', {followers: 0})]);
  expect(textOf(element, '.facts')[0]).to.contain('0 粉丝');
});

it('keeps the exact figure and time in titles', async () => {
  const element = await show([member('a', {followers: 711_369, lastPostAt: '2026-11-22T23:30:00Z'})]);
  expect(all(element, 'data')[0]!.getAttribute('title')).to.equal('711,369');
  expect(all(element, 'time')[0]!.getAttribute('title')).to.equal('2026-11-23 07:30');
});

it('says of closed and suspended accounts that they are, with their notice', async () => {
  const element = await show([
    member('a', {status: 'closed', notice: {text: '请关注新号'}, latest: {text: '旧内容'}}),
    member('b', {status: 'suspended'}),
  ]);
  expect(textOf(element, '.mark')).to.deep.equal(['■ 已关停', '■ 已停更']);
  expect(textOf(element, '.line')).to.deep.equal(['请关注新号']);
});

it('says verification in words, with the platform’s reason', async () => {
  const element = await show([
    member('a', {verified: {kind: 'government', reason: '官方账号'}}),
    member('b', {verified: {kind: 'campus'}}),
  ]);
  expect(textOf(element, '.verified')).to.deep.equal(['政务认证', '已认证']);
  expect(all(element, '.verified')[0]!.getAttribute('title')).to.equal('官方账号');
});

it('gives way to the first character where an avatar does not load', async () => {
  const element = await show([member('a', {name: '（示例）云岭', avatar: '/no-such-avatar.png'})]);
  const image = all(element, 'img')[0] as HTMLImageElement;
  await waitUntil(() => image.hidden, 'the image gives way');
  expect(textOf(element, '.avatar')).to.deep.equal(['示']);
});

it('brings more on request, and moves the focus to the first of them', async () => {
  const element = await show(
    Array.from({length: 80}, (_, index) => member(String(index))),
    {limit: 3},
  );
  expect(all(element, '.member')).to.have.length(3);
  (all(element, '.expand')[0] as HTMLButtonElement).click();
  await waitUntil(() => all(element, '.member').length === 63, 'sixty more are shown');
  await waitUntil(() => element.shadowRoot!.activeElement?.textContent === '账号3', 'the first new one has the focus');
  (all(element, '.expand')[0] as HTMLButtonElement).click();
  await waitUntil(() => all(element, '.expand').length === 0, 'all are shown');
});

it('reports an option that does not exist with the one that was meant, and uses the default', async () => {
  const element = document.createElement('mh-matrix');
  element.setAttribute('group-by', 'regoin');
  element.data = {members: [member('a')]};
  setTimeout(() => document.body.append(element));
  const {detail} = await oneEvent(element, 'mh-error');
  expect(detail).to.include({code: 'wrong-choice', path: 'groupBy', message: '“regoin”不在可选值之内，未采用。'});
  expect(detail.hint).to.contain('您是不是要写“region”？');
  expect(element.status).to.equal('fresh');
  element.remove();
});

it('names the groups of platforms as people do', async () => {
  const element = await show([member('a', {platform: 'wechat'}), member('b', {platform: 'nostr'})], {
    groupBy: 'platform',
  });
  expect(textOf(element, '.group-name')).to.deep.equal(['微信', 'Nostr']);
  expect(all(element, '[role=group]').map((group) => group.getAttribute('aria-label'))).to.deep.equal([
    '微信',
    'Nostr',
  ]);
});

it('tells who opens what, and stays where a listener says so', async () => {
  const element = await show([member('a')]);
  const link = all(element, '.name a')[0] as HTMLAnchorElement;
  element.addEventListener('mh-open', (event) => event.preventDefault(), {once: true});
  setTimeout(() => link.click());
  const {detail} = await oneEvent(element, 'mh-open');
  expect(detail).to.deep.equal({module: 'matrix', kind: 'member', id: 'a', url: 'https://www.example.gov.cn/a'});
});

it('reads a plain list of links that a CMS printed', async () => {
  const element = await fixture<MatrixElement>(html`
    <mh-matrix><ul><li><a href="https://weibo.com/a">云岭发布</a></li><li>没有链接</li></ul></mh-matrix>
  `);
  await waitUntil(() => element.status === 'fresh', 'the list is read');
  await element.updateComplete;
  expect(textOf(element, '.name')).to.deep.equal(['云岭发布']);
});

it('refuses an address that cannot be, and says so', async () => {
  const element = document.createElement('mh-matrix');
  element.src = 'http://[';
  setTimeout(() => document.body.append(element));
  const {detail} = await oneEvent(element, 'mh-error');
  expect(detail).to.include({code: 'unsafe-url', severity: 'error', path: 'src'});
  element.remove();
});

it('says to screen readers that the data came after Retry, and nothing when they come at once', async () => {
  const spoken = (element: MatrixElement): string =>
    element.shadowRoot!.querySelector('[role=status]')!.textContent!.trim();
  const place = await fixture<HTMLElement>(html`<div lang="zh-CN"></div>`);
  const element = document.createElement('mh-matrix');
  element.data = {members: [member('a')]};
  place.append(element);
  await element.updateComplete;
  expect(spoken(element)).to.equal('');
  element.data = {members: [{} as Member]};
  await element.updateComplete;
  element.retry();
  element.data = {members: [member('b')]};
  await element.updateComplete;
  expect(spoken(element)).to.equal('内容已更新');
});

it('reports another wrong value of the same option', async () => {
  const element = await show([member('a')]);
  const found: string[] = [];
  element.addEventListener('mh-error', (event) => found.push(event.detail.message));
  for (const value of ['regoin', 'plattform']) {
    element.setAttribute('group-by', value);
    await waitUntil(() => found.some((message) => message.includes(value)), `${value} is reported`);
  }
});

it('sees what changed in its light DOM while it was away', async () => {
  const element = await fixture<MatrixElement>(html`<mh-matrix><ul><li><a href="/a">甲</a></li></ul></mh-matrix>`);
  await waitUntil(() => textOf(element, '.name').join() === '甲', 'the list is read');
  const parent = element.parentElement!;
  element.remove();
  element.querySelector('a')!.textContent = '乙';
  parent.append(element);
  await waitUntil(() => textOf(element, '.name').join() === '乙', 'the list is read again');
});

const police = {id: 'police', name: '公安局', url: 'https://www.example.gov.cn/police', sector: '公安'};

it('shows an organisation once, with its accounts as links, the main account first', async () => {
  const element = await show([
    member('a', {org: police, platform: 'wechat', followers: 120_000}),
    member('b', {org: police, role: 'main'}),
    member('c', {org: police, platform: 'douyin', status: 'closed'}),
  ]);
  expect(textOf(element, '.name')).to.deep.equal(['公安局']);
  expect(textOf(element, '.account')).to.deep.equal(['微博 账号b 主账号', '微信 账号a 12万', '抖音 账号c ■ 已关停']);
  expect(all(element, 'a').map((link) => (link as HTMLAnchorElement).dataset['kind'])).to.deep.equal([
    'org',
    'member',
    'member',
    'member',
  ]);
});

it('shows each account in a row of its own on request', async () => {
  const element = await show([member('a', {org: police}), member('b', {org: police})], {rows: 'account'});
  expect(textOf(element, '.name')).to.deep.equal(['账号a', '账号b']);
});

it('marks activity by sign and word, from the spans that the options give', async () => {
  const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
  const members = [0, 11, 15].map((days) => member(String(days), {lastPostAt: daysAgo(days)}));
  expect(textOf(await show(members), '.mark')).to.deep.equal(['● 活跃', '◐ 较少更新', '▲ 久未更新']);
  expect(textOf(await show(members, {quietAfter: 12, staleAfter: 30}), '.mark')).to.deep.equal([
    '● 活跃',
    '● 活跃',
    '◐ 较少更新',
  ]);
});

it('shows a rounded count as its platform prints it', async () => {
  const element = await show([member('a', {followers: 132_000_000, followersText: '1.32亿'})]);
  expect(textOf(element, '.facts')[0]).to.contain('1.32亿 粉丝');
  expect(all(element, 'data')).to.have.length(0);
});

it('takes followers that are no number as unknown, and says so', async () => {
  const element = document.createElement('mh-matrix');
  element.data = {members: [{...member('a'), followers: 'many' as unknown as number}]};
  setTimeout(() => document.body.append(element));
  const {detail} = await oneEvent(element, 'mh-error');
  expect(detail).to.include({code: 'wrong-type', path: 'members[0].followers'});
  expect(element.status).to.equal('partial');
  expect(textOf(element, '.facts')).to.deep.equal(['微博']);
  element.remove();
});

it('leaves out a member without a name, says which, and shows the others', async () => {
  const element = document.createElement('mh-matrix');
  const codes: string[] = [];
  element.addEventListener('mh-error', ({detail}) => codes.push(`${detail.code} ${detail.path}`));
  const {name: _, ...nameless} = member('b');
  element.data = {members: [member('a'), nameless as Member, {...member('c'), name: ''}, member('d')]};
  await fixture(html`${element}`);
  await waitUntil(() => codes.length >= 2, 'both are reported');
  expect(textOf(element, '.name')).to.deep.equal(['账号a', '账号d']);
  expect(element.status).to.equal('partial');
  expect(codes.filter((code) => /members\[[12]\]\.name/.test(code))).to.have.length(2);
});

it('keeps a name that runs from right to left inside its own row', async () => {
  const element = await show([member('a', {name: 'ئۈرۈمچى هۆكۈمىتى'}), member('b', {name: 'a\u202Eb'})]);
  for (const name of all(element, '.name')) expect(name.querySelector('bdi')!.textContent!.length).to.be.greaterThan(2);
  expect(textOf(element, '.facts')).to.deep.equal(['微博', '微博']);
});

it('orders by followers, with the main account in front and the unknown last', async () => {
  const members = [member('a'), member('b', {followers: 1}), member('c', {followers: 9}), member('d', {role: 'main'})];
  const element = await show(members, {order: 'followers'});
  await waitUntil(() => all(element, '.name').length === 4, 'the rows are there');
  expect(textOf(element, '.name')).to.deep.equal(['账号d 主账号', '账号c', '账号b', '账号a']);
});

it('is one column wide at 320 px in every layout', async () => {
  for (const layout of ['list', 'cards', 'compact']) {
    const element = await show([member('a'), member('b'), member('c')], {layout});
    element.parentElement!.style.inlineSize = '320px';
    await waitUntil(() => all(element, '.member').length === 3, 'the rows are there');
    expect(new Set(all(element, '.member').map((row) => row.getBoundingClientRect().left)).size, layout).to.equal(1);
  }
});

it('puts groups of one card beside each other, each card under its heading', async () => {
  const sectors = ['公安', '教育', '税务', '司法'];
  const members = sectors.map((sector) => member(sector, {org: {id: sector, name: sector, sector}}));
  const element = await show(members, {layout: 'cards'});
  element.parentElement!.style.inlineSize = '1240px';
  await waitUntil(() => all(element, '.group').length === 4, 'the groups are there');
  const leftOf = (selector: string): number[] => all(element, selector).map((one) => one.getBoundingClientRect().left);
  expect(new Set(leftOf('.group-name')).size).to.equal(4);
  expect(leftOf('.member')).to.deep.equal(leftOf('.group-name'));
});

it('shows the labels of the latest post before its text, and explains them', async () => {
  const element = await show([member('a', {latest: {text: '公告', labels: ['original', 'authoritative', 'unknown']}})]);
  await waitUntil(() => all(element, '.label').length, 'the labels have come');
  expect(textOf(element, '.line')).to.deep.equal(['权威 原创 公告']);
  (all(element, '.label')[0] as HTMLButtonElement).click();
  await waitUntil(() => all(element, 'dialog[open]').length, 'it is explained');
  expect(textOf(element, 'dialog')[0]).to.contain('账号a');
});
