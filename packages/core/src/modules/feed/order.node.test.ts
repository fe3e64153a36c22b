import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Post} from './feed.module.js';
import {orderPosts, type Order} from './order.js';

const NOW = Date.parse('2026-11-23T12:00:00+08:00');

const post = (id: string, publishedAt?: string, more: Partial<Post> = {}): Post => ({
  id,
  url: `https://example.gov.cn/${id}`,
  text: id,
  author: {id: 'a', name: '云岭发布（示例）'},
  publishedAt,
  ...more,
});

const at = (time: string): string => `2026-11-${time}:00+08:00`;
const idsOf = (posts: readonly Post[], order: Order): string =>
  orderPosts(posts, order, NOW)
    .map(({id}) => id)
    .join(' ');

test('latest puts the newest first, whatever their zone is written as', () => {
  const posts = [post('a', '2026-11-23T00:30:00Z'), post('b', at('23T09:00')), post('c', at('23T08:00'))];
  assert.equal(idsOf(posts, 'latest'), 'b a c');
});

test('latest ignores pins and labels', () => {
  assert.equal(
    idsOf([post('a', at('22T08:00'), {pinned: true, labels: ['authoritative']}), post('b', at('22T08:01'))], 'latest'),
    'b a',
  );
});

test('posts of the same time stay as they came', () => {
  const posts = ['a', 'b', 'c', 'd'].map((id) => post(id, at('23T08:00')));
  assert.equal(idsOf(posts, 'latest'), 'a b c d');
  assert.equal(idsOf(posts, 'recommended'), 'a b c d');
});

test('posts without a time come last in the order in which they came, labelled or not', () => {
  const posts = [post('a'), post('b', undefined, {labels: ['authoritative']}), post('c', at('01T08:00'))];
  assert.equal(idsOf(posts, 'latest'), 'c a b');
  assert.equal(idsOf(posts, 'recommended'), 'c a b');
});

test('the worked table of docs/labels.md holds', () => {
  const posts = [
    post('A', at('23T11:00')),
    post('B', at('23T01:00'), {labels: ['authoritative', 'first']}),
    post('C', at('23T09:30'), {labels: ['original']}),
    post('D', at('23T10:00'), {labels: [{kind: 'exclusive', until: at('23T11:30')}]}),
    post('E', at('20T08:00'), {pinned: true}),
  ];
  assert.equal(idsOf(posts, 'recommended'), 'E B C A D');
});

test('only the weightiest label counts', () => {
  const posts = [
    post('a', at('23T08:00'), {labels: ['original', 'first']}),
    post('b', at('23T08:00'), {labels: ['exclusive']}),
  ];
  assert.equal(idsOf(posts, 'recommended'), 'b a');
});

test('a corrected post keeps its place, a withdrawn one loses its lift', () => {
  const corrected = post('a', at('23T08:00'), {labels: ['first'], correction: {at: at('23T09:00'), text: '更正'}});
  const withdrawn = post('b', at('23T08:30'), {
    labels: ['authoritative'],
    withdrawn: {at: at('23T09:00'), reason: '作废'},
  });
  assert.equal(idsOf([post('c', at('23T09:00')), withdrawn, corrected], 'recommended'), 'a c b');
});

test('the given list is not changed', () => {
  const posts = Object.freeze([post('a', at('22T08:00')), post('b', at('23T08:00'))]);
  assert.equal(idsOf(posts, 'latest'), 'b a');
});
