import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../../testing/wait-until.js';
import {drawQrCode} from './qr-code.js';
import type {ServicesElement} from './services-element.js';
import type {Channel, Service, ServicesData} from './services.module.js';
import './mh-services.js';

const web: Channel = {kind: 'web', url: 'https://www.example.gov.cn/a'};
const miniprogram: Channel = {
  kind: 'miniprogram',
  url: 'weixin://dl/business/?t=1',
  qr: 'https://www.example.gov.cn/m',
};
const phone: Channel = {kind: 'phone', phone: '0871-1234 5678'};
const counter: Channel = {kind: 'counter', address: '云岭大道 1 号（示例）', hours: '每天 0:00–24:00'};

const show = (channels: Channel[], more: Partial<Service> = {}, audience = 'public'): Promise<ServicesElement> =>
  fixture<ServicesElement>(
    html`<mh-services
      audience=${audience}
      .data=${
        {
          services: [
            {id: 'a', name: '社保参保证明', channels, ...more},
            {id: 'b', name: '居住证', channels: [web]},
          ],
        } as ServicesData
      }
    ></mh-services>`,
  );

const within = (element: ServicesElement, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
const wordsOf = (node: Element): string => node.textContent!.replace(/\s+/g, ' ').trim();

async function open(element: ServicesElement): Promise<HTMLElement> {
  await waitUntil(() => within(element, '.name button'), 'the tile is there');
  within(element, '.name button')!.click();
  await waitUntil(() => within(element, '.panel'), 'the panel is open');
  await element.updateComplete;
  return within(element, '.panel')!;
}

it('opens several channels below the tile, and leads the focus there and back', async () => {
  const element = await show([web, miniprogram, phone, counter]);
  const button = within(element, '.name button')!;
  expect(button.getAttribute('aria-expanded')).to.equal('false');
  const panel = await open(element);
  expect(button.getAttribute('aria-expanded')).to.equal('true');
  expect(button.getAttribute('aria-controls')).to.equal(panel.id);
  await waitUntil(() => element.shadowRoot!.activeElement?.id === 'panel-name', 'the panel has the focus');
  expect([...panel.querySelectorAll<HTMLAnchorElement>('.way a')].map(({href}) => href)).to.deep.equal([
    'https://www.example.gov.cn/a',
    'weixin://dl/business/?t=1',
    'tel:087112345678',
  ]);
  expect(wordsOf(panel)).to.contain('云岭大道 1 号（示例）').and.contain('开放中');
  panel.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
  await element.updateComplete;
  expect(within(element, '.panel')).to.equal(null);
  expect(element.shadowRoot!.activeElement).to.equal(button);
});

it('closes by the tile and by its own button', async () => {
  const element = await show([web, phone]);
  await open(element);
  within(element, '.name button')!.click();
  await element.updateComplete;
  expect(within(element, '.panel')).to.equal(null);
  (await open(element)).querySelector<HTMLElement>('.panel-head button')!.click();
  await element.updateComplete;
  expect(within(element, '.panel')).to.equal(null);
  expect(element.shadowRoot!.activeElement).to.equal(within(element, '.name button'));
});

it('covers nothing: what follows the tile moves down', async () => {
  const element = await show([web, phone]);
  element.style.inlineSize = '320px';
  const panel = await open(element);
  const box = panel.getBoundingClientRect();
  for (const tile of element.shadowRoot!.querySelectorAll('.tile')) {
    const {top, bottom} = tile.getBoundingClientRect();
    expect(bottom <= box.top || top >= box.bottom).to.equal(true);
  }
  expect(box.width).to.be.at.most(320);
});

it('is free of faults that axe finds', async () => {
  const element = await show([web, miniprogram, phone, counter], {
    description: '说明',
    code: '示例-1',
    fee: {free: true},
  });
  await open(element);
  await waitUntil(() => within(element, '.qr'), 'the code is drawn');
  await expect(element).to.be.accessible();
});

it('draws the QR code here, with its text beside it', async () => {
  const element = await show([web, miniprogram]);
  const panel = await open(element);
  await waitUntil(() => within(element, '.qr'), 'the code is drawn');
  expect(within(element, '.qr')!.getAttribute('aria-label')).to.equal('二维码 https://www.example.gov.cn/m');
  expect(wordsOf(panel.querySelector('.qr-text')!)).to.equal('https://www.example.gov.cn/m');
});

it('shows the text of a QR code that is too long to be one', async () => {
  const element = await show([web, {kind: 'app', qr: '长'.repeat(2_000)}]);
  const panel = await open(element);
  await waitUntil(() => wordsOf(panel).includes('无法生成二维码'), 'the text stands alone');
  expect(within(element, '.qr')).to.equal(null);
  expect(element.status).to.equal('fresh');
});

it('draws a code that stands in its quiet zone and has the three marks', () => {
  const {size, path} = drawQrCode('https://www.example.gov.cn/')!;
  expect((size - 8 - 17) % 4).to.equal(0);
  // The upper left mark begins where the quiet zone ends and is seven modules wide.
  expect(path.startsWith('M4 4h7v1H4z')).to.equal(true);
});

it('leaves a paused service its phone and its counter, and no dead link', async () => {
  const element = await show([web, phone, counter], {status: 'paused', notice: '系统升级'});
  const panel = await open(element);
  expect([...panel.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(['tel:087112345678']);
  expect(wordsOf(panel)).to.contain('系统升级').and.contain('■ 暂停办理').and.contain('云岭大道 1 号（示例）');
});

it('links a channel of a paused service that itself works', async () => {
  const element = await show([{...web, status: 'open'}, miniprogram, phone], {status: 'paused'});
  const panel = await open(element);
  expect([...panel.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
    web.url,
    'tel:087112345678',
  ]);
});

it('keeps a channel of a kind that is not known, as a link where it has an address', async () => {
  const element = await show([web, {kind: 'kiosk', url: '/kiosk'}, {kind: 'radio', address: '频率 99.9（示例）'}]);
  const panel = await open(element);
  expect(wordsOf(panel)).to.contain('kiosk').and.contain('radio').and.contain('频率 99.9（示例）');
  expect(panel.querySelectorAll('.way a')).to.have.length(2);
});

it('tells the webmaster of the state of links, and nobody else', async () => {
  const checked = [{...web, linkState: 'broken', linkCheckedAt: '2026-11-20T08:00:00+08:00'}, phone];
  expect(wordsOf(await open(await show(checked, {}, 'webmaster')))).to.contain('链接打不开 · 2026-11-20 08:00 检查');
  expect(wordsOf(await open(await show(checked)))).to.not.contain('链接');
});

it('says when a counter closes while one looks at it', async () => {
  const {now} = Date;
  const {setTimeout: later} = globalThis;
  let time = Date.parse('2026-11-23T16:59:30+08:00');
  let tick: (() => void) | undefined;
  Date.now = () => time;
  globalThis.setTimeout = ((run: () => void, delay: number) => {
    if (delay === 30_000) tick = run;
    return later(run, delay);
  }) as typeof setTimeout;
  try {
    const element = await show([web, {...counter, hours: '每天 9:00–17:00'}]);
    const panel = await open(element);
    expect(wordsOf(panel)).to.contain('开放中');
    time += 30_000;
    tick!();
    await element.updateComplete;
    expect(wordsOf(panel)).to.contain('已休息').and.not.contain('开放中');
  } finally {
    Date.now = now;
    globalThis.setTimeout = later;
  }
});

it('gives the opening hours as written where they are not understood', async () => {
  const panel = await open(await show([web, {...counter, hours: '以公告为准'}]));
  expect(wordsOf(panel)).to.contain('以公告为准').and.not.contain('开放').and.not.contain('休息');
});
