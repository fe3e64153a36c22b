import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {IssueEvent, OpenEvent} from '../../element/events.js';
import {describeModule} from '../../testing/describe-module.js';
import type {FeedElement} from './feed-element.js';
import {feed as definition, type FeedOptions, type Post} from './feed.module.js';
import './mh-feed.js';
import {waitUntil} from '../../testing/wait-until.js';

describeModule(definition);

const post = (id: string, more: Partial<Post> = {}): Post => ({
  id,
  url: `https://example.gov.cn/${id}`,
  text: `第 ${id} 条`,
  publishedAt: '2026-11-20T08:00:00+08:00',
  author: {id: 'fabu', name: '云岭发布（示例）'},
  ...more,
});

const image = (alt: string) => ({type: 'image' as const, src: '/demo/data/images/river.svg', alt});

async function feedOf(posts: readonly unknown[], options: FeedOptions = {}): Promise<FeedElement> {
  const feed = document.createElement('mh-feed');
  Object.assign(feed, {lang: 'zh-CN', data: {posts}, ...options});
  await fixture(html`${feed}`);
  await waitUntil(() => feed.status !== 'loading', 'the feed is ready');
  await feed.updateComplete;
  return feed;
}

const all = (feed: FeedElement, selector: string): HTMLElement[] => [
  ...feed.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (feed: FeedElement, selector: string): HTMLElement => all(feed, selector)[0]!;
const textsOf = (feed: FeedElement, selector: string): string[] =>
  all(feed, selector).map(({textContent}) => textContent!.replace(/\s+/g, ' ').trim());

it('shows the newest first, and those without a time last with a word', async () => {
  const feed = await feedOf([
    post('1', {publishedAt: undefined}),
    post('2'),
    post('3', {publishedAt: '2026-11-21T08:00:00+08:00'}),
  ]);
  expect(textsOf(feed, '.words')).to.deep.equal(['第 3 条', '第 2 条', '第 1 条']);
  expect(textsOf(feed, '.when')[2]).to.equal('查看原文 未注明时间');
});

const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

it('puts pinned and labelled posts first where that is asked for', async () => {
  const posts = [
    post('1', {publishedAt: hoursAgo(1)}),
    post('2', {publishedAt: hoursAgo(2), labels: ['authoritative']}),
    post('3', {publishedAt: undefined, pinned: true}),
  ];
  const feed = await feedOf(posts, {order: 'recommended'});
  expect(textsOf(feed, '.words')).to.deep.equal(['第 3 条', '第 2 条', '第 1 条']);
  expect(textsOf(feed, '.pinned')).to.deep.equal(['置顶']);
  expect(textsOf(feed, '.tally')).to.deep.equal(['3 条 · 推荐排序']);
});

it('tells the webmaster, and nobody else, why a post stands where it does', async () => {
  const feed = await feedOf([post('1', {publishedAt: hoursAgo(2), labels: ['first']})], {order: 'recommended'});
  expect(one(feed, '.main').textContent).to.not.contain('排序依据');
  feed.audience = 'webmaster';
  await feed.updateComplete;
  expect(one(feed, '.main').textContent).to.match(/排序依据：首发 · /);
});

it('hides a label that the record contradicts where that is asked for, and reports it in any case', async () => {
  const posts = [post('1', {labels: ['original', 'first'], contentSource: {name: '新华社'}})];
  const hiding = await feedOf(posts, {labelPolicy: 'hide'});
  expect(textsOf(hiding, '.label')).to.deep.equal(['首发']);
  const warning = await feedOf([]);
  setTimeout(() => (warning.data = {posts}));
  const {detail} = (await oneEvent(warning, 'mh-error')) as IssueEvent;
  expect(detail).to.include({code: 'label-original-source', severity: 'warning', path: 'posts[0].labels[0]'});
  expect(textsOf(warning, '.label')).to.deep.equal(['首发', '原创']);
});

it('shows labels of the agency with their own word, and explains them', async () => {
  const labels = [{kind: 'useful', word: '便民', meaning: '可以马上办的事。'}];
  const feed = await feedOf([post('1', {labels: ['useful', 'unknown']})], {labels});
  expect(textsOf(feed, '.label')).to.deep.equal(['便民']);
  one(feed, '.label').click();
  await waitUntil(() => one(feed, 'dialog[open]'), 'the explanation opens');
  expect(textsOf(feed, '.meaning')).to.deep.equal(['可以马上办的事。']);
});

it('says labels in words before the text', async () => {
  const feed = await feedOf([post('1', {labels: ['original', {kind: 'authoritative', basis: '区政府公告'}]})]);
  expect(textsOf(feed, '.label')).to.deep.equal(['权威', '原创']);
  expect(one(feed, '.text').textContent).to.equal('权威原创第 1 条');
});

it('is an ordered list of articles that are named by their authors', async () => {
  const feed = await feedOf([post('1'), post('2', {author: {id: 'b', name: '云岭交警（示例）'}})]);
  const names = all(feed, 'ol > li > article').map((article) =>
    feed.shadowRoot!.getElementById(article.getAttribute('aria-labelledby')!)!.textContent!.trim(),
  );
  expect(names).to.deep.equal(['云岭发布（示例）', '云岭交警（示例）']);
});

it('makes elements of topics, accounts and links, and text of everything else', async () => {
  const feed = await feedOf([
    post('1', {text: '<b>#话题#</b> @云岭发布 https://a.gov.cn/x\n第二行', topics: ['话题']}),
  ]);
  expect(textsOf(feed, '.token')).to.deep.equal(['#话题#', '@云岭发布', 'a.gov.cn/x']);
  expect(all(feed, '.text b')).to.have.length(0);
  expect(one(feed, 'a.token').getAttribute('href')).to.equal('https://a.gov.cn/x');
  expect(one(feed, '.words').textContent).to.equal('<b>#话题#</b> @云岭发布 a.gov.cn/x\n第二行');
  expect(getComputedStyle(one(feed, '.words')).whiteSpace, 'its lines are kept').to.match(/^pre|preserve/);
});

it('shows the topics of a post that its text does not name', async () => {
  const feed = await feedOf([post('1', {text: '已开放', topics: ['流感 疫苗']})]);
  expect(one(feed, '.words').textContent).to.equal('已开放 #流感 疫苗#');
  expect(textsOf(feed, '.token')).to.deep.equal(['#流感 疫苗#']);
});

it('links an account that it knows from its posts', async () => {
  const feed = await feedOf([
    post('1', {text: '见 @云岭交警 和 @别人'}),
    post('2', {author: {id: 'b', name: '云岭交警', url: 'https://example.gov.cn/jiaojing'}}),
  ]);
  expect(one(feed, 'a.token').getAttribute('href')).to.equal('https://example.gov.cn/jiaojing');
  expect(all(feed, 'a.token')).to.have.length(1);
});

it('opens and closes a long text, and offers that for no other', async () => {
  const text = '字'.repeat(300);
  const feed = await feedOf([post('1', {text}), post('2')]);
  expect(all(feed, '.toggle')).to.have.length(1);
  const toggle = one(feed, '.toggle');
  expect(one(feed, '.words').textContent).to.equal(`${'字'.repeat(140)}…`);
  expect(toggle.getAttribute('aria-expanded')).to.equal('false');
  toggle.click();
  await feed.updateComplete;
  expect(one(feed, '.words').textContent).to.equal(text);
  expect(toggle.textContent!.trim()).to.equal('收起');
  expect(toggle.getAttribute('aria-expanded')).to.equal('true');
  toggle.click();
  await feed.updateComplete;
  expect(one(feed, '.words').textContent).to.equal(`${'字'.repeat(140)}…`);
});

it('shows the rest on request and puts the focus on the first of it', async () => {
  const feed = await feedOf(Array.from({length: 8}, (_, index) => post(String(index))));
  expect(all(feed, '.post')).to.have.length(5);
  one(feed, '.expand').click();
  await feed.updateComplete;
  expect(all(feed, '.post')).to.have.length(8);
  expect(feed.shadowRoot!.activeElement).to.equal(all(feed, '.post')[5]!.querySelector('a'));
  expect(all(feed, '.expand')).to.have.length(0);
});

it('shows all posts where the limit is 0', async () => {
  const feed = await feedOf(
    Array.from({length: 8}, (_, index) => post(String(index))),
    {limit: 0},
  );
  expect(all(feed, '.post')).to.have.length(8);
});

it('keeps posts apart whose ids collide', async () => {
  const feed = await feedOf([post('1', {text: 'a'}), post('1', {text: 'b'}), post('1', {text: 'c'})]);
  feed.data = {posts: [post('1', {text: 'd'}), ...feed.data!.posts]};
  await feed.updateComplete;
  expect(textsOf(feed, '.words')).to.deep.equal(['d', 'a', 'b', 'c']);
});

it('keeps the element of a post when a newer one comes before it', async () => {
  const feed = await feedOf([post('1')]);
  const element = one(feed, '.post');
  feed.data = {posts: [post('2', {publishedAt: '2026-11-22'}), post('1')]};
  await feed.updateComplete;
  expect(all(feed, '.post')[1]).to.equal(element);
});

it('says reposts and reprints in words, with their source', async () => {
  const contentSource = {name: '云岭日报（示例）', url: 'https://example.gov.cn/ribao'};
  const feed = await feedOf([
    post('1', {kind: 'repost', contentSource}),
    post('2', {kind: 'reprint', contentSource: {name: '来源甲'}}),
    post('3', {kind: 'reprint'}),
    post('4', {contentSource}),
  ]);
  expect(textsOf(feed, '.facts')).to.deep.equal([
    '转发 来源：云岭日报（示例）',
    '转载 来源：来源甲',
    '转载',
    '来源：云岭日报（示例）',
  ]);
});

it('shows a correction beside the text, with its time', async () => {
  const feed = await feedOf([post('1', {correction: {at: '2026-11-21T09:00:00+08:00', text: '应为 16:00。'}})]);
  expect(textsOf(feed, '.words')).to.deep.equal(['第 1 条', '应为 16:00。']);
  expect(one(feed, '.note').textContent).to.match(/^更正.*应为 16:00。$/s);
  expect(one(feed, '.note time').title).to.equal('2026-11-21 09:00');
});

it('says of a withdrawn post when and why, and nothing of what it said', async () => {
  const feed = await feedOf([
    post('1', {
      text: '旧的说法',
      labels: ['first'],
      media: [image('旧图')],
      counts: {reads: 5},
      withdrawn: {at: '2026-11-21T09:00:00+08:00', reason: '信息有误。'},
    }),
  ]);
  expect(one(feed, '.post').textContent)
    .to.contain('已撤回')
    .and.contain('信息有误。')
    .and.not.contain('旧')
    .and.not.contain('首发');
  expect(all(feed, 'img, .counts')).to.have.length(0);
  await waitUntil(() => feed.firstElementChild, 'the face is written');
  expect(feed.textContent).to.contain('已撤回').and.contain('信息有误。').and.not.contain('旧');
});

it('leaves unknown counts out and keeps a known zero', async () => {
  const feed = await feedOf([post('1', {counts: {reads: 711_369, likes: 0}}), post('2', {counts: {}}), post('3')]);
  expect(textsOf(feed, '.counts')).to.deep.equal(['阅读 71.1万 赞 0']);
  expect(one(feed, '.counts data').title).to.equal('711,369');
});

it('keeps the box of an image that fails and shows its alternative there', async () => {
  const feed = await feedOf([post('1', {media: [image('云岭河湾')]})]);
  const box = one(feed, '.box');
  const height = box.offsetHeight;
  one(feed, '.box img').dispatchEvent(new Event('error'));
  expect(box.offsetHeight).to.equal(height);
  // WebKit ends it with a line.
  expect(box.innerText.trim()).to.equal('云岭河湾');
  one(feed, '.box img').dispatchEvent(new Event('load'));
  expect(box.innerText).to.equal('');
});

it('shows nine images and says how many more there are', async () => {
  const feed = await feedOf([post('1', {media: Array.from({length: 12}, (_, index) => image(`图 ${index}`))})]);
  expect(all(feed, '.images img')).to.have.length(9);
  expect(one(feed, '.main').textContent).to.contain('另有 3 张图片');
});

it('gives every image its box before it comes', async () => {
  const feed = await feedOf([post('1', {media: [image('a'), image('b'), image('c'), image('d')]})]);
  const boxes = all(feed, '.box').map(({offsetWidth, offsetHeight}) => [offsetWidth, offsetHeight]);
  expect(boxes).to.deep.equal(Array.from({length: 4}, () => [128, 128]));
});

it('neither plays nor loads a video by itself', async () => {
  const feed = await feedOf([post('1', {media: [{type: 'video', src: '/no.mp4', alt: '集市', captions: '/no.vtt'}]})]);
  const video = one(feed, 'video') as HTMLVideoElement;
  expect([video.autoplay, video.preload, video.controls, video.ariaLabel]).to.deep.equal([false, 'none', true, '集市']);
  expect(one(feed, 'track').getAttribute('kind')).to.equal('captions');
});

it('fetches no image of its face', async () => {
  const unseen = {...image('河湾'), src: '/demo/data/images/river.svg?unseen'};
  const feed = await feedOf([post('1'), post('2', {publishedAt: '2026-11-01', media: [unseen]})], {limit: 1});
  await waitUntil(() => feed.firstElementChild, 'the face is written');
  expect(feed.querySelector('img')!.getAttribute('src')).to.equal(unseen.src);
  await aTimeout(200);
  expect(performance.getEntriesByType('resource').filter(({name}) => name.endsWith('?unseen'))).to.deep.equal([]);
});

it('refuses unsafe addresses wherever they stand', async () => {
  const evil = 'javascript:alert(1)';
  const feed = await feedOf([
    post('0'),
    post('1', {url: evil}),
    post('2', {
      author: {id: 'a', name: 'a', url: evil, avatar: 'data:image/png,'},
      contentSource: {name: 's', url: evil},
      media: [{...image('x'), src: 'data:image/svg+xml,<svg/>'}, image('ok')],
    }),
  ]);
  expect(all(feed, '.post')).to.have.length(2);
  expect(feed.status).to.equal('partial');
  expect(all(feed, 'img').map(({attributes}) => attributes.getNamedItem('alt')!.value)).to.deep.equal(['ok']);
  expect(feed.shadowRoot!.innerHTML + feed.innerHTML).to.not.match(/javascript:|data:image/);
});

it('tells of a post before it is opened', async () => {
  const feed = await feedOf([post('1')]);
  feed.addEventListener('mh-open', (event) => event.preventDefault());
  setTimeout(() => one(feed, '.when a').click());
  const {detail} = (await oneEvent(feed, 'mh-open')) as OpenEvent;
  expect(detail).to.deep.equal({module: 'feed', kind: 'post', id: '1', url: 'https://example.gov.cn/1'});
});

it('shows what it reads inside an article of the page', async () => {
  const page = await fixture(
    html`<article><mh-feed lang="zh-CN"><ul><li><a href="/a.html">停水通知</a> 2026-11-20</li></ul></mh-feed></article>`,
  );
  const feed = page.querySelector('mh-feed')!;
  await waitUntil(() => feed.status !== 'loading', 'the list is read');
  await feed.updateComplete;
  expect(textsOf(feed, '.words')).to.deep.equal(['停水通知']);
});

it('explains a label where it is pressed: who set it, by default the account', async () => {
  const feed = await feedOf([post('1', {labels: [{kind: 'first', basis: '矩阵内最早'}]})]);
  one(feed, '.label').click();
  await waitUntil(() => one(feed, 'dialog[open]'), 'the explanation opens');
  expect(textsOf(feed, 'dialog dd')).to.deep.equal(['云岭发布（示例）', '矩阵内最早']);
  await expect(feed).to.be.accessible();
});

it('opens images large, turns them with the arrow keys and gives the focus back', async () => {
  const feed = await feedOf([post('1', {media: [image('一'), image('二')]})]);
  const [first] = all(feed, '.box button');
  first!.click();
  await waitUntil(() => one(feed, 'dialog[open]'), 'the viewer opens');
  const press = (key: string): boolean =>
    one(feed, '.canvas').dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
  expect(textsOf(feed, '.alt')).to.deep.equal(['一']);
  press('ArrowRight');
  press('ArrowRight');
  expect(textsOf(feed, '.alt')).to.deep.equal(['二']);
  press('+');
  expect((one(feed, 'dialog') as HTMLElement).style.getPropertyValue('--_zoom')).to.equal('1.5');
  await expect(feed).to.be.accessible();
  (one(feed, 'dialog') as HTMLDialogElement).close();
  await waitUntil(() => !one(feed, 'dialog'), 'the viewer closes');
  expect(feed.shadowRoot!.activeElement === first, 'the image has the focus').to.be.true;
});

it('turns the way that an arrow points where the page runs from right to left', async () => {
  const feed = await feedOf([post('1', {media: [image('一'), image('二')]})]);
  feed.dir = 'rtl';
  one(feed, '.box button').click();
  await waitUntil(() => one(feed, 'dialog[open]'), 'the viewer opens');
  one(feed, '.canvas').dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowLeft', bubbles: true}));
  expect(textsOf(feed, '.alt')).to.deep.equal(['二']);
});

it('lets one video of the page play at a time', async () => {
  const clip = {type: 'video' as const, src: '/no.mp4', alt: '集市'};
  const feeds = [await feedOf([post('1', {media: [clip]})]), await feedOf([post('2', {media: [clip]})])];
  const [first, second] = feeds.map((feed) => one(feed, 'video') as HTMLVideoElement);
  let pauses = 0;
  first!.pause = () => pauses++;
  first!.dispatchEvent(new Event('play'));
  expect(pauses).to.equal(0);
  second!.dispatchEvent(new Event('play'));
  expect(pauses).to.equal(1);
});

it('shows what a repost passes on inside it', async () => {
  const feed = await feedOf([
    post('1', {
      kind: 'repost',
      text: '转给需要的人',
      repostOf: {...post('0'), text: '原文', author: {id: 'w', name: '云岭卫健（示例）'}, media: [image('图')]},
    }),
  ]);
  expect(textsOf(feed, '.quoted .author')).to.deep.equal(['云岭卫健（示例）']);
  expect(textsOf(feed, '.quoted .words')).to.deep.equal(['原文']);
  expect(all(feed, '.quoted .images img')).to.have.length(1);
});

it('hides what was withdrawn in a repost, too', async () => {
  const withdrawn = {at: '2026-11-21', reason: '信息有误。'};
  const feed = await feedOf([post('1', {kind: 'repost', repostOf: {...post('0'), text: '旧', withdrawn}})]);
  expect(one(feed, '.quoted').textContent).to.contain('已撤回').and.contain('信息有误。').and.not.contain('旧');
});

it('shows a text of 100,000 characters shortened, and whole when asked', async () => {
  const feed = await feedOf([post('1', {text: '长文。'.repeat(33_334)})]);
  expect(one(feed, '.words').textContent).to.have.length(141);
  one(feed, '.toggle').click();
  await feed.updateComplete;
  expect(one(feed, '.words').textContent).to.have.length(100_002);
});

it('keeps characters that turn the direction of text inside the text', async () => {
  const feed = await feedOf([post('1', {text: '看\u202e这里', author: {id: 'a', name: '云岭\u202e发布'}})]);
  expect(getComputedStyle(one(feed, '.words')).unicodeBidi).to.equal('isolate');
  expect(one(feed, '.author').firstElementChild!.localName).to.equal('bdi');
  const time = one(feed, '.when time').getBoundingClientRect();
  expect(time.left, 'the time stands at the end').to.be.greaterThan(one(feed, '.author').getBoundingClientRect().right);
});
