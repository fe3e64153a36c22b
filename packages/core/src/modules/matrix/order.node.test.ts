import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Member} from './matrix.module.js';
import {orderSections, type Order} from './order.js';
import {sectionsOf} from './sections.js';

const member = (name: string, fields: Partial<Member> = {}): Member => ({
  id: name,
  name,
  url: '/',
  platform: 'weibo',
  ...fields,
});
const ordered = (members: Member[], order: Order, language: 'zh-CN' | 'en' = 'zh-CN'): string[] =>
  orderSections(sectionsOf(members, 'none', true), order, language).flatMap(({entries}) =>
    entries.map(({name}) => name),
  );

test('names are ordered by pinyin in Chinese, and Latin ones after', () => {
  const names = ['重庆', '云岭', 'Beijing', '安徽', '北京', 'anhui', '天津'].map((name) => member(name));
  assert.deepEqual(ordered(names, 'name'), ['安徽', '北京', '天津', '云岭', '重庆', 'anhui', 'Beijing']);
});

test('names of other scripts, of any length, and the same name twice keep their place', () => {
  const names = ['ج', 'ئۈرۈمچى', '👍', '很长'.repeat(250), '👍'].map((name) => member(name));
  assert.equal(ordered(names, 'name', 'en').length, 5);
});

test('the unknown comes last, whatever the order', () => {
  const members = [
    member('a'),
    member('b', {followers: 5, lastPostAt: '2026-11-01', joinedAt: '2026-01-01'}),
    member('c', {followers: 50, lastPostAt: '2026-11-20', joinedAt: '2020-01-01'}),
    member('d', {followers: 0}),
  ];
  assert.deepEqual(ordered(members, 'followers'), ['c', 'b', 'd', 'a']);
  assert.deepEqual(ordered(members, 'latest'), ['c', 'b', 'a', 'd']);
  assert.deepEqual(ordered(members, 'newest'), ['b', 'c', 'a', 'd']);
  assert.deepEqual(ordered(members, 'given'), ['a', 'b', 'c', 'd']);
});

test('an organisation stands where its best account does, and the main account in front of all', () => {
  const org = {id: 'o', name: '机构'};
  const members = [
    member('a', {followers: 10}),
    member('b', {org, followers: 1}),
    member('c', {org, followers: 100}),
    member('d', {role: 'main'}),
  ];
  assert.deepEqual(ordered(members, 'followers'), ['d', '机构', 'a']);
});
