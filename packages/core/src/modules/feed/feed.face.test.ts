import {expect} from '@open-wc/testing';
import {toDom} from '../../data/face-dom.js';
import {face} from './feed.face.js';
import type {Post} from './feed.module.js';

const post = (id: string, more: Partial<Post> = {}): Post => ({
  id,
  url: `https://example.gov.cn/${id}`,
  text: `第 ${id} 条`,
  publishedAt: '2026-11-20T08:00:00+08:00',
  author: {id: 'fabu', name: '云岭发布（示例）'},
  ...more,
});

const image = (alt: string) => ({type: 'image' as const, src: '/demo/data/images/river.svg', alt});

/** In a document of its own, so that nothing is fetched. */
const readFrom = (markup: string): Post[] | undefined =>
  face.read(new DOMParser().parseFromString(markup, 'text/html').body)?.posts;

it('keeps the line breaks of a text in its face', () => {
  const host = document.createElement('div');
  host.append(...face.write({posts: [post('1', {text: ' 一\r\n\n  二  三\n'})]}).map(toDom));
  expect(host.querySelectorAll('br')).to.have.length(2);
  expect(face.read(host)?.posts[0]!.text).to.equal('一\n\n二 三');
});

it('tells an empty feed from none', () => {
  const host = document.createElement('div');
  expect(face.read(host)).to.be.undefined;
  host.append(...face.write({posts: []}).map(toDom));
  expect(face.read(host)).to.deep.equal({posts: []});
});

it('reads the dated links that a content system printed', () => {
  const posts = readFrom(`<meta name="SiteName" content="云岭新区"><ul>
    <li><a href="/a.html">关于停水的通知</a> <span>2026年11月23日 08:30</span></li>
    <li><mh-label kind="first">首发</mh-label><a href="/b.html">开通
      一键预约</a> <time datetime="2026-11-22T10:00:00+08:00">昨天</time></li>
    <li><a href="/c.html">关于我们</a></li>
    <li>没有链接</li>
  </ul>`)!;
  expect(posts.map(({text, url, publishedAt, labels}) => [text, url, publishedAt, labels])).to.deep.equal([
    ['关于停水的通知', '/a.html', '2026-11-23', undefined],
    ['开通 一键预约', '/b.html', '2026-11-22T10:00:00+08:00', ['first']],
    ['关于我们', '/c.html', undefined, undefined],
  ]);
  expect(posts[0]!.author).to.deep.equal({id: '云岭新区', name: '云岭新区'});
});

it('reads articles without microdata', () => {
  const posts = readFrom(`
    <article><h3><a href="/a.html">科创园停水</a></h3><p>8:00 至 16:00<br>请储水。</p><a rel="author" href="/fabu">云岭发布</a>
      <time>2026/11/03</time><img src="a.png" alt="示意图">
      <article><p>里面引用的</p></article></article>`)!;
  expect(posts).to.have.length(1);
  const [{author, media, publishedAt, text, url}] = posts as [Post];
  expect(text).to.match(/^科创园停水\n8:00 至 16:00\n请储水。/);
  expect([url, publishedAt, author.name]).to.deep.equal(['/a.html', '2026-11-03', '云岭发布']);
  expect(media).to.deep.equal([{type: 'image', src: 'a.png', alt: '示意图'}]);
});

it('says in its face all that the rows say', () => {
  const whole = post('1', {
    kind: 'repost',
    pinned: true,
    labels: ['first', 'useful'],
    topics: ['一键预约'],
    counts: {reads: 711_369, likes: 0},
    media: [image('图'), {type: 'video', src: '/a.mp4', alt: '集市', poster: '/a.svg', captions: '/a.vtt'}],
    repostOf: {...post('0'), text: '原文', media: [image('原图')]},
  });
  const host = document.createElement('div');
  host.append(...face.write({posts: [whole]}).map(toDom));
  expect(face.read(host)).to.deep.equal({posts: [whole]});
  expect(host.querySelectorAll('video')).to.have.length(0);
});
