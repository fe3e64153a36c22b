import {expect, fixture, html} from '@open-wc/testing';
import {json, mockSource, status} from '../../testing/mock-source.js';
import {waitUntil} from '../../testing/wait-until.js';
import type {MatrixElement} from './matrix-element.js';
import './mh-matrix.js';
import type {Member} from './matrix.module.js';

const cities = ['天津', '重庆', '长春', '云岭'];
const member = (index: number, fields: Partial<Member> = {}): Member => ({
  id: String(index),
  name: `${cities[index % cities.length]}交警${index}`,
  url: `https://www.example.gov.cn/${index}`,
  platform: index % 3 ? 'weibo' : 'wechat',
  ...fields,
});
const many = (count: number): Member[] => Array.from({length: count}, (_, index) => member(index));

async function show(properties: object): Promise<MatrixElement> {
  const element = await fixture<MatrixElement>(html`<mh-matrix lang="zh-CN"></mh-matrix>`);
  Object.assign(element, properties);
  await waitUntil(() => element.shadowRoot!.querySelector('.summary bdi'), 'the tools have come');
  return element;
}

const all = (element: MatrixElement, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const textOf = (element: MatrixElement, selector: string): string[] =>
  all(element, selector).map((node) => node.textContent!.replace(/\s+/g, ' ').trim());

function type(element: MatrixElement, query: string): void {
  const field = all(element, 'input')[0] as HTMLInputElement;
  field.value = query;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
}

it('finds as one types, marks what was found, and says how many', async () => {
  const element = await show({data: {members: many(40)}});
  type(element, 'tjjj');
  await waitUntil(() => textOf(element, '.found')[0] === '找到 10 个账号', 'the count is said');
  expect(textOf(element, '.name').every((name) => name.startsWith('天津交警'))).to.equal(true);
  expect(textOf(element, '.name mark')[0]).to.equal('天津交警');
  await expect(element).to.be.accessible();
  type(element, '');
  await waitUntil(() => textOf(element, '.found')[0] === '', 'nothing is searched for');
  expect(all(element, 'mark')).to.have.length(0);
});

it('filters by what the members have, with counts, and says where nothing fits', async () => {
  const element = await show({data: {members: many(40)}});
  const [platform] = all(element, 'select') as HTMLSelectElement[];
  expect([...platform!.options].map((option) => option.text)).to.deep.equal(['全部平台', '微博 (26)', '微信 (14)']);
  platform!.value = 'wechat';
  platform!.dispatchEvent(new Event('change'));
  await waitUntil(() => textOf(element, '.found')[0] === '找到 14 个账号', 'the filter is used');
  type(element, '没有');
  await waitUntil(() => textOf(element, '.nothing')[0] === '没有符合条件的账号', 'that is said');
  expect(all(element, '.member')).to.have.length(0);
});

it('says how many accounts are active, not updated and unknown', async () => {
  const lastPostAt = new Date().toISOString();
  const element = await show({
    data: {members: [member(0, {lastPostAt}), member(1), member(2, {lastPostAt: '2020-01-01'})]},
  });
  expect(textOf(element, '.summary')).to.deep.equal(['活跃 1 久未更新 1 更新时间未知 1']);
  expect(all(element, 'input')).to.have.length(0);
});

it('leaves the field out on request', async () => {
  const element = await show({data: {members: many(40)}, noFind: true});
  expect(all(element, 'input')).to.have.length(0);
});

it('keeps what is looked for in the address on request, and follows the address', async () => {
  const element = await show({data: {members: many(40)}, linkable: true, id: 'juzhen'});
  type(element, 'cqjj');
  expect(location.hash).to.equal('#juzhen?q=cqjj');
  location.hash = '#juzhen?q=changchun&platform=weibo';
  await waitUntil(() => textOf(element, '.name')[0] === '长春交警2', 'the address is followed');
  expect((all(element, 'input')[0] as HTMLInputElement).value).to.equal('changchun');
  type(element, '');
  location.hash = '';
});

it('reads on where the list goes on, stops where it loops, and tells the webmaster', async () => {
  const second = await mockSource(json({members: []}));
  second.answerWith(json({members: many(15).slice(13), next: second.url}));
  const codes: string[] = [];
  document.addEventListener('mh-error', (event) => codes.push((event as CustomEvent<{code: string}>).detail.code));
  const element = await show({data: {members: many(13), next: second.url}, limit: 0});
  await waitUntil(() => codes.includes('next-loops'), 'the webmaster is told');
  expect(all(element, '.member')).to.have.length(15);
  expect(all(element, '.end .button')).to.have.length(0);
});

it('keeps what is there where a page fails, and offers to try again at the end', async () => {
  const second = await mockSource(status(404));
  const element = await show({data: {members: many(20), next: second.url}, limit: 30});
  all(element, '.end .button')[0]!.click();
  await waitUntil(() => textOf(element, '.end .button')[0] === '重试', 'it can be tried again');
  expect(all(element, '.member')).to.have.length(20);
  second.answerWith(json({members: many(25).slice(20)}));
  all(element, '.end .button')[0]!.click();
  await waitUntil(() => all(element, '.member').length === 25, 'the rest has come');
});

it('asks the agency’s server, and says so where only what is loaded was searched', async () => {
  const server = await mockSource(json({members: [member(99)], total: 1_234}));
  const element = await show({data: {members: many(20), search: `${server.url}?q={q}`}});
  type(element, '远方');
  await waitUntil(
    () => textOf(element, '.found')[0] === '找到 1,234 个账号，列出前 1 个',
    'the server’s answer is shown',
  );
  server.answerWith(status(404));
  type(element, 'ccjj');
  await waitUntil(() => textOf(element, '.found')[0]?.startsWith('查找服务没有应答，在已载入的 20 个'), 'that is said');
  expect(textOf(element, '.name')[0]).to.equal('长春交警2');
});

it('goes to a group, shows it and moves the focus there', async () => {
  const members = many(40).map((own, index) => ({
    ...own,
    org: {id: String(index), name: '机构', sector: `系统${index % 4}`},
  }));
  const element = await show({data: {members}});
  const jump = all(element, 'select').at(-1) as HTMLSelectElement;
  expect([...jump.options].map(({text}) => text)).to.deep.equal(['跳到分组', '系统0', '系统1', '系统2', '系统3']);
  jump.value = '3';
  jump.dispatchEvent(new Event('change'));
  await waitUntil(() => element.shadowRoot!.activeElement?.textContent === '云岭交警3', 'its first row has the focus');
});
