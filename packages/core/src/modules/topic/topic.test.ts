import {expect, fixture, html} from '@open-wc/testing';
import {describeModule} from '../../testing/index.js';
import type {TopicElement} from './topic-element.js';
import {face} from './topic.face.js';
import {topic as definition, type Topic, type TopicData} from './topic.module.js';
import './mh-topic.js';
import {formatExactTime} from '../../locale/time.js';
import {waitUntil} from '../../testing/wait-until.js';
import type {IssueEvent} from '../../element/events.js';

const plainTopic: Topic = {id: 'zhunong', name: '云岭助农行动', url: 'https://www.example.gov.cn/topics/zhunong'};

const show = (topic: object, heading?: string): Promise<TopicElement> =>
  fixture<TopicElement>(
    html`<mh-topic .data=${{topic: {...plainTopic, ...topic}} as TopicData} .heading=${heading}></mh-topic>`,
  );

const within = (element: TopicElement, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
const wordsOf = (element: TopicElement, selector: string): string =>
  within(element, selector)?.textContent!.replace(/\s+/g, ' ').trim() ?? '';

/** A date so many days from today where the agency is. */
const dayFromNow = (days: number): string =>
  formatExactTime(new Date(Date.now() + days * 86_400_000).toISOString()).slice(0, 10);

const buttonIn = (element: TopicElement, word: string): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll('button')].find(({textContent}) => textContent!.includes(word))!;

const parties = (group: string, count: number): object[] =>
  Array.from({length: count}, (_, index) => ({name: `${group}${index}（示例）`, url: `/${group}/${index}`, group}));

const samplePost = (id: string): object => ({
  id,
  url: `/posts/${id}`,
  text: `#云岭助农行动# 第 ${id} 条`,
  publishedAt: '2026-11-20T08:00:00+08:00',
  author: {id: 'a', name: '云岭发布（示例）'},
});

/** WCAG 2.2's contrast of white text on an opaque colour. */
function contrastWithWhite(channels: readonly number[]): number {
  const [red, green, blue] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

describeModule(definition);

it('names its region by the topic and links the name', async () => {
  const element = await show({name: '#云岭助农行动#'});
  const link = within(element, 'h2#heading a')!;
  expect(link.textContent).to.equal('#云岭助农行动#');
  expect(link.getAttribute('href')).to.equal(plainTopic.url);
  expect(within(element, 'section')!.getAttribute('aria-labelledby')).to.equal('heading');
});

it('shows the heading of the page small, above the name', async () => {
  const element = await show({}, '专题活动');
  expect(wordsOf(element, '.above')).to.equal('专题活动');
});

it('says in a word where it stands by its dates', async () => {
  expect(wordsOf(await show({startAt: '2099-01-01'}), '.above')).to.equal('未开始 2099-01-01 开始');
  expect(wordsOf(await show({startAt: '2020-01-01', endAt: '2099-01-01'}), '.above')).to.equal('进行中 至 2099-01-01');
  expect(wordsOf(await show({startAt: dayFromNow(3)}), '.above')).to.equal(`未开始 ${dayFromNow(3)} 开始 还有 3 天`);
  expect(wordsOf(await show({endAt: dayFromNow(12)}), '.above')).to.equal(`进行中 至 ${dayFromNow(12)} 还有 12 天`);
  expect(wordsOf(await show({endAt: dayFromNow(0)}), '.above')).to.equal(`进行中 至 ${dayFromNow(0)} 今天截止`);
  expect(wordsOf(await show({endAt: '2020-01-31T18:00:00+08:00'}), '.above')).to.equal('已结束 2020-01-31');
  expect(within(await show({}), '.above')).to.equal(null);
});

it('opens as a topic with its id', async () => {
  const element = await show({});
  const opened: unknown[] = [];
  element.addEventListener('mh-open', (event) => {
    event.preventDefault();
    opened.push(event.detail);
  });
  within(element, 'h2 a')!.click();
  expect(opened[0]).to.deep.equal({module: 'topic', kind: 'topic', id: 'zhunong', url: plainTopic.url});
});

it('keeps its words and its ground where the cover cannot be shown', async () => {
  const element = await show({cover: {src: '/no-such-cover.png', alt: '封面'}});
  const cover = within(element, '.cover')!;
  cover.dispatchEvent(new Event('error'));
  await element.updateComplete;
  expect(within(element, '.cover')).to.equal(null);
  expect(within(element, '.topic')!.classList.contains('bare')).to.equal(true);
  expect(getComputedStyle(within(element, '.topic')!).backgroundColor).to.equal('rgb(179, 38, 30)');
  element.data = {topic: {...plainTopic, cover: {src: '/another.png', alt: '封面'}}};
  await element.updateComplete;
  expect(within(element, '.cover')!.getAttribute('src')).to.equal('/another.png');
});

it('has text of a contrast of 4.5 at least over a white picture', async () => {
  for (const cover of [{src: '/white.png', alt: ''}, undefined]) {
    const element = await show({cover, subTopics: [{name: '驻村日记', url: '/riji'}]});
    expect(getComputedStyle(within(element, '.scrim')!).color).to.equal('rgb(255, 255, 255)');
    const {backgroundImage} = getComputedStyle(within(element, '.scrim')!);
    // The stops that lie under text: from the bottom to where the room above the text begins.
    const stops = [...backgroundImage.matchAll(/rgba\((\d+), (\d+), (\d+), ([\d.]+)\)/g)].slice(0, 2);
    expect(stops).to.have.length(2);
    for (const [, red, green, blue, alpha] of stops) {
      const seen = [red, green, blue].map((channel) => Number(channel) * Number(alpha) + 255 * (1 - Number(alpha)));
      expect(contrastWithWhite(seen)).to.be.at.least(4.5);
    }
  }
});

it('begins its text below the fading of the scrim', async () => {
  const element = await show({lead: '很长的导语。'.repeat(60), cover: {src: '/white.png', alt: ''}});
  const text = within(element, '.scrim')!;
  const [, fade] = /calc\(100% - (\d+)px\)/.exec(getComputedStyle(text).backgroundImage)!;
  const room = within(element, '.scrim > :first-child')!.getBoundingClientRect().top - text.getBoundingClientRect().top;
  expect(room).to.be.at.least(Number(fade));
});

it('leaves out counts that are not known and shows 0 where it is 0', async () => {
  const element = await show({reads: 290_000_000, discussions: 0});
  expect(wordsOf(element, '.figures')).to.equal('2.9亿 阅读 0 讨论');
});

it('brings the rest of many sub-topics on request', async () => {
  const subTopics = Array.from({length: 9}, (_, index) => ({name: `#方向${index}#`, url: `/${index}`, reads: 12_345}));
  const element = await show({subTopics});
  expect(wordsOf(element, '.strip')).to.contain('#方向0# 1.2万 阅读').and.contain('还有 3 项');
  within(element, '.expand')!.click();
  await element.updateComplete;
  expect(element.shadowRoot!.querySelectorAll('.strip a')).to.have.length(9);
});

it('refuses addresses that are not for following', async () => {
  const element = await show({
    subTopics: [{name: '坏', url: 'javascript:alert(1)'}],
    host: {name: '主持', url: 'javascript:alert(1)'},
  });
  expect([...element.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
    plainTopic.url,
  ]);
  expect(element.status).to.equal('partial');
});

it('reads a block that a CMS printed', async () => {
  const element = await fixture<TopicElement>(html`
    <mh-topic>
      <h2><a href="/topics/zhunong">云岭助农行动</a></h2>
      <img src="/no-such-cover.png" alt="山岭" />
      <p>记录一年。</p>
      <ul><li><a href="/riji">驻村日记</a></li></ul>
    </mh-topic>
  `);
  await waitUntil(() => element.status !== 'loading', 'the block is read');
  await element.updateComplete;
  expect(wordsOf(element, 'h2')).to.equal('#云岭助农行动#');
  expect(wordsOf(element, '.lead')).to.equal('记录一年。');
  expect(wordsOf(element, '.strip')).to.equal('#驻村日记#');
  expect(within(element, '.cover, .bare')).to.exist;
});

it('tells the webmaster of a cover that cannot be shown', async () => {
  const found: string[] = [];
  const element = await show({cover: {src: '/no-such-cover.png', alt: ''}});
  element.addEventListener('mh-error', (event) => found.push((event as IssueEvent).detail.message));
  within(element, '.cover')!.dispatchEvent(new Event('error'));
  await waitUntil(() => found.some((message) => message.includes('封面')), 'it is reported');
  expect(found.join()).to.contain('封面图打不开：“/no-such-cover.png”，横幅改用底色。');
});

it('offers the cover in its widths', async () => {
  const sources = [
    {src: '/small a.jpg', width: 640},
    {src: '/large.jpg', width: 1600},
  ];
  const element = await show({cover: {src: '/cover.jpg', alt: '', width: 1200, height: 400, sources}});
  const image = within(element, '.cover') as HTMLImageElement;
  expect(image.srcset).to.equal('/small%20a.jpg 640w,/large.jpg 1600w');
  expect(parseInt(image.sizes, 10)).to.be.at.least(1_320);
});

it('keeps in view what the cover is about, without a style attribute', async () => {
  const element = await show({cover: {src: '/demo/data/images/cover.svg', alt: '', focus: {x: 0.75, y: -3}}});
  // The banner comes with the code that places it, so that a picture is not seen to slip.
  await waitUntil(() => within(element, '.cover'), 'the banner is shown');
  const cover = within(element, '.cover')!;
  expect(getComputedStyle(cover).objectPosition).to.equal('75% 0%');
  expect(cover.hasAttribute('style')).to.equal(false);
  element.data = {topic: {...plainTopic, cover: {src: '/demo/data/images/cover.svg', alt: ''}}};
  await element.updateComplete;
  expect(getComputedStyle(within(element, '.cover')!).objectPosition).to.equal('50% 50%');
});

it('says who hosts it, by what verification, and of when its counts are', async () => {
  const element = await show({
    host: {name: '云岭发布（示例）', verified: {kind: 'government', reason: '官方账号'}},
    reads: 12_345,
    countedAt: '2026-11-23T06:00:00+08:00',
  });
  expect(wordsOf(element, '.figures')).to.equal(
    '主持人 云岭发布（示例） 政务认证 1.2万 阅读 数据截至 2026-11-23 06:00',
  );
});

it('shows its counts as they are, whatever its sub-topics say', async () => {
  const element = await show({
    reads: 100,
    subTopics: [
      {name: '甲', url: '/a', reads: 5_000},
      {name: '乙', url: '/b', reads: 7_000},
    ],
  });
  expect(wordsOf(element, '.figures')).to.equal('100 阅读');
  expect(wordsOf(element, '.strip')).to.equal('#甲# 5,000 阅读#乙# 7,000 阅读');
});

it('leads to what can be done', async () => {
  const element = await show({action: {text: '我要参与', href: '/join'}});
  expect(within(element, '.action')!.getAttribute('href')).to.equal('/join');
  const unsafe = await show({action: {text: '我要参与', href: 'javascript:alert(1)'}});
  expect(within(unsafe, '.action')).to.equal(null);
});

it('shows who takes part in small, by kind, and whole on request', async () => {
  const element = await show({
    participants: [...parties('政府机构', 5), {name: '独立（示例）'}, ...parties('主流媒体', 1)],
  });
  const button = buttonIn(element, '参与单位');
  expect(wordsOf(element, '.quiet')).to.equal('参与单位 7');
  button.click();
  await waitUntil(() => within(element, '.parties'), 'they are shown');
  expect(button.getAttribute('aria-expanded')).to.equal('true');
  const groups = [...element.shadowRoot!.querySelectorAll('.group')].map(({textContent}) => textContent!.trim());
  expect(groups).to.deep.equal(['政府机构 5', '主流媒体 1', '其他 1']);
  expect(element.shadowRoot!.querySelectorAll('.party-row')).to.have.length(5);
  await expect(element).to.be.accessible();
  buttonIn(element, '全部 7 家').click();
  await element.updateComplete;
  expect(element.shadowRoot!.querySelectorAll('.party-row')).to.have.length(7);
  await waitUntil(() => element.shadowRoot!.activeElement, 'the focus is on the first who was not shown');
  expect(element.shadowRoot!.activeElement!.textContent).to.equal('政府机构3（示例）');
  button.click();
  await waitUntil(() => !within(element, '.parties'), 'they are gone');
});

it('brings the latest posts in their rows when they are asked for', async () => {
  const element = await show({latest: [samplePost('1'), samplePost('2')]});
  expect(within(element, '.post')).to.equal(null);
  buttonIn(element, '最新发布').click();
  await waitUntil(() => element.shadowRoot!.querySelectorAll('.post').length === 2, 'the posts are shown');
  expect(wordsOf(element, '.post')).to.contain('云岭发布（示例）').and.contain('#云岭助农行动# 第 1 条');
  await expect(element).to.be.accessible();
});

it('has as many posts below the banner from the start as the page wants', async () => {
  const element = await fixture<TopicElement>(
    html`<mh-topic posts="1" .data=${{topic: {...plainTopic, latest: [samplePost('1'), samplePost('2')]}} as TopicData}></mh-topic>`,
  );
  await waitUntil(() => element.status === 'fresh', 'the topic is shown');
  await element.updateComplete;
  expect(element.shadowRoot!.querySelectorAll('.post')).to.have.length(1);
  expect(buttonIn(element, '最新发布')).to.equal(undefined);
});

it('leaves out a post that is none, says so, and keeps the others', async () => {
  const element = await show({latest: [{text: '没有网址'}, samplePost('1')]});
  const paths: string[] = [];
  element.addEventListener('mh-error', (event) => paths.push((event as IssueEvent).detail.path));
  buttonIn(element, '最新发布').click();
  await waitUntil(() => within(element, '.post'), 'the posts are shown');
  expect(element.shadowRoot!.querySelectorAll('.post')).to.have.length(1);
  await waitUntil(() => paths.includes('topic.latest'), 'it is reported');
});

it('keeps the focus on the button that opens something', async () => {
  const element = await show({participants: parties('政府机构', 1)});
  const button = buttonIn(element, '参与单位');
  button.focus();
  button.click();
  await waitUntil(() => within(element, '.parties'), 'they are shown');
  expect(element.shadowRoot!.activeElement).to.equal(button);
});

it('shows sub-topics of sub-topics as a tree', async () => {
  const subTopics = [{name: '好物', url: '/a', reads: 9, subTopics: [{name: '冬橙', url: '/b', reads: 8}]}];
  const element = await fixture<TopicElement>(
    html`<mh-topic sub-topics-as="tree" .data=${{topic: {...plainTopic, subTopics}} as TopicData}></mh-topic>`,
  );
  await waitUntil(() => within(element, '.tree'), 'the tree is shown');
  expect(wordsOf(element, '.tree > li')).to.equal('#好物# 9 阅读 #冬橙# 8 阅读');
  expect(wordsOf(element, '.tree ul')).to.equal('#冬橙# 8 阅读');
  await expect(element).to.be.accessible();
});

const several: TopicData = {
  topic: plainTopic,
  topics: [
    {id: 'dushu', name: '读书月', url: '/dushu'},
    {id: 'bainian', name: '建城百年', url: '/bainian'},
  ],
};

const showSeveral = async (dir: 'ltr' | 'rtl' = 'ltr'): Promise<TopicElement> => {
  const place = await fixture(html`<div dir=${dir}><mh-topic .data=${several}></mh-topic></div>`);
  const element = place.querySelector('mh-topic')!;
  await waitUntil(() => within(element, '.slide'), 'the carousel is shown');
  await element.updateComplete;
  return element;
};

/** Which of the banners is seen. */
const seen = (element: TopicElement): number[] =>
  [...element.shadowRoot!.querySelectorAll('.slide')].flatMap((slide, index) =>
    getComputedStyle(slide).visibility === 'visible' ? [index] : [],
  );

for (const dir of ['ltr', 'rtl'] as const) {
  it(`turns several topics by buttons and by keys, ${dir}`, async () => {
    const element = await showSeveral(dir);
    const press = async (key: string): Promise<void> => {
      within(element, '.turns button')!.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
      await element.updateComplete;
    };
    const [previous, next] = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.turns button')];
    expect(seen(element)).to.deep.equal([0]);
    previous!.click();
    await element.updateComplete;
    expect(seen(element)).to.deep.equal([0]);
    next!.click();
    await element.updateComplete;
    expect(seen(element)).to.deep.equal([1]);
    expect(wordsOf(element, '.carousel [role=status]')).to.equal('第 2 个，共 3 个 #读书月#');
    await press(dir === 'ltr' ? 'ArrowRight' : 'ArrowLeft');
    expect(seen(element)).to.deep.equal([2]);
    expect(next!.getAttribute('aria-disabled')).to.equal('true');
    await press(dir === 'ltr' ? 'ArrowLeft' : 'ArrowRight');
    expect(seen(element)).to.deep.equal([1]);
    await expect(element).to.be.accessible();
  });
}

it('turns by a swipe, but not by a press or a scroll', async () => {
  const element = await showSeveral();
  const swipe = async (x: number, y: number): Promise<void> => {
    const at = (type: string, clientX: number, clientY: number): PointerEvent =>
      new PointerEvent(type, {pointerType: 'touch', clientX, clientY, bubbles: true});
    within(element, '.slide:not([inert])')!.dispatchEvent(at('pointerdown', 200, 200));
    within(element, '.slide:not([inert])')!.dispatchEvent(at('pointerup', 200 + x, 200 + y));
    await element.updateComplete;
  };
  await swipe(-100, 10);
  expect(seen(element)).to.deep.equal([1]);
  await swipe(-20, 0);
  await swipe(-100, 200);
  expect(seen(element)).to.deep.equal([1]);
  await swipe(100, 0);
  expect(seen(element)).to.deep.equal([0]);
});

it('has one region name and one heading for each of several topics', async () => {
  const element = await showSeveral();
  const headings = [...element.shadowRoot!.querySelectorAll('h2, [role=heading]')];
  expect(headings.map(({textContent}) => textContent!.trim())).to.deep.equal([
    '#云岭助农行动#',
    '#读书月#',
    '#建城百年#',
  ]);
  expect(element.shadowRoot!.querySelectorAll('#heading')).to.have.length(1);
});

it('leaves out a topic that is none, and one that comes twice', async () => {
  const element = await fixture<TopicElement>(
    html`<mh-topic
      layout="stacked" .data=${{topic: plainTopic, topics: [{name: '没有网址'}, plainTopic, several.topics![0]]} as unknown as TopicData}
    ></mh-topic>`,
  );
  await waitUntil(() => element.status === 'partial', 'they are shown');
  await element.updateComplete;
  expect(element.shadowRoot!.querySelectorAll('.topic')).to.have.length(2);
});

it('reads nested lists as sub-topics of sub-topics', () => {
  const element = document.createElement('div');
  element.innerHTML = `<h2><a href="/t">助农</a></h2>
    <ul><li><a href="/a">好物</a><ul><li><a href="/b">冬橙</a></li></ul></li><li><a href="/c">日记</a></li></ul>`;
  const {topic} = face.read(element) as TopicData;
  expect(topic.subTopics).to.deep.equal([
    {name: '好物', url: '/a', subTopics: [{name: '冬橙', url: '/b'}]},
    {name: '日记', url: '/c'},
  ]);
});

it('writes an event where there are dates, else a collection', () => {
  const types = (topic: Topic): unknown[] => face.write({topic}).map(({attributes}) => attributes['itemtype']);
  expect(types(plainTopic)).to.deep.equal(['https://schema.org/CollectionPage']);
  expect(types({...plainTopic, endAt: '2026-12-01'})).to.deep.equal(['https://schema.org/Event']);
});
