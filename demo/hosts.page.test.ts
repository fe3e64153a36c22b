/** Modules in the places where pages put them, in the Chromium of this machine and in version 109. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {chromium, type Browser, type LaunchOptions, type Page} from 'playwright-core';
import {engines, unpackChromium109} from '../scripts/engines.mjs';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {encodeGbk} from '../scripts/gbk.js';
import {serve} from '../scripts/serve.mjs';
import {pressArguments, pressEverything} from './press-everything.js';

const built = fileURLToPath(new URL('dist/', import.meta.url));
const MATRIX = '<mh-matrix src="/data/matrix.json" heading="政务矩阵"></mh-matrix>';
const SCRIPT = '<script type="module" src="/menhu/menhu.js"></script>';
const page = (body: string, head = SCRIPT): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>试验</title>${head}</head><body>${body}</body></html>`;

/**
 * Small apps of frameworks: data come as a property, change, leave and come again; an event is heard. They import the module,
 * as the guide says: of an element that is not defined yet, frameworks do not know that it has properties.
 */
const apps: Readonly<Record<string, string>> = {
  react: `import {createElement as h, useState} from 'react';
    import {createRoot} from 'react-dom/client';
    const App = () => {
      const [{name, isShown}, set] = useState({name: '甲', isShown: true});
      globalThis.set = set;
      return isShown ? h('mh-matrix', {data: matrix(name), limit: 5, 'onmh-ready': () => globalThis.readies++}) : null;
    };
    createRoot(document.querySelector('#app')).render(h(App));`,
  vue: `import {createApp, h, ref} from 'vue';
    const state = ref({name: '甲', isShown: true});
    globalThis.set = (next) => (state.value = next);
    createApp({
      render: () => state.value.isShown
        ? h('mh-matrix', {data: matrix(state.value.name), limit: 5, onMhReady: () => globalThis.readies++})
        : null,
    }).mount('#app');`,
};
const SHARED = `import '@menhu/core/modules/matrix';
  globalThis.readies = 0;
  const matrix = (name) => ({members: [{id: '1', name, url: 'https://www.example.gov.cn/', platform: 'weibo'}]});`;

/** It puts classes of its own in place of the registry, and its own `attachShadow` in place of the browser's. */
const POLYFILL = readFileSync(fileURLToPath(import.meta.resolve('@webcomponents/scoped-custom-element-registry')));

const pages: Record<string, string | Uint8Array> = {
  'shadow.js': `import {discover} from '/menhu/menhu.js';
    const root = document.querySelector('#host').attachShadow({mode: 'open'});
    const inner = document.createElement('div');
    root.append(inner);
    const deeper = inner.attachShadow({mode: 'open'});
    discover(deeper);
    const matrix = document.createElement('mh-matrix');
    matrix.setAttribute('src', '/data/matrix.json');
    deeper.append(matrix);`,
  'inner-shadow.html': page('<div id="host"></div><script type="module" src="/shadow.js"></script>'),
  'framed.html': page(MATRIX),
  'frame.html': page('<iframe src="/framed.html" width="600" height="600"></iframe>', ''),
  'dialog.html': page(`<style>dialog {width: 600px}</style><dialog>${MATRIX}</dialog>`),
  'tab.html': page(`<div role="tabpanel" hidden>${MATRIX}</div>`),
  'none.html': page(`<style>.none {display: none}</style><div class="none">${MATRIX}</div>`),
  'quirks.html': page(MATRIX).replace('<!doctype html>', ''),
  'gbk.html': encodeGbk(page(MATRIX).replace('utf-8', 'gbk').replace('<!doctype html>', '')),
  'polyfill.js': POLYFILL,
  'polyfill.html': page(MATRIX, `<script src="/polyfill.js"></script>${SCRIPT}`),
  'react.html': page('<div id="app"></div><script type="module" src="/react.js"></script>', ''),
  'vue.html': page('<div id="app"></div><script type="module" src="/vue.js"></script>', ''),
};

let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  for (const [name, code] of Object.entries(apps)) {
    const {outputFiles} = await build({
      stdin: {contents: `${SHARED}\n${code}`, resolveDir: built, loader: 'js'},
      bundle: true,
      write: false,
      format: 'esm',
      define: {'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false'},
    });
    pages[`${name}.js`] = outputFiles[0]!.text;
  }
  server = await serve(built, {
    headers: {},
    answer(request, response) {
      const name = request.url!.slice(1);
      const content = pages[name];
      if (content === undefined) return false;
      // As servers of the 2000s do, the page of GBK leaves it to its <meta>.
      const charset = name === 'gbk.html' ? '' : '; charset=utf-8';
      response.setHeader('content-type', (name.endsWith('.js') ? 'text/javascript' : 'text/html') + charset);
      response.end(content);
      return true;
    },
  });
});
after(() => server.close());

const isShown = (where: Page | ReturnType<Page['mainFrame']>, text = '云岭发布'): Promise<unknown> =>
  where.locator('mh-matrix .member', {hasText: text}).first().waitFor({timeout: 15_000});

const chromiums: Readonly<Record<string, () => Promise<LaunchOptions | undefined>>> = {
  Chromium: async () => ({executablePath: findChromium(), args: [...chromiumArgs]}),
  'Chromium 109': async () =>
    (await engines['chromium-109']!.version())
      ? {
          executablePath: await unpackChromium109(),
          args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage', '--headless'],
        }
      : undefined,
};

for (const [name, launchOptions] of Object.entries(chromiums)) {
  const options = await launchOptions();
  const skip = !options && `${name} does not run on this machine`;
  let browser: Browser;
  before(async () => {
    if (options) browser = await chromium.launch(options);
  });
  after(() => browser?.close());

  const open = async (file: string): Promise<{tab: Page; errors: string[]}> => {
    const tab = await browser.newPage({viewport: {width: 1000, height: 800}});
    const errors: string[] = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    // tsx marks the names of functions with a helper that the page does not have.
    await tab.addInitScript('globalThis.__name = (value) => value');
    await tab.goto(server.url + file);
    return {tab, errors};
  };

  for (const file of ['inner-shadow.html', 'quirks.html', 'gbk.html', 'polyfill.html'])
    test(`${name}: a module works in ${file}`, {skip}, async () => {
      const {tab, errors} = await open(file);
      await isShown(tab);
      assert.deepEqual(errors, []);
      await tab.close();
    });

  test(
    `${name}: beside the polyfill of scoped registries, a registry of the page's own has its own elements`,
    {skip},
    async () => {
      const {tab, errors} = await open('polyfill.html');
      await isShown(tab);
      const seen = await tab.evaluate(() => {
        const registry = new CustomElementRegistry();
        registry.define('mh-matrix', class extends HTMLElement {});
        const isNative = /\[native code\]/.test(String(CustomElementRegistry));
        return {isNative, isOurs: customElements.get('mh-matrix') !== registry.get('mh-matrix')};
      });
      assert.deepEqual(seen, {isNative: false, isOurs: true});
      assert.deepEqual(errors, []);
      await tab.close();
    },
  );

  test(`${name}: a module works in a frame`, {skip}, async () => {
    const {tab, errors} = await open('frame.html');
    await isShown(tab.frames()[1]!);
    assert.deepEqual(errors, []);
    await tab.close();
  });

  const showing: Readonly<Record<string, string>> = {
    'dialog.html': "document.querySelector('dialog').showModal()",
    'tab.html': "document.querySelector('[role=tabpanel]').hidden = false",
    'none.html': "document.querySelector('.none').className = ''",
  };
  for (const [file, show] of Object.entries(showing))
    test(`${name}: a module that is hidden at first is shown right afterwards, in ${file}`, {skip}, async () => {
      const {tab, errors} = await open(file);
      await tab.evaluate(show);
      await isShown(tab);
      const widths = await tab
        .locator('mh-matrix')
        .evaluate((element) => [element.clientWidth, element.shadowRoot!.querySelector('section')!.scrollWidth]);
      assert.ok(widths[0]! > 200 && widths[1]! <= widths[0]!, `${widths.join()} px`);
      assert.deepEqual(errors, []);
      await tab.close();
    });

  for (const framework of Object.keys(apps))
    test(
      `${name}: ${framework} gives data as a property, changes them, takes the module away and brings it back`,
      {skip},
      async () => {
        const {tab, errors} = await open(`${framework}.html`);
        const set = (shown: string, isThere: boolean): Promise<void> =>
          tab.evaluate(`globalThis.set({name: '${shown}', isShown: ${isThere}})`);
        await isShown(tab, '甲');
        await set('乙', true);
        await isShown(tab, '乙');
        await set('乙', false);
        await tab.locator('mh-matrix').waitFor({state: 'detached'});
        await set('丙', true);
        await isShown(tab, '丙');
        assert.ok(((await tab.evaluate('globalThis.readies')) as number) >= 2, 'mh-ready is heard');
        assert.deepEqual(errors, []);
        await tab.close();
      },
    );

  test(`${name}: dialogs, menus and panels open on the homepage`, {skip}, async () => {
    for (const [file, wanted] of Object.entries({
      'index.html': ['dialog.viewer', 'svg.qr', 'svg.chart', '.chart-table'],
      'label.html': ['dialog.explanation'],
    })) {
      const {tab, errors} = await open(file);
      await tab.locator('mh-services .service, mh-services a, mh-label .label').first().waitFor();
      assert.deepEqual((await tab.evaluate(pressEverything, pressArguments(wanted))).seen, [...wanted].sort());
      assert.deepEqual(errors, []);
      await tab.close();
    }
  });
}
