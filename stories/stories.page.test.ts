import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Page} from 'playwright-core';
import type {HomeConfig} from '../packages/core/src/config/page-schema.js';
import {
  expectStatuses,
  moduleGroups,
  modules,
  moduleTags,
  openStorybook,
  showTogether,
  type StoryBrowser,
} from './story-browser.js';
import {sidebarTitle} from './story-list.js';

let book: StoryBrowser;
before(async () => {
  book = await openStorybook();
});
after(() => book.close());

const HOMEPAGE_MS = 15_000;

test('there is one story per example and state of each module, and none that is not listed', () => {
  const listed = moduleGroups(book.stories).flatMap(({ids}) => ids);
  const inModules = book.stories.filter(({title}) => title.startsWith('Modules/')).map(({id}) => id);
  assert.deepEqual(new Set(inModules), new Set(listed));
});

for (const definition of modules) {
  const {type} = definition;

  test(`${type}: each story comes to what it shows, without a complaint`, async () => {
    const {ids, statuses} = moduleGroups(book.stories).find(({name}) => name === type)!;
    const {page, complaints} = await book.visit(ids[0]!);
    await showTogether(page, ids);
    await expectStatuses(page, '[data-story-id]', statuses);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test(`${type}: the overview says when not to use it, and has a control per option`, async () => {
    const docs = book.entries.find((entry) => entry.type === 'docs' && entry.title === sidebarTitle(definition));
    assert.ok(docs, 'the docs page is there');
    const {page, complaints} = await book.visit(docs.id, {view: 'docs'});
    // The playground with its controls, and the accessibility of the first example.
    await expectStatuses(page, '#storybook-docs .story', ['fresh', 'fresh']);
    const text = await page.locator('#storybook-docs').innerText();
    assert.ok(text.includes(definition.whenNotToUse.en));
    const controls = await page.locator('.docblock-argstable').innerText();
    for (const name of [...Object.keys(definition.options.shape), 'audience']) assert.match(controls, RegExp(name));
    assert.deepEqual(complaints, []);
    await page.close();
  });
}

test('homepages come whole, in the language, mode and text size of the toolbar', async () => {
  for (const entry of book.stories.filter(({title}) => title === 'Homepages')) {
    for (const globals of ['', 'language:en;mode:dark;text:large']) {
      const {page, complaints} = await book.visit(entry.id, {globals});
      await page.waitForSelector('mh-page mh-section > *', {state: 'attached', timeout: HOMEPAGE_MS});
      const elements = await page.locator(`#storybook-root :is(${moduleTags})`).all();
      assert.ok(elements.length > 0);
      for (const element of elements) await element.scrollIntoViewIfNeeded();
      await expectStatuses(
        page,
        '#storybook-root',
        elements.map(() => 'fresh'),
      );
      const attributes = await page
        .locator('mh-page')
        .evaluate((element) => ['lang', 'mode', 'text'].map((name) => element.getAttribute(name)));
      assert.deepEqual(attributes, globals ? ['en', 'dark', 'large'] : ['zh-CN', 'light', 'standard']);
      assert.deepEqual(complaints, [], entry.id);
      await page.close();
    }
  }
});

test('a home.json is built: what is picked and set stands in the file, on the page and in the check', async () => {
  const {page, complaints} = await book.visit('build-a-home-json--build');
  const {type, title} = modules.at(-1)!;
  await page.getByRole('button', {name: `+ ${title['zh-CN']}`}).click();
  await page.locator('.parts summary').last().click();
  const write = async (part: string, field: string, value: string): Promise<void> => {
    const input = page
      .locator(part)
      .last()
      .locator('.field', {has: page.getByText(field, {exact: true})})
      .locator('input');
    await input.fill(value);
    await input.press('Enter');
  };
  const module = '.parts > ol > li';
  await write(module, 'title', '我的标题');
  await write(module, 'link.text', '全部');
  await write(module, 'link.href', 'https://www.example.gov.cn/all');
  await write(module, 'refresh', '300');
  await page.locator('.site summary').click();
  await write('.site', 'site.idCode', '1200000000');
  await write('.site', 'site.calendar.holidays', '["2026-10-01"]');
  await write('.site', 'lang', 'zh-TW');
  await page.locator('.site .field', {hasText: 'theme.name'}).locator('select').selectOption('blue');
  const json = JSON.parse(await page.locator('.build .source').innerText()) as HomeConfig;
  assert.deepEqual(
    {...json.sections[0]!.modules.at(-1)!, id: '', size: '', src: ''},
    {
      type,
      id: '',
      size: '',
      src: '',
      title: '我的标题',
      link: {text: '全部', href: 'https://www.example.gov.cn/all'},
      refresh: 300,
    },
  );
  assert.deepEqual([json.lang, json.theme?.name], ['zh-TW', 'blue']);
  assert.deepEqual(json.site, {
    name: '我的网站（示例）',
    url: 'https://www.example.gov.cn/',
    idCode: '1200000000',
    calendar: {holidays: ['2026-10-01']},
  });
  // The page is drawn anew with each change, so that no element is held on to.
  await page.waitForFunction((tag) => {
    const last = [...document.querySelectorAll(`mh-page ${tag}`)].at(-1);
    last?.scrollIntoView();
    return last?.shadowRoot?.textContent.includes('我的标题');
  }, `mh-${type}`);
  await page.getByText('没有问题').waitFor();
  assert.deepEqual(complaints, []);
  await page.close();
});

test('foundations are drawn without a complaint', async () => {
  for (const entry of book.stories.filter(({title}) => title.startsWith('Foundations'))) {
    const {page, complaints} = await book.visit(entry.id);
    await page.waitForFunction(() => !!document.querySelector<HTMLElement>('#storybook-root .story')?.innerText);
    assert.deepEqual(complaints, [], entry.id);
    await page.close();
  }
});

/** What the toolbar has changed of a story. */
async function look(page: Page): Promise<Record<string, unknown>> {
  await expectStatuses(page, '#storybook-root', ['fresh']);
  return page.locator(moduleTags).evaluate(async (element) => {
    await (element as unknown as {updateComplete: Promise<unknown>}).updateComplete;
    const style = getComputedStyle(element.shadowRoot!.querySelector('.root')!);
    return {
      heading: element.shadowRoot!.querySelector('h2')!.textContent.trim(),
      direction: getComputedStyle(element).direction,
      color: style.color,
      accent: getComputedStyle(element).getPropertyValue('--mh-accent'),
      fontSize: style.fontSize,
      width: element.getBoundingClientRect().width,
    };
  });
}

test('the toolbar sets theme, language, direction, mode, text size and width', async () => {
  const [{ids}] = moduleGroups(book.stories) as [ReturnType<typeof moduleGroups>[0]];
  const seen: Record<string, unknown>[] = [];
  for (const globals of ['', 'theme:blue;language:en;direction:rtl;mode:dark;text:large;width:320']) {
    const {page} = await book.visit(ids[0]!, {globals});
    seen.push(await look(page));
    await page.close();
  }
  const [plain, changed] = seen as [Record<string, unknown>, Record<string, unknown>];
  assert.deepEqual([plain['direction'], changed['direction']], ['ltr', 'rtl']);
  assert.equal(changed['width'], 320);
  for (const what of ['heading', 'color', 'accent', 'fontSize']) assert.notEqual(plain[what], changed[what], what);
});

test('Uyghur turns a story round by itself', async () => {
  const [{ids}] = moduleGroups(book.stories) as [ReturnType<typeof moduleGroups>[0]];
  const {page} = await book.visit(ids[0]!, {globals: 'language:ug'});
  assert.equal((await look(page))['direction'], 'rtl');
  await page.close();
});
