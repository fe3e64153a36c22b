import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readShape} from '../../config/read-shape.js';
import type {Finding} from '../../config/shape.js';
import {SourceError} from '../../data/request.js';
import {readWrittenCount} from '../../formats/written-count.js';
import {shapes} from '../../generated/matrix.js';
import {adapt} from './formats/weibo.js';
import type {MatrixData} from './matrix.module.js';

const URL = 'https://www.example.gov.cn/data/weibo.json';

function read(answer: unknown): {data: MatrixData; findings: Finding[]} {
  const findings: Finding[] = [];
  const payload = adapt(new TextEncoder().encode(JSON.stringify(answer)).buffer, URL);
  return {data: readShape(shapes.data, payload, '', (finding) => findings.push(finding)) as MatrixData, findings};
}

const user = (fields: object = {}): object => ({
  id: 2_656_274_875,
  idstr: '2656274875',
  screen_name: '云岭发布（示例）',
  description: '',
  profile_image_url: 'https://tvax1.sinaimg.cn/crop/a.jpg?Expires=1&ssig=x',
  followers_count: 249_696,
  statuses_count: 1_200,
  verified: true,
  verified_type: 1,
  verified_reason: '示例官方账号',
  status: {idstr: '495', mid: '494', created_at: 'Mon Nov 23 08:48:00 +0800 2026', text: '门诊&amp;预约（示例）'},
  ...fields,
});

test('a user of Weibo becomes a member', () => {
  const {data, findings} = read({users: [user()], total_number: 314});
  assert.deepEqual(findings, []);
  assert.equal(data.total, 314);
  assert.deepEqual(JSON.parse(JSON.stringify(data.members)), [
    {
      id: '2656274875',
      name: '云岭发布（示例）',
      url: 'https://weibo.com/u/2656274875',
      platform: 'weibo',
      verified: {kind: 'government', reason: '示例官方账号'},
      followers: 249_696,
      posts: 1_200,
      lastPostAt: '2026-11-23T08:48:00+08:00',
      latest: {
        text: '门诊&预约（示例）',
        url: 'https://weibo.com/2656274875/495',
        publishedAt: '2026-11-23T08:48:00+08:00',
      },
    },
  ]);
});

test('one user alone, and an array of users, are read too', () => {
  assert.equal(read(user()).data.members.length, 1);
  assert.equal(read([user(), user({idstr: '2'})]).data.members.length, 2);
});

test('followers that are text keep it, with a value to order by', () => {
  const [member] = read([user({followers_count: '1.32亿'})]).data.members;
  assert.deepEqual([member!.followers, member!.followersText], [132_000_000, '1.32亿']);
});

test('followers that cannot be read are unknown, and reported', () => {
  const {data, findings} = read([user({followers_count: 'many'})]);
  assert.equal(data.members[0]!.followers, undefined);
  assert.deepEqual(
    findings.map(({code, path, params}) => [code, path, params!['found']]),
    [['wrong-type', 'members[0].followers', 'many']],
  );
});

test('what the platform verified the account as is named by its kind', () => {
  const kinds = [-1, 0, 1, 2, 3, 4, 7, 9].map(
    (type) => read([user({verified_type: type})]).data.members[0]!.verified?.kind,
  );
  assert.deepEqual(kinds, [undefined, 'person', 'government', 'company', 'media', 'school', 'organisation', undefined]);
  assert.equal(read([user({verified: false})]).data.members[0]!.verified, undefined);
});

test('a number stands for the id only where it kept its digits', () => {
  const ids = [read([user({idstr: undefined})]), read([user({idstr: undefined, id: 2 ** 60}), user()])].map(({data}) =>
    data.members.map(({id}) => id),
  );
  assert.deepEqual(ids, [['2656274875'], ['2656274875']]);
});

test('pictures are shown where the agency copied them, not from the platform', () => {
  const avatars = ['https://tvax1.sinaimg.cn/a.jpg', '/avatars/a.jpg', 'javascript:alert(1)'].map(
    (address) => read([user({avatar_large: address})]).data.members[0]!.avatar,
  );
  assert.deepEqual(avatars, [undefined, 'https://www.example.gov.cn/avatars/a.jpg', undefined]);
});

test('an answer that says what went wrong is no list of users', () => {
  for (const answer of [{error: 'expired_token', error_code: 21_327}, 7, null, {users: 'none'}])
    assert.throws(
      () => read(answer),
      (error) => error instanceof SourceError && error.finding.code === 'wrong-format',
      JSON.stringify(answer),
    );
});

test('what is no user is left out beside those that are', () => {
  const {data, findings} = read([user(), null, 7, {screen_name: '没有编号'}]);
  assert.equal(data.members.length, 1);
  assert.ok(findings.some(({code, params}) => code === 'left-out' && params!['count'] === 3));
});

test('counts are read as platforms write them', () => {
  const written: [unknown, ReturnType<typeof readWrittenCount>][] = [
    [0, {value: 0}],
    ['249696', {value: 249_696}],
    ['249,696', {value: 249_696}],
    ['25万', {value: 250_000, text: '25万'}],
    ['71.1 万', {value: 711_000, text: '71.1 万'}],
    ['１０万+', {value: 100_000, text: '10万+'}],
    ['1.32億', {value: 132_000_000, text: '1.32億'}],
    ['1.3M', {value: 1_300_000, text: '1.3M'}],
    ...['many', '', '-3', '1,2', '1e9', '万', '1.5.2万', -1, 1.5, NaN, null, undefined, '99999999999亿'].map(
      (none): [unknown, undefined] => [none, undefined],
    ),
  ];
  for (const [given, expected] of written) assert.deepEqual(readWrittenCount(given), expected, String(given));
});

test('a user whose verification is no number is not verified, and read all the same', () => {
  for (const verified_type of ['constructor', {toString: 1, valueOf: 2}, '__proto__', -1, 99])
    assert.equal(read({users: [user({verified_type})]}).data.members[0]!.verified, undefined);
});
