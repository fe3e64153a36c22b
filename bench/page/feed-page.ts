/** Runs in the page of the feed's bench: draws posts by hand and as a feed, arranges many, and renews some. */
import type {Post} from '../../packages/core/src/config/post-schema.js';
import {formatCount} from '../../packages/core/src/locale/number.js';
import {formatExactTime, formatTime} from '../../packages/core/src/locale/time.js';
import '../../packages/core/src/modules/feed/mh-feed.js';
import {arrange} from '../../packages/core/src/modules/feed/arrange.js';
import feedStyles from '../../packages/core/src/modules/feed/feed.styles.js';
import {DEFAULT_WEIGHTS} from '../../packages/core/src/modules/feed/ranking.js';
import postStyles from '../../packages/core/src/parts/post-row.styles.js';
import {shortLink, tokenize} from '../../packages/core/src/parts/post-text.js';
import {drawScreen, grouped, make, makeAvatar, makeBdi} from '../by-hand/screen.js';
import {NOW, samplePosts} from './feed-posts.js';

declare global {
  interface Window {
    feedBench: typeof feedBench;
  }
}

Date.now = () => NOW;

const COUNTS = {reads: '阅读', reposts: '转发', comments: '评论'};
const target = document.querySelector('main')!;
const WORDS: Readonly<Record<string, string>> = {
  original: '原创',
  first: '首发',
  exclusive: '独家',
  authoritative: '权威',
};

/** An address that may break behind its slashes. */
const breakable = (link: string): (Node | string)[] =>
  link.split('/').flatMap((part, index) => (index ? ['/', make('wbr', {}), part] : [part]));

/** Rows that the browser leaves out of layout and painting while they are far; their height is a guess until then. */
const contained = new CSSStyleSheet();
contained.replaceSync('.posts > li { content-visibility: auto; contain-intrinsic-block-size: auto 150px; }');

/** What a careful author writes with the DOM alone. */
function drawRow({id, author, publishedAt, text, labels = [], counts = {}, url}: Post, index: number): HTMLElement {
  const said = formatTime(publishedAt!, 'zh-CN');
  const exact = formatExactTime(publishedAt!);
  const isSaid = said.includes(exact.split(' ')[1]!);
  const time = make('time', {datetime: publishedAt!, title: exact}, makeBdi(said));
  const words = tokenize(text).map((token) =>
    token.kind === 'text'
      ? token.text
      : token.kind === 'link'
        ? make(
            'a',
            {class: 'token', 'data-kind': 'link', 'data-id': token.text, href: token.text},
            makeBdi(...breakable(shortLink(token.text))),
          )
        : make('bdi', {class: 'token'}, token.text),
  );
  const byline = make(
    'div',
    {class: 'by'},
    make(
      'p',
      {class: 'author', id: `post-${index}`},
      make('a', {'data-kind': 'author', 'data-id': author.id, href: author.url!}, makeBdi(author.name)),
    ),
    make('p', {class: 'small facts'}, make('span', {}, '微博'), make('span', {class: 'verified'}, '政务认证')),
    make(
      'p',
      {class: 'small when'},
      make(
        'a',
        {'data-kind': 'post', 'data-id': id, href: url},
        makeBdi(
          make('span', {class: 'visually-hidden'}, '查看原文 '),
          time,
          ...(isSaid ? [] : [' ', make('bdi', {class: 'exact'}, exact)]),
        ),
      ),
    ),
  );
  const marks = labels.map((label) =>
    makeBdi(
      make(
        'button',
        {class: `label ${label as string}`, type: 'button', 'aria-haspopup': 'dialog'},
        WORDS[label as string]!,
      ),
    ),
  );
  const content = make(
    'p',
    {class: 'text', dir: 'auto'},
    ...(marks.length ? [make('span', {class: 'labels'}, ...marks)] : []),
    make('span', {class: 'words'}, ...words),
  );
  const numbers = Object.entries(COUNTS).flatMap(([key, word]) => {
    const count = counts[key as 'reads']!;
    const exactly = {value: String(count), title: grouped(count)};
    return [make('span', {}, `${word} `, make('data', exactly, formatCount(count, 'zh-CN'))), ' '];
  });
  return make(
    'li',
    {},
    make(
      'article',
      {class: 'post', 'aria-labelledby': `post-${index}`},
      makeAvatar(author.name),
      make('div', {class: 'main'}, byline, content, make('p', {class: 'small counts'}, ...numbers)),
    ),
  );
}

// What waits for an idle moment, faces and inspections, comes after the first screen.
window.requestIdleCallback = (work) => window.setTimeout(work, 2_000);

const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => void setTimeout(resolve));
  });

const posts = samplePosts(1_000);
const many = samplePosts(10_000);

const feedBench = {
  /** The newest of 1,000 posts, by hand. */
  async byHand(rows: number): Promise<void> {
    const newest = [...posts].sort((a, b) => Date.parse(b.publishedAt!) - Date.parse(a.publishedAt!)).slice(0, rows);
    // Where all are to be had by scrolling there is no button.
    const more = rows < 20 ? `显示更多（还有 ${posts.length - rows} 项）` : undefined;
    drawScreen(
      target,
      {heading: '发布动态', tally: `${posts.length} 条`, more},
      [...postStyles, feedStyles],
      make('ol', {class: 'posts', role: 'list'}, ...newest.map(drawRow)),
    );
    await painted();
  },

  /** 1,000 posts given to a feed whose rows are all made, and drawn when they are near. */
  contained: (limit: number): Promise<void> => feedBench.feed(limit, contained),

  /** 1,000 posts given to a feed. */
  async feed(limit: number, sheet?: CSSStyleSheet): Promise<void> {
    const feed = document.createElement('mh-feed');
    feed.limit = limit;
    feed.data = {posts};
    const ready = new Promise((resolve) => feed.addEventListener('mh-ready', resolve, {once: true}));
    target.append(feed);
    if (sheet) feed.shadowRoot!.adoptedStyleSheets.push(sheet);
    await ready;
    await painted();
  },

  rows: (): number => (document.querySelector('mh-feed')?.shadowRoot ?? document).querySelectorAll('.post').length,

  /** Milliseconds to rank 10,000 posts and to hold their labels against each other. */
  async arrange(): Promise<number> {
    const start = performance.now();
    await arrange(many, {order: 'recommended', hidesContradicted: true, weights: DEFAULT_WEIGHTS, now: NOW});
    return performance.now() - start;
  },

  /** The longest piece of it, as somebody sees it who wants the main thread meanwhile. */
  async longestPiece(): Promise<number> {
    let longest = 0;
    let isRunning = true;
    let last = performance.now();
    const {port1, port2} = new MessageChannel();
    const onTurn = (): void => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (isRunning) port2.postMessage(0);
    };
    port1.addEventListener('message', onTurn);
    port1.start();
    port2.postMessage(0);
    await feedBench.arrange();
    isRunning = false;
    return Math.max(longest, performance.now() - last);
  },

  /** Renews 200 posts so many times. */
  async renew(times: number): Promise<void> {
    let feed = document.querySelector('mh-feed');
    if (!feed) {
      feed = document.createElement('mh-feed');
      feed.limit = 200;
      target.append(feed);
    }
    for (let time = 0; time < times; time++) {
      feed.data = {posts: structuredClone(posts.slice(0, 200))};
      await feed.updateComplete;
    }
    await painted();
  },
};

window.feedBench = feedBench;
