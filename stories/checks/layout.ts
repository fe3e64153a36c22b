import {drawn, focusStops} from '../focus-order.js';
import type {Fault} from './faults.js';
import {faultOf, grounds} from './ground.js';

const LARGE_TARGET_PX = 44;
/** Borders fall on fractions of a pixel. */
const ROUNDING = 0.6;

/** Stories that are wider than the window, and parts of them that scroll sideways by themselves. */
export function sidewaysScrollers(): Fault[] {
  const faults: Fault[] = [];
  for (const ground of grounds()) {
    const over = ground.scrollWidth - ground.clientWidth;
    if (over > 0) faults.push(faultOf(widest(ground), `${over} px too wide`));
    for (const element of drawn(ground)) {
      if (!/auto|scroll/.test(getComputedStyle(element).overflowX) || isTable(element)) continue;
      const inside = element.scrollWidth - element.clientWidth;
      if (inside > 1) faults.push(faultOf(element, `scrolls by ${inside} px`));
    }
  }
  return faults;
}

/** Rows and columns lose their sense when they are taken apart (WCAG 2.2, 1.4.10), if the keyboard can scroll them. */
const isTable = (element: HTMLElement): boolean =>
  element.tabIndex === 0 &&
  !!element.ariaLabel &&
  element.children.length === 1 &&
  element.firstElementChild!.localName === 'table';

/** The innermost of those elements that stick out farthest, as a hint. */
function widest(ground: HTMLElement): HTMLElement {
  const {left, right} = ground.getBoundingClientRect();
  const sticking = [...drawn(ground)]
    .map((element) => ({element, box: element.getBoundingClientRect()}))
    .map(({element, box}) => ({element, by: Math.max(box.right - right, left - box.left)}))
    .filter(({by}) => by > 0)
    .sort((a, b) => b.by - a.by);
  return sticking.filter(({by}) => by === sticking[0]!.by).at(-1)?.element ?? ground;
}

/** Controls that are smaller than 44 px; links within a sentence are as high as its lines (WCAG 2.2, 2.5.8). */
export function smallTargets(): Fault[] {
  const faults: Fault[] = [];
  for (const ground of grounds()) {
    for (const {element} of focusStops(ground)) {
      // A story's own page is no module's.
      if (!(element.getRootNode() instanceof ShadowRoot) || inSentence(element)) continue;
      const {width, height} = targetOf(element);
      if (Math.min(width, height) < LARGE_TARGET_PX - ROUNDING)
        faults.push(faultOf(element, `${Math.round(width)} × ${Math.round(height)} px`));
    }
  }
  return faults;
}

function inSentence(element: HTMLElement): boolean {
  if (getComputedStyle(element).display !== 'inline' || stretched(element)) return false;
  return [...element.parentElement!.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim(),
  );
}

const stretched = (element: HTMLElement): boolean => {
  const {content, position} = getComputedStyle(element, '::after');
  return content !== 'none' && position === 'absolute';
};

/** What reacts to a finger: the control with what is laid over it, such as the row of a link, or a label with its box. */
function targetOf(element: HTMLElement): {width: number; height: number} {
  const label = 'labels' in element ? (element.labels as NodeListOf<HTMLElement> | null)?.[0] : undefined;
  const own = (label && element.matches('[type=checkbox], [type=radio]') ? label : element).getBoundingClientRect();
  if (!stretched(element)) return own;
  const over = getComputedStyle(element, '::after');
  const [width, height] = [Number.parseFloat(over.inlineSize), Number.parseFloat(over.blockSize)];
  return {width: Math.max(own.width, width), height: Math.max(own.height, height)};
}
