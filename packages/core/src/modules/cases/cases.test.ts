import {expect, fixture, html} from '@open-wc/testing';
import {describeModule} from '../../testing/index.js';
import {json, mockSource, status} from '../../testing/mock-source.js';
import {waitUntil} from '../../testing/wait-until.js';
import type {IssueEvent} from '../../element/events.js';
import type {CasesElement} from './cases-element.js';
import {face} from './cases.face.js';
import {cases as definition, type Case, type CasesData, type CasesOptions} from './cases.module.js';
import './mh-cases.js';

const a = (item: Partial<Case>, index = 0): Case => ({
  id: `C${index}`,
  title: `诉求${index}（示例）`,
  receivedAt: '2026-11-02T09:00:00+08:00',
  stages: [],
  ...item,
});

async function show(
  items: Partial<Case>[],
  options: CasesOptions = {},
  more: Partial<CasesData> = {},
): Promise<CasesElement> {
  const parent = await fixture<HTMLElement>(html`<div lang="zh-CN" holidays="2026-10-01" workdays="2026-10-10"></div>`);
  const element = document.createElement('mh-cases');
  Object.assign(element, {...options, data: {cases: items.map(a), ...more}});
  parent.append(element);
  await waitUntil(() => find(element, '.rates'), 'what stands around the rows is there');
  return element;
}

const wordsOf = (node: Element | null | undefined): string => node!.textContent!.replace(/\s+/g, ' ').trim();
const find = <E extends HTMLElement = HTMLElement>(element: CasesElement, selector: string): E | null =>
  element.shadowRoot!.querySelector<E>(selector);
const findAll = (element: CasesElement, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const titles = (element: CasesElement): string[] => findAll(element, '.opener').map(wordsOf);

describeModule(definition);

it('says of a case its state, unit, time, and the days used and promised', async () => {
  const element = await show([
    {org: '城管局', type: '求助', due: {workingDays: 5}, closedAt: '2026-11-05T10:00:00+08:00'},
    {due: {workingDays: 1}, closedAt: '2026-11-05'},
  ]);
  const facts = findAll(element, '.case').map((row) => [...row.querySelectorAll('.fact')].map(wordsOf));
  expect(facts).to.deep.equal([
    ['✓ 已办结', '城管局', '求助', '受理 2026-11-02', '用时 3 / 承诺 5 个工作日'],
    ['✓ 已办结 ■ 超期 2 个工作日', '受理 2026-11-02', '用时 3 / 承诺 1 个工作日'],
  ]);
});

it('marks days as approximate in a year without a calendar', async () => {
  const element = await show([{receivedAt: '2025-11-03', closedAt: '2025-11-05'}]);
  const used = find(element, '.fact [title]')!;
  expect(wordsOf(used)).to.equal('约 用时 2 个工作日');
  expect(used.title).to.contain('约数');
});

it('flags what nobody has answered for three months', async () => {
  const element = await show([{receivedAt: '2020-01-02'}, {receivedAt: '2020-01-02', reply: {text: '您好'}}]);
  const flags = findAll(element, '.case').map((row) => wordsOf(row).includes('超过 3 个月未答复'));
  expect(flags).to.deep.equal([true, false]);
});

it('opens a case with its chain, and closes it again', async () => {
  const element = await show([
    {
      stages: [
        {code: 'accepted', at: '2026-11-02T09:00:00+08:00', org: '热线中心'},
        {code: 'dispatched', at: '2026-11-02T09:30:00+08:00', org: '城管局', note: '请尽快'},
        {code: 'inspected', at: '2026-11-03T09:30:00+08:00'},
      ],
      due: {workingDays: 5, extendedTo: '2026-11-20'},
      reply: {text: '您好，已修复。', org: '城管局'},
      satisfaction: 5,
      url: 'https://www.example.gov.cn/1',
    },
  ]);
  const opener = find(element, '.opener')!;
  opener.click();
  await waitUntil(() => find(element, '.detail'), 'the detail is there');
  expect(opener.getAttribute('aria-expanded')).to.equal('true');
  expect(findAll(element, '.step').map(wordsOf)).to.deep.equal([
    '受理 2026-11-02 09:00 热线中心',
    '派单 2026-11-02 09:30 热线中心 → 城管局 请尽快',
    'inspected 2026-11-03 09:30',
  ]);
  const detail = wordsOf(find(element, '.detail'));
  for (const words of [
    '编号C0',
    '延期至 2026-11-20',
    '评价 5',
    '响应 30 分钟 · 联动 1 次 · 协作 2 个单位',
    '您好，已修复。',
  ])
    expect(detail.replaceAll(' ', '')).to.contain(words.replaceAll(' ', ''));
  expect(find(element, '.original')!.getAttribute('href')).to.equal('https://www.example.gov.cn/1');
  opener.click();
  await element.updateComplete;
  expect(find(element, '.detail')).to.equal(null);
});

it('shows stages that are out of order as they were given', async () => {
  const element = await show([
    {
      stages: [
        {code: 'closed', at: '2026-11-01'},
        {code: 'accepted', at: '2026-11-02'},
      ],
    },
  ]);
  find(element, '.opener')!.click();
  await waitUntil(() => find(element, '.detail'), 'the detail is there');
  expect(findAll(element, '.step b').map(wordsOf)).to.deep.equal(['办结', '受理']);
  expect(wordsOf(find(element, '.case'))).to.not.match(/NaN|-\d+ 个工作日/);
});

it('masks personal data in what is shown and in the face, and tells the webmaster', async () => {
  const reported: string[] = [];
  const watch = (event: Event): void => void reported.push((event as IssueEvent).detail.code);
  document.addEventListener('mh-error', watch);
  const element = await show([
    {title: '3 号楼 501 室，电话 13800000000', reply: {text: '身份证 000000194912310000 请勿公开'}},
  ]);
  await waitUntil(() => element.firstElementChild && reported.includes('personal-data'), 'the face is written');
  document.removeEventListener('mh-error', watch);
  find(element, '.opener')!.click();
  await waitUntil(() => find(element, '.detail'), 'the detail is there');
  for (const text of [element.shadowRoot!.textContent!, element.textContent!]) {
    expect(text).to.not.match(/13800000000|19491231|501/);
    expect(text).to.contain('138****0000');
  }
});

it('computes the rates of its cases where none are published, and says of which', async () => {
  const element = await show([
    {due: {workingDays: 5}, closedAt: '2026-11-05'},
    {due: {workingDays: 1}, closedAt: '2026-11-06'},
    {},
    {},
  ]);
  expect(findAll(element, '.rate').map((rate) => wordsOf(rate.querySelector('.metric-figure')))).to.deep.equal([
    '50%',
    '50%',
  ]);
  expect(findAll(element, '.rate').map((rate) => wordsOf(rate.querySelector('.metric-small')))).to.deep.equal([
    '2 / 4',
    '1 / 2',
  ]);
  expect(wordsOf(find(element, '.rate dl'))).to.contain('按本页已载入的 4 件计算');
});

it('shows the rates that are published as they are', async () => {
  const rates = [{key: 'closing-rate', label: '办结率', value: 85.3, unit: '%'}];
  const element = await show([{}], {}, {rates});
  expect(findAll(element, '.rate .metric-figure').map(wordsOf)).to.deep.equal(['85.3%']);
});

it('shows as many as limit says, and the rest on request', async () => {
  const element = await show([{}, {}, {}], {limit: 2});
  expect(titles(element)).to.have.length(2);
  find(element, '.expand')!.click();
  await waitUntil(() => titles(element).length === 3, 'the rest is shown');
});

it('filters by words and by state', async () => {
  const element = await show(
    [
      {title: '路灯不亮', org: '城管局'},
      {title: '噪声ＡＢＣ', closedAt: '2026-11-05'},
      {title: '漏水，电话 13812345678', due: {workingDays: 1}},
    ],
    {limit: 2},
  );
  const input = find<HTMLInputElement>(element, 'input[type=search]')!;
  const type = (text: string): void => {
    input.value = text;
    input.dispatchEvent(new Event('input'));
  };
  type('abc');
  await waitUntil(() => titles(element).join() === '噪声ＡＢＣ', 'full-width letters are found');
  expect(wordsOf(find(element, '.filter [role=status]'))).to.equal('找到 1 件');
  type('城管 路灯');
  await waitUntil(() => titles(element).join() === '路灯不亮', 'every word is found');
  type('ludeng');
  await waitUntil(() => titles(element).join() === '路灯不亮', 'pinyin is found');
  type('ldbl');
  await waitUntil(() => titles(element).join() === '路灯不亮', 'initials are found');
  type('噪聲');
  await waitUntil(() => titles(element).join() === '噪声ＡＢＣ', 'traditional characters are found');
  type('13812345678');
  await waitUntil(() => find(element, '.nothing'), 'nobody is found by a number that is masked');
  type('');
  const select = find<HTMLSelectElement>(element, 'select')!;
  select.value = 'late';
  select.dispatchEvent(new Event('change'));
  await waitUntil(
    () => titles(element).length === 1 && titles(element)[0]!.startsWith('漏水'),
    'the late one is found',
  );
});

it('goes on at the next page, and tries again where that failed', async () => {
  const second = await mockSource(json({cases: [a({title: '第二页'}, 9)]}));
  const first = await mockSource(json({cases: [a({})], next: second.url}));
  second.answerWith(status(404));
  const element = await fixture<CasesElement>(html`<mh-cases lang="zh-CN" src=${first.url}></mh-cases>`);
  await waitUntil(() => find(element, '.expand'), 'there is more');
  find(element, '.expand')!.click();
  await waitUntil(() => wordsOf(find(element, '.expand')).includes('载入失败'), 'the failure is said');
  expect(titles(element)).to.have.length(1);
  second.answerWith(json({cases: [a({title: '第二页'}, 9)]}));
  find(element, '.expand')!.click();
  await waitUntil(() => titles(element).includes('第二页'), 'the next page is shown');
  expect(find(element, '.expand')).to.equal(null);
});

it('ends where a page leads back to one that was read, and says so', async () => {
  const codes: string[] = [];
  const second = await mockSource(json({}));
  second.answerWith(json({cases: [a({title: '第二页'}, 9)], next: second.url}));
  const first = await mockSource(json({cases: [a({})], next: second.url}));
  const parent = await fixture<HTMLElement>(html`<div lang="zh-CN"></div>`);
  parent.addEventListener('mh-error', ({detail}) => codes.push(detail.code));
  const element = document.createElement('mh-cases');
  element.src = first.url;
  parent.append(element);
  await waitUntil(() => find(element, '.expand') && find(element, '.rates'), 'there is more');
  find(element, '.expand')!.click();
  await waitUntil(() => titles(element).includes('第二页'), 'the next page is shown');
  await waitUntil(() => codes.includes('next-loops'), 'the loop is reported');
  expect(find(element, '.expand')).to.equal(null);
});

it('leads to where people can write', async () => {
  const element = await show([{}], {submit: 'https://www.example.gov.cn/new'});
  expect(find(element, 'a.main')!.getAttribute('href')).to.equal('https://www.example.gov.cn/new');
  const refused = await show([{}], {submit: 'javascript:alert(1)'});
  expect(find(refused, 'a.main')).to.equal(null);
});

it('looks a number up at the agency, as a link that mh-open may stop', async () => {
  const element = await show([{}], {track: 'https://www.example.gov.cn/track?no={id}'});
  const opened: unknown[] = [];
  element.addEventListener('mh-open', (event) => {
    event.preventDefault();
    opened.push(event.detail);
  });
  find<HTMLInputElement>(element, '.track input')!.value = ' YL/2026 1 ';
  find<HTMLButtonElement>(element, '.track button')!.click();
  expect(opened).to.deep.equal([
    {module: 'cases', kind: 'track', id: 'YL/2026 1', url: 'https://www.example.gov.cn/track?no=YL%2F2026%201'},
  ]);
  expect(find(element, '.track a')).to.equal(null);
});

it('reads back its face', () => {
  const data: CasesData = {cases: [a({due: {workingDays: 3}, satisfaction: 5, reply: {text: '您好'}})]};
  const element = document.createElement('div');
  expect(face.carries(data).cases[0]!.satisfaction).to.equal('5');
  expect(face.read(element)).to.equal(undefined);
});

it('keeps the order of a date inside a text from right to left', async () => {
  const element = await show([{title: '路灯不亮', receivedAt: '2026-11-09T09:00:00+08:00'}]);
  element.parentElement!.lang = element.lang = 'ug';
  await waitUntil(() => wordsOf(find(element, '.case')).includes('ۋاقتى'), 'the list is in Uyghur');
  const fact = [...element.shadowRoot!.querySelectorAll('.fact')].find(({textContent}) =>
    textContent!.includes('2026-11-09'),
  )!;
  const walker = document.createTreeWalker(fact, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const at = text.data.indexOf('2026-11-09');
    if (at < 0) continue;
    const leftOf = (start: number, end: number): number => {
      const range = document.createRange();
      range.setStart(text, at + start);
      range.setEnd(text, at + end);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf(0, 4), 'the year stands left of the day').to.be.below(leftOf(8, 10));
    return;
  }
  expect.fail('no date is shown');
});

/** So many cases, of which one has no title. */
const withBad = (count: number, bad: number): CasesData => ({
  cases: Array.from({length: count}, (_, index) => a(index === bad ? {title: undefined} : {}, index)),
});

it('shows the first cases before it has checked the others', async () => {
  const element = document.createElement('mh-cases');
  element.data = withBad(30, 20);
  const events: IssueEvent[] = [];
  element.addEventListener('mh-error', (event) => events.push(event));
  document.body.append(element);
  await element.updateComplete;
  expect(titles(element)).to.have.lengthOf(8);
  expect(wordsOf(find(element, '.tally'))).to.equal('30 件');
  expect(find(element, '.rates')).to.equal(null);
  await waitUntil(() => events.length === 2, 'the bad one is reported');
  expect(events.map(({detail}) => detail.path)).to.deep.equal(['cases[20].title', 'cases']);
  await element.updateComplete;
  expect(titles(element)).to.have.lengthOf(8);
  expect(wordsOf(find(element, '.tally'))).to.equal('29 件');
  expect(element.status).to.equal('partial');
  element.remove();
});

it('leaves out a bad one among the first at once', async () => {
  const element = document.createElement('mh-cases');
  element.data = withBad(30, 2);
  document.body.append(element);
  await element.updateComplete;
  expect(titles(element)[2]).to.equal('诉求3（示例）');
  expect(wordsOf(find(element, '.tally'))).to.equal('29 件');
  element.remove();
});

it('keeps what is not checked yet out of what a reader asks for meanwhile', async () => {
  const element = document.createElement('mh-cases');
  element.data = withBad(30, 8);
  document.body.append(element);
  await element.updateComplete;
  find(element, '.expand')!.click();
  await waitUntil(() => titles(element).length === 29, 'all good cases are there');
  expect(element.status).to.equal('partial');
  element.remove();
});
