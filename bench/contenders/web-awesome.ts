import '@awesome.me/webawesome/dist/styles/themes/default.css';
import '@awesome.me/webawesome/dist/components/avatar/avatar.js';
import '@awesome.me/webawesome/dist/components/badge/badge.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import {rendered} from './contender.js';
import {make, makeRow} from './make.js';
import {wordsOf} from './words.js';

window.draw = async (target, members) => {
  target.append(
    ...members.map((member) => {
      const words = wordsOf(member);
      const avatar = make('wa-avatar', {initials: words.initial, label: words.name});
      const badge = make('wa-badge', {}, words.verified);
      return make('wa-card', {}, make('div', {class: 'member'}, ...makeRow(words, avatar, badge)));
    }),
  );
  await rendered(target);
};
