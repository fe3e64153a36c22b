import assert from 'node:assert/strict';
import {test} from 'node:test';
import {groupMembers, takeMembers} from './groups.js';
import type {Member} from './matrix.module.js';

const member = (id: string, fields: Partial<Member> = {}): Member => ({
  id,
  name: id,
  url: '/',
  platform: 'weibo',
  ...fields,
});
const inSector = (id: string, sector: string, fields: Partial<Member> = {}): Member =>
  member(id, {org: {id: sector, name: `${sector}局`, sector}, ...fields});

const ids = (groups: ReturnType<typeof groupMembers>): [string | undefined, string[]][] =>
  groups.map(({name, members}) => [name, members.map(({id}) => id)]);

test('groups stand in the order in which the payload names them', () => {
  const members = [inSector('a', '公安'), inSector('b', '卫生健康'), inSector('c', '公安')];
  assert.deepEqual(ids(groupMembers(members, 'sector')), [
    ['公安', ['a', 'c']],
    ['卫生健康', ['b']],
  ]);
});

test('those without the field come last', () => {
  assert.deepEqual(ids(groupMembers([member('a'), inSector('b', '公安')], 'sector')), [
    ['公安', ['b']],
    [undefined, ['a']],
  ]);
});

test('a payload in which nobody has the field is one group', () => {
  assert.deepEqual(ids(groupMembers([member('a'), member('b')], 'sector')), [[undefined, ['a', 'b']]]);
});

test('the main account leads its group', () => {
  const members = [inSector('a', '公安'), inSector('b', '公安', {role: 'main'}), inSector('c', '公安')];
  assert.deepEqual(ids(groupMembers(members, 'sector')), [['公安', ['b', 'a', 'c']]]);
});

test('members are grouped by organisation, region and platform too', () => {
  const region = {code: '5301', name: '主城'};
  const members = [
    member('a', {platform: 'wechat', org: {id: '1', name: '甲', region}}),
    member('b', {org: {id: '2', name: '乙', region}}),
  ];
  assert.deepEqual(ids(groupMembers(members, 'org')), [
    ['甲', ['a']],
    ['乙', ['b']],
  ]);
  assert.deepEqual(ids(groupMembers(members, 'region')), [['主城', ['a', 'b']]]);
  assert.deepEqual(ids(groupMembers(members, 'platform')), [
    ['wechat', ['a']],
    ['weibo', ['b']],
  ]);
  assert.deepEqual(ids(groupMembers(members, 'none')), [[undefined, ['a', 'b']]]);
});

test('names of the prototype are names like others', () => {
  assert.deepEqual(ids(groupMembers([inSector('a', '__proto__'), inSector('b', 'constructor')], 'sector')), [
    ['__proto__', ['a']],
    ['constructor', ['b']],
  ]);
});

test('the first of all groups together are taken, and groups beyond are left out', () => {
  const groups = groupMembers(
    [inSector('a', '甲'), inSector('b', '甲'), inSector('c', '乙'), inSector('d', '丙')],
    'sector',
  );
  assert.deepEqual(ids(takeMembers(groups, 3)), [
    ['甲', ['a', 'b']],
    ['乙', ['c']],
  ]);
  assert.deepEqual(takeMembers(groups, 0), []);
});
