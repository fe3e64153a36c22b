import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {isLong, shorten} from './post-shorten.js';
import {shortLink, tokenize, type TextToken} from './post-text.js';

const short = (tokens: readonly TextToken[]): string[] =>
  tokens.map(({kind, text}) => (kind === 'text' ? text : `${kind}:${text}`));

test('topics, accounts and links are told from text', () => {
  assert.deepEqual(short(tokenize('看#云岭 之秋#，问 @云岭发布，见 https://a.gov.cn/x?y=1#z 。')), [
    '看',
    'topic:#云岭 之秋#',
    '，问 ',
    'account:@云岭发布',
    '，见 ',
    'link:https://a.gov.cn/x?y=1#z',
    ' 。',
  ]);
});

test('a link ends where Chinese goes on, and before the punctuation of its sentence', () => {
  assert.deepEqual(short(tokenize('详见https://a.gov.cn/b请查看')), ['详见', 'link:https://a.gov.cn/b', '请查看']);
  assert.deepEqual(short(tokenize('(see https://a.gov.cn/b.)')), ['(see ', 'link:https://a.gov.cn/b', '.)']);
  assert.deepEqual(short(tokenize('https://a.org/w_(x)')), ['link:https://a.org/w_(x)']);
});

test('a topic right behind a link is a topic', () => {
  assert.deepEqual(short(tokenize('http://a.cn/b#话题#')), ['link:http://a.cn/b', 'topic:#话题#']);
});

test('two hash signs around nothing, around spaces or on two lines are no topic', () => {
  for (const text of ['##', '# #', '#a #b', '1# 和 2#', '#一\n二#', `#${'长'.repeat(61)}#`])
    assert.deepEqual(short(tokenize(text)), [text]);
});

test('an e-mail address is not an account', () => {
  assert.deepEqual(short(tokenize('info@example.gov.cn')), ['info@example.gov.cn']);
});

test('an account of the fediverse keeps its host', () => {
  assert.deepEqual(short(tokenize('@council@example.org says')), ['account:@council@example.org', ' says']);
});

test('schemes other than http and https, and a scheme without a host, stay text', () => {
  for (const text of ['javascript:alert(1)', 'data:text/html,x', 'https://', 'http://...', 'ftp://a.cn'])
    assert.deepEqual(short(tokenize(text)), [text]);
});

test('markup stays text', () => {
  assert.deepEqual(short(tokenize('<img src=x onerror=alert(1)>')), ['<img src=x onerror=alert(1)>']);
});

test('the tokens of any text are that text', () => {
  const piece = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.constantFrom('#', '@', 'https://', 'a.cn', '/', ')', '话题', ' ', '\n', '.'),
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        assert.equal(
          tokenize(text)
            .map((token) => token.text)
            .join(''),
          text,
        );
      },
    ),
  );
});

test('hostile texts of 100,000 characters take no quadratic time', () => {
  for (const unit of ['#', '@', '#a', '@a', 'http://', 'https://a.cn/)', ')', 'https://a.cn/.']) {
    const started = performance.now();
    tokenize(unit.repeat(100_000 / unit.length));
    tokenize(`https://a.cn/${unit.repeat(100_000 / unit.length)}`);
    assert.ok(performance.now() - started < 1_000, unit);
  }
});

test('a text is long from 180 Chinese characters, 360 letters or nine lines', () => {
  assert.equal(isLong('字'.repeat(180)), false);
  assert.equal(isLong('字'.repeat(181)), true);
  assert.equal(isLong('x'.repeat(360)), false);
  assert.equal(isLong('x'.repeat(361)), true);
  assert.equal(isLong('\n'.repeat(9)), false);
  assert.equal(isLong('\n'.repeat(9) + '字'), true);
});

test('a shortened text ends in an ellipsis after 140 characters', () => {
  assert.deepEqual(short(shorten(tokenize('字'.repeat(500)))), [`${'字'.repeat(140)}…`]);
});

test('a shortened text keeps topics and links whole or leaves them out', () => {
  const head = '字'.repeat(136);
  assert.deepEqual(short(shorten(tokenize(`${head}#一个话题#${head}`))), [head, '…']);
  assert.deepEqual(short(shorten(tokenize(`${head}#话题#${head}`))), [head, 'topic:#话题#', '字…']);
  assert.deepEqual(short(shorten(tokenize(`https://a.cn/${'x'.repeat(999)} ${head}`))).slice(0, 1), [
    `link:https://a.cn/${'x'.repeat(999)}`,
  ]);
});

test('a shortened text ends at a space where one is near', () => {
  assert.deepEqual(short(shorten(tokenize('word '.repeat(100)))), [`${'word '.repeat(55)}word…`]);
});

test('a link is shown without its scheme and not longer than a line', () => {
  assert.equal(shortLink('https://www.example.gov.cn/a'), 'www.example.gov.cn/a');
  assert.equal(shortLink(`https://a.cn/${'x'.repeat(99)}`).length, 41);
});
