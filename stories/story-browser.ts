/** Drives the built Storybook: many stories on one page, so that checks over all of them stay affordable. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';
import * as definitions from '../packages/core/src/modules/index.js';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {serve} from '../scripts/serve.mjs';
import {storiesOf, type ListedStory} from './story-list.js';

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly exportName: string;
  readonly type: 'story' | 'docs';
}

/** What `window.__STORYBOOK_PREVIEW__` has for this purpose; the docs pages use it the same way. */
interface Preview {
  loadStory(of: {storyId: string}): Promise<unknown>;
  renderStoryToElement(story: unknown, element: HTMLElement, callbacks: object, options: object): () => Promise<void>;
}

const SETTLE_MS = 20_000;
const LOADING_LASTS_MS = 1_500;

export const modules = Object.values(definitions);
export const moduleTags = modules.map(({type}) => `mh-${type}`).join();

/** Failures that are what a story shows: the sources of two states, an icon that an example has lost, made-up videos. */
const MEANT_TO_FAIL = /\/videos\/|\/state-(?:error|stale)\.json$|\/no-such-[\w-]+\.svg$|\/favicon\.ico$/;

export interface StoryBrowser {
  readonly entries: readonly Entry[];
  readonly stories: readonly Entry[];
  readonly url: string;
  readonly close: () => Promise<void>;
  /** Opens a story, or a docs page; `complaints` notes what goes wrong there. */
  readonly visit: (id: string, options?: VisitOptions) => Promise<Visit>;
}

export interface VisitOptions {
  readonly globals?: string;
  readonly view?: 'story' | 'docs';
  /** Stops the clock that pages read; their timers go on. */
  readonly now?: string;
  /** A context of its own, for media that are emulated. */
  readonly context?: BrowserContextOptions;
}

export interface Visit {
  readonly page: Page;
  readonly complaints: string[];
}

/** @param built - the folder of a Storybook; the one of these sources by default */
export async function openStorybook(built = new URL('../storybook-static/', import.meta.url)): Promise<StoryBrowser> {
  const folder = fileURLToPath(built);
  assert.ok(existsSync(`${folder}index.json`), 'Storybook is not built: npm run build:storybook');
  const entries = Object.values(
    (JSON.parse(readFileSync(`${folder}index.json`, 'utf8')) as {entries: Record<string, Entry>}).entries,
  );
  const browser: Browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
  // Storybook's own pages hold inline scripts; the policy is tested on the demo.
  const server = await serve(folder, {headers: {}});
  const newContext = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
    // tsx marks the names of functions with a helper that the page does not have.
    await context.addInitScript('globalThis.__name = (value) => value');
    return context;
  };
  // One for all, so that files are fetched and the worker is installed once.
  const shared = await newContext();
  let stopping: Promise<void> | undefined;
  return {
    entries,
    stories: entries.filter(({type}) => type === 'story'),
    url: server.url,
    async close() {
      await browser.close();
      await server.close();
    },
    async visit(id, {globals = '', view = 'story', now, context} = {}) {
      // The clock is one for all pages of the context; it is stopped before there is any.
      if (now) await (stopping ??= shared.clock.setFixedTime(now));
      const page = await (context ? await newContext(context) : shared).newPage();
      const complaints = complaintsOf(page, server.url);
      await page.goto(`${server.url}iframe.html?id=${id}&viewMode=${view}&globals=${globals}`);
      return {page, complaints};
    },
  };
}

function complaintsOf(page: Page, home: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // Requests that fail are judged below, by their address.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) complaints.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    const {pathname} = new URL(response.url());
    if (response.status() >= 400 && !MEANT_TO_FAIL.test(pathname)) complaints.push(`${response.status()} ${pathname}`);
  });
  return complaints;
}

/** Puts these stories on the page, one below the other, in place of what it shows: each is a `.story` with its id. */
export async function showTogether(page: Page, ids: readonly string[]): Promise<void> {
  await page.waitForFunction(() => !!document.querySelector('#storybook-root .story'), null, {timeout: SETTLE_MS});
  await page.evaluate(async (storyIds) => {
    const preview = (window as unknown as {__STORYBOOK_PREVIEW__: Preview})['__STORYBOOK_PREVIEW__'];
    document.querySelector<HTMLElement>('#storybook-root')!.hidden = true;
    document.querySelector('#storybook-root')!.replaceChildren();
    for (const storyId of storyIds) {
      const host = document.body.appendChild(document.createElement('div'));
      host.dataset['storyId'] = storyId;
      const story = await preview.loadStory({storyId});
      const fail = (error: unknown): void => console.error(storyId, error);
      preview.renderStoryToElement(
        story,
        host,
        {showMain() {}, showError: fail, showException: fail},
        {autoplay: false, forceInitialArgs: true},
      );
    }
  }, ids);
  await page.waitForFunction(
    (count) => document.querySelectorAll('[data-story-id] .story').length === count,
    ids.length,
    {
      timeout: SETTLE_MS,
    },
  );
}

/** Waits until the modules below a selector have come to the statuses that are due. */
export async function expectStatuses(page: Page, root: string, due: readonly (string | undefined)[]): Promise<void> {
  const read = ([selector, tags, wanted]: readonly [string, string, readonly string[]]): (string | undefined)[] => {
    const elements = [...document.querySelectorAll(selector)].flatMap((story) => [...story.querySelectorAll(tags)]);
    const statuses = elements.map((element) => (element as unknown as {status?: string}).status);
    // A module out of view does not refresh.
    elements[statuses.findIndex((status, index) => status !== wanted[index])]?.scrollIntoView();
    return statuses;
  };
  const expected = due.filter((status) => status !== undefined);
  const deadline = Date.now() + SETTLE_MS;
  // Every module begins by loading; only one that still does so a while later is in that state.
  const settledAt = Date.now() + (expected.includes('loading') ? LOADING_LASTS_MS : 0);
  let statuses: (string | undefined)[] = [];
  while (Date.now() < deadline) {
    statuses = await page.evaluate(read, [root, moduleTags, expected] as const);
    if (statuses.join() === expected.join() && Date.now() > settledAt) return;
    await page.waitForTimeout(50);
  }
  assert.deepEqual(statuses, expected);
}

/** Waits until no module of whole pages loads any more, by bringing those that do into view. */
export async function expectNoneLoading(page: Page): Promise<void> {
  await page.waitForFunction(
    (tags) => {
      if (document.querySelector('mh-page[busy], mh-page:not([lang])')) return false;
      const loading = [...document.querySelectorAll(tags)].find((element) => {
        const {status} = element as unknown as {status?: string};
        return status === undefined || status === 'loading';
      });
      loading?.scrollIntoView();
      return !loading;
    },
    moduleTags,
    {timeout: SETTLE_MS},
  );
}

export interface StoryGroup {
  readonly name: string;
  readonly ids: readonly string[];
  readonly statuses: readonly ListedStory['status'][];
}

/** The stories of each module, in the order of the sidebar, with what they come to. */
export function moduleGroups(stories: readonly Entry[]): StoryGroup[] {
  return modules.map((definition) => {
    const listed = storiesOf(definition);
    const ids = listed.map(({sidebarTitle, exportName}) => {
      const entry = stories.find(
        (candidate) => candidate.title === sidebarTitle && candidate.exportName === exportName,
      );
      assert.ok(entry, `there is a story ${sidebarTitle}: ${exportName}`);
      return entry.id;
    });
    return {name: definition.type, ids, statuses: listed.map(({status}) => status)};
  });
}
