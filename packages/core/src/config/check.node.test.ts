import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as fc from 'fast-check';
import {checkConfig} from './check.js';
import {formatIssue} from './issue.js';

const member = {type: 'matrix', id: 'juzhen', src: 'data/matrix.json'};
const home = (...modules: unknown[]) => ({version: 1, sections: [{modules}]});
const codes = (json: unknown): string[] => checkConfig(json).issues.map(({code, path}) => `${code} ${path}`.trim());

test('a good file has no issue and comes back whole', () => {
  const config = {$schema: 'home.schema.json', ...home(member), site: {name: '云岭发布', idCode: '1200000000'}};
  assert.deepEqual(checkConfig(config), {config, issues: []});
});

test('text that is not JSON is answered with its line and column in both languages', () => {
  const text = '{\n  "version": 1,\n  "sections": [}\n}';
  const [zh] = checkConfig(text).issues;
  const [en] = checkConfig(text, {lang: 'en'}).issues;
  assert.deepEqual([zh!.code, zh!.severity, zh!.line, zh!.column], ['not-json', 'error', 3, 16]);
  assert.equal(zh!.message, '这不是 JSON 文件：第 3 行第 16 列缺少值。');
  assert.equal(en!.message, 'This is not JSON: line 3, column 16: a value is missing.');
});

for (const json of [[], 3, null, 'words', true]) {
  test(`${JSON.stringify(json)} is not a homepage`, () => {
    const {config, issues} = checkConfig(JSON.stringify(json));
    assert.equal(config, undefined);
    assert.deepEqual(
      issues.map(({code, severity}) => [code, severity]),
      [['not-object', 'error']],
    );
  });
}

test('a misspelt key is kept and answered with the one that was meant, on its line', () => {
  const text =
    '{"version": 1, "sections": [{"modules": [\n  {"type": "feed", "src": "a.json",\n   "titel": "动态"}]}]}';
  const {config, issues} = checkConfig(text);
  assert.equal(
    (config as unknown as {sections: {modules: {titel: string}[]}[]}).sections[0]!.modules[0]!.titel,
    '动态',
  );
  assert.deepEqual(issues, [
    {
      code: 'unknown-key',
      severity: 'warning',
      path: 'sections[0].modules[0].titel',
      message: '不认识的字段“titel”，已原样保留但不起作用。',
      hint: '您是不是要写“title”？自用的备注请以“x-”开头命名。',
      module: 'feed',
      line: 3,
      column: 4,
    },
  ]);
});

test('every problem is named at once', () => {
  const config = {
    ...home(
      {...member, groupBy: 'sektor', limit: -1},
      {type: 'wether'},
      {type: 'feed'},
      'x',
      {src: 'a'},
      {...member, src: 'javascript:alert(1)'},
    ),
    theme: {mode: 'darkk', accent: 'red', colour: 1},
  };
  assert.deepEqual(codes(config), [
    'wrong-type theme.accent',
    'wrong-choice theme.mode',
    'unknown-key theme.colour',
    'wrong-choice sections[0].modules[0].groupBy',
    'wrong-type sections[0].modules[0].limit',
    'unknown-type sections[0].modules[1].type',
    'no-source sections[0].modules[2]',
    'wrong-type sections[0].modules[3]',
    'missing sections[0].modules[4].type',
    'unsafe-url sections[0].modules[5].src',
    'duplicate-id sections[0].modules[5].id',
  ]);
});

test('severity says whether the module is shown', () => {
  const {issues} = checkConfig(
    home({...member, size: 'huge'}, {...member, id: 'b', src: 'data:text/plain,1'}, {type: 'x'}),
  );
  assert.deepEqual(
    issues.map(({severity}) => severity),
    ['warning', 'error', 'error'],
  );
});

test('a wrong choice is answered with the choices and the nearest one, in English too', () => {
  const [issue] = checkConfig(home({...member, groupBy: 'regoin'}), {lang: 'en'}).issues;
  assert.equal(issue!.message, '“regoin” is not one of the choices; it is not used.');
  assert.equal(issue!.hint, 'Choose one of: sector, org, region, level, platform, group, none. Did you mean “region”?');
  assert.match(formatIssue(issue!), /^\[menhu\] .* — juzhen sections\[0\]\.modules\[0\]\.groupBy — Choose/);
});

test('a file of a newer version is kept as it is and judged no further', () => {
  const config = {version: 99, sections: 'rows', blocks: [1]};
  const result = checkConfig(config);
  assert.deepEqual(result.config, config);
  assert.deepEqual(
    result.issues.map(({code, severity}) => [code, severity]),
    [['newer-version', 'warning']],
  );
});

test('a file of version 0 is brought to version 1, nothing is lost, and issues name its own places', () => {
  const text = JSON.stringify({site: {name: '云岭'}, note: 'x', modules: [{...member, limt: 3}]}, null, 1);
  const {config, issues} = checkConfig(text);
  assert.deepEqual(config, {
    site: {name: '云岭'},
    note: 'x',
    version: 1,
    sections: [{modules: [{...member, limt: 3}]}],
  });
  assert.deepEqual(
    issues.map(({code, severity, path}) => [code, severity, path]),
    [
      ['migrated', 'notice', ''],
      ['unknown-key', 'warning', 'note'],
      ['unknown-key', 'warning', 'modules[0].limt'],
    ],
  );
  assert.equal(text.split('\n')[issues[2]!.line! - 1]!.trim().startsWith('"limt"'), true);
});

test('modules that others registered are checked by their own options', () => {
  const extraModules = {weather: {city: 'text'}} as const;
  assert.deepEqual(checkConfig(home({type: 'weather', src: 'w.json', city: '昆明'}), {extraModules}).issues, []);
});

test('links with a scheme that runs code are refused however they are spelt', () => {
  for (const href of [
    'javascript:alert(1)',
    'JaVaScRiPt:1',
    ' javascript:1',
    'java\nscript:1',
    'vbscript:1',
    'data:text/html,1',
    'blob:x',
  ]) {
    assert.deepEqual(
      codes(home({...member, link: {text: '更多', href}})),
      ['unsafe-url sections[0].modules[0].link.href'],
      href,
    );
  }
});

test('notes of the author’s own are no issue', () => {
  assert.deepEqual(codes({...home({...member, 'x-note': 1, _todo: 2}), $comment: 'x'}), []);
});

test('no value makes it throw, and what it is given is never changed', () => {
  fc.assert(
    fc.property(fc.jsonValue({maxDepth: 4}), (value) => {
      const before = JSON.stringify(value);
      checkConfig(value);
      checkConfig({version: 1, sections: value});
      checkConfig({version: 1, sections: [{modules: value}]});
      checkConfig({version: 1, sections: [{modules: [value]}]});
      checkConfig({modules: value});
      assert.equal(JSON.stringify(value), before);
    }),
    {numRuns: 500},
  );
});

test('keys of the prototype are ordinary unknown keys', () => {
  const config = JSON.parse(
    '{"version":1,"sections":[{"modules":[{"type":"constructor","src":"a"},{"type":"__proto__","src":"a"}]}],"__proto__":{"x":1},"toString":1}',
  ) as unknown;
  assert.deepEqual(codes(config), [
    'unknown-key toString',
    'unknown-type sections[0].modules[0].type',
    'unknown-type sections[0].modules[1].type',
  ]);
  assert.equal(({} as {x?: number}).x, undefined);
});

test('modules whose options nobody described have no unknown keys', () => {
  const extraModules = {weather: {'*': 'any'}} as const;
  assert.deepEqual(checkConfig(home({type: 'weather', src: 'w.json', city: '昆明'}), {extraModules}).issues, []);
});

test('a version that is no whole number is reported, and the file is checked as one of this version', () => {
  for (const version of ['1', true, -1, 0.5]) {
    assert.deepEqual(
      codes({...home(member), version, titel: 1}),
      ['wrong-type version', 'unknown-key titel'],
      String(version),
    );
  }
});

test('issues of a text stand in the order of its lines', () => {
  const text =
    '{"version": 1, "sections": [{"modules": [\n{"titel": 1,\n"type": "matrix", "src": "a",\n"groupBy": "x"}]}]}';
  assert.deepEqual(
    checkConfig(text).issues.map(({line}) => line),
    [2, 4],
  );
});

test('a file of version 0 that has sections as well keeps both, and issues name its own places', () => {
  const {config, issues} = checkConfig({version: 0, modules: [], sections: [{titel: 1, modules: []}]});
  assert.deepEqual(config, {version: 1, sections: [{modules: []}, {titel: 1, modules: []}]});
  assert.deepEqual(
    issues.map(({path}) => path),
    ['', 'sections[0].titel'],
  );
});

test('a value that JSON cannot write is reported all the same', () => {
  let deep: unknown[] = [];
  for (let level = 0; level < 20_000; level++) deep = [deep];
  const own: Record<string, unknown> = {};
  own['own'] = own;
  for (const value of [deep, own, 10n]) {
    const [issue] = checkConfig(home({...member, title: value})).issues;
    assert.equal(issue?.path, 'sections[0].modules[0].title');
    assert.match(issue.message, /…/);
  }
});
