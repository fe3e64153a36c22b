/** The guide to frameworks, as written: its code is type-checked, built, and run under the strictest policy. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser} from 'playwright-core';
import {build, type Plugin} from 'vite';
import {compileScript, parse} from 'vue/compiler-sfc';
import {chromiumArgs, findChromium} from './find-chromium.mjs';
import {filesOf, snippetsOf} from './guide.js';
import {serve} from './serve.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'menhu-frameworks-'));
const write = (name: string, text: string): void => writeFileSync(join(project, name), text);

let browser: Browser;
before(async () => {
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  write('package.json', '{"type": "module"}');
  for (const [name, text] of Object.entries(filesOf('frameworks.md'))) write(name, text);
  browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
});
after(async () => {
  await browser.close();
  rmSync(project, {recursive: true, force: true});
});

test('both languages of the guide show the same code', () => {
  const code = (page: string): string[] => snippetsOf(page).map(({text}) => text);
  assert.deepEqual(code('frameworks.zh-CN.md'), code('frameworks.md'));
});

function check(...files: string[]): string {
  const options = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    skipLibCheck: true,
  };
  write('tsconfig.json', JSON.stringify({compilerOptions: options, files}));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '-p', project], {encoding: 'utf8'}).stdout;
}

test('React’s types know the options of a module, its events, and what is none of them', () => {
  write(
    'wrong.tsx',
    `import '@menhu/core/react';
export const right = <mh-feed order="recommended" data={{posts: []}} onmh-error={(event) => event.detail.hint} />;
// @ts-expect-error there is no such order
export const order = <mh-feed order="random" />;
// @ts-expect-error there is no such option
export const option = <mh-feed colour="red" />;
// @ts-expect-error its detail has no such field
export const detail = <mh-feed onmh-open={(event) => event.detail.colour} />;
`,
  );
  assert.equal(check('Portal.tsx', 'Homepage.tsx', 'wrong.tsx'), '');
});

test('Vue’s types know them too', () => {
  write(
    'vue.ts',
    `import '@menhu/core/vue';
import type {GlobalComponents} from 'vue';
type Feed = InstanceType<GlobalComponents['mh-feed']>;
export const right: Feed['$props'] = {order: 'recommended', 'heading-level': 3, limit: 5};
export const listen = (feed: Feed): void => feed.$emit('mh-ready', new Event('mh-ready'));
// @ts-expect-error there is no such order
export const order: Feed['$props'] = {order: 'random'};
// @ts-expect-error there is no such event
export const event = (feed: Feed): void => feed.$emit('mh-nothing');
`,
  );
  assert.equal(check('vue.ts'), '');
});

/** Compiles single files as Vue's own plugin does, with the setting that the guide names. */
const vue: Plugin = {
  name: 'vue',
  transform: {
    filter: {id: /\.vue$/},
    handler(code, filename) {
      const {descriptor} = parse(code, {filename});
      const {content} = compileScript(descriptor, {
        id: 'portal',
        inlineTemplate: true,
        templateOptions: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('mh-')}},
      });
      return {code: content, moduleType: 'ts'};
    },
  },
};

const mains: Readonly<Record<string, string>> = {
  react: `import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {Portal} from './Portal.tsx';
createRoot(document.querySelector('#app')).render(createElement(Portal));`,
  vue: `import {createApp} from 'vue';
import Portal from './Portal.vue';
createApp(Portal).mount('#app');`,
};

for (const [framework, main] of Object.entries(mains)) {
  test(`the guide’s ${framework} shows the matrix with its options, and is told of a link`, async () => {
    write(`${framework}.js`, main);
    const out = join(project, `dist-${framework}`);
    await build({
      configFile: false,
      root: project,
      logLevel: 'error',
      plugins: [vue],
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'false',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      build: {outDir: out, lib: {entry: join(project, `${framework}.js`), formats: ['es'], fileName: () => 'main.js'}},
    });
    cpSync(join(root, 'demo/data'), join(out, 'data'), {recursive: true});
    writeFileSync(
      join(out, 'index.html'),
      '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>试验</title><link rel="icon" href="data/images/avatar-yunling.svg"><div id="app"></div><script type="module" src="main.js"></script></html>',
    );
    const server = await serve(out);
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(server.url);
    const link = page.locator('mh-matrix a[data-id]').first();
    await link.waitFor();
    const options = await page
      .locator('mh-matrix')
      .evaluate((matrix: Element & {groupBy?: string; limit?: number}) => [matrix.groupBy, matrix.limit]);
    assert.deepEqual(options, ['sector', 12]);
    const href = await link.getAttribute('href');
    await link.click();
    await page.locator('output', {hasText: 'https'}).waitFor();
    assert.equal(await page.locator('output').textContent(), href);
    assert.equal(page.url(), server.url);
    assert.deepEqual(complaints, []);
    await page.close();
    await server.close();
  });
}
