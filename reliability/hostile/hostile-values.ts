import * as fc from 'fast-check';

/** What a script of an attacker would call; nothing that Menhu shows may ever run it. */
export const CANARY = 'menhuCanary()';

/** Addresses of every kind of scheme, written in the ways in which browsers still understand them, and broken ones. */
const ADDRESSES = [
  `javascript:${CANARY}`,
  `JaVaScRiPt:${CANARY}`,
  `java\nscript:${CANARY}`,
  `java\tscript:${CANARY}`,
  ` \u0001javascript:${CANARY}`,
  `\u00a0javascript:${CANARY}`,
  `\u200bjavascript:${CANARY}`,
  `javascript\u200b:${CANARY}`,
  `javascript&colon;${CANARY}`,
  `javascript://%0a${CANARY}`,
  `%6aavascript:${CANARY}`,
  `vbscript:${CANARY}`,
  `data:text/html,<script>${CANARY}</script>`,
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${CANARY}"/>`,
  'blob:https://evil.invalid/0',
  'file:///etc/passwd',
  'ftp://evil.invalid/',
  'ws://evil.invalid/',
  'about:blank',
  'view-source:https://evil.invalid/',
  'intent://evil#Intent;end',
  'filesystem:https://evil.invalid/x',
  'x-unknown:1',
  '//evil.invalid/',
  '\\\\evil.invalid\\x',
  '/\\evil.invalid',
  'https:evil.invalid',
  'https://user:password@evil.invalid/',
  'https://www.example.gov.cn@evil.invalid/',
  'http://[',
  'https://',
  'http://a b/',
  'https://xn--/',
  'https://evil.invalid:99999/',
  'https://evil.invalid/\ud800',
  `https://evil.invalid/"onmouseover="${CANARY}`,
  'tel:12345',
  'mailto:a@evil.invalid?bcc=b@evil.invalid',
  'weixin://dl/business/?t=x',
  'alipays://platformapi/startapp',
  'sms:1',
  '?',
  '#',
  '{q}',
  'https://evil.invalid/?q={q}',
];

/** Texts that were markup, code or a placeholder somewhere, and those that turn or hide what stands beside them. */
const TEXTS = [
  `<script>${CANARY}</script>`,
  `<img src=x onerror="${CANARY}">`,
  `"><svg onload=${CANARY}>`,
  `'-${CANARY}-'`,
  `</textarea></title></style></script><img src=x onerror=${CANARY}>`,
  `\${${CANARY}}`,
  `{{constructor.constructor('${CANARY}')()}}`,
  '{n}',
  '{name}{value}{0}',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '\u202eتسار\u202c',
  '\u202e',
  '\u2066\u2067\u2068',
  '\u200f\u200e\u061c',
  '\u0000',
  '\u0007\u001b[31m',
  '\ufeff',
  '\u2028\u2029',
  '\ud800',
  '\udfff\ud83d',
  'Z\u0351\u036b\u0343\u036a'.repeat(20),
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '﷽'.repeat(50),
  '\u3000',
  '   ',
  '\n\n\n',
  '#',
  '##',
  '#话题',
  '@',
  '＃＃＠',
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'null',
  'undefined!',
  '-0',
  '1e309',
  '0x10',
  '１２',
  '2026-02-30T25:61:00+99:99',
  '2026-11-23',
  '-271821-04-20T00:00:00Z',
  '0000-01-01',
  '9999-12-31T23:59:59.999999999+14:00',
  '1.32亿',
  'zh-CN',
  'i-klingon-xx',
  'Etc/Nowhere',
  '99999999999999999999',
  '锟斤拷',
];

const NUMBERS = [
  0,
  -0,
  -1,
  0.1,
  1e21,
  1e308,
  -1e308,
  5e-324,
  2 ** 53,
  2 ** 53 - 1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
];

export const PROTOTYPE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'toJSON',
  'hasOwnProperty',
  'then',
  'length',
  'onclick',
  'style',
  'innerHTML',
  'srcdoc',
  '',
  '*',
  'a.b',
  'a[0]',
  '\u202e',
];

const LONGEST = 20_000;

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {weight: 12, arbitrary: fc.constantFrom(...ADDRESSES)},
  {weight: 12, arbitrary: fc.constantFrom(...TEXTS)},
  {weight: 6, arbitrary: fc.string({unit: 'binary', maxLength: 30})},
  // Laying out long texts is most of the time.
  fc.constantFrom('很', 'W', '\u0301', '\u202e', '<', 'a ', '#', '@a', '12 ').map((text) => text.repeat(LONGEST)),
);

/** Lists and objects so deep that whoever walks them by recursion runs out of stack. */
const deep = (levels: number, isList: boolean): unknown => {
  let value: unknown = 'bottom';
  for (let level = 0; level < levels; level++) value = isList ? [value] : {value};
  return value;
};

/** Made anew each time, because some of them would be changed by whoever is careless. */
const odd: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => true,
  () => false,
  () => [],
  () => ({}),
  () => [[]],
  () => [null],
  () => Array.from({length: 3}),
  () => deep(100, true),
  () => deep(100, false),
  () => deep(20_000, true),
  () => deep(20_000, false),
  () => JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}') as unknown,
  () => ({toString: 1, valueOf: 2, toJSON: 3}),
  () => Object.create(null) as unknown,
  () => ({length: 1e9}),
  () => ({then: 'not a promise'}),
];

/** What no JSON can hold, but a script that sets `.data` can. */
const beyondJson: readonly (() => unknown)[] = [
  () => Symbol('hostile'),
  () => 10n,
  () => () => 'called',
  () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    return cycle;
  },
  () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    return cycle;
  },
  () => Object.freeze({frozen: Object.freeze([1])}),
];

export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  {weight: 8, arbitrary: hostileText},
  {weight: 3, arbitrary: fc.constantFrom(...NUMBERS)},
  {weight: 4, arbitrary: fc.constantFrom(...odd).map((make) => make())},
  {weight: 1, arbitrary: fc.constantFrom(...beyondJson).map((make) => make())},
);
