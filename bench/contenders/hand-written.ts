import {factsOf, lineOf, linkOf, make, rowOf, timeOf} from './contender.js';

/** The yardstick: what a careful author writes with the DOM alone. */
window.draw = async (target, members) => {
  const list = make('ul', {class: 'members'});
  for (const member of members) {
    const row = rowOf(member);
    list.append(
      make(
        'li',
        {class: 'member'},
        make('span', {class: 'avatar', 'aria-hidden': 'true'}, row.initial),
        make('div', {class: 'who'}, make('p', {}, linkOf(row)), factsOf(row), lineOf(row)),
        timeOf(row),
      ),
    );
  }
  target.append(list);
};
