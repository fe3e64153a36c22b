import '@material/web/labs/card/outlined-card.js';
import '@material/web/chips/assist-chip.js';
import {rendered} from './contender.js';
import {make, makeAvatar, makeRow} from './make.js';
import {wordsOf} from './words.js';

/** Material has no avatar, so the hand-written one stands in the card; of its elements a chip is nearest to a badge. */
window.draw = async (target, members) => {
  target.append(
    ...members.map((member) => {
      const words = wordsOf(member);
      const chip = make('md-assist-chip', {label: words.verified});
      return make('md-outlined-card', {}, make('div', {class: 'member'}, ...makeRow(words, makeAvatar(words), chip)));
    }),
  );
  await rendered(target);
};
