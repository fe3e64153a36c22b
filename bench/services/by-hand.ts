import type {Service} from '../../packages/core/src/modules/services/services.module.js';
import {drawScreen, make, makeFacts} from '../by-hand/screen.js';

/** What a careful author writes for this one page: no language but Chinese, no check of the data, no panel. */
function makeTile({name, org, handling, visits, fee, channels}: Service): HTMLElement {
  const facts = [
    handling!.kind === 'instant' ? '即办' : `${handling!.workingDays} 个工作日`,
    visits ? `最多跑 ${visits} 次` : '不用跑',
    '网上可办',
    ...(fee!.free ? ['免费'] : []),
    org!.name,
  ];
  return make(
    'li',
    {class: 'tile'},
    make('span', {class: 'icon', 'aria-hidden': 'true'}, name[0]!),
    make('div', {}, make('p', {class: 'name'}, make('a', {href: channels[0]!.url!}, name)), makeFacts(facts)),
  );
}

/** Draws so many tiles at once. */
export function drawByHand(tiles: number): void {
  window.drawServices = async (target, services) => {
    const list = make('ul', {class: 'tiles'}, ...services.slice(0, tiles).map(makeTile));
    const words = {heading: '办事服务', tally: `${services.length} 项`, more: `全部服务（${services.length} 项）`};
    drawScreen(target, words, list);
  };
  window.shownServices = () => [...document.querySelectorAll('.name')].map((name) => name.textContent!.trim());
}
