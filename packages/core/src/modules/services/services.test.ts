import {expect, fixture, html} from '@open-wc/testing';
import {toDom} from '../../data/face-dom.js';
import {describeModule} from '../../testing/index.js';
import hotline from '../../generated/icons/icon-hotline.js';
import type {ServicesElement} from './services-element.js';
import {face} from './services.face.js';
import {services as definition, type Service, type ServicesData} from './services.module.js';
import './mh-services.js';
import {waitUntil} from '../../testing/wait-until.js';

const show = (...services: object[]): Promise<ServicesElement> =>
  fixture<ServicesElement>(html`<mh-services
    .data=${{services: services.map((service, index) => ({id: String(index), name: `事项${index}`, channels: [], ...service}))} as ServicesData}
  ></mh-services>`);

const tilesOf = (element: ServicesElement): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('.tile'),
];
const linkIn = (tile: HTMLElement): HTMLAnchorElement | null => tile.querySelector('a');
const wordsOf = (node: Element): string => node.textContent!.replace(/\s+/g, ' ').trim();
const factsOf = (tile: HTMLElement): string[] => [...tile.querySelectorAll('.fact')].map(wordsOf);

/** What the face makes of HTML; the template keeps `img` and scripts inert. */
function readServices(markup: string): Service[] | undefined {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return (face.read(template.content) as ServicesData | undefined)?.services;
}

describeModule(definition);

it('reads a list that a CMS printed', () => {
  expect(
    readServices('<ul><li><a href="/a">社保参保证明</a></li><li> <a href="tel:12345"> 12345\n 热线 </a></li></ul>'),
  ).to.deep.equal([
    {id: '/a', name: '社保参保证明', channels: [{kind: 'web', url: '/a'}]},
    {id: 'tel:12345', name: '12345 热线', channels: [{kind: 'phone', phone: '12345'}]},
  ]);
});

it('reads a table of links, its caption as their theme', () => {
  const services = readServices(`
    <table><caption>户籍</caption>
      <tr><td><a href="/a">户口迁移</a></td><td><a href="/b">姓名变更</a></td></tr>
      <tr><td><a href="/c">出生登记</a></td><td>派出所</td><td><a href="tel:0871-1234">电话</a></td></tr>
    </table>`);
  expect(services).to.deep.equal([
    {id: '/a', name: '户口迁移', themes: ['户籍'], channels: [{kind: 'web', url: '/a'}]},
    {id: '/b', name: '姓名变更', themes: ['户籍'], channels: [{kind: 'web', url: '/b'}]},
    {
      id: '/c',
      name: '出生登记',
      themes: ['户籍'],
      channels: [
        {kind: 'web', url: '/c'},
        {kind: 'phone', phone: '0871-1234'},
      ],
    },
  ]);
});

it('reads nested lists and headings as themes', () => {
  const services = readServices(`
    <ul>
      <li>个人办事<ul><li><a href="/a">居住证办理</a></li></ul></li>
      <li><a href="/g">企业办事</a><ul><li><a href="/b">开办企业</a></li></ul></li>
    </ul>
    <h3>社会保障</h3><ul><li><a href="/c">社保卡申领</a></li></ul>
    <dl><dt>交通</dt><dd><a href="/d">违章查询</a></dd></dl>`);
  expect(services!.map(({name, themes}) => [name, themes?.[0]])).to.deep.equal([
    ['居住证办理', '个人办事'],
    ['企业办事', undefined],
    ['开办企业', '企业办事'],
    ['社保卡申领', '社会保障'],
    ['违章查询', '交通'],
  ]);
});

it('reads an entry without a link as information and a picture by its text', () => {
  expect(
    readServices(
      '<ul><li>婚姻登记：请到窗口办理</li><li><a href="/a"><img alt="挂号"></a></li><li><a href="/b"><img></a></li></ul>',
    ),
  ).to.deep.equal([
    {id: '婚姻登记：请到窗口办理', name: '婚姻登记：请到窗口办理', channels: []},
    {id: '/a', name: '挂号', channels: [{kind: 'web', url: '/a'}]},
  ]);
});

it('reads a link once that a CMS printed twice, around the picture and the name', () => {
  expect(
    readServices('<ul><li><a href="/a"><img alt=""></a><a href="/a">预约挂号</a><a href="/a">进入</a></li></ul>'),
  ).to.deep.equal([{id: '/a', name: '预约挂号', channels: [{kind: 'web', url: '/a'}]}]);
});

it('reads microdata from another hand', () => {
  expect(
    readServices(`
    <div itemscope itemtype="https://schema.org/GovernmentService">
      <span itemprop="name">护照</span><div itemprop="provider" itemscope><span itemprop="name">出入境</span></div>
      <div itemprop="availableChannel" itemscope itemtype="https://schema.org/ServiceChannel"><a itemprop="serviceUrl" href="/a">办理</a></div>
    </div>`),
  ).to.deep.equal([{id: '护照', name: '护照', org: {name: '出入境'}, channels: [{kind: 'web', url: '/a'}]}]);
});

it('gives a reader of the face no link that is paused, and keeps a phone that is answered', () => {
  const nodes = face.write({
    services: [
      {
        id: '1',
        name: '护照',
        status: 'paused',
        channels: [
          {kind: 'web', url: '/a'},
          {kind: 'phone', phone: '12345'},
        ],
      },
      {id: '2', name: '户口', channels: [{kind: 'web', url: '/b', status: 'paused'}]},
    ],
  });
  const element = document.createElement('div');
  element.append(...nodes.map(toDom));
  expect([...element.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(['tel:12345']);
});

it('finds nothing where there is no list', () => {
  expect(readServices('<p>正在加载</p>')).to.equal(undefined);
});

it('turns a list inside it into tiles', async () => {
  const element = await fixture<ServicesElement>(
    html`<mh-services><ul><li><a href="/a">社保参保证明</a></li></ul></mh-services>`,
  );
  await waitUntil(() => element.status !== 'loading' && tilesOf(element).length === 1, 'the list is read');
  expect(tilesOf(element).map(wordsOf)).to.deep.equal(['社 社保参保证明']);
  expect(linkIn(tilesOf(element)[0]!)!.getAttribute('href')).to.equal('/a');
});

it('makes no link of an address that is not for following', async () => {
  const element = await fixture<ServicesElement>(
    html`<mh-services><ul><li><a href="javascript:void(0)">社保参保证明</a></li></ul></mh-services>`,
  );
  await waitUntil(() => element.status !== 'loading', 'the list is read');
  await element.updateComplete;
  expect(element.status).to.equal('partial');
  expect(linkIn(tilesOf(element)[0]!)).to.equal(null);
});

it('makes a tile with one channel its link', async () => {
  const element = await show({
    id: 'canbao',
    channels: [{kind: 'web', url: 'https://www.example.gov.cn/a'}],
    handling: {kind: 'instant'},
    fee: {free: true},
  });
  const [tile] = tilesOf(element);
  expect(tile!.querySelectorAll('a')).to.have.length(1);
  expect(factsOf(tile!)).to.deep.equal(['即办', '网上可办', '免费']);
  const opened: unknown[] = [];
  element.addEventListener('mh-open', (event) => {
    event.preventDefault();
    opened.push(event.detail);
  });
  linkIn(tile!)!.click();
  expect(opened[0]).to.deep.equal({
    module: 'services',
    kind: 'service',
    id: 'canbao',
    url: 'https://www.example.gov.cn/a',
  });
});

it('says of a paused service that it is, and why, and links nowhere', async () => {
  const element = await show({
    status: 'paused',
    notice: '系统升级',
    channels: [{kind: 'web', url: '/a'}],
    handling: {kind: 'instant'},
  });
  const [tile] = tilesOf(element);
  expect(factsOf(tile!)).to.deep.equal(['■ 暂停办理', '系统升级']);
  expect(linkIn(tile!)).to.equal(null);
  expect(element.querySelector('a')).to.equal(null);
});

it('tells where the counter is when there is nothing to follow', async () => {
  const element = await show({
    channels: [{kind: 'counter', address: '云岭大道 1 号（示例）', hours: '工作日 9:00–17:00'}],
  });
  expect(factsOf(tilesOf(element)[0]!)).to.deep.equal(['窗口', '云岭大道 1 号（示例）', '工作日 9:00–17:00']);
});

it('shows the first character until a named icon is there, and keeps it for a name that is not known', async () => {
  const element = await show({icon: 'hotline', name: '12345 热线'}, {icon: 'no-such-icon', name: '（示例）事项'});
  expect(tilesOf(element).map((tile) => wordsOf(tile.querySelector('.icon')!))).to.deep.equal(['1', '示']);
  await waitUntil(() => element.shadowRoot!.querySelector('path'), 'the icons are loaded');
  const [known, unknown] = tilesOf(element);
  expect(known!.querySelector('path')!.getAttribute('d')).to.equal(hotline);
  expect(wordsOf(unknown!.querySelector('.icon')!)).to.equal('示');
});

it('loads no icons where none is named', async () => {
  const element = await show({icon: '/icon.png'}, {icon: 'constructor'}, {});
  await waitUntil(() => element.shadowRoot!.querySelector('img'), 'the image is there');
  expect(element.shadowRoot!.querySelector('path')).to.equal(null);
  element.shadowRoot!.querySelector('img')!.dispatchEvent(new Event('error'));
  expect(element.shadowRoot!.querySelector('img')!.hidden).to.equal(true);
});

it('keeps its tiles equally high from the skeleton on', async () => {
  const element = await fixture<ServicesElement>(html`<mh-services src="/never.json" limit="3"></mh-services>`);
  await element.updateComplete;
  expect(tilesOf(element)).to.have.length(3);
  const [before] = tilesOf(element).map((tile) => tile.getBoundingClientRect().height);
  element.data = {
    services: [{id: '1', name: '社保参保证明', handling: {kind: 'instant'}, channels: [{kind: 'web', url: '/a'}]}],
  };
  await element.updateComplete;
  expect(tilesOf(element).map((tile) => tile.getBoundingClientRect().height)).to.deep.equal([before]);
});

it('shows as many as limit says, and the rest on request', async () => {
  const element = await show({}, {}, {}, {});
  expect(tilesOf(element)).to.have.length(4);
  element.limit = 3;
  await element.updateComplete;
  expect(tilesOf(element)).to.have.length(3);
  element.shadowRoot!.querySelector<HTMLButtonElement>('.expand')!.click();
  await element.updateComplete;
  expect(tilesOf(element)).to.have.length(4);
});

it('leaves out a phone number with letters, and keeps the channel beside it', async () => {
  const element = await show({
    channels: [
      {kind: 'phone', phone: '1234S'},
      {kind: 'web', url: '/a'},
    ],
  });
  expect(linkIn(tilesOf(element)[0]!)!.getAttribute('href')).to.equal('/a');
  expect(element.status).to.equal('partial');
});

it('shows a service without any channel as information', async () => {
  const element = await show({name: '不动产登记', description: '由自然资源部门办理'});
  const [tile] = tilesOf(element);
  expect(tile!.querySelector('a, button')).to.equal(null);
  expect(wordsOf(tile!)).to.contain('由自然资源部门办理');
});

it('tells the webmaster of an icon that does not exist, and which was meant', async () => {
  const element = await show({icon: 'pasport', channels: [{kind: 'web', url: '/a'}]});
  element.audience = 'webmaster';
  await waitUntil(() => wordsOf(element.shadowRoot!.querySelector('section')!).includes('passport'), 'it is told');
});
