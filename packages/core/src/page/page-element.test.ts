import {aTimeout, expect, fixtureSync, html, oneEvent} from '@open-wc/testing';
import type {Issue} from '../config/issue.js';
import {body, json, mockSource, status} from '../testing/mock-source.js';
import {examples} from '../modules/matrix/matrix.examples.js';
import * as z from 'zod/mini';
import './mh-page.js';
import {registerModule} from './module-registry.js';
import {mount} from './mount.js';
import type {PageElement} from './page-element.js';
import {waitUntil} from '../testing/wait-until.js';

const data = examples[0]!.data;
const matrix = (id: string) => ({type: 'matrix', id, title: `矩阵 ${id}`, data});
const home = (...modules: object[]) => ({version: 1, sections: [{modules}]});

/** Mounts a page and waits until its near modules have settled; gives the issues that came on the way. */
async function open(config: unknown, options = {}): Promise<{page: PageElement; issues: Issue[]}> {
  const target = fixtureSync<HTMLElement>(html`<div></div>`);
  const issues: Issue[] = [];
  target.addEventListener('mh-error', (event) => issues.push(event.detail));
  const page = mount(target, config, options);
  await ready(page);
  return {page, issues};
}

/** Waits for the page's own event, not for that of one of its modules. */
const ready = (page: PageElement): Promise<void> =>
  new Promise((resolve) =>
    page.addEventListener('mh-ready', (event) => {
      if (event.target === page) resolve();
    }),
  );

const textOf = (element: Element | null): string => element!.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();

it('shows a config that is set from script', async () => {
  const {page, issues} = await open(home(matrix('a'), matrix('b')));
  expect([...page.querySelectorAll('mh-matrix')].map((element) => [element.id, element.status])).to.deep.equal([
    ['a', 'fresh'],
    ['b', 'fresh'],
  ]);
  expect(issues).to.deep.equal([]);
  await expect(page).to.be.accessible();
});

it('writes times in full in all its modules where the site wants that', async () => {
  const post = {id: '1', url: '/1', text: '一条', publishedAt: new Date().toISOString(), author: {id: 'a', name: '甲'}};
  const feed = {type: 'feed', id: 'f', data: {updatedAt: post.publishedAt, posts: [post]}};
  const {page} = await open({...home(feed, matrix('m')), site: {name: '站', times: 'exact'}});
  const times = [...page.querySelectorAll('mh-feed, mh-matrix')].flatMap((element) => [
    ...element.shadowRoot!.querySelectorAll('time'),
  ]);
  expect(times).to.have.length.above(3);
  for (const time of times) expect(time.textContent).to.match(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
});

it('shows a config that is set a line after the page was put in', async () => {
  const issues: Issue[] = [];
  const page = document.createElement('mh-page');
  page.addEventListener('mh-error', (event) => issues.push(event.detail));
  fixtureSync<HTMLElement>(html`<div></div>`).append(page);
  page.config = home(matrix('a'));
  await ready(page);
  expect(page.querySelector('mh-matrix')!.status).to.equal('fresh');
  expect(issues).to.deep.equal([]);
});

it('shows a page again that was moved', async () => {
  const {page} = await open(home(matrix('a')));
  fixtureSync<HTMLElement>(html`<div></div>`).append(page);
  await aTimeout(50);
  expect(page.querySelector('mh-matrix')!.status).to.equal('fresh');
  expect(page.hasAttribute('busy')).to.equal(false);
});

it('shows a config from src and resolves addresses against its file', async () => {
  const members = await mockSource(json(data));
  const file = await mockSource(json(home({type: 'matrix', src: members.url.replace('/mock/', '')})));
  const page = fixtureSync<PageElement>(html`<mh-page src=${file.url}></mh-page>`);
  await ready(page);
  expect(page.querySelector('mh-matrix')!.status).to.equal('fresh');
  expect(members.requests).to.equal(1);
});

it('shows a config from a script child and keeps the script', async () => {
  const page = document.createElement('mh-page');
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(home(matrix('a')));
  page.append(script);
  fixtureSync(html`${page}`);
  await ready(page);
  expect(page.querySelector('mh-matrix')!.status).to.equal('fresh');
  expect(script.isConnected).to.equal(true);
});

it('keeps the order of the file in the document and lays half next to half', async () => {
  const {page} = await open(
    home({...matrix('a'), size: 'half'}, {...matrix('b'), size: 'half'}, {...matrix('c'), size: 'full'}),
  );
  page.style.inlineSize = '1000px';
  await aTimeout(50);
  const [a, b, c] = ['a', 'b', 'c'].map((id) => page.querySelector(`#${id}`)!.getBoundingClientRect()) as [
    DOMRect,
    DOMRect,
    DOMRect,
  ];
  expect([a.top === b.top, b.left > a.right, c.top > a.bottom, Math.round(c.width)]).to.deep.equal([
    true,
    true,
    true,
    1000,
  ]);
  page.style.inlineSize = '320px';
  await aTimeout(50);
  expect(page.querySelector('#b')!.getBoundingClientRect().top).to.be.above(
    page.querySelector('#a')!.getBoundingClientRect().bottom,
  );
});

it('gives each module the whole width in large type', async () => {
  const {page} = await open({
    ...home({...matrix('a'), size: 'half'}, {...matrix('b'), size: 'half'}),
    theme: {text: 'large'},
  });
  page.style.inlineSize = '1000px';
  await aTimeout(50);
  expect(Math.round(page.querySelector('#b')!.getBoundingClientRect().width)).to.equal(1000);
  expect(getComputedStyle(page.querySelector('#a')!.shadowRoot!.querySelector('.small')!).fontSize).to.equal('24px');
});

it('asks one URL once for several modules', async () => {
  const source = await mockSource(json(data));
  const {page} = await open(home(...['a', 'b', 'c'].map((id) => ({type: 'matrix', id, src: source.url}))));
  expect([...page.querySelectorAll('mh-matrix')].map((element) => element.status)).to.deep.equal([
    'fresh',
    'fresh',
    'fresh',
  ]);
  expect(source.requests).to.equal(1);
});

it('loads the code of a module only when the reader comes near', async () => {
  let loads = 0;
  const load = async (): Promise<void> => void loads++;
  registerModule({type: 'distant', sizes: ['full'], reservedHeights: [100, 100], options: z.looseObject({}), load});
  const page = mount(fixtureSync(html`<div></div>`), home(matrix('a'), {type: 'distant', id: 'far', data: {}}));
  // Styles stand before the page does, so that the module is far from the first moment.
  const tall = new CSSStyleSheet();
  tall.replaceSync('#a { block-size: 5000px; }');
  document.adoptedStyleSheets = [tall];
  await ready(page);
  await aTimeout(100);
  expect(loads).to.equal(0);
  expect(page.querySelector('#far')!.shadowRoot!.querySelector('[aria-busy=true]')).to.exist;
  page.querySelector('#far')!.scrollIntoView();
  await waitUntil(() => loads === 1, 'the code is asked for');
  document.adoptedStyleSheets = [];
});

it('gives a module its options where its code is there before the reader comes near', async () => {
  await import('../modules/feed/mh-feed.js');
  const posts = ['a', 'b'].map((id) => ({id, url: `/${id}`, text: id, author: {id, name: id}}));
  const place = fixtureSync<HTMLElement>(html`<div></div>`);
  place.style.paddingTop = '9000px';
  const page = mount(place, home({type: 'feed', id: 'f', data: {posts}, limit: 1, order: 'recommended'}));
  await ready(page);
  const {limit, order} = page.querySelector('mh-feed')!;
  expect({limit, order}).to.deep.equal({limit: 1, order: 'recommended'});
});

it('shows a module that is registered after the page was', async () => {
  const {page} = await open(home(matrix('a'), {type: 'latecomer', id: 'late', title: '迟到'}));
  expect(textOf(page.querySelector('#late'))).to.contain('暂不支持');
  const load = async (): Promise<void> => {
    class LateElement extends HTMLElement {
      readonly updateComplete = Promise.resolve(true);
      connectedCallback(): void {
        this.shadowRoot!.textContent = '来了';
      }
    }
    customElements.define('mh-latecomer', LateElement);
  };
  registerModule({type: 'latecomer', sizes: ['full'], reservedHeights: [100, 100], options: z.looseObject({}), load});
  await waitUntil(() => textOf(page.querySelector('#late')) === '来了', 'the module takes its place');
});

it('shows a module of an unknown type as a placeholder and keeps it in the config', async () => {
  const weather = {type: 'weather', id: 'w', title: '天气', city: '云岭'};
  const {page, issues} = await open(home(matrix('a'), weather));
  expect(textOf(page.querySelector('#w')))
    .to.contain('天气')
    .and.contain('暂不支持');
  expect(issues[0]).to.include({code: 'unknown-type', path: 'sections[0].modules[1].type', module: 'w'});
  expect(JSON.stringify(page.config)).to.contain(JSON.stringify(weather));
  expect(page.querySelector('mh-matrix')!.status).to.equal('fresh');
});

it('shows a file of a newer version read-only and drops nothing', async () => {
  const config = {...home(matrix('a')), version: 99, future: {x: 1}};
  const {page, issues} = await open(config);
  expect(textOf(page)).to.contain('只读');
  expect(issues.map(({code}) => code)).to.deep.equal(['newer-version']);
  expect(page.config).to.deep.equal(config);
});

it('says in calm words that a file is not JSON, and to the webmaster where', async () => {
  const file = await mockSource(body('{"version": 1,\n "sections": [,]}'));
  const issues: Issue[] = [];
  const page = document.createElement('mh-page');
  page.addEventListener('mh-error', (event) => issues.push(event.detail));
  page.audience = 'webmaster';
  page.src = file.url;
  fixtureSync(html`${page}`);
  await waitUntil(() => issues.length > 0 && !page.hasAttribute('busy'));
  await waitUntil(() => textOf(page).includes('第 2 行第 15 列'), 'the issue is listed');
  expect(issues[0]).to.include({code: 'not-json', severity: 'error', line: 2, column: 15});
  expect(textOf(page)).to.contain('暂时无法显示').and.contain('第 2 行第 15 列');
  file.answerWith(json(home(matrix('a'))));
  page.shadowRoot!.querySelector<HTMLButtonElement>('.state button')!.click();
  await ready(page);
  expect(page.querySelector('mh-matrix')!.status).to.equal('fresh');
});

for (const [what, config] of Object.entries({'a list': [], 'a number': 3, nothing: null})) {
  it(`says that ${what} is not a homepage`, async () => {
    const target = fixtureSync<HTMLElement>(html`<div></div>`);
    const page = mount(target, JSON.stringify(config));
    const {detail} = await oneEvent(page, 'mh-error');
    expect(detail).to.include({code: 'not-object', severity: 'error'});
  });
}

it('shows a config that is not there as an error with Retry', async () => {
  const file = await mockSource(status(404));
  const page = fixtureSync<PageElement>(html`<mh-page src=${file.url} audience="webmaster"></mh-page>`);
  const {detail} = await oneEvent(page, 'mh-error');
  expect(detail.code).to.equal('not-found');
  await page.updateComplete;
  expect(page.shadowRoot!.querySelector('.state button')).to.exist;
});

it('does not turn keys of a config into attributes', async () => {
  const {page} = await open(home({...matrix('a'), onclick: 'alert(1)', style: 'color:red', innerHTML: '<img>'}));
  const element = page.querySelector('#a')!;
  expect(element.getAttributeNames().sort()).to.deep.equal(['heading', 'heading-level', 'id', 'size']);
});

it('shows issues to the webmaster only', async () => {
  const config = home({type: 'matrix', titel: 'x', data});
  const shown = await open(config, {audience: 'webmaster'});
  await waitUntil(() => textOf(shown.page).includes('您是不是要写'), 'the issues are listed');
  const hidden = await open(config);
  expect(textOf(hidden.page)).to.not.contain('titel');
});

it('uses the accent without an inline style', async () => {
  const {page} = await open({...home(matrix('a')), theme: {accent: '#0b5cad'}});
  expect(getComputedStyle(page.querySelector('mh-matrix')!).getPropertyValue('--mh-accent').trim()).to.equal('#0b5cad');
  expect(page.querySelectorAll('[style]')).to.have.length(0);
});

it('says to the script that it has no element to mount into', () => {
  expect(() => mount(null, home())).to.throw(TypeError, '[menhu] mount() got no element');
});

it('wears the theme that the config names, and a page of the next config its own', async () => {
  const token = (page: PageElement, name: string): string =>
    // Older browsers keep the space before the value.
    getComputedStyle(page).getPropertyValue(`--mh-${name}`).trim();
  const {page} = await open({...home(matrix('a')), theme: {name: 'contrast', mode: 'light'}});
  expect(token(page, 'ink')).to.equal('#000000');
  page.config = {...home(matrix('a')), theme: {name: 'blue', mode: 'dark'}};
  await ready(page);
  expect(token(page, 'ink')).to.equal('#eceef1');
  expect(token(page, 'accent')).to.not.equal('#14539a');
  page.config = {...home(matrix('a')), theme: {mode: 'light'}};
  await ready(page);
  expect(token(page, 'accent')).to.equal('');
});

it('leaves no hole in a row, whatever sizes stand in it', async () => {
  const sizes = ['half', 'narrow', 'narrow', 'wide', 'half', 'half', 'narrow', 'narrow', 'narrow', 'half'];
  const {page} = await open(home(...sizes.map((size, index) => ({...matrix(`m${index}`), size}))));
  page.style.inlineSize = '1200px';
  const boxes = [...page.querySelectorAll('mh-matrix')].map((element) => element.getBoundingClientRect());
  const rows = new Map<number, DOMRect[]>();
  for (const box of boxes) rows.set(box.top, [...(rows.get(box.top) ?? []), box]);
  for (const row of rows.values()) expect(row.at(-1)!.right - row[0]!.left).to.be.closeTo(1200, 1);
  expect([...rows.values()].map((row) => row.length)).to.deep.equal([2, 2, 2, 3, 1]);
});
