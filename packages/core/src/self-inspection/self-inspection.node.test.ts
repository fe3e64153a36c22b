import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {InspectContext} from '../element/inspect.js';
import {emptyCalendar} from '../locale/calendar.js';
import {addressesIn} from './addresses.js';
import {newestOf} from './evidence.js';
import type {IndicatorCode} from './indicators.js';
import {inspectData, type DataReport} from './inspect-data.js';
import {summarize, type Verdict} from './summary.js';

const now = Date.parse('2026-11-23T12:00:00+08:00');
const context: InspectContext = {now, timeZone: 'Asia/Shanghai', calendar: emptyCalendar, language: 'zh-CN'};
const look = (type: string, value: unknown, options: object = {}): Promise<DataReport> =>
  inspectData({type, ...options}, {value}, context);
const breachesOf = ({evidence}: DataReport, indicator: IndicatorCode): string[] =>
  evidence!.tallies!.find((tally) => tally.indicator === indicator)!.breaches.map(({path}) => path);
const verdictOf = (verdicts: readonly Verdict[], code: IndicatorCode): Verdict | undefined =>
  verdicts.find(({indicator}) => indicator === code);

const account = (id: string, fields: object = {}): object => ({
  id,
  name: `账号${id}（示例）`,
  url: `https://www.example.gov.cn/${id}`,
  platform: 'weibo',
  ...fields,
});
const post = (id: string, fields: object = {}): object => ({
  id,
  url: `https://www.example.gov.cn/${id}`,
  text: `第 ${id} 条（示例）`,
  publishedAt: '2026-11-22T08:00:00+08:00',
  author: {id: 'a', name: '云岭发布（示例）'},
  ...fields,
});

test('an account is asked for its last post by the rules of the matrix; a closed one is asked nothing', async () => {
  const report = await look('matrix', {
    members: [
      account('fresh', {lastPostAt: '2026-11-22'}),
      account('old', {lastPostAt: '2026-10-01'}),
      account('closed', {lastPostAt: '2020-01-01', status: 'closed'}),
      account('unknown'),
      account('deaf', {lastPostAt: '2026-11-22', interaction: false}),
    ],
  });
  assert.deepEqual(breachesOf(report, 'accounts-updated'), ['members[1]']);
  assert.deepEqual(breachesOf(report, 'accounts-reachable'), ['members[4]']);
  const [updated, reachable] = report.evidence!.tallies!;
  assert.deepEqual([updated!.of, updated!.unknown], [3, 1]);
  assert.deepEqual([reachable!.of, reachable!.unknown], [1, 3]);
});

test('the span of an account is that of its module', async () => {
  const data = {members: [account('a', {lastPostAt: '2026-11-12'})]};
  assert.deepEqual(breachesOf(await look('matrix', data), 'accounts-updated'), []);
  assert.deepEqual(breachesOf(await look('matrix', data, {staleAfter: 10}), 'accounts-updated'), ['members[0]']);
});

test('posts tell when the newest came, which have no time, no source, or a label that is not true', async () => {
  const report = await look('feed', {
    posts: [
      post('1'),
      post('2', {publishedAt: undefined}),
      post('3', {kind: 'reprint'}),
      post('4', {kind: 'repost', labels: ['original']}),
      post('5', {
        withdrawn: {at: '2026-11-23T08:00:00+08:00', reason: '示例'},
        publishedAt: '2026-11-23T08:00:00+08:00',
      }),
    ],
  });
  assert.equal(report.evidence!.newestAt, Date.parse('2026-11-22T08:00:00+08:00'));
  assert.deepEqual(breachesOf(report, 'items-dated'), ['posts[1]']);
  assert.deepEqual(breachesOf(report, 'reprints-sourced'), ['posts[2]']);
  assert.deepEqual(breachesOf(report, 'labels-true'), ['posts[3]']);
});

test('an appeal without a reply for over three months and a service that nothing leads to are found', async () => {
  const item = (id: string, receivedAt: string): object => ({id, title: '示例', receivedAt, stages: []});
  const cases = await look('cases', {
    cases: [item('1', '2026-11-01T08:00:00+08:00'), item('2', '2026-07-01T08:00:00+08:00')],
  });
  assert.deepEqual(breachesOf(cases, 'appeals-answered'), ['cases[1]']);
  const service = (id: string, fields: object): object => ({id, name: id, channels: [], ...fields});
  const services = await look('services', {
    services: [
      service('none', {}),
      service('paused', {status: 'paused'}),
      service('phone', {channels: [{kind: 'phone', phone: '12345'}]}),
    ],
  });
  assert.deepEqual(breachesOf(services, 'services-usable'), ['services[0]']);
});

test('what a module’s own inspection finds is told, with what the lenient reading left out', async () => {
  const {findings, isBlank} = await look('feed', {posts: [post('1', {publishedAt: undefined}), {id: '2'}]});
  assert.deepEqual([...new Set(findings.map(({code}) => code))].sort(), ['left-out', 'missing', 'post-undated']);
  assert.equal(isBlank, false);
});

test('a list without entries is blank, and so is a body that is none', async () => {
  assert.equal((await look('feed', {posts: []})).isBlank, true);
  const body = new TextEncoder().encode('<html>登录</html>').buffer;
  const report = await inspectData({type: 'feed'}, {body, url: 'https://www.example.gov.cn/feed.json'}, context);
  assert.deepEqual([report.isBlank, report.findings.map(({code}) => code)], [true, ['html-body']]);
});

test('a feed in another format is read by its adapter', async () => {
  const rss = `<rss><channel><title>云岭发布（示例）</title><item><title>示例</title><link>https://www.example.gov.cn/1</link></item></channel></rss>`;
  const given = {body: new TextEncoder().encode(rss).buffer, url: 'https://www.example.gov.cn/rss.xml'};
  const report = await inspectData({type: 'feed', format: 'rss'}, given, context);
  assert.deepEqual(breachesOf(report, 'items-dated'), ['posts[0]']);
  assert.equal(Number.isNaN(report.evidence!.newestAt), true);
});

test('garbled text is found', async () => {
  const {findings} = await look('feed', {posts: [post('1', {text: '\uFFFD\uFFFD通告'})]});
  assert.ok(findings.some(({code}) => code === 'wrong-encoding'));
});

test('addresses are found by the shape of the data, in lists, records and alternatives', () => {
  const shape = {
    url: 'url',
    'list?': [{'src?': 'resource'}],
    'or?': {or: ['text', {evidence: 'url'}]},
    'rest?': {'*': 'url'},
  } as const;
  const data = {url: '/a', list: [{src: 'b.png'}, {}], or: {evidence: 'https://c'}, rest: {x: '/d'}, own: 'https://e'};
  assert.deepEqual(
    addressesIn(shape, data).map(({path, url, kind}) => [path, url, kind]),
    [
      ['url', '/a', 'url'],
      ['list[0].src', 'b.png', 'resource'],
      ['or.evidence', 'https://c', 'url'],
      ['rest.x', '/d', 'url'],
    ],
  );
});

test('a day without a time lasts to its end, and the unknown is not older than anything', () => {
  assert.equal(
    newestOf(['2026-11-22T23:00:00+08:00', '2026-11-22', undefined]),
    Date.parse('2026-11-23T00:00:00+08:00'),
  );
  assert.equal(Number.isNaN(newestOf([undefined])), true);
});

const DAY_MS = 86_400_000;
const column = (name: string, daysAgo: number): {name: string; isBlank: boolean; evidence: {newestAt: number}} => ({
  name,
  isBlank: false,
  evidence: {newestAt: now - daysAgo * DAY_MS},
});

test('a homepage is as new as the newest on it; after two weeks it is broken', () => {
  const judge = (...days: number[]): string | undefined =>
    verdictOf(
      summarize(
        days.map((day) => column('动态', day)),
        now,
      ),
      'home-updated',
    )?.judgement;
  assert.deepEqual(
    [judge(1, 30), judge(13.9), judge(14.1), judge(NaN), judge()],
    ['met', 'met', 'broken', 'unknown', 'absent'],
  );
});

test('up to four old or blank columns are worth a look, five are broken', () => {
  const old = (count: number): Verdict =>
    verdictOf(
      summarize(
        Array.from({length: count}, (_, index) => column(`栏目${index}`, 20)),
        now,
      ),
      'columns-updated',
    )!;
  assert.deepEqual([old(1).judgement, old(4).judgement, old(5).judgement, old(5).count], ['look', 'look', 'broken', 5]);
  const blank = summarize([{name: '空', isBlank: true}, column('动态', 1)], now);
  assert.deepEqual(verdictOf(blank, 'columns-blank')!.names, ['空']);
});

test('one account or appeal at fault breaks its indicator; what nothing is known of is unknown', () => {
  const tally = {
    indicator: 'accounts-updated',
    of: 2,
    unknown: 3,
    breaches: [{path: 'members[0]', name: '甲'}],
  } as const;
  const modules = [{name: '矩阵', isBlank: false, evidence: {tallies: [tally]}}];
  const verdict = verdictOf(summarize(modules, now), 'accounts-updated')!;
  assert.deepEqual([verdict.judgement, verdict.count, verdict.of, verdict.unknown], ['broken', 1, 2, 3]);
  const silent = [{name: '矩阵', isBlank: false, evidence: {tallies: [{...tally, of: 0, breaches: []}]}}];
  assert.equal(verdictOf(summarize(silent, now), 'accounts-updated')!.judgement, 'unknown');
});

test('links are judged only where they were asked for; every indicator says its clause in both languages', () => {
  assert.equal(verdictOf(summarize([], now), 'links-alive'), undefined);
  const verdicts = summarize([], now, [{indicator: 'links-alive', of: 3, breaches: []}]);
  assert.equal(verdictOf(verdicts, 'links-alive')!.judgement, 'met');
  for (const {clause, title} of verdicts) {
    assert.match(clause['zh-CN'], /\p{Script=Han}/u);
    assert.match(clause.en + title.en, /[a-z]/);
  }
});
