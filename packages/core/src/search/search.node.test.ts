import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createIndex, matchRanges} from './search.js';

const names = [
  '天津交警',
  '重庆发布',
  '长春公安',
  '云岭新区 Yunling',
  '厦门日报',
  '臺灣事務',
  'ＡＢＣ新闻',
  '吕梁女声',
];
const find = (query: string): string[] => createIndex(names, (name) => [name]).find(query);

for (const [query, expected] of [
  ['tjjj', '天津交警'],
  ['TJJJ', '天津交警'],
  ['tianjin', '天津交警'],
  ['tianjinjj', '天津交警'],
  ['tjjiaoj', '天津交警'],
  ['天津jj', '天津交警'],
  ['jinj', '天津交警'],
  ['chongqing', '重庆发布'],
  ['cqfb', '重庆发布'],
  ['changchun', '长春公安'],
  ['chchg', '长春公安'],
  ['xiamen', '厦门日报'],
  ['台湾事务', '臺灣事務'],
  ['twsw', '臺灣事務'],
  ['天津交警', '天津交警'],
  ['abc', 'ＡＢＣ新闻'],
  ['ａｂｃ', 'ＡＢＣ新闻'],
  ['lvliang', '吕梁女声'],
  ['lüliang', '吕梁女声'],
  ['luliangnv', '吕梁女声'],
  ['yunling', '云岭新区 Yunling'],
] as const) {
  test(`${query} finds ${expected}`, () => assert.deepEqual(find(query), [expected]));
}

test('a syllable is not found in the middle of another', () => {
  assert.deepEqual(find('anjin'), []);
  assert.deepEqual(find('ongqing'), []);
});

test('every word has to be found, in any order and any of the texts', () => {
  const index = createIndex([1, 2], (item) => (item === 1 ? ['交警', undefined, '天津'] : ['交警', '上海']));
  assert.deepEqual(index.find('jj tianjin'), [1]);
  assert.deepEqual(index.find('jj'), [1, 2]);
});

test('a word is not found across two texts', () => {
  assert.deepEqual(createIndex([1], () => ['天', '津']).find('天津'), []);
});

test('an empty query finds all, in their order', () => {
  assert.deepEqual(find('  '), names);
});

test('typing on, and taking back, find what a fresh search finds', () => {
  const many = Array.from({length: 5_000}, (_, index) => `${names[index % names.length]}${index}`);
  const index = createIndex(many, (name) => [name]);
  for (const query of ['t', 'tj', 'tjjj', 'tjjj1', 'tj', 'c', 'cq fb', 'cq fb 1'])
    assert.deepEqual(index.find(query), createIndex(many, (name) => [name]).find(query), query);
});

test('slices find what one go finds', async () => {
  const many = Array.from({length: 5_000}, (_, index) => `${names[index % names.length]}${index}`);
  const index = createIndex(many, (name) => [name]);
  await index.prepare();
  assert.deepEqual(await index.search('cqfb1'), createIndex(many, (name) => [name]).find('cqfb1'));
});

test('a search that is let go of ends', async () => {
  const abort = new AbortController();
  abort.abort(new Error('typed on'));
  await assert.rejects(createIndex(names, (name) => [name]).search('t', abort.signal), /typed on/);
});

test('matches are marked in the text as it stands', () => {
  assert.deepEqual(matchRanges('天津交警', 'jj'), [[1, 4]]);
  assert.deepEqual(matchRanges('天津交警', 'tjjj'), [[0, 4]]);
  assert.deepEqual(matchRanges('ＡＢＣ新闻abc', 'abc'), [
    [0, 3],
    [5, 8],
  ]);
  assert.deepEqual(matchRanges('臺灣事務', '台湾'), [[0, 2]]);
  assert.deepEqual(matchRanges('👍天津', 'tj'), [[2, 4]]);
  assert.deepEqual(matchRanges('㎏', 'k'), [[0, 1]]);
  assert.deepEqual(matchRanges('天津', ''), []);
  assert.deepEqual(matchRanges('天津', 'sh'), []);
});

test('names of places with rare or several readings are found as people type them', () => {
  const places =
    '亳州bozhou郴州chenzhou衢州quzhou涪陵fuling莒县juxian鄞州yinzhou泸州luzhou莞城guancheng蚌埠bengbu六安luan台州taizhou' +
    '大城daicheng长治changzhi重庆chongqing厦门xiamen朝阳chaoyang乐山leshan乐清yueqing单县shanxian洪洞hongdong西藏xizang' +
    '都匀duyun会稽kuaiji藁城gaocheng行唐xingtang漯河luohe荥阳xingyang荥经yingjing浚县xunxian尉犁yuli蔚县yuxian阿坝aba' +
    '婺源wuyuan歙县shexian鄂州ezhou儋州danzhou綦江qijiang深圳shenzhen济南jinan柏林bolin丽水lishui铅山yanshan枞阳zongyang';
  for (const [, place, reading] of places.matchAll(/([^a-z]+)([a-z]+)/g)) {
    assert.deepEqual(createIndex([place], (name) => [name]).find(reading!), [place], `${place} ${reading}`);
  }
});
