import styles from '../../packages/core/src/modules/matrix/matrix.styles.js';
import type {Member} from '../../packages/core/src/modules/matrix/matrix.module.js';
import avatarStyles from '../../packages/core/src/parts/avatar.styles.js';
import {drawScreen, grouped, make, makeAvatar, makeBdi} from '../by-hand/screen.js';
import {exactWords, wordsOf} from '../contenders/words.js';

const DAY_MS = 86_400_000;

/** Class, sign and word of how lively an account is. */
const activityOf = (at: string): readonly [name: string, sign: string, word: string] => {
  const days = (Date.now() - Date.parse(at)) / DAY_MS;
  return days < 10 ? ['active', '●', '活跃'] : days < 14 ? ['quiet', '◐', '较少更新'] : ['stale', '▲', '久未更新'];
};

/** What a careful author writes for this one page: no language but Chinese, one account to a row, no check of the data. */
function makeRow(member: Member): HTMLElement {
  const {name, url, platform, handle, verified, followers, line, time, iso} = wordsOf(member);
  const [activity, sign, word] = activityOf(iso);
  const [count, unit] = followers.split(' ') as [string, string];
  const exactly = {value: String(member.followers), title: grouped(member.followers!)};
  return make(
    'li',
    {class: 'member'},
    makeAvatar(name),
    make(
      'div',
      {class: 'who'},
      make('p', {class: 'name'}, make('a', {'data-kind': 'member', 'data-id': member.id, href: url}, makeBdi(name))),
      make(
        'p',
        {class: 'small facts'},
        make('span', {}, platform),
        make('span', {class: 'handle'}, makeBdi(handle)),
        make('span', {}, make('data', exactly, count), ` ${unit}`),
        make('span', {class: 'verified'}, verified),
      ),
      make('p', {class: 'line', dir: 'auto', title: line}, line),
    ),
    make(
      'div',
      {class: 'when small'},
      make('time', {datetime: iso, title: exactWords(iso)}, makeBdi(time)),
      make('span', {class: `mark ${activity}`}, make('span', {'aria-hidden': 'true'}, sign), ` ${word}`),
    ),
  );
}

/** Draws so many of the members; above them is the room for what comes a moment later. */
export function drawByHand(target: HTMLElement, members: readonly Member[], rows: number): void {
  const list = make('ul', {class: 'rows', role: 'list'}, ...members.slice(0, rows).map(makeRow));
  const more = `显示更多（还有 ${grouped(members.length - rows)} 项）`;
  const words = {heading: '政务矩阵', tally: `${grouped(members.length)} 个账号`, more};
  const room = make('div', {class: 'tools-space searchable'});
  drawScreen(target, words, [avatarStyles, styles], room, make('div', {class: 'list'}, list));
}
