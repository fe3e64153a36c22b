/** Runs in the page of the feed's bench: draws posts by hand and as a feed, arranges many, and renews some. */
import type {Post} from '../../packages/core/src/config/post-schema.js';
import {formatCount} from '../../packages/core/src/locale/number.js';
import {formatExactTime, formatTime} from '../../packages/core/src/locale/time.js';
import '../../packages/core/src/modules/feed/mh-feed.js';
import {arrange} from '../../packages/core/src/modules/feed/arrange.js';
import {DEFAULT_WEIGHTS} from '../../packages/core/src/modules/feed/ranking.js';
import {tokenize} from '../../packages/core/src/parts/post-text.js';
import {NOW, samplePosts} from './feed-posts.js';

declare global {
  interface Window {
    feedBench: typeof feedBench;
  }
}

Date.now = () => NOW;

const target = document.querySelector('main')!;
const WORDS: Readonly<Record<string, string>> = {
  original: '原创',
  first: '首发',
  exclusive: '独家',
  authoritative: '权威',
};

function make(tag: string, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** What a careful author writes with the DOM alone. */
function drawRow({author, publishedAt, text, labels = [], counts = {}, url}: Post): HTMLElement {
  const time = make(
    'time',
    {datetime: publishedAt!, title: formatExactTime(publishedAt!)},
    formatTime(publishedAt!, 'zh-CN'),
  );
  const words = tokenize(text).map((token) =>
    token.kind === 'text' ? token.text : make(token.kind === 'link' ? 'a' : 'span', {class: 'token'}, token.text),
  );
  return make(
    'li',
    {},
    make(
      'article',
      {class: 'post'},
      make('span', {class: 'avatar'}, author.name[0]!),
      make(
        'div',
        {class: 'main'},
        make('p', {class: 'author'}, make('a', {href: author.url!}, author.name)),
        make('p', {class: 'facts'}, make('span', {}, '微博'), make('span', {}, '政务认证')),
        make('p', {class: 'when'}, make('a', {href: url}, time)),
        make(
          'p',
          {class: 'text'},
          ...labels.map((label) => make('button', {class: `label ${label as string}`}, WORDS[label as string]!)),
          ...words,
        ),
        make(
          'p',
          {class: 'counts'},
          ...(['reads', 'reposts', 'comments'] as const).map((key) =>
            make('span', {}, `${key} ${formatCount(counts[key]!, 'zh-CN')}`),
          ),
        ),
      ),
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
    target.append(make('ol', {}, ...newest.map(drawRow)));
    await painted();
  },

  /** 1,000 posts given to a feed. */
  async feed(limit: number): Promise<void> {
    const feed = document.createElement('mh-feed');
    feed.limit = limit;
    feed.data = {posts};
    const ready = new Promise((resolve) => feed.addEventListener('mh-ready', resolve, {once: true}));
    target.append(feed);
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
