/** Runs in the page: the members, the code by hand, and what is measured of `<mh-matrix>`. */
import type {MatrixElement} from '../../packages/core/src/modules/matrix/matrix-element.js';
import type {Member} from '../../packages/core/src/modules/matrix/matrix.module.js';
import '../../packages/core/src/modules/matrix/mh-matrix.js';
import {NOW, sampleMembers} from '../members.js';
import {drawByHand} from './by-hand.js';

Date.now = () => NOW;

/** Style, layout and paint belong to the task that runs a frame's callbacks, so the next task comes after them. */
const framePainted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.addEventListener('message', () => resolve(), {once: true});
      port1.start();
      port2.postMessage(undefined);
    });
  });

/** The index of 175,800 members is made in slices of a frame or two. */
const SETTLING_FRAMES = 240;

const target = document.querySelector('main')!;
let members: readonly Member[] = [];
let matrix: MatrixElement;

async function painted(work: () => unknown): Promise<void> {
  await work();
  await framePainted();
}

const rows = (): Element[] => [...matrix.shadowRoot!.querySelectorAll('.member')];
const rowsInSight = (): number =>
  rows().filter((row) => {
    const {top, bottom} = row.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  }).length;

const bench = {
  prepare(count: number): void {
    // Parsed, as a page gets them.
    members = JSON.parse(JSON.stringify(sampleMembers(count))) as Member[];
  },
  handAll: () => painted(() => drawByHand(target, members, members.length)),
  handVisible: (count: number) => painted(() => drawByHand(target, members, count)),
  first(limit: number | undefined): Promise<void> {
    matrix = document.createElement('mh-matrix');
    matrix.groupBy = 'none';
    matrix.limit = limit;
    return painted(async () => {
      matrix.data = {members: members as Member[]};
      target.append(matrix);
      await matrix.updateComplete;
    });
  },
  /** Waits for what stands around the rows, and has the search make ready, as it does where its field is entered. */
  async settle(): Promise<void> {
    const field = (): HTMLElement | null => matrix.shadowRoot!.querySelector('input[type=search]');
    while (!field()) await framePainted();
    field()!.focus({preventScroll: true});
    for (let frame = 0; frame < SETTLING_FRAMES; frame++) await framePainted();
  },
  async type(query: string): Promise<void> {
    const field = matrix.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    const found = (): string => matrix.shadowRoot!.querySelector('.found')!.textContent!.trim();
    field.value = query;
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await matrix.updateComplete;
    while (query && !found()) await framePainted();
    await framePainted();
  },
  /** Scrolls from end to end in jumps; how many frames at most were painted without a row in sight. */
  async scroll(steps: number): Promise<{emptyFrames: number; mostRows: number}> {
    let [emptyFrames, mostRows] = [0, 0];
    const end = (): number => document.documentElement.scrollHeight - innerHeight;
    for (let step = 1; step <= steps; step++) {
      scrollTo(0, (end() * step) / steps);
      await framePainted();
      let frames = 0;
      for (; !rowsInSight(); frames++) await framePainted();
      emptyFrames = Math.max(emptyFrames, frames);
      mostRows = Math.max(mostRows, rows().length);
    }
    return {emptyFrames, mostRows};
  },
};

export type MatrixBench = typeof bench;
Object.assign(globalThis, {bench});
