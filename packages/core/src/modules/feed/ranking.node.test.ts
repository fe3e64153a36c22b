import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Post} from '../../config/post-schema.js';
import {arrange, explainRank} from './arrange.js';
import {latestFirst} from './latest.js';
import {compareRanks, DEFAULT_WEIGHTS, rankOf, weightsOf, type Weights} from './ranking.js';

const NOW = Date.parse('2026-11-23T12:00:00+08:00');
const HOUR_MS = 3_600_000;

const post = (id: string, publishedAt?: string, more: Partial<Post> = {}): Post => ({
  id,
  url: `https://example.gov.cn/${id}`,
  text: id,
  author: {id: 'a', name: '云岭发布（示例）'},
  publishedAt,
  ...more,
});

const at = (time: string): string => `2026-11-${time}:00+08:00`;
const idsOf = (posts: readonly Post[]): string => posts.map(({id}) => id).join(' ');
const recommended = async (posts: readonly Post[], weights: Weights = DEFAULT_WEIGHTS): Promise<string> =>
  idsOf((await arrange(posts, {order: 'recommended', hidesContradicted: false, weights, now: NOW})).posts);

test('latest puts the newest first, whatever their zone is written as', () => {
  const posts = [post('a', '2026-11-23T00:30:00Z'), post('b', at('23T09:00')), post('c', at('23T08:00'))];
  assert.equal(idsOf(latestFirst(posts)), 'b a c');
});

test('latest ignores pins and labels', () => {
  const pinned = post('a', at('22T08:00'), {pinned: true, labels: ['authoritative']});
  assert.equal(idsOf(latestFirst([pinned, post('b', at('22T08:01'))])), 'b a');
});

test('posts of the same time stay as they came', async () => {
  const posts = ['a', 'b', 'c', 'd'].map((id) => post(id, at('23T08:00')));
  assert.equal(idsOf(latestFirst(posts)), 'a b c d');
  assert.equal(await recommended(posts), 'a b c d');
});

test('posts without a time come last in the order in which they came, labelled or not', async () => {
  const posts = [post('a'), post('b', undefined, {labels: ['authoritative']}), post('c', at('01T08:00'))];
  assert.equal(idsOf(latestFirst(posts)), 'c a b');
  assert.equal(await recommended(posts), 'c a b');
});

/** The posts of the worked table in docs/labels.md, with what it says of each: hours of age after the lift. */
const worked: readonly [Post, number][] = [
  [post('A', at('23T11:00')), 1],
  [post('B', at('23T06:00'), {labels: ['authoritative', 'first']}), -3],
  [post('C', at('23T10:00'), {labels: ['original']}), -0.75],
  [post('D', at('23T08:00'), {labels: [{kind: 'exclusive', until: at('23T11:30')}]}), 4],
  [post('E', at('20T08:00'), {pinned: true}), 76],
  [post('F', at('22T11:00'), {labels: ['authoritative']}), 25],
  [post('G', at('23T02:00'), {correction: {at: at('23T09:00'), text: '更正'}}), 10],
  [post('H', at('22T18:00'), {labels: ['first']}), 16.5],
];

test('the worked table of docs/labels.md and docs/labels.zh-CN.md holds', async () => {
  for (const [given, age] of worked) assert.equal(rankOf(given, DEFAULT_WEIGHTS, NOW).age, age, given.id);
  assert.equal(await recommended(worked.map(([given]) => given)), 'E G B C A D H F');
});

test('only the weightiest label counts', async () => {
  const posts = [
    post('a', at('23T08:00'), {labels: ['original', 'first']}),
    post('b', at('23T08:00'), {labels: ['exclusive']}),
  ];
  assert.equal(await recommended(posts), 'b a');
});

test('a corrected post stands above for three days, a withdrawn one loses its lift', async () => {
  const corrected = post('a', at('01T08:00'), {correction: {at: at('22T09:00'), text: '更正'}});
  const longAgo = post('b', at('01T08:00'), {correction: {at: at('19T09:00'), text: '更正'}});
  const withdrawn = post('c', at('23T08:30'), {
    labels: ['authoritative'],
    pinned: true,
    withdrawn: {at: at('23T09:00'), reason: '作废'},
  });
  assert.equal(await recommended([post('d', at('23T09:00')), withdrawn, longAgo, corrected]), 'a d c b');
});

test('weights of the config hold over the defaults, also for labels of the agency', async () => {
  const weights = weightsOf({lift: {useful: 20, authoritative: 0}});
  const posts = [
    post('a', at('23T11:00'), {labels: ['authoritative']}),
    post('b', at('23T10:00'), {labels: ['useful']}),
  ];
  assert.equal(await recommended(posts, weights), 'b a');
  assert.equal(weights.lift['first'], 6);
});

test('with the default weights no older post stands above a newer authoritative one', () => {
  const kind = fc.constantFrom('authoritative', 'exclusive', 'first', 'original', 'other');
  fc.assert(
    fc.property(
      kind,
      fc.double({min: 0, max: 72, noNaN: true}),
      fc.double({min: 0.01, max: 72, noNaN: true}),
      (label, age, older) => {
        const made = (hours: number): string => new Date(NOW - hours * HOUR_MS).toISOString();
        const newer = rankOf(post('a', made(age), {labels: ['authoritative']}), DEFAULT_WEIGHTS, NOW);
        const elder = rankOf(post('b', made(age + older), {labels: [label]}), DEFAULT_WEIGHTS, NOW);
        assert.ok(compareRanks(newer, elder) <= 0);
      },
    ),
  );
});

test('whatever the weights, nothing older than the configured hours stands above anything newer', () => {
  const weights = fc.record({
    lift: fc.dictionary(fc.constantFrom('authoritative', 'exclusive', 'first', 'useful'), fc.nat(1_000)),
    hours: fc.integer({min: 1, max: 100}),
  });
  const labels = fc.subarray(['authoritative', 'exclusive', 'first', 'useful']);
  fc.assert(
    fc.property(weights, labels, labels, fc.nat(500), fc.nat(500), (given, one, other, extra, younger) => {
      const own = weightsOf(given);
      const made = (hours: number): string => new Date(NOW - hours * HOUR_MS).toISOString();
      const age = own.hours + extra;
      const elder = rankOf(post('a', made(age), {labels: one}), own, NOW);
      const newer = rankOf(post('b', made(Math.max(0, age - 1 - younger)), {labels: other}), own, NOW);
      assert.ok(compareRanks(newer, elder) < 0);
    }),
  );
});

test('a post says why it stands where it does', () => {
  const say = (given: Post): string =>
    explainRank(given, rankOf(given, DEFAULT_WEIGHTS, NOW), [], 'zh-CN', 'Asia/Shanghai').replace(/ · .*/, '');
  assert.equal(say(post('a', at('23T10:00'), {labels: ['authoritative']})), '权威');
  assert.equal(say(post('b', at('23T10:00'), {pinned: true})), '置顶');
  assert.equal(say(post('c')), '未注明时间');
});

test('labels that the record contradicts neither show nor lift where they are hidden', async () => {
  const verified = {kind: 'government'};
  const posts = [
    post('a', at('23T10:00'), {labels: ['authoritative', 'original']}),
    post('b', at('23T11:00')),
    post('c', at('23T09:00'), {
      author: {id: 'c', name: 'c', verified},
      labels: [{kind: 'authoritative', basis: '公告'}],
    }),
  ];
  const {posts: ordered, hiddenOf} = await arrange(posts, {
    order: 'recommended',
    hidesContradicted: true,
    weights: DEFAULT_WEIGHTS,
    now: NOW,
  });
  assert.equal(idsOf(ordered), 'c a b');
  assert.deepEqual(hiddenOf(posts[0]!), new Set(['authoritative']));
  assert.equal(hiddenOf(posts[2]!), undefined);
});

test('the given list is not changed', async () => {
  const posts = Object.freeze([post('a', at('22T08:00')), post('b', at('23T08:00'))]);
  assert.equal(idsOf(latestFirst(posts)), 'b a');
  assert.equal(await recommended(posts), 'b a');
});
