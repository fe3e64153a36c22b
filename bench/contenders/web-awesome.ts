import '@awesome.me/webawesome/dist/styles/themes/default.css';
import '@awesome.me/webawesome/dist/components/avatar/avatar.js';
import '@awesome.me/webawesome/dist/components/badge/badge.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import {factsOf, lineOf, linkOf, make, rendered, rowOf, timeOf} from './contender.js';

window.draw = async (target, members) => {
  target.append(
    ...members.map((member) => {
      const row = rowOf(member);
      return make(
        'wa-card',
        {},
        make('wa-avatar', {initials: row.initial, label: row.name}),
        linkOf(row),
        make('wa-badge', {}, row.facts[2]!),
        factsOf(row),
        lineOf(row),
        timeOf(row),
      );
    }),
  );
  await rendered(target);
};
