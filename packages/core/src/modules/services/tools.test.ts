import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../../testing/wait-until.js';
import type {ServicesElement} from './services-element.js';
import type {Service, ServicesData} from './services.module.js';
import './mh-services.js';

const channels = [{kind: 'web', url: '#a'}];
const services = [
  {id: '1', name: '开办企业', channels},
  {id: '2', name: '居住证办理', org: {name: '新区公安分局（示例）'}, channels},
  {id: '3', name: '公积金提取', channels: [...channels, {kind: 'phone', phone: '12329'}]},
] as Service[];

async function show(properties: object, list = services): Promise<ServicesElement> {
  const element = await fixture<ServicesElement>(html`<mh-services></mh-services>`);
  Object.assign(element, {data: {services: list} as ServicesData, ...properties});
  await waitUntil(() => within(element, '.name a, .name button'), 'the services are shown');
  return element;
}

const within = (element: ServicesElement, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
const wordsOf = (node: Element): string => node.textContent!.replace(/\s+/g, ' ').trim();
const namesIn = (element: ServicesElement, scope = ''): string[] =>
  [...element.shadowRoot!.querySelectorAll(`${scope} .name`)].map((name) => name.textContent!.trim());

/** Finds by what is typed, once the code for it is there. */
async function seek(element: ServicesElement, query: string): Promise<void> {
  const field = within(element, '.search') as HTMLInputElement;
  field.value = query;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await waitUntil(() => within(element, '.found')?.textContent, 'something is found or not');
  await element.updateComplete;
}

describe('the search', () => {
  it('finds by name, pinyin, initials, organisation and number', async () => {
    const element = await show({search: true});
    for (const [query, name] of [
      ['企业', '开办企业'],
      ['juzhu', '居住证办理'],
      ['gjj', '公积金提取'],
      ['公安', '居住证办理'],
      ['12329', '公积金提取'],
    ]) {
      await seek(element, query!);
      expect(namesIn(element), query).to.deep.equal([name]);
      expect(wordsOf(within(element, '.found')!)).to.equal('找到 1 项');
    }
  });

  it('marks in the names what was typed, in characters and in pinyin', async () => {
    const element = await show({search: true});
    const marks = (): string[] =>
      [...element.shadowRoot!.querySelectorAll('.name mark')].map(({textContent}) => textContent!);
    await seek(element, '证');
    expect(marks()).to.deep.equal(['证']);
    await seek(element, 'juzhu');
    expect(marks()).to.deep.equal(['居住']);
    expect(namesIn(element)).to.deep.equal(['居住证办理']);
  });

  it('says that nothing is found, and shows all again when it is emptied', async () => {
    const element = await show({search: true});
    await seek(element, '护照');
    expect(wordsOf(within(element, '.found')!)).to.contain('没有找到“护照”');
    await expect(element).to.be.accessible();
    const field = within(element, '.search') as HTMLInputElement;
    field.value = ' ';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await element.updateComplete;
    expect(namesIn(element)).to.have.length(3);
  });
});

describe('what was used last', () => {
  const key = 'menhu:recent:banshi';
  afterEach(() => localStorage.removeItem(key));

  it('is not kept unless the agency wants it', async () => {
    const element = await show({id: 'banshi'});
    within(element, '.name a')!.click();
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('is kept on this device, shown next time, and cleared by a button', async () => {
    const first = await show({id: 'banshi', recent: true});
    first.shadowRoot!.querySelectorAll<HTMLElement>('.name a')[1]!.click();
    within(first, '.name a')!.click();
    expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal(['1', '2']);
    expect(within(first, '.recent'), 'nothing moves under the finger').to.equal(null);
    const next = await show({id: 'banshi', recent: true});
    expect(namesIn(next, '.recent')).to.deep.equal(['开办企业', '居住证办理']);
    await expect(next).to.be.accessible();
    within(next, '.recent-clear')!.click();
    await next.updateComplete;
    expect(within(next, '.recent')).to.equal(null);
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('leaves out what is not in the list any more, and what is no list', async () => {
    localStorage.setItem(key, '["gone", "2", 7]');
    expect(namesIn(await show({id: 'banshi', recent: true}), '.recent')).to.deep.equal(['居住证办理']);
    localStorage.setItem(key, '{oops');
    expect(within(await show({id: 'banshi', recent: true}), '.recent')).to.equal(null);
  });

  it('changes nothing where storage throws', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      const element = await show({id: 'banshi', recent: true});
      within(element, '.name a')!.click();
      await element.updateComplete;
      expect(namesIn(element)).to.have.length(3);
      expect(element.status).to.equal('fresh');
    } finally {
      Object.defineProperty(globalThis, 'localStorage', own);
    }
  });
});

describe('links to other sites', () => {
  const away = 'https://www.example.com/pay';
  const linking = (url: string): Service[] => [{id: '1', name: '缴费', channels: [{kind: 'web', url}]}];

  /** Shows one link, once the code that looks at it more closely is there: a click before that would leave this page. */
  async function showLink(properties: object, url = away): Promise<ServicesElement> {
    const element = await show(properties, linking(url));
    await import('./external.js');
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    return element;
  }

  it('are marked unless they lead to government, this site or a host that the agency calls its own', async () => {
    const isMarked = async (url: string, more = {}): Promise<boolean> =>
      !!within(await showLink(more, url), '.external');
    expect(await isMarked(away)).to.equal(true);
    expect(await isMarked('https://gov.cn.example.com/')).to.equal(true);
    expect(await isMarked('https://www.example.gov.cn/')).to.equal(false);
    expect(await isMarked('/here')).to.equal(false);
    expect(await isMarked(away, {ownHosts: ['example.com']})).to.equal(false);
  });

  it('lead there at once where there is no notice', async () => {
    const element = await showLink({});
    const opened: string[] = [];
    element.addEventListener('mh-open', (event) => {
      event.preventDefault();
      opened.push(event.detail.url);
    });
    within(element, '.name a')!.click();
    expect(opened).to.deep.equal([away]);
  });

  it('show the notice first, and tell of opening only when the reader goes on', async () => {
    const element = await showLink({leavingNotice: '该网站不是政府网站。'});
    const opened: object[] = [];
    element.addEventListener('mh-open', (event) => {
      event.preventDefault();
      opened.push(event.detail);
    });
    within(element, '.name a')!.click();
    await waitUntil(() => within(element, 'dialog[open]'), 'the notice is shown');
    expect(opened).to.deep.equal([]);
    expect(wordsOf(within(element, 'dialog')!))
      .to.contain('该网站不是政府网站。')
      .and.contain('www.example.com');
    await expect(element).to.be.accessible();
    within(element, 'dialog a')!.click();
    expect(opened).to.deep.equal([{module: 'services', kind: 'service', id: '1', url: away}]);
  });

  it('show the notice to who is quicker than the code that looks at links, too', async () => {
    const element = await show({leavingNotice: '该网站不是政府网站。'}, linking(away));
    const opened: object[] = [];
    element.addEventListener('mh-open', (event) => {
      event.preventDefault();
      opened.push(event.detail);
    });
    // The first drawing, before anything else is loaded.
    within(element, '.name a')!.click();
    await waitUntil(() => within(element, 'dialog[open]'), 'the notice is shown');
    expect(opened).to.deep.equal([]);
    within(element, 'dialog a')!.click();
    expect(opened).to.have.length(1);
  });

  it('are followed at once where looking at them finds nothing to say', async () => {
    const element = await show({leavingNotice: '该网站不是政府网站。', ownHosts: ['example.com']}, linking(away));
    const opened: string[] = [];
    element.addEventListener('mh-open', (event) => {
      event.preventDefault();
      opened.push(event.detail.url);
    });
    within(element, '.name a')!.click();
    await waitUntil(() => opened.length, 'it is followed');
    expect(opened).to.deep.equal([away]);
  });

  it('give the focus back where the reader stays', async () => {
    const element = await showLink({leavingNotice: '该网站不是政府网站。'});
    within(element, '.name a')!.focus();
    within(element, '.name a')!.click();
    await waitUntil(() => within(element, 'dialog[open]'), 'the notice is shown');
    within(element, 'dialog button')!.click();
    await waitUntil(() => !within(element, 'dialog'), 'the notice is closed');
    expect(element.shadowRoot!.activeElement).to.equal(within(element, '.name a'));
  });
});

it('tells the webmaster on the tile how its worst link stands', async () => {
  const list: Service[] = [
    {
      id: '1',
      name: '缴费',
      channels: [
        {kind: 'web', url: '/a', linkState: 'ok'},
        {kind: 'app', url: '/b', linkState: 'broken', linkCheckedAt: '2026-11-20T08:00:00+08:00'},
      ],
    },
  ];
  const element = await show({audience: 'webmaster'}, list);
  await waitUntil(() => wordsOf(within(element, '.tile')!).includes('链接打不开'), 'the state is told');
  expect(wordsOf(within(element, '.tile')!)).to.contain('链接打不开 · 2026-11-20 08:00 检查');
  expect(wordsOf(within(await show({}, list), '.tile')!)).to.not.contain('链接');
});
