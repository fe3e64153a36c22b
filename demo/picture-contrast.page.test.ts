import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import {contrast, LEAST_CONTRAST, parseColour, type Colour} from '../packages/core/src/theme/colour.js';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {serveSite, settle, visit} from '../scripts/guide-site.js';

let browser: Browser;
before(async () => {
  browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
});
after(() => browser.close());

const cover = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="360" viewBox="0 0 1200 360">${content}</svg>`;

/** The worst pictures that somebody may choose. */
const covers: Readonly<Record<string, string>> = {
  bright: cover('<rect width="1200" height="360" fill="#fff"/>'),
  dark: cover('<rect width="1200" height="360" fill="#000"/>'),
  busy: cover(
    `<defs><pattern id="p" width="18" height="18" patternUnits="userSpaceOnUse"><rect width="18" height="18" fill="#fff"/>
    <rect width="9" height="9" fill="#000"/><rect x="9" y="9" width="9" height="9" fill="#ffe600"/></pattern></defs>
    <rect width="1200" height="360" fill="url(#p)"/>`,
  ),
};

const topic = {
  id: 'zhunong',
  name: '云岭助农行动',
  url: '/topics/zhunong',
  lead: '记录驻村队员、合作社和返乡青年的一年：他们做成了什么，还缺什么，你可以怎样参与。'.repeat(3),
  host: {name: '云岭发布（示例）', url: '/host', verified: {kind: 'government'}},
  startAt: '2026-03-01',
  endAt: '2099-02-28',
  reads: 290_364_128,
  countedAt: '2026-11-23T06:00:00+08:00',
  action: {text: '我要参与', href: '/join'},
  participants: [{name: '龙潭镇（示例）'}],
  subTopics: [
    {name: '驻村日记', url: '/a', reads: 31_200_000, subTopics: [{name: '冬橙', url: '/c', reads: 9}]},
    {name: '返乡青年', url: '/b'},
  ],
};

interface TextBox {
  readonly text: string;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where text is seen in a module, and in what colour; then takes all ink away, so that only its ground is left. */
const takeInkAway = (page: Page, tag: string, within: string): Promise<TextBox[]> =>
  page.evaluate(
    ([name, inside]) => {
      const root = document.querySelector(name)!.shadowRoot!;
      const boxes: TextBox[] = [];
      const walker = document.createTreeWalker(root.querySelector('section')!, NodeFilter.SHOW_TEXT);
      const section = root.querySelector('section')!.getBoundingClientRect();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const {color} = getComputedStyle(node.parentElement!);
        for (const {x, y, width, height} of range.getClientRects()) {
          const isWithin = width > 2 && height > 2 && x >= section.left && x + width <= section.right;
          // The lines beyond the last that a lead has room for are cut off.
          const isSeen = isWithin && node.parentElement!.contains(root.elementFromPoint(x + width / 2, y + height / 2));
          if (isSeen && node.textContent!.trim() && node.parentElement!.closest(inside))
            boxes.push({text: node.textContent!, colour: color, x, y, width, height});
        }
      }
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { -webkit-text-fill-color: transparent !important; border-color: transparent !important }');
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      return boxes;
    },
    [tag, within] as const,
  );

/** The colours that occur under each box of a picture, read by a browser: the project has no reader of PNG of its own. */
async function coloursUnder(png: Buffer, boxes: readonly TextBox[]): Promise<Colour[][]> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      async ([source, places]) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        return places.map(({x, y, width, height}) => {
          const {data} = context.getImageData(Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height));
          const seen = new Map<number, [number, number, number]>();
          for (let at = 0; at < data.length; at += 4) {
            const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
            seen.set(red * 65_536 + green * 256 + blue, [red, green, blue]);
          }
          return [...seen.values()];
        });
      },
      [`data:image/png;base64,${png.toString('base64')}`, boxes] as const,
    );
  } finally {
    await page.close();
  }
}

const hexOf = (colour: string): string =>
  `#${colour
    .match(/\d+/g)!
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;

/** Holds each text that a module shows, or that stands within some of it, against the pixels under it. Gives the texts. */
async function expectReadable(page: Page, tag: string, within = '*'): Promise<readonly string[]> {
  const boxes = await takeInkAway(page, tag, within);
  const grounds = await coloursUnder(await page.screenshot(), boxes);
  boxes.forEach(({text, colour}, index) => {
    const ink = parseColour(hexOf(colour));
    const least = Math.min(...grounds[index]!.map((ground) => contrast(ink, ground)));
    assert.ok(least >= LEAST_CONTRAST, `“${text}” has a contrast of ${least.toFixed(2)}`);
  });
  return boxes.map(({text}) => text);
}

for (const [name, svg] of Object.entries(covers)) {
  for (const width of [1280, 320]) {
    test(`text on a ${name} cover is read at ${width} px, measured on its pixels`, async () => {
      const shown = {...topic, cover: {src: 'cover.svg', alt: '', width: 1200, height: 360}};
      const data = {topic: shown, topics: [{...shown, id: 'another'}]};
      const site = await serveSite({
        'index.html': `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>话题</title>
          <script type="module" src="menhu/menhu.js"></script><mh-topic src="topic.json" sub-topics-as="tree"></mh-topic>`,
        'topic.json': JSON.stringify(data),
        'cover.svg': svg,
      });
      const {page} = await visit(browser, site, '', width);
      assert.deepEqual(await settle(page), ['mh-topic fresh']);
      await page.waitForFunction(
        () => document.querySelector('mh-topic')!.shadowRoot!.querySelector<HTMLImageElement>('.cover')?.complete,
      );
      // What is below the window's edge cannot be asked for.
      await page.setViewportSize({width, height: 1_600});
      const texts = await expectReadable(page, 'mh-topic');
      assert.ok(texts.length > 12, `${texts.length} pieces of text`);
      // The place among several topics stands over the cover as well.
      assert.ok(texts.some((text) => text.includes('/')));
      await page.close();
      await site.close();
    });
  }
}

const sample = {id: 'a', name: '云岭发布（示例）', url: '/a'};
const pictures = [
  {type: 'image', src: 'cover.svg', alt: '一张图', width: 800, height: 600},
  {type: 'image', src: 'gone.png', alt: '打不开的图，只有文字说明', width: 800, height: 600},
];

test('initials, and what stands in place of a picture or a video that is gone, are read, measured on their pixels', async () => {
  const post = (id: string, media: unknown[]): object => ({
    id,
    url: `/${id}`,
    text: '一条动态',
    publishedAt: '2026-11-20T08:00:00+08:00',
    author: {...sample, id, name: `${'甲乙丙丁戊己庚辛'[Number(id)]}单位（示例）`},
    media,
  });
  const video = {type: 'video', src: 'gone.mp4', poster: 'cover.svg', alt: '打不开的视频', width: 1280, height: 720};
  const site = await serveSite({
    'index.html': `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>动态</title>
      <script type="module" src="menhu/menhu.js"></script><mh-feed src="feed.json" limit="0"></mh-feed>`,
    'feed.json': JSON.stringify({posts: [...'01234567'].map((id) => post(id, id === '0' ? [...pictures, video] : []))}),
    'cover.svg': covers['busy']!,
  });
  const {page} = await visit(browser, site, '', 1280);
  assert.deepEqual(await settle(page), ['mh-feed fresh']);
  await page.setViewportSize({width: 1280, height: 2_400});
  await page.waitForFunction(
    () => document.querySelector('mh-feed')!.shadowRoot!.querySelectorAll('.failed .instead').length > 1,
  );
  const texts = await expectReadable(page, 'mh-feed', '.avatar, .instead');
  for (const wanted of ['甲', '辛', '打不开的图', '打不开的视频'])
    assert.ok(
      texts.some((text) => text.includes(wanted)),
      wanted,
    );
  await page.close();
  await site.close();
});
