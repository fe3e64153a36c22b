import '@govtechsg/sgds-web-component/themes/day.css';
import '@govtechsg/sgds-web-component/components/Badge/index.js';
import '@govtechsg/sgds-web-component/components/Card/index.js';
import {linkOf, make, rendered, rowOf, timeOf} from './contender.js';

/** SGDS has no avatar, so the hand-written one stands in its icon slot. */
window.draw = async (target, members) => {
  target.append(
    ...members.map((member) => {
      const row = rowOf(member);
      const title = make('span', {slot: 'title'}, linkOf(row));
      const description = make(
        'span',
        {slot: 'description'},
        ...row.facts.map((fact) => make('span', {}, fact)),
        ' ',
        row.line,
      );
      return make(
        'sgds-card',
        {},
        make('span', {slot: 'icon', class: 'avatar'}, row.initial),
        title,
        description,
        make('span', {slot: 'lower'}, make('sgds-badge', {}, row.facts[2]!), timeOf(row)),
      );
    }),
  );
  await rendered(target);
};
