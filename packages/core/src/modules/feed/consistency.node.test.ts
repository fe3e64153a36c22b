import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Post} from '../../config/post-schema.js';
import {findContradictions, type Contradiction} from './consistency.js';
import {inspect} from './feed.inspect.js';

const NOW = Date.parse('2026-11-23T12:00:00+08:00');
const TEXT = '今日起，新区 28 家医院门诊开通一键预约，老年人可持身份证在窗口直接办理。';

const post = (id: string, more: Partial<Post> = {}): Post => ({
  id,
  url: `https://example.gov.cn/${id}`,
  text: `第 ${id} 号公告，内容各不相同，请市民留意。`,
  publishedAt: '2026-11-23T08:00:00+08:00',
  author: {id: 'fabu', name: '云岭发布（示例）', verified: {kind: 'government'}},
  ...more,
});
const police = {id: 'jj', name: '云岭交警（示例）'};

const breachesIn = async (...posts: Post[]): Promise<string[]> =>
  (await findContradictions(posts, NOW)).map(
    ({breach, index, other}: Contradiction) => `${index} ${breach}${other === undefined ? '' : ` by ${other}`}`,
  );

test('an original is no repost and no reprint', async () => {
  const labels = ['original'];
  const contentSource = {name: '云岭发布（示例）'};
  assert.deepEqual(
    await breachesIn(
      post('1', {labels, kind: 'repost'}),
      post('2', {labels, kind: 'reprint', contentSource}),
      post('3', {labels, repostOf: post('0')}),
      post('4', {labels, kind: 'original'}),
    ),
    ['0 original-repost', '1 original-repost', '2 original-repost'],
  );
});

test('an original has no other source than its publisher', async () => {
  assert.deepEqual(
    await breachesIn(
      post('1', {labels: ['original'], contentSource: {name: '新华社'}}),
      post('2', {labels: ['original'], contentSource: {name: ' 云岭发布(示例) '}}),
    ),
    ['0 original-source'],
  );
});

test('a first is the earliest of its copies', async () => {
  const later = post('1', {labels: ['first'], text: TEXT, publishedAt: '2026-11-23T09:00:00+08:00'});
  const earlier = post('2', {text: `转发周知！${TEXT}`, author: police});
  assert.deepEqual(await breachesIn(later, earlier), ['0 first-later by 1']);
  assert.deepEqual(await breachesIn({...later, labels: []}, {...earlier, labels: ['first']}), []);
});

test('copies of the same time, or without one, take nothing from a first', async () => {
  assert.deepEqual(
    await breachesIn(
      post('1', {labels: ['first'], text: TEXT}),
      post('2', {text: TEXT, author: police}),
      post('3', {text: TEXT, author: police, publishedAt: undefined}),
    ),
    [],
  );
});

test('a first without a time cannot be checked', async () => {
  assert.deepEqual(await breachesIn(post('1', {labels: ['first'], publishedAt: undefined})), ['0 first-undated']);
});

test('an exclusive has one publisher, on however many platforms', async () => {
  const exclusive = post('1', {labels: ['exclusive'], text: TEXT});
  assert.deepEqual(await breachesIn(exclusive, post('2', {text: TEXT, author: police})), ['0 exclusive-copied by 1']);
  assert.deepEqual(
    await breachesIn(
      exclusive,
      post('3', {text: TEXT, author: {...exclusive.author, id: 'other', platform: 'wechat'}}),
    ),
    [],
  );
});

test('who passes an exclusive on and says so takes nothing from it', async () => {
  const exclusive = post('1', {labels: ['exclusive'], text: TEXT});
  const contentSource = {name: exclusive.author.name};
  assert.deepEqual(
    await breachesIn(
      exclusive,
      post('2', {text: TEXT, author: police, kind: 'repost'}),
      post('3', {text: TEXT, author: police, kind: 'reprint', contentSource}),
    ),
    [],
  );
});

test('an authoritative has a verified account and a basis', async () => {
  assert.deepEqual(
    await breachesIn(
      post('1', {labels: ['authoritative']}),
      post('2', {labels: [{kind: 'authoritative', basis: '公告'}], author: {...police, verified: {kind: 'company'}}}),
      post('3', {labels: [{kind: 'authoritative', evidenceUrl: 'https://example.gov.cn/12'}]}),
      post('4', {labels: ['authoritative'], contentSource: {name: '新区卫生健康局（示例）'}}),
    ),
    ['0 authoritative-unsourced', '1 authoritative-unverified'],
  );
});

test('a reprint names its source', async () => {
  assert.deepEqual(
    await breachesIn(post('1', {kind: 'reprint'}), post('2', {kind: 'reprint', contentSource: {name: '新华社'}})),
    ['0 reprint-unsourced'],
  );
});

test('what has lapsed or was withdrawn is not held against anybody', async () => {
  const withdrawn = {at: '2026-11-23', reason: '有误'};
  assert.deepEqual(
    await breachesIn(
      post('1', {labels: [{kind: 'original', until: '2026-11-01'}], kind: 'repost'}),
      post('2', {labels: ['original'], kind: 'repost', withdrawn}),
    ),
    ['0 lapsed'],
  );
});

test('the inspection says where, with the value found, and what to do', async () => {
  const posts = [
    post('1', {labels: ['original'], contentSource: {name: '新华社'}}),
    post('1', {publishedAt: undefined, text: '看\u202e这里', labels: ['hot']}),
  ];
  const context = {timeZone: 'Asia/Shanghai', now: NOW, language: 'zh-CN', calendar: {} as never} as const;
  const findings = await inspect({posts}, {}, context);
  assert.deepEqual(
    findings.map(({code, path}) => `${code} ${path}`),
    [
      'post-undated posts[1]',
      'post-turning posts[1].text',
      'label-unknown posts[1].labels[0]',
      'post-twice posts[1].id',
      'label-original-source posts[0].labels[0]',
    ],
  );
  assert.equal(findings.at(-1)!.params!['source'], '新华社');
  for (const {params = {}, wording} of findings)
    for (const [, name] of JSON.stringify(wording).matchAll(/\{(\w+)\}/g)) assert.ok(params[name!], name);
});

test('labels are not checked where the policy is off', async () => {
  const context = {timeZone: 'Asia/Shanghai', now: NOW, language: 'zh-CN', calendar: {} as never} as const;
  const posts = [post('1', {labels: ['original'], kind: 'repost'})];
  assert.deepEqual(await inspect({posts}, {labelPolicy: 'off'}, context), []);
});
