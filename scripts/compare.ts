/**
 * `npm run compare -- BASE`: pictures of every story in two states of the code, the commit BASE and the files as they
 * are; lists those that differ. The pictures and a page with them, old, new and difference, go to `compare-report/`.
 */
import {existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {openStorybook, type StoryBrowser} from '../stories/story-browser.js';
import {comparePictures, type Comparison} from './compare-pictures.js';
import {npm, root, run} from './run-command.mjs';

/** The samples are of this day, and times are told from it. */
const NOW = '2026-11-23T09:30:00+08:00';
const STEADY_LOOKS = 4;
const LOOK_MS = 250;
/** Most of a story's time is waiting. */
const AT_ONCE = 6;
const PATIENCE_LOOKS = 40;

const [base] = process.argv.slice(2);
if (!base) throw new Error('Say with what to compare: npm run compare -- main~1');

const report = `${root}compare-report/`;
const worktree = `${root}node_modules/.cache/compare`;
rmSync(report, {recursive: true, force: true});
mkdirSync(report, {recursive: true});

const after = await take(root, 'new');
const before = await takeBase();
const rows: Comparison[] = [];
const book = await openStorybook();
const {page} = await book.visit(book.stories[0]!.id);
for (const id of new Set([...before, ...after]))
  rows.push(await comparePictures(page, id, {folder: report, isOld: before.has(id), isNew: after.has(id)}));
await book.close();

const changed = rows.filter(({share}) => share !== 0);
writeFileSync(`${report}index.html`, reportPage(changed));
for (const {id, share} of changed)
  console.log(share === undefined ? `${id}: in one of the two only` : `${id}: ${(share * 100).toFixed(2)} %`);
console.log(
  `${changed.length} of ${rows.length} stories differ: ${fileURLToPath(pathToFileURL(`${report}index.html`))}`,
);

/** Builds the Storybook of a folder and makes a picture of each of its stories; gives their ids. */
async function take(folder: string, name: string): Promise<Set<string>> {
  for (const script of ['generate', 'build:storybook']) {
    const {code, output} = await npm(['--prefix', folder, 'run', '--silent', script], {quiet: true});
    if (code !== 0) throw new Error(`npm run ${script} failed in ${folder}:\n${output}`);
  }
  const storybook = await openStorybook(pathToFileURL(`${folder}/storybook-static/`));
  mkdirSync(`${report}${name}`, {recursive: true});
  const waiting = storybook.stories.map(({id}) => id);
  const work = async (): Promise<void> => {
    for (let id = waiting.shift(); id; id = waiting.shift()) await shoot(storybook, id, `${report}${name}/${id}.png`);
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));
  const ids = new Set(storybook.stories.map(({id}) => id));
  await storybook.close();
  return ids;
}

async function takeBase(): Promise<Set<string>> {
  await run('git', ['worktree', 'remove', '--force', worktree], {quiet: true});
  const {code, output} = await run('git', ['worktree', 'add', '--force', '--detach', worktree, base!], {quiet: true});
  if (code !== 0) throw new Error(output);
  try {
    // The same tools for both, so that only the code differs.
    if (!existsSync(`${worktree}/node_modules`)) symlinkSync(`${root}node_modules`, `${worktree}/node_modules`, 'dir');
    return await take(worktree, 'old');
  } finally {
    await run('git', ['worktree', 'remove', '--force', worktree], {quiet: true});
  }
}

/** A picture once the story stands still. */
async function shoot(storybook: StoryBrowser, id: string, path: string): Promise<void> {
  const {page: visited} = await storybook.visit(id, {now: NOW});
  await visited.emulateMedia({reducedMotion: 'reduce'});
  let last = '';
  for (let same = 0, looks = 0; same < STEADY_LOOKS && looks < PATIENCE_LOOKS; looks++) {
    await visited.waitForTimeout(LOOK_MS);
    const now = await visited.evaluate(() => {
      const statuses = [...document.querySelectorAll('#storybook-root *')].map(
        (element) => (element as unknown as {status?: string}).status ?? '',
      );
      return `${document.documentElement.scrollHeight} ${statuses.join('')}`;
    });
    same = now === last ? same + 1 : 0;
    last = now;
  }
  await visited.screenshot({path, fullPage: true, animations: 'disabled', caret: 'hide'});
  await visited.close();
}

function reportPage(differing: readonly Comparison[]): string {
  const pictures = ({id, share}: Comparison): string =>
    `<h2>${id}</h2>${['old', 'new', ...(share === undefined ? [] : ['difference'])]
      .map((name) => `<figure><figcaption>${name}</figcaption><img src="${name}/${id}.png" alt="" /></figure>`)
      .join('')}`;
  return `<!doctype html><meta charset="utf-8" /><title>${differing.length} differ</title>
<style>body{font:15px/1.6 sans-serif}figure{display:inline-block;width:32%;margin:0;vertical-align:top}img{width:100%;border:1px solid #ccc}</style>
${differing.map(pictures).join('\n')}`;
}
