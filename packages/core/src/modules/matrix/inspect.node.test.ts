import assert from 'node:assert/strict';
import {test} from 'node:test';
import {emptyCalendar} from '../../locale/calendar.js';
import {inspect} from './matrix.inspect.js';
import type {Member} from './matrix.module.js';

const org = {id: 'police', name: '公安局'};
const member = (id: string, fields: Partial<Member> = {}): Member => ({
  id,
  name: `账号${id}`,
  url: `https://www.example.gov.cn/${id}`,
  platform: 'weibo',
  ...fields,
});
const look = async (...members: Member[]): Promise<[string, string, unknown][]> =>
  (
    await inspect(
      {members},
      {},
      {
        now: Date.parse('2026-11-23T08:00:00+08:00'),
        timeZone: 'Asia/Shanghai',
        language: 'zh-CN',
        calendar: emptyCalendar,
      },
    )
  ).map(({code, path, params}) => [code, path, params?.['found'] ?? params?.['count']]);

test('an id that occurs twice is told, with where it was first', async () => {
  assert.deepEqual(await look(member('a'), member('b'), member('a', {url: 'https://www.example.gov.cn/c'})), [
    ['duplicate-id', 'members[2].id', 'a'],
  ]);
});

test('one address twice under an organisation is a double registration; under two it is not', async () => {
  const url = 'https://www.example.gov.cn/same';
  assert.deepEqual(await look(member('a', {url, org}), member('b', {url, org})), [
    ['double-registration', 'members[1].url', url],
  ]);
  assert.deepEqual(await look(member('a', {url, org}), member('b', {url, org: {id: 'court', name: '法院'}})), []);
});

test('a last post in the future is told; a clock that runs a minute ahead is not', async () => {
  const lastPostAt = '2027-01-01T00:00:00+08:00';
  assert.deepEqual(await look(member('a', {lastPostAt})), [['future-time', 'members[0].lastPostAt', lastPostAt]]);
  assert.deepEqual(await look(member('a', {lastPostAt: '2026-11-23T08:01:00+08:00'})), []);
});
