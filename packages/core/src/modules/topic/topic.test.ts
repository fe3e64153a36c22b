import {expect, fixture, html} from '@open-wc/testing';
import {describeModule} from '../../testing/index.js';
import type {TopicElement} from './topic-element.js';
import {topic as definition, type Topic, type TopicData} from './topic.module.js';
import './mh-topic.js';
import {waitUntil} from '../../testing/wait-until.js';

const plainTopic: Topic = {id: 'zhunong', name: '云岭助农行动', url: 'https://www.example.gov.cn/topics/zhunong'};

const show = (topic: object, heading?: string): Promise<TopicElement> =>
  fixture<TopicElement>(
    html`<mh-topic .data=${{topic: {...plainTopic, ...topic}} as TopicData} .heading=${heading}></mh-topic>`,
  );

const within = (element: TopicElement, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
const wordsOf = (element: TopicElement, selector: string): string =>
  within(element, selector)?.textContent!.replace(/\s+/g, ' ').trim() ?? '';

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
  expect(within(element, 'section')!.classList.contains('bare')).to.equal(true);
  expect(getComputedStyle(within(element, 'section')!).backgroundColor).to.equal('rgb(179, 38, 30)');
  element.data = {topic: {...plainTopic, cover: {src: '/another.png', alt: '封面'}}};
  await element.updateComplete;
  expect(within(element, '.cover')!.getAttribute('src')).to.equal('/another.png');
});

it('has text of a contrast of 4.5 at least over a white picture', async () => {
  for (const cover of [{src: '/white.png', alt: ''}, undefined]) {
    const element = await show({cover, subTopics: [{name: '驻村日记', url: '/riji'}]});
    expect(getComputedStyle(within(element, '.text')!).color).to.equal('rgb(255, 255, 255)');
    const {backgroundImage} = getComputedStyle(within(element, '.text')!);
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
  const text = within(element, '.text')!;
  const [, fade] = /calc\(100% - (\d+)px\)/.exec(getComputedStyle(text).backgroundImage)!;
  const room = within(element, '.text > :first-child')!.getBoundingClientRect().top - text.getBoundingClientRect().top;
  expect(room).to.be.at.least(Number(fade));
});

it('leaves out counts that are not known and shows 0 where it is 0', async () => {
  const element = await show({reads: 290_000_000, discussions: 0});
  expect(wordsOf(element, '.facts')).to.equal('2.9亿 阅读 0 讨论');
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
