import {drawn} from '../focus-order.js';
import type {Fault} from './faults.js';
import {faultOf, grounds} from './ground.js';

/** Elements that move although the reader asked for no motion. */
export function moving(): Fault[] {
  const faults: Fault[] = [];
  for (const ground of grounds()) {
    for (const element of drawn(ground)) {
      for (const pseudo of [undefined, '::before', '::after']) {
        const {transitionDuration, animationDuration, animationName, scrollBehavior} = getComputedStyle(
          element,
          pseudo,
        );
        const lasts = (durations: string): boolean => durations.split(',').some((one) => Number.parseFloat(one) > 0);
        if (lasts(transitionDuration)) faults.push(faultOf(element, `transition of ${transitionDuration}`));
        if (animationName !== 'none' && lasts(animationDuration))
          faults.push(faultOf(element, `animation ${animationName}`));
        if (scrollBehavior === 'smooth') faults.push(faultOf(element, 'scrolls smoothly'));
      }
    }
  }
  return faults;
}

const isClear = (colour: string): boolean => colour.startsWith('rgba') && colour.endsWith(', 0)');

/** Words and controls that lose their shape when the reader's own colours take the place of the page's. */
export function lostInForcedColours(): Fault[] {
  const faults: Fault[] = [];
  for (const ground of grounds()) {
    for (const element of drawn(ground)) {
      const {forcedColorAdjust, borderTopStyle, borderTopColor} = getComputedStyle(element);
      const onCover = element.closest('img, svg, video');
      if (forcedColorAdjust === 'none' && !onCover) faults.push(faultOf(element, 'keeps its own colours'));
      // A button without a line is text that happens to react.
      const isBox = element.matches(
        'button.button, a.button, input:not([type=checkbox], [type=radio]), select, textarea',
      );
      if (isBox && (borderTopStyle === 'none' || isClear(borderTopColor)))
        faults.push(faultOf(element, 'has no line around it'));
    }
  }
  return faults;
}
