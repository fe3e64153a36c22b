import assert from 'node:assert/strict';
import type {Browser, Page} from 'playwright-core';

/** What a reader sees: all words, of what elements each row is made, and how high it is. */
export interface Screen {
  readonly text: string;
  readonly rows: readonly string[];
  readonly heights: readonly number[];
}

/** Reads the first screen of what is in `<main>`, wherever shadow roots have put it. */
const screenOf = (page: Page): Promise<Screen> =>
  page.evaluate(() => {
    const main = document.querySelector('main')!;
    const root: ParentNode = main.lastElementChild!.shadowRoot ?? main;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent && !parent.closest('style, .visually-hidden')) text += (walker.currentNode as Text).data;
    }
    const rows = [...root.querySelectorAll('.member, .tile, .case, .post')];
    return {
      text: text.replace(/\s/g, ''),
      rows: rows.map((row) => [row, ...row.querySelectorAll('*')].map(tagOf).join('')),
      heights: rows.map((row) => row.getBoundingClientRect().height),
    };

    /** Name and attributes, in an order of their own. */
    function tagOf({localName, attributes, classList}: Element): string {
      const given = [...attributes]
        .map(({name, value}) => (name === 'class' ? [name, [...classList].sort().join(' ')] : [name, value]))
        .filter(([name, value]) => name !== 'class' || value)
        .map(([name, value]) => `${name}="${value}"`);
      return `<${[localName, ...given.sort()].join(' ')}>`;
    }
  });

/** Draws on a page where nobody ever is idle, so that what comes after the first screen does not come. */
export async function firstScreen(
  browser: Browser,
  url: string,
  draw: (page: Page) => Promise<unknown>,
): Promise<Screen> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  try {
    await page.addInitScript('globalThis.requestIdleCallback = () => 0');
    await page.goto(url);
    await draw(page);
    return await screenOf(page);
  } finally {
    await page.close();
  }
}

/** A row may be a pixel off, as lines are rounded; more would be another drawing. */
const TOLERANCE_PX = 2;

/** What is compared must be the same drawing: the same words in the same elements, in boxes of the same height. */
export function assertSameScreen(menhu: Screen, byHand: Screen): void {
  assert.equal(menhu.text, byHand.text);
  assert.deepEqual(menhu.rows, byHand.rows);
  assert.equal(menhu.heights.length, byHand.heights.length);
  menhu.heights.forEach((height, index) => {
    const other = byHand.heights[index]!;
    assert.ok(Math.abs(height - other) <= TOLERANCE_PX, `row ${index} is ${height} px high, by hand ${other} px`);
  });
}
