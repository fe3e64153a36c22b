/** What must hold of every story, in every theme, in large type, from right to left, wide and narrow. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Page} from 'playwright-core';
import {themeNames} from '../packages/core/src/theme/themes.js';
import {bringChecks, check, surround} from './checks/on-page.js';
import {FaultList} from './checks/faults.js';
import type {Surroundings} from './checks/ground.js';
import {
  expectNoneLoading,
  expectStatuses,
  moduleGroups,
  modules,
  openStorybook,
  showTogether,
  type StoryBrowser,
} from './story-browser.js';

const NARROW = 320;
const WIDE = 1280;
const HEIGHT = 900;

/** The looks in which axe judges. */
const looks: Readonly<Record<string, Surroundings>> = {
  light: {},
  dark: {mode: 'dark'},
  large: {text: 'large'},
  Uyghur: {language: 'ug'},
  'large Uyghur': {language: 'ug', text: 'large'},
};

let book: StoryBrowser;
before(async () => {
  book = await openStorybook();
});
after(() => book.close());

async function checkGroup(ids: readonly string[], settle: (page: Page) => Promise<void>): Promise<string> {
  const {page} = await book.visit(ids[0]!);
  // What fades is measured where it ends, not on the way.
  await page.emulateMedia({reducedMotion: 'reduce'});
  await showTogether(page, ids);
  await settle(page);
  await bringChecks(page);
  const faults = new FaultList();
  for (const width of [WIDE, NARROW]) {
    await page.setViewportSize({width, height: HEIGHT});
    for (const [name, look] of Object.entries(looks)) {
      const where = `${name}, ${width} px`;
      await surround(page, look);
      faults.add('axe', where, await check(page, 'axeFaults'));
      faults.add('text under 13 px', where, await check(page, 'smallTexts'));
      faults.add('contrast', where, await check(page, 'faintTexts'));
      if (width === NARROW) faults.add('sideways', where, await check(page, 'sidewaysScrollers'));
      if (look.text === 'large') faults.add('targets', where, await check(page, 'smallTargets'));
    }
  }
  for (const theme of themeNames) {
    for (const mode of ['light', 'dark'] as const) {
      await surround(page, {theme, mode});
      faults.add('contrast', `${theme}, ${mode}`, await check(page, 'faintTexts'));
    }
  }
  await surround(page, {});
  faults.add('motion', 'reduced motion', await check(page, 'moving'));
  await page.emulateMedia({reducedMotion: 'reduce', forcedColors: 'active'});
  faults.add('forced colours', 'forced colours', await check(page, 'lostInForcedColours'));
  faults.add('contrast', 'forced colours', await check(page, 'faintTexts'));
  await page.close();
  return `${faults}`;
}

// Two at a time: one waits for chunks while the other computes.
describe('every story', {concurrency: 2}, () => {
  for (const {type} of modules) {
    test(`${type}: stories can be read and used in every look`, async () => {
      const {ids, statuses} = moduleGroups(book.stories).find(({name}) => name === type)!;
      assert.equal(await checkGroup(ids, (page) => expectStatuses(page, '[data-story-id]', statuses)), '');
    });
  }

  for (const kind of ['Homepages', 'Foundations', 'Build']) {
    test(`${kind} can be read and used in every look`, async () => {
      const ids = book.stories.filter(({title}) => title.startsWith(kind)).map(({id}) => id);
      assert.equal(await checkGroup(ids, expectNoneLoading), '');
    });
  }
});
