/** Runs in the page beside one contender: holds the members, draws them, and reads what was drawn. */
import type {Draw} from '../contenders/contender.js';
import {NOW} from '../members.js';
import {rowsIn, type DrawnRow} from './drawn-rows.js';

export interface Harness {
  /** Given before anything is measured, so that no contender pays for receiving them. */
  members: Parameters<Draw>[1];
  /** Draws once; milliseconds until the frame that shows it was painted. */
  measure(): Promise<number>;
  rows(): DrawnRow[];
  /** Names of elements whose code is missing: they would be drawn in no time. */
  notDefined(): string[];
}

Date.now = () => NOW;

const target = document.querySelector('main')!;

window.harness = {
  members: [],
  async measure() {
    await framePainted();
    const start = performance.now();
    await window.draw!(target, this.members);
    await framePainted();
    return performance.now() - start;
  },
  rows: () => rowsIn(target),
  notDefined: () => [...target.querySelectorAll(':not(:defined)')].map(({localName}) => localName),
};

/** Style, layout and paint belong to the task that runs the frame's callbacks, so the next task comes after them. */
function framePainted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.addEventListener('message', () => resolve(), {once: true});
      port1.start();
      port2.postMessage(undefined);
    });
  });
}
