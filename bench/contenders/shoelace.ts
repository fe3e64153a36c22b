import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/avatar/avatar.js';
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import {factsOf, lineOf, linkOf, make, rendered, rowOf, timeOf} from './contender.js';

window.draw = async (target, members) => {
  target.append(
    ...members.map((member) => {
      const row = rowOf(member);
      return make(
        'sl-card',
        {},
        make('sl-avatar', {initials: row.initial, label: row.name}),
        linkOf(row),
        make('sl-badge', {}, row.facts[2]!),
        factsOf(row),
        lineOf(row),
        timeOf(row),
      );
    }),
  );
  await rendered(target);
};
