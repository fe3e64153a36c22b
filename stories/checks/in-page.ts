/** What the checks run inside a page; bundled by `on-page.ts`. */
import axe from 'axe-core';
import type {Fault} from './faults.js';
import {faultOf, grounds} from './ground.js';

export {liveRegions} from '../focus-order.js';
export {focusedState, focusedStop, keyboardFaults} from './keys.js';
export {steady, surround, type Surroundings} from './ground.js';
export {sidewaysScrollers, smallTargets} from './layout.js';
export {lostInForcedColours, moving} from './media.js';
export {faintTexts, smallTexts} from './text.js';

/** Rules on whole pages: many stories on one are none. */
const PAGE_RULES = ['region', 'landmark-unique', 'landmark-one-main', 'page-has-heading-one', 'bypass'];

/** What axe finds in the stories on the page. */
export async function axeFaults(): Promise<Fault[]> {
  const {violations} = await axe.run(
    {include: grounds()},
    {
      elementRef: true,
      resultTypes: ['violations'],
      rules: {
        ...Object.fromEntries(PAGE_RULES.map((rule) => [rule, {enabled: false}])),
        // Measured by our own check in every theme, and at a tenth of the time.
        'color-contrast': {enabled: false},
        'target-size': {enabled: true},
      },
    },
  );
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({element, target, failureSummary = ''}) => {
      const measured = `${id}: ${failureSummary.replace(/\s+/g, ' ').slice(0, 200)}`;
      return element ? faultOf(element, measured) : {story: '?', what: target.join(' '), measured};
    }),
  );
}
