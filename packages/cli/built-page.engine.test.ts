/**
 * What `menhu build` built, in the engine that env MENHU_ENGINE names: styled where no script runs, and where scripts run
 * nothing moves from the first frame until all is ready. Chromium has an API for the latter and a test of its own.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {openEngineWindow} from '../../scripts/engine-window.mjs';
import {serve} from '../../scripts/serve.mjs';
import {demo, folder, menhu, removeFolder} from './run-build.js';
import {watchBoxes} from './watch-boxes.js';

const engine = process.env['MENHU_ENGINE'] ?? 'firefox';
const built = join(folder, 'demo');
const MODULES = 9;
/** A text of each module, as its visitors see it. */
const TEXTS = ['云岭助农行动', '社保参保证明', '云岭公安（示例）', '幼儿园门口占道停车，接送孩子不安全'];
/** Takes every script from a page as a browser does in which they are off; the driver's own still run. */
const WITHOUT_SCRIPTS = 'sandbox allow-same-origin';
const WAIT_MS = 30_000;
const POLL_MS = 100;

let window: Awaited<ReturnType<typeof openEngineWindow>>;
before(async () => {
  const {status, err} = menhu(join(demo, 'home.json'), '--out', built);
  assert.equal(status, 0, err);
  window = await openEngineWindow(engine);
});
after(async () => {
  await window?.close();
  removeFolder();
});

/** The built page under its own policy, and what else is asked of it. */
async function visit(
  {width, also = [], watched = false}: {width: number; also?: string[]; watched?: boolean},
  use: () => Promise<void>,
): Promise<void> {
  const policy = [readFileSync(join(built, 'policy.txt'), 'utf8').trim(), ...also].join(', ');
  const html = readFileSync(join(built, 'index.html'), 'utf8');
  const server = await serve(built, {
    headers: {'content-security-policy': policy},
    answer({url}, response) {
      if (url === '/watch-boxes.js') {
        response.setHeader('content-type', 'text/javascript');
        // tsx marks the names of functions with a helper that the page does not have.
        response.end(`globalThis.__name = (value) => value;(${watchBoxes.toString()})()`);
      } else if (url === '/' && watched) {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(html.replace('<head>', '<head><script src="watch-boxes.js"></script>'));
      } else return false;
      return true;
    },
  });
  try {
    await window.setViewportSize({width, height: 800});
    await window.go(server.url);
    await until(`return location.href === '${server.url}' && document.readyState === 'complete'`);
    await use();
  } finally {
    await window.go('about:blank');
    await server.close();
  }
}

async function until(condition: string): Promise<void> {
  const end = Date.now() + WAIT_MS;
  while ((await window.run(condition)) !== true) {
    if (Date.now() > end) throw new Error(`never true: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

interface Shown {
  readonly tag: string;
  readonly text: string;
  readonly font: string;
  readonly containment: string;
  readonly width: number;
  readonly height: number;
  readonly buttons: number;
}

/** Each module as it is drawn: nothing where it has no shadow root. */
const SHOWN = `return [...document.querySelectorAll('mh-section > [size]')].map((module) => {
  const root = module.shadowRoot && module.shadowRoot.querySelector('.root');
  const box = root ? root.getBoundingClientRect() : {width: 0, height: 0};
  return {tag: module.localName, text: root ? root.innerText : '', font: root ? getComputedStyle(root).fontFamily : '',
    containment: getComputedStyle(module).containerType, width: box.width, height: box.height,
    buttons: root && module.localName === 'mh-services' ? root.querySelectorAll('.name button').length : 0};
})`;

/** Chromium 109 knows no declared shadow roots: it shows the faces, and draws when the code has come. */
const isDeclaring = engine !== 'chromium-109';

for (const width of [320, 1280])
  test(`without scripts every module is shown at ${width} px`, () =>
    visit({width, also: [WITHOUT_SCRIPTS]}, async () => {
      assert.equal(await window.run('return customElements.get("mh-page") === undefined'), true);
      const modules = (await window.run(SHOWN)) as Shown[];
      assert.equal(modules.length, MODULES);
      const text = isDeclaring
        ? modules.map((module) => module.text).join('\n')
        : ((await window.run('return document.body.innerText')) as string);
      for (const wanted of TEXTS) assert.ok(text.includes(wanted), wanted);
      if (isDeclaring)
        for (const module of modules) {
          const seen = JSON.stringify({...module, text: module.text.slice(0, 40)});
          assert.match(module.font, /PingFang/, seen);
          // Told by a style sheet in the shadow root and by nothing else.
          assert.equal(module.containment, 'inline-size', seen);
          assert.ok(module.text.trim() && module.height > 100 && module.width > 200, seen);
          // Where nothing would answer, there is nothing to press.
          assert.equal(module.buttons, 0, seen);
        }
      assert.equal(await window.run('return document.documentElement.scrollWidth <= innerWidth'), true);
    }));

for (const width of [320, 1280])
  test(`with scripts every module wakes${isDeclaring ? ', and nothing moves from the first frame on,' : ''} at ${width} px`, () =>
    visit({width, watched: true}, async () => {
      for (let position = 0; position < MODULES; position++) {
        const module = `const module = document.querySelectorAll('mh-section > [size]')[${position}];`;
        await window.run(`${module} module.scrollIntoView()`);
        await until(`${module} return module.status === 'fresh'`);
        // The tools as well for which room is kept, while their module is in view.
        await until(`${module} return [...module.shadowRoot.querySelectorAll('[class*="-space"]')]
          .every((space) => space.childElementCount > 0 || space.clientHeight === 0)`);
      }
      const {frames, boxes, moves} = (await window.run('return globalThis.watchedBoxes')) as {
        frames: number;
        boxes: number;
        moves: string[];
      };
      assert.ok(frames > 1 && boxes > 100, `${frames} frames, ${boxes} boxes`);
      if (isDeclaring) assert.deepEqual(moves, []);
    }));
