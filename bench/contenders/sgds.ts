import '@govtechsg/sgds-web-component/themes/day.css';
import '@govtechsg/sgds-web-component/components/Badge/index.js';
import '@govtechsg/sgds-web-component/components/Card/index.js';
import {rendered} from './contender.js';
import {make, makeAvatar, makeFacts, makeLine, makeLink, makeTime} from './make.js';
import {wordsOf} from './words.js';

/** SGDS has no avatar, so the hand-written one stands in the slot for an icon; the rest goes where its card wants it. */
window.draw = async (target, members) => {
  target.append(
    ...members.map((member) => {
      const words = wordsOf(member);
      const facts = makeFacts(words, make('sgds-badge', {}, words.verified));
      return make(
        'sgds-card',
        {},
        make('div', {slot: 'icon'}, makeAvatar(words)),
        make('span', {slot: 'title'}, makeLink(words)),
        make('div', {slot: 'description'}, facts, makeLine(words)),
        make('div', {slot: 'lower'}, makeTime(words)),
      );
    }),
  );
  await rendered(target);
};
