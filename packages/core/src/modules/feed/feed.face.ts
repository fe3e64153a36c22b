import {h, type Face} from '../../data/face.js';
import type {Language} from '../../locale/language.js';
import {readPost} from '../../parts/post-face-read.js';
import {carriedPost, writePost} from '../../parts/post-face-write.js';
import type {FeedData} from './feed.module.js';

/** A reader who wants more than these has the page itself; a crawler that wants all has the payload. */
const MOST_POSTS = 100;

/** Posts as articles. A list of dated links that a CMS printed is read as well. */
export const face = {
  write: ({posts}: FeedData, language: Language = 'zh-CN') => [
    h(
      'section',
      {itemscope: true, itemtype: 'https://schema.org/DataFeed'},
      posts.slice(0, MOST_POSTS).map((post) => writePost(post, language)),
    ),
  ],
  read(element: ParentNode) {
    // An article inside another is what that one quotes; one around the module is the page's.
    const articles = [...element.querySelectorAll('article:not(:scope article article)')];
    const items = articles.length
      ? articles
      : [...element.querySelectorAll('li')].filter((item) => item.querySelector('a[href]'));
    return items.length || element.querySelector('[itemtype$="DataFeed"]') ? {posts: items.map(readPost)} : undefined;
  },
  carries: ({posts}: FeedData) => ({posts: posts.slice(0, MOST_POSTS).map(carriedPost)}),
} satisfies Face<FeedData>;
