import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/avatar/avatar.js';
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import {rendered} from './contender.js';
import {make, makeRow} from './make.js';
import {wordsOf} from './words.js';

window.draw = async (target, members) => {
  target.append(
    ...members.map((member) => {
      const words = wordsOf(member);
      const avatar = make('sl-avatar', {initials: words.initial, label: words.name});
      const badge = make('sl-badge', {}, words.verified);
      return make('sl-card', {}, make('div', {class: 'member'}, ...makeRow(words, avatar, badge)));
    }),
  );
  await rendered(target);
};
