import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {HttpResponse} from 'msw';
import type {IssueEvent} from '../../element/events.js';
import {json, mockSource, status} from '../../testing/mock-source.js';
import {waitUntil} from '../../testing/wait-until.js';
import type {FeedElement} from './feed-element.js';
import type {FeedOptions, Post} from './feed.module.js';
import './mh-feed.js';
import {streamTiming} from './stream.js';

const post = (id: string, more: Partial<Post> = {}): Post => ({
  id,
  url: `https://example.gov.cn/${id}`,
  text: `第 ${id} 条`,
  publishedAt: `2026-11-20T08:00:${id.padStart(2, '0').slice(-2)}+08:00`,
  author: {id: 'fabu', name: '云岭发布（示例）'},
  ...more,
});
const list = (from: number, to: number): Post[] =>
  Array.from({length: from - to + 1}, (_, index) => post(String(from - index)));

async function feedOf(properties: FeedOptions & Partial<FeedElement>): Promise<FeedElement> {
  const feed = document.createElement('mh-feed');
  Object.assign(feed, {lang: 'zh-CN', ...properties});
  await fixture(html`${feed}`);
  await ready(feed);
  return feed;
}

async function ready(feed: FeedElement): Promise<void> {
  await waitUntil(() => feed.status !== 'loading', 'the feed is ready');
  await feed.updateComplete;
}

const all = (feed: FeedElement, selector: string): HTMLElement[] => [
  ...feed.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (feed: FeedElement, selector: string): HTMLElement | undefined => all(feed, selector)[0];
const idsOf = (feed: FeedElement): string =>
  all(feed, '.post > .main > .text .words')
    .map(({textContent}) => textContent!.replace(/\D/g, ''))
    .join(' ');
const choose = (feed: FeedElement, name: string, value: string): void => {
  const select = one(feed, `select[aria-label="${name}"]`) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change'));
};
const type = (feed: FeedElement, query: string): void => {
  const input = one(feed, 'input') as HTMLInputElement;
  input.value = query;
  input.dispatchEvent(new Event('input'));
};

it('keeps what a refresh brings behind a button, and moves nothing before it is pressed', async () => {
  const source = await mockSource(json({posts: list(3, 1)}));
  const feed = await feedOf({src: source.url, refresh: 0.05});
  await waitUntil(() => source.requests > 1, 'it is refreshed');
  const element = one(feed, '.post')!;
  const {top} = element.getBoundingClientRect();
  source.answerWith(json({posts: [...list(5, 4), post('3', {counts: {reads: 7}}), ...list(2, 1)]}));
  await waitUntil(() => one(feed, '.fresh button'), 'new posts are announced');
  expect(one(feed, '.fresh button')!.textContent!.trim()).to.equal('2 条新动态');
  expect(idsOf(feed)).to.equal('3 2 1');
  expect(one(feed, '.post') === element && element.getBoundingClientRect().top === top, 'nothing moves').to.be.true;
  expect(one(feed, '.counts')!.textContent!.replace(/\s+/g, ' ').trim(), 'known posts are renewed').to.equal('阅读 7');
  one(feed, '.fresh button')!.click();
  await feed.updateComplete;
  expect(idsOf(feed)).to.equal('5 4 3 2 1');
  expect(one(feed, '.fresh')!.textContent).to.equal('');
  await waitUntil(
    () => feed.shadowRoot!.activeElement?.closest('.post') === one(feed, '.post'),
    'the first has the focus',
  );
  feed.remove();
});

it('takes the order that is set later, though what is new waits', async () => {
  const posts = [post('3'), post('2'), post('1', {pinned: true})];
  const source = await mockSource(json({posts}));
  const feed = await feedOf({src: source.url, refresh: 0.05});
  await waitUntil(() => source.requests > 1, 'it is refreshed');
  expect(idsOf(feed)).to.equal('3 2 1');
  feed.order = 'recommended';
  await waitUntil(() => idsOf(feed) === '1 3 2', 'the pinned post stands first');
});

it('lets go of what the agency took away, and keeps what only moved on to another page', async () => {
  const source = await mockSource(json({posts: list(4, 1)}));
  const feed = await feedOf({src: source.url, refresh: 0.05});
  await waitUntil(() => source.requests > 1, 'it is refreshed');
  source.answerWith(json({posts: [post('4'), post('2')]}));
  await waitUntil(() => idsOf(feed) === '4 2 1', 'the third is gone, the first stays');
  feed.remove();
});

it('loads more where there is more, once, and ends where the pages lead in a circle', async () => {
  const second = await mockSource(json({posts: [...list(8, 6)], next: '#'}));
  const first = await mockSource(json({posts: list(10, 8), next: second.url}));
  const feed = await feedOf({src: first.url});
  expect(idsOf(feed)).to.equal('10 9 8');
  one(feed, '.expand')!.click();
  await waitUntil(() => all(feed, '.post').length === 5, 'the second page comes, and a post that is on both stays one');
  expect(idsOf(feed)).to.equal('10 9 8 7 6');
  await waitUntil(
    () => feed.shadowRoot!.activeElement?.closest('li') === all(feed, '.posts > li')[3],
    'focus on the first new',
  );
});

it('says where more could not be loaded, and tries again', async () => {
  const second = await mockSource(status(404));
  const first = await mockSource(json({posts: list(3, 2), next: second.url}));
  const feed = await feedOf({src: first.url});
  one(feed, '.expand')!.click();
  await waitUntil(() => one(feed, '.expand')?.textContent!.includes('再试一次'), 'the failure is shown');
  expect(idsOf(feed)).to.equal('3 2');
  second.answerWith(json({posts: [post('1')]}));
  one(feed, '.expand')!.click();
  await waitUntil(() => idsOf(feed) === '3 2 1', 'the page comes');
  expect(one(feed, '.expand')).to.equal(undefined);
});

it('loads at the end by itself where that is asked for, and then leaves the foot of the page in reach', async () => {
  let page = 0;
  const source = await mockSource(() => {
    page++;
    return HttpResponse.json({posts: [post(String(60 - page))], next: `?page=${page}`} as never);
  });
  const feed = await feedOf({src: source.url, endless: true});
  await waitUntil(() => all(feed, '.post').length === 4, 'three more pages come');
  await aTimeout(100);
  expect(all(feed, '.post')).to.have.length(4);
  expect(one(feed, '.expand')!.textContent!.trim()).to.equal('加载更多');
});

it('draws the rows of a long list as the reader comes near', async () => {
  const data = {posts: Array.from({length: 500}, (_, index) => post(String(index)))};
  const feed = await feedOf({data, limit: 0});
  expect(all(feed, '.post').length).to.be.within(20, 100);
  one(feed, '.end')!.scrollIntoView();
  const before = all(feed, '.post').length;
  await waitUntil(() => all(feed, '.post').length > before, 'more are drawn');
  feed.remove();
  scrollTo(0, 0);
});

it('filters by label, account and topic, and says how many it found', async () => {
  const data = {
    posts: [
      post('1', {labels: ['first'], topics: ['秋天']}),
      post('2', {labels: ['original'], author: {id: 'b', name: '云岭交警（示例）'}}),
      post('3', {labels: ['first'], topics: ['冬天']}),
    ],
  };
  const feed = await feedOf({data, filters: true});
  await expect(feed).to.be.accessible();
  choose(feed, '按标签筛选', 'first');
  await feed.updateComplete;
  expect(idsOf(feed)).to.equal('3 1');
  expect(one(feed, '.found')!.textContent).to.equal('找到 2 条');
  choose(feed, '按话题筛选', '秋天');
  await feed.updateComplete;
  expect(idsOf(feed)).to.equal('1');
  choose(feed, '按标签筛选', '');
  choose(feed, '按话题筛选', '');
  choose(feed, '按账号筛选', '云岭交警（示例）');
  await feed.updateComplete;
  expect(idsOf(feed)).to.equal('2');
});

it('offers no filter of one value', async () => {
  const feed = await feedOf({data: {posts: list(2, 1)}, filters: true});
  expect(all(feed, 'select')).to.have.length(0);
});

it('finds posts by words that do not stand side by side, the weightiest first', async () => {
  const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();
  const data = {
    posts: [
      post('1', {text: '1 家医院开通一键预约', publishedAt: hoursAgo(1)}),
      post('2', {text: '2 家医院可以预约', publishedAt: hoursAgo(3), labels: ['first']}),
      post('3', {text: '3 条公交线路调整'}),
    ],
  };
  const feed = await feedOf({data, search: true});
  type(feed, '医院预约');
  await waitUntil(() => idsOf(feed) === '2 1', 'two are found, the labelled one first');
  type(feed, '没有这个词');
  await waitUntil(() => one(feed, '.found')?.textContent!.includes('没有找到'), 'nothing is found');
  type(feed, '');
  await waitUntil(() => idsOf(feed).split(' ').length === 3, 'all are back');
});

/** Stands in for the browser's, whose events a test cannot send. */
class FakeEventSource extends EventTarget {
  static opened: FakeEventSource[] = [];
  readonly url: string;
  isClosed = false;
  constructor(url: string) {
    super();
    this.url = url;
    FakeEventSource.opened.push(this);
  }
  close(): void {
    this.isClosed = true;
  }
  send(data: string): void {
    this.dispatchEvent(new MessageEvent('message', {data}));
  }
}

async function withStreams(run: (opened: FakeEventSource[]) => Promise<void>): Promise<void> {
  const {EventSource: original} = globalThis;
  FakeEventSource.opened = [];
  globalThis.EventSource = FakeEventSource as never;
  streamTiming.firstDelayMs = 20;
  try {
    await run(FakeEventSource.opened);
  } finally {
    globalThis.EventSource = original;
  }
}

it('shows behind the button what a stream brings, and reports garbage once', () =>
  withStreams(async (opened) => {
    const feed = await feedOf({data: {posts: list(2, 1)}, stream: '/stream-a'});
    const issues: string[] = [];
    feed.addEventListener('mh-error', (event) => issues.push((event as IssueEvent).detail.code));
    await waitUntil(() => opened.length, 'the stream is opened');
    const [source] = opened as [FakeEventSource];
    source.send('{"id": ');
    source.send(JSON.stringify(post('3')));
    source.send('ping');
    source.send(JSON.stringify({posts: [post('4'), {id: 5}]}));
    await waitUntil(() => one(feed, '.fresh button')?.textContent!.includes('2 条'), 'two good posts wait');
    await waitUntil(() => issues.length, 'the garbage is reported');
    await aTimeout(50);
    expect(issues).to.deep.equal(['stream-garbage']);
    feed.remove();
    expect(source.isClosed).to.be.true;
  }));

it('has one connection for all that want it, opens it again after a break and asks for what it missed', () =>
  withStreams(async (opened) => {
    const source = await mockSource(json({posts: list(2, 1)}));
    const feeds = [
      await feedOf({src: source.url, stream: '/stream-b'}),
      await feedOf({src: source.url, stream: '/stream-b'}),
    ];
    await waitUntil(() => opened.length, 'the stream is opened');
    await aTimeout(50);
    expect(opened).to.have.length(1);
    opened[0]!.dispatchEvent(new Event('open'));
    source.answerWith(json({posts: list(3, 1)}));
    opened[0]!.dispatchEvent(new Event('error'));
    await waitUntil(() => opened.length === 2, 'it is opened again');
    expect(opened[0]!.isClosed).to.be.true;
    opened[1]!.dispatchEvent(new Event('open'));
    for (const feed of feeds) await waitUntil(() => one(feed, '.fresh button'), 'what was missed waits');
    feeds[0]!.remove();
    expect(opened[1]!.isClosed).to.be.false;
    feeds[1]!.remove();
    expect(opened[1]!.isClosed).to.be.true;
  }));

it('stays level over a hundred refreshes of two hundred posts', async function () {
  this.timeout(80_000);
  const counted = {listeners: 0};
  const add = EventTarget.prototype.addEventListener;
  const remove = EventTarget.prototype.removeEventListener;
  const source = await mockSource(json({posts: list(300, 101)}));
  const feed = await feedOf({src: source.url, refresh: 0.01, limit: 20});
  // Long enough for what is loaded later to be there.
  await waitUntil(() => source.requests > 20, 'it is refreshed');
  EventTarget.prototype.addEventListener = function (...given: Parameters<typeof add>) {
    if (this instanceof Node && feed.shadowRoot!.contains(this)) counted.listeners++;
    add.apply(this, given);
  };
  EventTarget.prototype.removeEventListener = function (...given: Parameters<typeof remove>) {
    if (this instanceof Node && feed.shadowRoot!.contains(this)) counted.listeners--;
    remove.apply(this, given);
  };
  try {
    const nodes = feed.shadowRoot!.querySelectorAll('*').length;
    const rows = all(feed, '.post');
    const {requests} = source;
    await waitUntil(() => source.requests > requests + 100, 'a hundred refreshes', 60_000);
    await feed.updateComplete;
    expect(feed.shadowRoot!.querySelectorAll('*').length).to.equal(nodes);
    expect(
      all(feed, '.post').every((row, index) => row === rows[index]),
      'the rows are the same elements',
    ).to.be.true;
    expect(counted.listeners).to.equal(0);
  } finally {
    EventTarget.prototype.addEventListener = add;
    EventTarget.prototype.removeEventListener = remove;
    feed.remove();
  }
});
