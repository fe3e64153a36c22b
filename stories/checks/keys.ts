import {focusStops, type FocusStop} from '../focus-order.js';
import type {Fault} from './faults.js';
import {faultOf, grounds} from './ground.js';

/** Lines are sorted with some play: an icon beside a word stands a little higher. */
const SAME_LINE_PX = 12;

/** What has the focus, at the bottom of all shadow roots. */
function deepActive(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** `button 显示更多`, for what has the focus. */
export function focusedStop(): string {
  const active = deepActive();
  const stop = grounds()
    .flatMap((ground) => focusStops(ground))
    .find(({element}) => element === active);
  if (stop) return `${stop.role} ${stop.name}`;
  // What takes the focus from a script alone, such as a heading that one is led to.
  return active ? `${active.localName} ${active === document.body ? '' : active.textContent}`.trim() : 'nothing';
}

const flags = ['expanded', 'selected', 'pressed', 'checked'] as const;

/** What is heard of its state: `expanded`, `not expanded`, the words of a slider's value, an option that is chosen. */
export function focusedState(): string {
  const active = deepActive();
  if (!active) return '';
  const set = flags.flatMap((flag) => {
    const value = active.getAttribute(`aria-${flag}`);
    return value === null ? [] : value === 'true' ? flag : `not ${flag}`;
  });
  if (active.localName === 'summary')
    set.push((active.parentElement as HTMLDetailsElement).open ? 'expanded' : 'not expanded');
  const value = active instanceof HTMLSelectElement ? active.selectedOptions[0]?.label : active.ariaValueText;
  return [...set, value ?? ''].join(' ').trim();
}

/** Stops without a name or a ring, and those that a reader finds above the one before, in the same column. */
export function keyboardFaults(): Fault[] {
  const faults: Fault[] = [];
  for (const ground of grounds()) {
    const stops = focusStops(ground);
    stops.forEach(({element, name}, index) => {
      if (!name) faults.push(faultOf(element, 'has no name'));
      element.focus({preventScroll: true, focusVisible: true} as FocusOptions);
      if (deepActive() !== element) faults.push(faultOf(element, 'takes no focus'));
      else if (!hasRing(element)) faults.push(faultOf(element, 'shows no ring'));
      if (element.tabIndex > 0) faults.push(faultOf(element, 'has an order of its own'));
      if (index > 0 && jumpsBack(stops[index - 1]!, stops[index]!))
        faults.push(faultOf(element, 'stands above the stop before it'));
    });
  }
  return faults;
}

const LEAST_RING_PX = 1.5;

const isRinged = ({outlineStyle, outlineWidth}: CSSStyleDeclaration): boolean =>
  outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= LEAST_RING_PX;

/** A ring around the stop, around what is laid over its row, or around a box that it stands in. */
function hasRing(element: Element): boolean {
  if (isRinged(getComputedStyle(element, '::after'))) return true;
  for (let at: Element | null = element; at; at = at.parentElement) if (isRinged(getComputedStyle(at))) return true;
  return false;
}

/** Whether a stop stands higher than the one before, and not in a column to its side. */
function jumpsBack(before: FocusStop, after: FocusStop): boolean {
  const [a, b] = [before.element.getBoundingClientRect(), after.element.getBoundingClientRect()];
  const besides = b.left >= a.right || b.right <= a.left;
  return b.bottom < a.top - SAME_LINE_PX && !besides;
}
