import * as z from 'zod/mini';
import type {ModuleDefinition} from '../../packages/core/src/config/define-module.js';
import {toDom} from '../../packages/core/src/data/face-dom.js';
import type {Face} from '../../packages/core/src/data/face.js';
import {findMojibake} from '../../packages/core/src/element/find-mojibake.js';
import type {ModuleElement} from '../../packages/core/src/element/module-element.js';
import type {ModuleParts} from '../../packages/core/src/element/module-parts.js';
import type {ModuleShapes} from '../../packages/core/src/element/module-shapes.js';
import {kebab} from '../../packages/core/src/element/option-properties.js';
import {readPayload} from '../../packages/core/src/element/payload.js';
import {emptyCalendar} from '../../packages/core/src/locale/calendar.js';
import {faultIn, leakIn} from './look.js';
import {nextTask, waitFor} from './pace.js';
import {allow, takeFaults} from './traps.js';
import {namesAddress} from './named-addresses.js';

/** What a module is given in one try. */
export interface Case {
  readonly data: unknown;
  readonly options: unknown;
  /** What every module takes: heading, level, link. */
  readonly common: unknown;
  readonly lang: string;
  readonly audience: 'public' | 'webmaster';
  /** Whether everything that can be pressed is pressed, and searched for. */
  readonly touch: boolean;
  readonly query: string;
}

export interface Tally {
  /** Cases that the schema refuses in whole or part. */
  rejected: number;
  /** Cases of which something can be shown. */
  shown: number;
  presses: number;
}

export interface Subject {
  readonly definition: ModuleDefinition;
  readonly shapes: ModuleShapes;
  readonly face: Face<object>;
  readonly inspect: ((data: never, options: never, context: never) => unknown) | undefined;
  readonly stage: HTMLElement;
  readonly tally: Tally;
}

type AnyModule = ModuleElement<object, object> & Record<string, unknown>;

export class Fault extends Error {}

const blame = (condition: unknown, message: string): void => {
  if (!condition) throw new Fault(message);
};

export async function subjectOf(definition: ModuleDefinition, stage: HTMLElement): Promise<Subject> {
  await definition.load();
  const {parts} = customElements.get(`mh-${definition.type}`) as unknown as {parts: ModuleParts<object>};
  const {face} = await parts.face();
  const inspect = (await parts.shapes.inspect?.())?.inspect as Subject['inspect'];
  return {
    definition,
    shapes: parts.shapes,
    face,
    inspect,
    stage,
    tally: {rejected: 0, shown: 0, presses: 0},
  };
}

/** What Zod refuses; `null` in place of what is optional is no fault, as many back ends write "unknown" so. */
function refusals(definition: ModuleDefinition, data: unknown): number {
  const result = z.safeParse(definition.data, data);
  if (result.success) return 0;
  return result.error.issues.filter((issue) => isRefusal(issue, data)).length;
}

type ZodIssue = z.core.$ZodIssue;

/** Of alternatives each has its own reasons; one without a reason but `null` would have taken the value. */
function isRefusal(issue: ZodIssue, data: unknown): boolean {
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data);
  return issue.code === 'invalid_union'
    ? issue.errors.every((reasons) => reasons.some((reason) => isRefusal(reason, value)))
    : value !== null;
}

const context = {language: 'zh-CN', timeZone: 'Asia/Shanghai', calendar: emptyCalendar, now: 1_795_000_000_000};

/** Tries one case in every way in which a page would meet it. */
export async function prove(subject: Subject, trial: Case): Promise<void> {
  const {shapes, face, inspect, tally} = subject;
  allow(namesAddress(trial));
  const {data, findings} = readPayload<object>(shapes, trial.data);
  const refused = refusals(subject.definition, trial.data);
  if (refused) {
    tally.rejected++;
    blame(findings.length, 'the schema refuses something, and nothing is reported');
  }
  if (data) {
    tally.shown++;
    blame(!leftToRefuse(subject.definition, data), 'what is shown is not what the schema allows');
    await inspect?.(data as never, {} as never, context as never);
    findMojibake(data);
    const box = document.createElement('div');
    box.append(...face.write(data, 'zh-CN').map(toDom));
    const fault = faultIn(box);
    blame(!fault, `in the face: ${fault}`);
    const read = face.read(box);
    if (read !== undefined) readPayload(shapes, read);
  }
  await draw(subject, trial, findings.length > 0);
  const faults = takeFaults();
  blame(!faults.length, faults[0] ?? '');
}

/** The lenient reading is to leave nothing that the schema refuses but `null` and undefined. */
const leftToRefuse = (definition: ModuleDefinition, data: object): boolean => refusals(definition, data) > 0;

async function draw({shapes, stage, tally}: Subject, trial: Case, isReported: boolean): Promise<void> {
  const element = document.createElement(`mh-${shapes.type}`) as AnyModule;
  const codes: string[] = [];
  // A form that leads to the agency's own page would lead away from this one.
  element.addEventListener('mh-open', (event) => event.preventDefault());
  element.addEventListener('mh-error', ({detail}) => codes.push(detail.code));
  stage.lang = trial.lang;
  // Laying out is half of the time; a case in six has a layout, and what is pressed there has one too.
  stage.hidden = !trial.touch;
  setOptions(element, Object.keys(shapes.options), trial.options);
  setCommon(element, trial.common);
  Object.assign(element, {data: trial.data, audience: trial.audience});
  stage.append(element);
  await element.updateComplete;
  await waitFor(() => element.hasUpdated && !element.isUpdatePending, 'it is drawn');
  const root = element.shadowRoot!;
  const look = (when: string): void => {
    blame(!codes.includes('render-failed'), `drawing fails ${when}: ${takeFaults().join('; ')}`);
    const fault = faultIn(root);
    blame(!fault, `${when}: ${fault}`);
    const leak = leakIn(root, trial);
    blame(!leak, `${when}, “${leak}” is shown`);
  };
  try {
    // `.data` that is undefined is none, and the element looks at its face.
    if (trial.data !== undefined) await waitFor(() => element.status !== 'loading', 'it ends loading');
    await element.updateComplete;
    look('at first');
    if (isReported && trial.data !== undefined) await waitFor(() => codes.length, 'an issue is reported');
    if (trial.touch) tally.presses += await touch(element, root, trial.query);
    await nextTask();
    look(trial.touch ? 'after touching' : 'later');
  } finally {
    element.remove();
  }
}

/** Options that are texts come as attributes, as from HTML; others as properties, as from a script. */
function setOptions(element: AnyModule, keys: readonly string[], options: unknown): void {
  if (typeof options !== 'object' || options === null) return;
  for (const key of keys) {
    const name = key.replace('?', '');
    const value = (options as Record<string, unknown>)[name];
    if (typeof value === 'string') element.setAttribute(kebab(name), value);
    else if (value !== undefined) element[name] = value;
  }
}

/** A link comes from home.json as it is; all else is an attribute, and so a text. */
function setCommon(element: AnyModule, common: unknown): void {
  if (typeof common !== 'object' || common === null) return;
  const {link, ...others} = common as Record<string, unknown>;
  if (link !== undefined) Object.assign(element, {link});
  for (const name of ['heading', 'headingLevel', 'refresh', 'format']) {
    const value = others[name];
    if (typeof value === 'string' || typeof value === 'number') element.setAttribute(kebab(name), String(value));
  }
}

const MOST_PRESSES = 12;

/** Presses what can be pressed, and searches for something. */
async function touch(element: AnyModule, root: ShadowRoot, query: string): Promise<number> {
  let presses = 0;
  for (const box of root.querySelectorAll('input')) {
    if (box.type === 'checkbox') box.click();
    else {
      box.value = query;
      box.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      box.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
    }
    presses++;
  }
  for (const choice of root.querySelectorAll('select')) {
    choice.selectedIndex = choice.options.length - 1;
    choice.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
    presses++;
  }
  for (const button of [...root.querySelectorAll<HTMLElement>('button, summary')].slice(0, MOST_PRESSES)) {
    if (!button.isConnected) continue;
    button.click();
    presses++;
    await element.updateComplete;
  }
  await nextTask();
  await element.updateComplete;
  return presses;
}
