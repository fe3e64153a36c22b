/// <reference types="vite/client" />
import {html, nothing, type TemplateResult} from 'lit';
import {until} from 'lit/directives/until.js';
import type {KeyboardTask} from '../packages/core/src/testing/keyboard-task.js';
import {focusStops, liveRegions, type FocusStop, type LiveRegion} from './focus-order.js';

const SETTLE_STEPS = 100;
const STEP_MS = 50;

/** What a screen reader hears, as committed; `npm run snapshots` renews it. */
const snapshots = import.meta.glob<string>('./aria/*/*.yml', {query: '?raw', import: 'default', eager: true});
/** The keyboard tasks of those modules that have one. */
const tasks = import.meta.glob<{task: KeyboardTask}>('../packages/core/src/modules/*/*.keys.ts', {eager: true});

/** A module with the order of focus, its live regions and its accessibility tree, read from what is drawn. */
export function showAccessibility(type: string, example: string, element: HTMLElement): TemplateResult {
  const snapshot = snapshots[`./aria/${type}/${example}.yml`];
  const task = tasks[`../packages/core/src/modules/${type}/${type}.keys.ts`]?.task;
  return html`
    ${element}
    <div class="sheet">
      ${task ? renderTask(task) : nothing}
      ${until(
        settled(element).then(() => renderFound(focusStops(element), liveRegions(element))),
        nothing,
      )}
      <h2>读屏软件听到的 <span lang="en">What a screen reader hears</span></h2>
      <pre class="source" dir="ltr" tabindex="0" aria-label="ARIA">${snapshot ?? '—'}</pre>
    </div>
  `;
}

/** Waits until the module shows something, so that what is read here is not its skeleton. */
async function settled(element: HTMLElement): Promise<void> {
  for (let step = 0; step < SETTLE_STEPS; step++) {
    const {status} = element as unknown as {status?: string};
    if (status && status !== 'loading') return;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}

const renderTask = ({title, steps}: KeyboardTask): TemplateResult => html`
  <h2>${title['zh-CN']} <span lang="en">${title.en}</span></h2>
  <div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">按键 <span lang="en">Keys</span></th>
          <th scope="col">结果 <span lang="en">What happens</span></th>
        </tr>
      </thead>
      <tbody>
        ${steps.map(
          ({keys, says}) => html`<tr>
            <td><code>${keys}</code></td>
            <td>${says['zh-CN']} <span lang="en">${says.en}</span></td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>
`;

const renderFound = (stops: readonly FocusStop[], regions: readonly LiveRegion[]): TemplateResult => html`
  <h2>焦点顺序 <span lang="en">Order of focus: Tab and Shift + Tab</span></h2>
  <div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">#</th>
          <th scope="col">角色 <span lang="en">Role</span></th>
          <th scope="col">名称 <span lang="en">Name</span></th>
        </tr>
      </thead>
      <tbody>
        ${stops.map(
          ({role, name}, index) => html`<tr>
            <td>${index + 1}</td>
            <td><code>${role}</code></td>
            <td>${name}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>
  <h2>实时播报 <span lang="en">Live regions</span></h2>
  <p>
    ${
      regions.length
        ? regions.map(({politeness, text}) => html`<code>${politeness}</code> ${text || '（暂无内容 empty）'} `)
        : '—'
    }
  </p>
`;
