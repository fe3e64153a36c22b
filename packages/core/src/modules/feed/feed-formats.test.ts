import {expect, fixture, html} from '@open-wc/testing';
import * as fc from 'fast-check';
import {body, mockSource} from '../../testing/mock-source.js';
import {waitUntil} from '../../testing/wait-until.js';
import type {FeedElement} from './feed-element.js';
import {htmlToText} from '../../formats/html-text.js';
import './mh-feed.js';

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>云岭要闻（示例）</title>
  <item><title>开通一键预约</title><link>https://www.example.gov.cn/a</link>
  <description>&lt;p&gt;今日起。&lt;/p&gt;&lt;img src=x onerror=alert(1)&gt;</description></item></channel></rss>`;

async function feedFrom(text: string, format: string): Promise<FeedElement> {
  const source = await mockSource(body(text, 'application/xml'));
  const feed = await fixture<FeedElement>(html`<mh-feed lang="zh-CN" format=${format} src=${source.url}></mh-feed>`);
  await waitUntil(() => feed.status !== 'loading', 'the feed is ready');
  await feed.updateComplete;
  return feed;
}

it('shows a feed of another format', async () => {
  const feed = await feedFrom(RSS, 'rss');
  expect(feed.shadowRoot!.querySelector('.words')!.textContent).to.equal('开通一键预约\n今日起。');
  expect(feed.shadowRoot!.querySelector('.foot')!.textContent).to.contain('云岭要闻（示例）');
});

it('says calmly that it cannot read what is cut short', async () => {
  const feed = await feedFrom(RSS.slice(0, -40), 'rss');
  expect(feed.status).to.equal('error');
  expect(feed.shadowRoot!.textContent).to.contain('暂时无法显示');
});

/** Elements as authors write them, some of them inside others. */
const tree = fc.letrec<{node: string; list: string}>((tie) => ({
  node: fc.oneof(
    {maxDepth: 4},
    fc
      .array(
        fc.constantFrom(
          '云岭',
          'a',
          ' ',
          '&amp;',
          '&lt;b&gt;',
          '&#20113;',
          '&hellip;',
          '1 < 2',
          '\u202e',
          '"',
          '&unknown;',
        ),
      )
      .map((pieces) => pieces.join('')),
    fc.constantFrom('<br>', '<img alt="x">', '<!-- <p>no</p> -->', '<script>no</script>', '<style>p{}</style>'),
    fc
      .tuple(
        fc.constantFrom('b', 'p', 'div', 'span', 'li', 'em', 'code'),
        fc.constantFrom('', ' class=a', ' title=">"', " id='<'"),
        tie('list'),
      )
      .map(([name, attributes, inner]) => `<${name}${attributes}>${inner}</${name}>`),
  ),
  list: fc.array(tie('node'), {maxLength: 4}).map((nodes) => nodes.join('')),
})).list;

it('reads the text of a document as the browser itself does', () => {
  const words = (text: string): string => text.replace(/\s+/g, '');
  fc.assert(
    fc.property(tree, (markup) => {
      const {body: parsed} = new DOMParser().parseFromString(`<!doctype html><body>${markup}`, 'text/html');
      parsed.querySelectorAll('script,style').forEach((element) => element.remove());
      expect(words(htmlToText(markup, 'https://www.example.gov.cn/').text)).to.equal(words(parsed.textContent));
    }),
    {numRuns: 500},
  );
});
