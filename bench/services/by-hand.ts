import type {Service} from '../../packages/core/src/modules/services/services.module.js';
import styles from '../../packages/core/src/modules/services/services.styles.js';
import {drawScreen, make, makeBdi, makeFacts} from '../by-hand/screen.js';

/** What a careful author writes for this one page: no language but Chinese, no check of the data, no panel. */
function makeTile({id, name, org, handling, visits, fee, channels}: Service): HTMLElement {
  const facts = [
    handling!.kind === 'instant' ? '即办' : `${handling!.workingDays} 个工作日`,
    visits ? `最多跑 ${visits} 次` : '不用跑',
    '网上可办',
    ...(fee!.free ? ['免费'] : []),
    org!.name,
  ];
  const link = make('a', {'data-kind': 'service', 'data-id': id, href: channels[0]!.url!}, makeBdi(name));
  return make(
    'li',
    {class: 'tile linked'},
    make('span', {class: 'icon', 'aria-hidden': 'true'}, name[0]!),
    make('div', {class: 'what'}, make('p', {class: 'name'}, link), makeFacts(facts.map((fact) => makeBdi(fact)))),
  );
}

/** Draws so many tiles at once. */
export function drawByHand(tiles: number): void {
  let root: ShadowRoot;
  window.drawServices = async (target, services) => {
    const list = make('ul', {class: 'services tiles', role: 'list'}, ...services.slice(0, tiles).map(makeTile));
    const words = {heading: '办事服务', tally: `${services.length} 项`, more: `全部服务（${services.length} 项）`};
    root = drawScreen(target, words, [styles], list);
  };
  window.shownServices = () => [...root.querySelectorAll('.name')].map((name) => name.textContent!.trim());
}
