import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Post} from '../../config/post-schema.js';
import {searchPosts, wordsOf} from './search.js';

const post = (text: string, more: Partial<Post> = {}): Post => ({
  id: text,
  url: 'https://example.gov.cn/',
  text,
  author: {id: 'a', name: '云岭发布（示例）'},
  ...more,
});
const found = (posts: readonly Post[], query: string): string[] => searchPosts(posts, query).map(({text}) => text);

test('Chinese is cut into words where the browser can, and into pairs where it cannot', () => {
  assert.deepEqual(wordsOf('医院预约'), ['医院', '预约']);
});

test('without a segmenter every pair of characters must occur', () => {
  const {Segmenter} = Intl;
  Object.defineProperty(Intl, 'Segmenter', {value: undefined, configurable: true, writable: true});
  try {
    delete (Intl as {Segmenter?: unknown}).Segmenter;
    assert.deepEqual(wordsOf('医院预约'), ['医院', '院预', '预约']);
    assert.deepEqual(wordsOf('医'), ['医']);
  } finally {
    Object.defineProperty(Intl, 'Segmenter', {value: Segmenter, configurable: true, writable: true});
  }
});

test('every word must occur, in the text, the account or the topics', () => {
  const posts = [
    post('医院可以预约'),
    post('医院'),
    post('窗口', {topics: ['一键预约'], author: {id: 'b', name: '云岭医院'}}),
  ];
  assert.deepEqual(found(posts, '医院 预约'), ['医院可以预约', '窗口']);
});

test('case and width make no difference', () => {
  assert.deepEqual(found([post('ＡＢＣ 通知'), post('其他')], 'abc'), ['ＡＢＣ 通知']);
});

test('what was withdrawn is found by its reason and not by what it said', () => {
  const posts = [post('封路', {withdrawn: {at: '2026-11-22', reason: '施工改期'}})];
  assert.deepEqual(found(posts, '封路'), []);
  assert.equal(found(posts, '改期').length, 1);
});

test('signs alone find nothing', () => {
  assert.deepEqual(found([post('#话题#'), post('无')], '#'), []);
});

test('pinyin and traditional characters find what they stand for', () => {
  const posts = [post('医院可以预约'), post('公交线路')];
  assert.deepEqual(found(posts, 'yiyuan'), ['医院可以预约']);
  assert.deepEqual(found(posts, '醫院'), ['医院可以预约']);
});
