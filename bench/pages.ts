/**
 * `npm run bench:build`: how long `menhu build` takes for a province's districts, 1,000 pages of one kind, and whether its
 * memory stays level.
 *
 *   --pages N  another number of pages
 *   --write    puts the table into docs/bench-build.md
 */
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {buildSite} from '../packages/cli/src/build/site.js';

const {values: flags} = parseArgs({
  options: {pages: {type: 'string', default: '1000'}, write: {type: 'boolean', default: false}},
});
const pages = Number(flags.pages);
const demo = fileURLToPath(new URL('../demo/', import.meta.url));

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heapMb = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
};
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

const folder = mkdtempSync(join(tmpdir(), 'menhu-pages-'));
const home = JSON.parse(readFileSync(join(demo, 'home.json'), 'utf8')) as {site: {name: string}};
const files = Array.from({length: pages}, (_, index) => {
  const name = `district-${index + 1}`;
  mkdirSync(join(folder, name));
  cpSync(join(demo, 'data'), join(folder, name, 'data'), {recursive: true});
  const file = join(folder, name, 'home.json');
  writeFileSync(file, JSON.stringify({...home, site: {...home.site, name: `第 ${index + 1} 区（示例）`}}));
  return file;
});

const times: number[] = [];
/** Time that the processor worked for this process, in ms: what others on the machine do is not in it. */
const worked: number[] = [];
const workedMs = (): number => process.cpuUsage().user / 1_000 + process.cpuUsage().system / 1_000;
let lastWorked = workedMs();
const heaps: [page: number, mb: number][] = [];
let last = performance.now();
try {
  await buildSite(
    {
      files,
      out: join(folder, 'out'),
      template: undefined,
      root: undefined,
      timeoutMs: 15_000,
      force: false,
      dataOnly: false,
      language: 'en',
      now: Date.now(),
    },
    () => {
      times.push(performance.now() - last);
      worked.push(workedMs() - lastWorked);
      if ([10, pages / 4, pages / 2, pages].includes(times.length)) heaps.push([times.length, heapMb()]);
      last = performance.now();
      lastWorked = workedMs();
    },
    () => {},
  );
} finally {
  rmSync(folder, {recursive: true, force: true});
}

const rest = times.slice(1);
const mean = rest.reduce((sum, time) => sum + time, 0) / rest.length;
const table = `| what | figure | limit |
| --- | --: | --: |
| the first page, with all that is loaded for it | ${times[0]!.toFixed(0)} ms | |
| each of the ${rest.length} others, on average | ${mean.toFixed(1)} ms | 60 ms |
| the same in processor time | ${(worked.slice(1).reduce((sum, time) => sum + time, 0) / rest.length).toFixed(1)} ms | |
| their median | ${median(rest).toFixed(1)} ms | |
${heaps.map(([page, mb]) => `| heap after page ${page} | ${mb.toFixed(1)} MB | level |`).join('\n')}
`;
console.log(table);

if (flags.write) {
  writeFileSync(
    new URL('../docs/bench-build.md', import.meta.url),
    `# Benchmark: building ${pages} pages

Made by \`npm run bench:build -- --write\` on ${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]!.model}, \
Node ${process.versions.node}. Each page is the demo homepage: nine modules with their data and pictures, read, checked, printed and written.
The time of a page is by the clock, reading and writing included; the heap is measured after a collection.

${table}`,
  );
}
