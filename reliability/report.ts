/** Writes the tables of docs/reliability.md and its Chinese twin from what the runs recorded: `npm run report` after them. */
import {readFileSync, writeFileSync} from 'node:fs';
import {recorded} from './record.js';

const docs = new URL('../docs/', import.meta.url);

/** A table of what runs of a kind recorded, a row for each. */
function table(kind: string, columns: Readonly<Record<string, string>>): string {
  const rows = Object.entries(recorded(kind)).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `| ${['', ...Object.values(columns)].join(' | ')} |`,
    `| --- |${' --: |'.repeat(Object.keys(columns).length)}`,
    ...rows.map(
      ([name, row]) =>
        `| \`${name}\` | ${Object.keys(columns)
          .map((key) => Number(row[key]).toLocaleString('en'))
          .join(' | ')} |`,
    ),
  ].join('\n');
}

/** Each column in the language of its page. */
const columns: Readonly<Record<string, Readonly<Record<string, readonly [english: string, chinese: string]>>>> = {
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

for (const [language, name] of ['reliability.md', 'reliability.zh-CN.md'].entries()) {
  const page = new URL(name, docs);
  const written = Object.entries(columns).reduce(
    (text, [kind, names]) => {
      const own = Object.fromEntries(Object.entries(names).map(([key, words]) => [key, words[language]!]));
      return text.replace(
        new RegExp(`<!-- ${kind} -->[^]*?<!-- /${kind} -->`),
        `<!-- ${kind} -->\n\n${table(kind, own)}\n\n<!-- /${kind} -->`,
      );
    },
    readFileSync(page, 'utf8'),
  );
  writeFileSync(page, written);
}
