import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {areCopies, CopyFinder, foldForCopies} from './copies.js';
import {samplePairs, type SamplePair} from './copies.sample.js';

const namesOf = (pairs: readonly SamplePair[]): string[] => pairs.map(({what}) => what);

test('what people change when they copy is taken away', () => {
  assert.equal(
    foldForCopies(
      '【通知】#一键预约# ＡＢ１，见 HTTPS://x.cn 和 https://a.gov.cn/b?c=1 @云岭发布_示例 🙂好//@别人：原文',
    ),
    '通知一键预约ab1见httpsxcn和好',
  );
});

/** As the rules find copies: by clauses that two texts share, then by comparing them. */
function copiesIn(texts: readonly string[]): readonly (readonly number[])[] {
  const finder = new CopyFinder(texts);
  texts.forEach((_, place) => finder.ask(place));
  texts.forEach((_, place) => finder.read(place));
  return texts.map((_, place) => finder.copiesOf(place));
}

const isFound = ({one, other}: SamplePair): boolean => copiesIn([one, other])[0]!.length > 0;

test('the error on the labelled sample is what docs/labels.md says', () => {
  const marked = samplePairs.filter(({isCopy}) => isCopy);
  const missed = marked.filter((pair) => !isFound(pair));
  const wrong = samplePairs.filter((pair) => !pair.isCopy && isFound(pair));
  assert.deepEqual([samplePairs.length, marked.length], [48, 26]);
  assert.deepEqual(namesOf(missed), ['traditional characters', 'told in other words', 'a headline made of it']);
  assert.deepEqual(namesOf(wrong), []);
});

test('a clause that many texts have makes no copies of them, and no comparing of each with each', () => {
  const texts = Array.from({length: 2_000}, (_, place) => `第${place}号通知。更多信息请关注云岭新区政务新媒体矩阵。`);
  assert.deepEqual(copiesIn(texts).flat(), []);
});

test('any text is a copy of itself, and comparing is fair to both sides', () => {
  const text = fc.string({unit: 'grapheme', maxLength: 80});
  fc.assert(
    fc.property(text, text, (one, other) => {
      assert.equal(areCopies(one, other), areCopies(other, one));
      assert.equal(areCopies(one, one), foldForCopies(one).length >= 8);
    }),
  );
});

test('a text of 100,000 characters is compared by its beginning', () => {
  const long = '云岭新区发布公告。'.repeat(11_111);
  assert.equal(areCopies(long, `${long}完`), true);
});
