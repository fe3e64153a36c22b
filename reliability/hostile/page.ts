import * as fc from 'fast-check';
import * as z from 'zod/mini';
import type {ModuleDefinition} from '../../packages/core/src/config/define-module.js';
import {arbitraryFor} from '../../packages/core/src/testing/arbitrary.js';
import * as definitions from '../../packages/core/src/modules/index.js';
import {broken} from './break.js';
import {hostileText} from './hostile-values.js';
import {drawHuge, listsIn, type HugeOutcome, type List} from './huge.js';
import {placeNeighbour} from './neighbour.js';
import {printCase} from './print-case.js';
import {Fault, prove, subjectOf, type Case, type Subject, type Tally} from './prove.js';
import {setTraps} from './traps.js';

export interface FoundFault {
  readonly message: string;
  readonly count: number;
  /** The smallest case that shows it. */
  readonly smallest: string;
}

export interface Outcome extends Tally {
  readonly type: string;
  readonly runs: number;
  readonly faults: readonly FoundFault[];
  readonly seconds: number;
}

const LONGEST_SHRINK_MS = 15_000;
const MOST_SHRUNK = 8;
/** Frames let observers, idle callbacks and images have their turn. */
const FRAME_EVERY = 50;
const TOUCH_ONE_IN = 6;

const COMMON = {
  'heading?': 'string',
  'headingLevel?': 'count',
  'refresh?': 'count',
  'format?': 'string',
  'link?': {text: 'text', href: 'url'},
} as const;

const all = definitions as unknown as Readonly<Record<string, ModuleDefinition>>;

// Zod would try whether it may make functions, which the page's policy reports.
z.config({jitless: true});
setTraps();

const caseFor = ({shapes}: Subject): fc.Arbitrary<Case> =>
  fc.record({
    data: broken(arbitraryFor(shapes.data)),
    options: fc.oneof(fc.constant({}), arbitraryFor(shapes.options), broken(arbitraryFor(shapes.options))),
    common: fc.oneof({weight: 3, arbitrary: fc.constant({})}, broken(arbitraryFor(COMMON))),
    lang: fc.oneof({weight: 6, arbitrary: fc.constantFrom('zh-CN', 'zh-TW', 'en', 'ug')}, hostileText),
    audience: fc.constantFrom('public', 'webmaster'),
    touch: fc.nat(TOUCH_ONE_IN - 1).map((number) => number === 0),
    query: hostileText,
  });

/** What differs between cases is no part of a fault's name. */
const nameOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n').slice(0, 3).join(' ').slice(0, 260);

/** @param tellEvery - after how many cases the runner is told that it goes on */
async function run(type: string, runs: number, seed: number, tellEvery: number): Promise<Outcome> {
  const start = performance.now();
  const stage = document.querySelector<HTMLElement>('main')!;
  const subject = await subjectOf(all[type]!, stage);
  const lookAtNeighbour = await placeNeighbour(all[type]!);
  const cases = caseFor(subject);
  const found = new Map<string, {count: number; readonly first: string}>();
  let number = 0;
  const attempt = async (trial: Case): Promise<string | undefined> => {
    // Tells the runner that it goes on, and with which case: one that hangs or ends the page can tell nothing any more.
    if (number % tellEvery === 0) console.debug(number);
    const isTurn = ++number % FRAME_EVERY === 0;
    if (isTurn) await new Promise(requestAnimationFrame);
    try {
      await prove(subject, trial);
      const harm = isTurn && lookAtNeighbour();
      if (harm) throw new Fault(harm);
      return undefined;
    } catch (error) {
      return nameOf(error);
    }
  };
  const shrink = async (message: string): Promise<Case | undefined> => {
    const {counterexample} = await fc.check(
      fc.asyncProperty(cases, async (trial) => (await attempt(trial)) !== message),
      {numRuns: runs, seed, interruptAfterTimeLimit: LONGEST_SHRINK_MS},
    );
    return counterexample?.[0];
  };
  await fc.assert(
    fc.asyncProperty(cases, async (trial) => {
      const fault = await attempt(trial);
      if (!fault) return;
      const known = found.get(fault);
      if (known) known.count++;
      else found.set(fault, {count: 1, first: printCase(trial)});
    }),
    {numRuns: runs, seed},
  );
  const seconds = (performance.now() - start) / 1_000;
  const tally = {...subject.tally};
  const faults: FoundFault[] = [];
  for (const [index, [message, {count, first}]] of [...found].entries()) {
    // What depends on what was there before is not shown again by the case alone.
    const shrunk = index < MOST_SHRUNK ? await shrink(message) : undefined;
    faults.push({message, count, smallest: shrunk ? printCase(shrunk) : first});
  }
  return {type, runs, ...tally, faults, seconds};
}

/** One case of a run, for a person to read. */
async function show(type: string, seed: number, number: number): Promise<string> {
  const subject = await subjectNamed(type);
  return printCase(fc.sample(caseFor(subject), {seed, numRuns: number + 1}).at(-1));
}

const subjectNamed = (type: string): Promise<Subject> =>
  subjectOf(all[type]!, document.querySelector<HTMLElement>('main')!);

/** The lists of a module's data. */
const lists = async (type: string): Promise<readonly List[]> => listsIn((await subjectNamed(type)).shapes.data);

const drawWith = async (type: string, path: readonly string[], length: number, seed: number): Promise<HugeOutcome> =>
  drawHuge(all[type]!, await subjectNamed(type), path, length, seed);

const hostile = {types: Object.keys(all), run, show, lists, drawWith};
export type Hostile = typeof hostile;

Object.assign(globalThis, {hostile});
