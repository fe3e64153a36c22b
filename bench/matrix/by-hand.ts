import type {Member} from '../../packages/core/src/modules/matrix/matrix.module.js';
import {drawScreen, grouped, make} from '../by-hand/screen.js';
import {wordsOf} from '../contenders/words.js';

const DAY_MS = 86_400_000;

/** Class, sign and word of how lively an account is. */
const activityOf = (at: string): readonly [name: string, sign: string, word: string] => {
  const days = (Date.now() - Date.parse(at)) / DAY_MS;
  return days < 10 ? ['active', '●', '活跃'] : days < 14 ? ['quiet', '◐', '较少更新'] : ['stale', '▲', '久未更新'];
};

/** What a careful author writes for this one page: no language but Chinese, one account to a row, no check of the data. */
function makeRow(member: Member): HTMLElement {
  const {name, initial, url, platform, handle, verified, followers, line, time, iso} = wordsOf(member);
  const [activity, sign, word] = activityOf(iso);
  const facts = [platform, handle, followers, verified].map((fact) => make('span', {}, fact));
  return make(
    'li',
    {class: 'member'},
    make('span', {class: 'avatar', 'aria-hidden': 'true'}, initial),
    make(
      'div',
      {class: 'who'},
      make('p', {class: 'name'}, make('a', {href: url}, name)),
      make('p', {class: 'small facts'}, ...facts),
      make('p', {class: 'line', title: line}, line),
    ),
    make(
      'div',
      {class: 'when small'},
      make('time', {datetime: iso}, time),
      make('span', {class: `mark ${activity}`}, make('span', {'aria-hidden': 'true'}, sign), ` ${word}`),
    ),
  );
}

/** Draws so many of the members; above them is the room for what comes a moment later. */
export function drawByHand(target: HTMLElement, members: readonly Member[], rows: number): void {
  const list = make('ul', {}, ...members.slice(0, rows).map(makeRow));
  const more = `显示更多（还有 ${grouped(members.length - rows)} 项）`;
  const words = {heading: '政务矩阵', tally: `${grouped(members.length)} 个账号`, more};
  drawScreen(target, words, make('div', {class: 'tools-space'}), list);
}
