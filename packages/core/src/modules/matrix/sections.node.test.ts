import assert from 'node:assert/strict';
import {test} from 'node:test';
import {activityOf} from './activity.js';
import type {Member} from './matrix.module.js';
import {countEntries, sectionsOf, takeEntries} from './sections.js';

const police = {id: 'police', name: '公安局', sector: '公安'};
const member = (id: string, fields: Partial<Member> = {}): Member => ({
  id,
  name: `账号${id}`,
  url: '/',
  platform: 'weibo',
  ...fields,
});

test('an organisation is one row, with its main account first, and is called by its own name', () => {
  const members = [member('a', {org: police}), member('b'), member('c', {org: police, role: 'main'})];
  const [grouped, rest] = sectionsOf(members, 'sector', true);
  assert.deepEqual(
    grouped!.entries.map(({name, accounts}) => [name, accounts.map(({id}) => id)]),
    [['公安局', ['c', 'a']]],
  );
  assert.equal(rest!.entries[0]!.name, '账号b');
});

test('accounts that share a name lend it to their row', () => {
  const members = [member('a', {name: '公安发布', org: police}), member('b', {name: '公安发布', org: police})];
  assert.equal(sectionsOf(members, 'none', true)[0]!.entries[0]!.name, '公安发布');
});

test('the account that posted last speaks for the row, but not a closed one', () => {
  const members = [
    member('a', {org: police}),
    member('b', {org: police, lastPostAt: '2026-11-01'}),
    member('c', {org: police, lastPostAt: '2026-11-20T08:00:00+08:00'}),
    member('d', {org: police, lastPostAt: '2026-11-22', status: 'closed'}),
  ];
  assert.equal(sectionsOf(members, 'none', true)[0]!.entries[0]!.latest.id, 'c');
});

test('under the heading of an organisation, and on request, each account has its row', () => {
  const members = [member('a', {org: police}), member('b', {org: police})];
  assert.equal(countEntries(sectionsOf(members, 'org', true)), 2);
  assert.equal(countEntries(sectionsOf(members, 'none', false)), 2);
});

test('two accounts of one name without an organisation are two rows', () => {
  assert.equal(countEntries(sectionsOf([member('a'), member('a')], 'none', true)), 2);
});

test('the first rows of all sections together are taken, and sections beyond are left out', () => {
  const members = ['甲', '甲', '乙', '丙'].map((sector, index) =>
    member(String(index), {org: {id: String(index), name: '机构', sector}}),
  );
  const sections = sectionsOf(members, 'sector', true);
  assert.deepEqual(
    takeEntries(sections, 3).map(({path, entries}) => [...path, entries.length]),
    [
      ['甲', 2],
      ['乙', 1],
    ],
  );
  assert.deepEqual(takeEntries(sections, 0), []);
});

test('activity is told by days without a post, and what is not known is unknown', () => {
  const now = Date.parse('2026-11-23T08:00:00+08:00');
  const of = (fields: Partial<Member>, rules = {}): string => activityOf(member('a', fields), {now, ...rules});
  assert.equal(of({lastPostAt: '2026-11-14T08:00:00+08:00'}), 'active');
  assert.equal(of({lastPostAt: '2026-11-13T08:00:00+08:00'}), 'quiet');
  assert.equal(of({lastPostAt: '2026-11-09T08:00:00+08:00'}), 'stale');
  assert.equal(of({lastPostAt: '2027-01-01T00:00:00+08:00'}), 'active');
  assert.equal(of({latest: {text: '文', publishedAt: '2026-11-22'}}), 'active');
  assert.equal(of({}), 'unknown');
  assert.equal(of({lastPostAt: '2026-11-22', status: 'closed'}), 'closed');
  assert.equal(of({status: 'suspended'}), 'suspended');
  assert.equal(of({lastPostAt: '2026-11-14T08:00:00+08:00'}, {quietAfter: 3, staleAfter: 7}), 'stale');
});
