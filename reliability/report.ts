/** Writes the tables of docs/reliability.md from what the runs recorded: `npm run report` after them. */
import {readFileSync, writeFileSync} from 'node:fs';
import {recorded} from './record.js';

const page = new URL('../docs/reliability.md', import.meta.url);

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

const tables: Readonly<Record<string, string>> = {
  hostile: table('hostile', {
    runs: 'cases',
    rejected: 'refused by the schema',
    shown: 'good for something',
    drawings: 'drawn',
    presses: 'pressed',
    faults: 'faults left',
  }),
  life: table('life', {
    mounts: 'mounts',
    listeners: 'listeners left',
    observed: 'observed elements left',
    timers: 'timers left',
    nodes: 'nodes left',
    handlers: 'handlers left',
    heap: 'bytes of heap more',
  }),
};

writeFileSync(
  page,
  Object.entries(tables).reduce(
    (text, [kind, rows]) =>
      text.replace(
        new RegExp(`<!-- ${kind} -->[^]*?<!-- /${kind} -->`),
        `<!-- ${kind} -->\n\n${rows}\n\n<!-- /${kind} -->`,
      ),
    readFileSync(page, 'utf8'),
  ),
);
