import '@material/web/labs/card/outlined-card.js';
import '@material/web/chips/assist-chip.js';
import {factsOf, lineOf, linkOf, make, rendered, rowOf, timeOf} from './contender.js';

/** Material has no avatar, so the hand-written one stands in the card. */
window.draw = async (target, members) => {
  target.append(
    ...members.map((member) => {
      const row = rowOf(member);
      return make(
        'md-outlined-card',
        {},
        make('span', {class: 'avatar'}, row.initial),
        linkOf(row),
        make('md-assist-chip', {label: row.facts[2]!}),
        factsOf(row),
        lineOf(row),
        timeOf(row),
      );
    }),
  );
  await rendered(target);
};
