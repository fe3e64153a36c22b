/**
 * What a screen reader hears of each example, as committed in `aria/TYPE/EXAMPLE.yml`; `npm run snapshots` renews it. And
 * the keyboard: every stop of each example, and the main task of the modules that have a `TYPE.keys.ts`.
 */
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Page} from 'playwright-core';
import type {KeyboardTask} from '../packages/core/src/testing/keyboard-task.js';
import {bringChecks, check, steady} from './checks/on-page.js';
import {doSteps} from './keyboard.js';
import {expectStatuses, modules, openStorybook, showTogether, type StoryBrowser} from './story-browser.js';
import {storiesOf, type ListedStory} from './story-list.js';

/** When the examples are looked at: "3 hours ago" has to say the same tomorrow. */
const NOW = '2026-11-23T09:30:00+08:00';
const folder = new URL('aria/', import.meta.url);
const renews = process.env['MENHU_SNAPSHOTS'] === 'renew';

let book: StoryBrowser;
before(async () => {
  book = await openStorybook();
});
after(() => book.close());

const idOf = ({sidebarTitle, exportName}: ListedStory): string =>
  book.stories.find((entry) => entry.title === sidebarTitle && entry.exportName === exportName)!.id;

/** Opens the examples of a module, one below the other, at a time that stands still. */
async function openExamples(listed: readonly ListedStory[]): Promise<Page> {
  const {page} = await book.visit(idOf(listed[0]!), {now: NOW});
  await page.emulateMedia({reducedMotion: 'reduce'});
  await showTogether(page, listed.map(idOf));
  await expectStatuses(
    page,
    '[data-story-id]',
    listed.map(({status}) => status),
  );
  await bringChecks(page);
  await steady(page);
  return page;
}

for (const definition of modules) {
  const {type} = definition;
  const listed = storiesOf(definition).filter(({kind}) => kind === 'example');

  test(`${type}: the accessibility tree of each example is as committed`, async () => {
    const page = await openExamples(listed);
    const own = new URL(`${type}/`, folder);
    if (renews) {
      rmSync(own, {recursive: true, force: true});
      mkdirSync(own, {recursive: true});
    }
    for (const story of listed) {
      const heard = `${await page.locator(`[data-story-id="${idOf(story)}"] .story`).ariaSnapshot()}\n`;
      const file = new URL(`${story.key}.yml`, own);
      if (renews) writeFileSync(file, heard);
      assert.ok(existsSync(file), `no ${fileURLToPath(file)}: npm run snapshots`);
      assert.equal(
        heard,
        readFileSync(file, 'utf8'),
        `${type}/${story.key} has changed; if on purpose: npm run snapshots`,
      );
    }
    assert.equal(readdirSync(own).length, listed.length, `${fileURLToPath(own)} has files of examples that are gone`);
    await page.close();
  });

  test(`${type}: the Tab key goes through what can be used, in its order, with a name and a ring at each stop`, async () => {
    const page = await openExamples(listed);
    assert.deepEqual(
      (await check(page, 'keyboardFaults')).map(({story, what, measured}) => `${story}: ${what}: ${measured}`),
      [],
    );
    await page.close();
  });

  const script = new URL(`../packages/core/src/modules/${type}/${type}.keys.ts`, import.meta.url);
  if (!existsSync(script)) continue;
  test(`${type}: its main task is done by keys alone`, async () => {
    const {task} = (await import(script.href)) as {task: KeyboardTask};
    const example = listed.find(({key}) => key === task.example);
    assert.ok(example, `there is an example ${task.example}`);
    const page = await openExamples([example]);
    await doSteps(page, `mh-${type}`, task.steps);
    await page.close();
  });
}
