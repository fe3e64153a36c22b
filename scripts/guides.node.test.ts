import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {checkConfig} from '../packages/core/src/config/check.js';
import {toIssue, type IssueLanguage} from '../packages/core/src/config/issue.js';
import type {Finding} from '../packages/core/src/config/shape.js';
import {sourceWordings} from '../packages/core/src/data/source-wording.js';
import {snippetsOf} from './guide.js';

const docs = new URL('../docs/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, docs), 'utf8');
const pages = readdirSync(docs).filter((name) => name.endsWith('.md'));
/** GitHub's way from a heading to its anchor. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

for (const page of pages) {
  test(`docs/${page}: links lead to files and headings that exist`, () => {
    const text = read(page).replace(/```[^]*?```/g, '');
    for (const [, target] of text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)) {
      const [path, fragment] = target!.split('#');
      assert.ok(existsSync(new URL(path || page, docs)), `${target!} exists`);
      if (!fragment || !/(?:^|\.md)$/.test(path!)) continue;
      const anchors = [...read(path || page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchor(heading!));
      assert.ok(anchors.includes(decodeURIComponent(fragment)), `${target!} is a heading`);
    }
  });

  test(`docs/${page}: every home.json in it is without a fault`, () => {
    for (const {language, text, line} of snippetsOf(page)) {
      if (language !== 'json' || !text.includes('"sections"')) continue;
      assert.deepEqual(checkConfig(text).issues, [], `line ${line}`);
    }
  });
}

for (const page of pages.filter((name) => pages.includes(name.replace(/\.md$/, '.zh-CN.md')))) {
  test(`docs/${page} and its Chinese are of one build`, () => {
    const [english, chinese] = [page, page.replace(/\.md$/, '.zh-CN.md')].map((name) => {
      const text = read(name);
      const rows = text.split('\n').filter((line) => /^ *(?:#+ |\||\d+\. |- )/.test(line));
      return {
        // The kind of each line, as words differ: headings with their level, rows with their number of cells.
        rows: rows.map((row) =>
          row
            .replace(/`[^`]*`/g, '')
            .replace(/^ *(#+|\d+\.|-|\|).*$/, (line, mark: string) =>
              mark === '|' ? `|${line.split('|').length}` : mark,
            ),
        ),
        blocks: snippetsOf(name).map(({language}) => language),
      };
    });
    assert.deepEqual(chinese, english);
  });
}

test('both checklists judge alike', () => {
  const judged = (name: string, words: readonly string[]): number[] =>
    [...read(name).matchAll(/^\|.*\|$/gm)].flatMap(([row]) => {
      const found = row
        .split(' | ')
        .map((cell) => words.indexOf(cell))
        .find((index) => index >= 0);
      return found === undefined ? [] : [found];
    });
  const english = judged('checklist.md', ['yes', 'partly', 'no']);
  assert.ok(english.length > 30, `${english.length} rows`);
  assert.deepEqual(judged('checklist.zh-CN.md', ['是', '部分', '否']), english);
});

/** What really is said of each fault that the guide's table names. */
function messages(language: IssueLanguage): string[] {
  const modules = (entry: object): unknown => ({version: 1, sections: [{modules: [entry]}]});
  const bad = [
    '{"version": 1,\n "sections": [\n   {"modules": x}\n]}',
    modules({type: 'matrix', src: 'a.json', titel: '政务矩阵'}),
    modules({type: 'matrx', src: 'a.json'}),
    modules({type: 'matrix', src: 'javascript:alert(1)'}),
  ];
  const findings: Finding[] = [
    {code: 'wrong-type', severity: 'error', path: '', params: {expected: 'time', found: '2026-11-23'}},
    {code: 'html-body', severity: 'error', path: '', params: {url: 'a.json'}},
    {code: 'not-found', severity: 'error', path: '', params: {url: 'a.json', status: 404}},
    {code: 'no-answer', severity: 'error', path: '', params: {url: 'a.json'}},
  ];
  return [
    ...bad.flatMap((config) => checkConfig(config, {lang: language}).issues),
    ...findings.map((finding) => toIssue({wording: sourceWordings[finding.code], ...finding}, language)),
  ].map(({message}) => message);
}

for (const [page, language] of [
  ['first-homepage.zh-CN.md', 'zh-CN'],
  ['first-homepage.md', 'en'],
] as const) {
  test(`docs/${page}: the messages that it explains are the ones that people see`, () => {
    const table = read(page).split(/^## (?:最常见的问题|What goes wrong most often)$/m)[1]!;
    const quoted = [...table.matchAll(/^\| (?!您|message|---)([^|]+) \|/gm)].map(([, text]) => text!);
    assert.equal(quoted.length, 8);
    const said = messages(language);
    for (const text of quoted) {
      const parts = text.split('…');
      assert.ok(
        said.some((message) => parts.every((part) => message.includes(part))),
        `“${text}” is said; what is said: ${said.join('\n')}`,
      );
    }
  });
}
