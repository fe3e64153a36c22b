import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser} from 'playwright-core';
import * as definitions from '../packages/core/src/modules/index.js';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {serve} from '../scripts/serve.mjs';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly exportName: string;
  readonly type: 'story' | 'docs';
}

const built = fileURLToPath(new URL('../storybook-static/', import.meta.url));
assert.ok(existsSync(`${built}index.json`), 'Storybook is not built: npm run build:storybook');
const {entries} = JSON.parse(readFileSync(`${built}index.json`, 'utf8')) as {entries: Record<string, Entry>};
const stories = Object.values(entries).filter(({type}) => type === 'story');
const ofModules = stories.filter(({title}) => title.startsWith('Modules/'));
const isState = ({exportName}: Entry): boolean => exportName.startsWith('State');

/** What a module shows in each state's story. */
const statusOf: Readonly<Record<string, string>> = {
  StateLoading: 'loading',
  StateError: 'error',
  StateEmpty: 'empty',
  StatePartial: 'partial',
  StateWebmaster: 'partial',
};

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
  // Storybook's own pages hold inline scripts; the policy is tested on the demo.
  server = await serve(built, {headers: {}});
});
after(async () => {
  await browser.close();
  await server.close();
});

test('there is one story per example of each module, and the states', () => {
  const examples = Object.values(definitions).flatMap((definition) => definition.examples.map(({name}) => name));
  assert.equal(ofModules.filter((entry) => !isState(entry)).length, examples.length);
  for (const {title} of Object.values(definitions)) {
    const states = ofModules.filter((entry) => entry.title === `Modules/${title.en}` && isState(entry));
    assert.ok(states.length >= 4, title.en);
  }
});

for (const entry of stories) {
  test(`the story ${entry.title}: ${entry.exportName} shows what it says`, async () => {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${server.url}iframe.html?id=${entry.id}&viewMode=story`);
    const wanted = statusOf[entry.exportName] ?? 'fresh';
    if (entry.title.startsWith('Modules/')) {
      await page.waitForFunction(
        (status) => {
          const element = document.querySelector('.story')?.firstElementChild as {status?: string} | null | undefined;
          return element?.status === status;
        },
        wanted,
        {timeout: 15_000},
      );
    } else {
      await page.waitForSelector('.story > *', {state: 'attached', timeout: 15_000});
    }
    assert.deepEqual(complaints, []);
    await page.close();
  });
}
