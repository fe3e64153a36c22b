import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Finder, wholeView, type FinderHost} from './finder.js';
import {readFragment, writeFragment} from './fragment.js';
import type {MatrixData, Member} from './matrix.module.js';

const rules = {now: Date.parse('2026-11-23T08:00:00+08:00')};
const member = (name: string, fields: Partial<Member> = {}): Member => ({
  id: name,
  name,
  url: '/',
  platform: 'weibo',
  ...fields,
});
const members = [
  member('天津交警', {org: {id: 'a', name: '公安局', sector: '公安'}}),
  member('天津发布', {platform: 'wechat', lastPostAt: '2026-11-22'}),
  member('重庆交警', {platform: 'wechat', org: {id: 'b', name: '公安局', sector: '公安'}}),
];

/** A finder, and a wait for its next answer. */
function begin(ask: FinderHost['ask'] = () => Promise.reject(new Error('no server'))): {
  finder: Finder;
  answered: () => Promise<string[]>;
} {
  let resolve: (() => void) | undefined;
  const finder = new Finder({update: () => resolve?.(), ask});
  const answered = async (): Promise<string[]> => {
    await new Promise<void>((done) => (resolve = done));
    return finder.found!.members.map(({name}) => name);
  };
  return {finder, answered};
}

test('members are found by pinyin, handle, organisation and description', async () => {
  const {finder, answered} = begin();
  finder.use([...members, member('乙', {handle: '@second', description: '办事大厅'})], undefined, rules);
  await answered();
  for (const [query, expected] of [
    ['tjjj', ['天津交警']],
    ['gonganju', ['天津交警', '重庆交警']],
    ['second', ['乙']],
    ['bsdt', ['乙']],
    ['没有', []],
  ] as const) {
    finder.change({query});
    assert.deepEqual(await answered(), expected, query);
  }
});

test('each choice says what it would leave, under the other choices', async () => {
  const {finder, answered} = begin();
  finder.use(members, undefined, rules);
  await answered();
  finder.change({platform: 'wechat'});
  assert.deepEqual(await answered(), ['天津发布', '重庆交警']);
  assert.deepEqual(finder.found!.choices.platform, [
    {value: 'wechat', count: 2},
    {value: 'weibo', count: 1},
  ]);
  assert.deepEqual(finder.found!.choices.sector, [{value: '公安', count: 1}]);
  finder.change({query: 'jj'});
  assert.deepEqual(await answered(), ['重庆交警']);
});

test('activities are counted, the unknown as unknown', async () => {
  const {finder, answered} = begin();
  finder.use(members, undefined, rules);
  await answered();
  assert.deepEqual(
    [...finder.summary!],
    [
      ['unknown', 2],
      ['active', 1],
    ],
  );
});

test('a value that nobody has leaves nothing, and stays to be taken back', async () => {
  const {finder, answered} = begin();
  finder.use(members, undefined, rules);
  await answered();
  finder.change({platform: 'douyin'});
  assert.deepEqual(await answered(), []);
});

test('the server is asked once for what was typed last, and its answer is shown', async () => {
  const asked: string[] = [];
  const {finder, answered} = begin(async (address): Promise<MatrixData> => {
    asked.push(address);
    return {members: [member('远方')], total: 7};
  });
  finder.use(members, '/search?q={q}', rules);
  await answered();
  finder.change({query: 't'});
  finder.change({query: '天 津'});
  assert.deepEqual(await answered(), ['远方']);
  assert.deepEqual(asked, [`/search?q=${encodeURIComponent('天 津')}`]);
  assert.deepEqual([finder.found!.by, finder.found!.total], ['server', 7]);
});

test('a late answer of the server does not replace a newer one', async () => {
  const answers: ((data: MatrixData) => void)[] = [];
  const {finder, answered} = begin(() => new Promise((resolve) => answers.push(resolve)));
  finder.use(members, '/search?q={q}', rules);
  await answered();
  finder.change({query: 'a'});
  while (answers.length < 1) await new Promise((resolve) => setTimeout(resolve, 5));
  finder.change({query: 'ab'});
  while (answers.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  const next = answered();
  answers[1]!({members: [member('新')]});
  assert.deepEqual(await next, ['新']);
  answers[0]!({members: [member('旧')]});
  await new Promise((resolve) => setTimeout(resolve));
  assert.deepEqual(finder.found!.members[0]!.name, '新');
});

test('where the server fails, what is loaded is searched, and that is said', async (context) => {
  context.mock.method(console, 'error', () => {});
  const {finder, answered} = begin();
  finder.use(members, '/search?q={q}', rules);
  await answered();
  finder.change({query: 'cqjj'});
  assert.deepEqual(await answered(), ['重庆交警']);
  assert.equal(finder.found!.by, 'fallback');
});

test('a view goes into the address and comes back, and other fragments are left alone', () => {
  const view = {...wholeView, query: '天津 jj&', platform: 'weibo'};
  const fragment = writeFragment(view, '矩阵');
  assert.deepEqual({...wholeView, ...readFragment(fragment, '矩阵')}, view);
  assert.equal(readFragment('#main', '矩阵'), undefined);
  assert.equal(readFragment(fragment, 'other'), undefined);
  assert.equal(writeFragment(wholeView, 'matrix'), '');
});
