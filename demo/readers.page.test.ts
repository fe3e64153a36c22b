/** Every demo page as readers see it who do not see the modules: reader modes, screen readers, whoever takes the text. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type Page} from 'playwright-core';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {serve} from '../scripts/serve.mjs';

const built = fileURLToPath(new URL('dist/', import.meta.url));
const readability = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
const SETTLE_MS = 20_000;
const MARK = '重复的';

/** What Readability leaves out, as it looks for one article among what it takes for navigation. */
const leftOut: Readonly<Record<string, string>> = {
  // Three links with few words beside them.
  'mount.html': 'mh-services',
  // A list of names; the posts beside it are the article.
  'data-mh.html': 'mh-matrix',
};

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
  server = await serve(built);
});
after(async () => {
  await browser.close();
  await server.close();
});

/** Opens a page and waits until every module on it has written its face. */
async function open(file: string): Promise<Page> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  // tsx marks the names of functions with a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.goto(server.url + file);
  await page.waitForFunction(
    () => {
      const modules = [...document.querySelectorAll('*')].filter(
        ({localName}) => localName.startsWith('mh-') && !/^mh-(?:page|section|label)$/.test(localName),
      );
      const waiting = modules.find((element) => {
        const {status} = element as unknown as {status?: string};
        return !status || status === 'loading' || !element.textContent.trim();
      });
      waiting?.scrollIntoView();
      return !waiting && !document.querySelector('mh-page:not(:has(mh-section))');
    },
    null,
    {timeout: SETTLE_MS},
  );
  return page;
}

/** What a module's items are called, in the order of its data, and the text of its light DOM. */
const texts = (page: Page): Promise<{module: string; names: string[]; text: string}[]> =>
  page.evaluate(async () => {
    const flat = (text: string): string => text.replace(/\s+/g, '');
    const modules = [...document.querySelectorAll('*')] as (Element & {src?: string; format?: string; data?: object})[];
    const found = [];
    for (const element of modules) {
      const {parts} = element.constructor as {parts?: {shapes: {items?: string}}};
      if (!parts) continue;
      const {src, format = 'menhu'} = element;
      const data = element.data ?? (src && format === 'menhu' ? await (await fetch(src)).json() : {});
      const items = (data as Record<string, Record<string, string | undefined>[]>)[parts.shapes.items ?? ''] ?? [];
      const names = items
        .filter(({withdrawn}) => !withdrawn)
        .map(({name, label, title, text}) => flat(name ?? label ?? title ?? text ?? ''));
      found.push({module: element.localName, names: names.slice(0, 100), text: flat(element.textContent)});
    }
    return found;
  });

// The page of real accounts needs a file that stays on the machine of whoever has it; demos.html is a list of links.
for (const file of readdirSync(built).filter((name) => /^(?!real|demos).*\.html$/.test(name))) {
  test(`${file}: reader modes get all of it, screen readers get it once, and the text is in order`, async () => {
    const page = await open(file);
    const modules = await texts(page);
    for (const {module, names, text} of modules) {
      let from = 0;
      for (const name of names) {
        const at = text.indexOf(name, from);
        assert.ok(at >= 0, `${module}: ${name} after ${text.slice(Math.max(0, from - 30), from)}`);
        from = at;
      }
    }

    const read = (await readable(page)).replace(/\s+/g, '');
    const missing = modules.flatMap(({module, names}) =>
      names.filter((name) => module !== leftOut[file] && !read.includes(name)).map((name) => `${module} ${name}`),
    );
    assert.deepEqual(missing, []);

    // Everything in the faces is marked: where the mark is heard, somebody hears everything twice.
    await page.evaluate((mark) => {
      for (const element of document.querySelectorAll('*'))
        if ((element.constructor as {parts?: object}).parts)
          for (const inner of element.querySelectorAll('*')) inner.setAttribute('aria-label', mark);
    }, MARK);
    const session = await page.context().newCDPSession(page);
    const {nodes} = (await session.send('Accessibility.getFullAXTree')) as {
      nodes: {ignored: boolean; name?: {value?: unknown}}[];
    };
    const heard = nodes.filter(({ignored}) => !ignored).map(({name}) => String(name?.value ?? ''));
    assert.ok(heard.length > 20, `${heard.length} nodes are heard`);
    assert.deepEqual(
      heard.filter((name) => name.includes(MARK)),
      [],
    );
    await page.close();
  });
}

/** Parsed on a page of its own, because Readability writes innerHTML, which the demo's policy forbids. */
async function readable(page: Page): Promise<string> {
  const reader = await browser.newPage();
  await reader.addScriptTag({path: readability});
  const text = await reader.evaluate(
    (source) => {
      const parsed = new DOMParser().parseFromString(source, 'text/html');
      const {Readability} = globalThis as unknown as {
        Readability: new (document: Document) => {parse(): {textContent: string} | null};
      };
      return new Readability(parsed).parse()?.textContent ?? '';
    },
    await page.content(),
  );
  await reader.close();
  return text;
}
