import {make, makeAvatar, makeRow} from './make.js';
import {wordsOf} from './words.js';

/** The yardstick: what a careful author writes with the DOM alone. */
window.draw = async (target, members) => {
  const list = make('ul', {});
  for (const member of members) {
    const words = wordsOf(member);
    const verified = make('span', {}, words.verified);
    list.append(make('li', {class: 'member'}, ...makeRow(words, makeAvatar(words), verified)));
  }
  target.append(list);
};
