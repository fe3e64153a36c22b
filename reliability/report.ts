/** Writes the tables of docs/reliability.md and its Chinese twin from what the runs recorded: `npm run report` after them. */
import {readFileSync, writeFileSync} from 'node:fs';
import {faults} from './faults.js';
import {recorded} from './record.mjs';

const docs = new URL('../docs/', import.meta.url);

/** English and Chinese. */
type Words = readonly [string, string];

const inFull = (value: unknown): string => (typeof value === 'number' ? value.toLocaleString('en') : String(value));

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, ['---', ...head.slice(1).map(() => '--:')], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** What runs of a kind recorded, a row for each. */
function rowsOf(kind: string, columns: Readonly<Record<string, Words>>, language: 0 | 1): string {
  const rows = Object.entries(recorded(kind)).map(([name, row]) => [
    (row['title'] as Words | undefined)?.[language] ?? `\`${name}\``,
    ...Object.keys(columns).map((key) => inFull(row[key])),
  ]);
  return tableOf(['', ...Object.values(columns).map((words) => words[language])], rows.sort(byOrder(kind)));
}

/** Faults stand in the order of their list, all else by name. */
const byOrder =
  (kind: string) =>
  ([a = '']: readonly string[], [b = '']: readonly string[]): number => {
    const titles: readonly Words[] = kind === 'faults' ? Object.values(faults) : [];
    const place = (title: string): number => titles.findIndex((words) => words.includes(title));
    return place(a) - place(b) || (a < b ? -1 : 1);
  };

interface EngineRecord {
  readonly version: string;
  readonly areas: Readonly<Record<string, readonly [passed: number, all: number]>>;
}

/** The tests that passed in each engine, by the folder of the tests. */
function engineTable(language: 0 | 1): string {
  const engines = Object.entries(recorded('engines')) as unknown as readonly [string, EngineRecord][];
  const areas = [...new Set(engines.flatMap(([, engine]) => Object.keys(engine.areas)))].sort();
  const cell = ([passed, all]: readonly [number, number] = [0, 0]): string =>
    !all ? '–' : passed === all ? `${passed}` : language ? `${all} 项中 ${passed}` : `${passed} of ${all}`;
  return tableOf(
    ['', ...engines.map(([name, {version}]) => `${name} (${version})`)],
    areas.map((area) => [`\`${area}\``, ...engines.map(([, engine]) => cell(engine.areas[area]))]),
  );
}

/** Each column in the language of its page. */
const columns: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  hostile: {
    runs: ['cases', '用例'],
    rejected: ['refused by the schema', '不合格式'],
    shown: ['good for something', '仍可使用'],
    presses: ['pressed', '已按下'],
    faults: ['faults left', '遗留故障'],
  },
  huge: {
    lists: ['lists', '列表'],
    whole: ['read whole', '全部读取'],
    elements: ['most elements', '元素最多'],
  },
  faults: {
    status: ['the module is', '模块状态'],
    requests: ['requests', '请求次数'],
    codes: ['the webmaster is told', '告知管理员'],
  },
  policy: {
    pages: ['pages', '页面'],
    presses: ['pressed or typed', '按下或输入'],
    complaints: ['violations and errors', '违规和错误'],
  },
  life: {
    mounts: ['mounts', '装卸次数'],
    listeners: ['listeners left', '遗留监听'],
    observed: ['observed elements left', '遗留观察'],
    timers: ['timers left', '遗留定时器'],
    requests: ['requests left', '遗留请求'],
    nodes: ['nodes left', '遗留节点'],
    handlers: ['handlers left', '遗留处理函数'],
    heap: ['bytes of heap more', '内存增加（字节）'],
  },
};

for (const [name, language] of [
  ['reliability.md', 0],
  ['reliability.zh-CN.md', 1],
] as const) {
  const page = new URL(name, docs);
  let text = readFileSync(page, 'utf8');
  const put = (kind: string, table: string): void => {
    if (Object.keys(recorded(kind)).length)
      text = text.replace(
        new RegExp(`<!-- ${kind} -->[^]*?<!-- /${kind} -->`),
        `<!-- ${kind} -->\n\n${table}\n\n<!-- /${kind} -->`,
      );
  };
  put('engines', engineTable(language));
  for (const [kind, words] of Object.entries(columns)) put(kind, rowsOf(kind, words, language));
  writeFileSync(page, text);
}
