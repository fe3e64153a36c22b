import assert from 'node:assert/strict';
import {test} from 'node:test';
import {groupMembers} from './groups.js';
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

const ids = (groups: ReturnType<typeof groupMembers>): [string, string[]][] =>
  groups.map(({path, members}) => [path.join('/'), members.map(({id}) => id)]);

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
    ['', ['a']],
  ]);
});

test('a payload in which nobody has the field is one group', () => {
  assert.deepEqual(ids(groupMembers([member('a'), member('b')], 'sector')), [['', ['a', 'b']]]);
});

test('the main account leads its group', () => {
  const members = [inSector('a', '公安'), inSector('b', '公安', {role: 'main'}), inSector('c', '公安')];
  assert.deepEqual(ids(groupMembers(members, 'sector')), [['公安', ['b', 'a', 'c']]]);
});

test('members are grouped by organisation, region, level and platform too', () => {
  const region = {code: '5301', name: '主城'};
  const members = [
    member('a', {platform: 'wechat', org: {id: '1', name: '甲', region, level: '市'}}),
    member('b', {org: {id: '2', name: '乙', region, level: '县'}}),
  ];
  assert.deepEqual(ids(groupMembers(members, 'org')), [
    ['甲', ['a']],
    ['乙', ['b']],
  ]);
  assert.deepEqual(ids(groupMembers(members, 'region')), [['主城', ['a', 'b']]]);
  assert.deepEqual(ids(groupMembers(members, 'level')), [
    ['市', ['a']],
    ['县', ['b']],
  ]);
  assert.deepEqual(ids(groupMembers(members, 'platform')), [
    ['wechat', ['a']],
    ['weibo', ['b']],
  ]);
  assert.deepEqual(ids(groupMembers(members, 'none')), [['', ['a', 'b']]]);
});

test('groups of the payload nest, and one without members of its own keeps its place', () => {
  const members = [
    member('a', {group: ['市直', '公安']}),
    member('b', {group: ['区县']}),
    member('c', {group: ['市直']}),
    member('d'),
    member('e', {group: ['区县', '东区']}),
  ];
  assert.deepEqual(ids(groupMembers(members, 'group')), [
    ['市直', ['c']],
    ['市直/公安', ['a']],
    ['区县', ['b']],
    ['区县/东区', ['e']],
    ['', ['d']],
  ]);
});

test('names of the prototype are names like others', () => {
  assert.deepEqual(ids(groupMembers([inSector('a', '__proto__'), inSector('b', 'constructor')], 'sector')), [
    ['__proto__', ['a']],
    ['constructor', ['b']],
  ]);
});
