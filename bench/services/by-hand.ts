import type {Service} from '../../packages/core/src/modules/services/services.module.js';
import {make} from '../contenders/make.js';

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
    make('span', {class: 'icon'}, name[0]!),
    make(
      'div',
      {},
      make('p', {class: 'name'}, make('a', {href: channels[0]!.url!}, name)),
      make('p', {class: 'facts'}, ...facts.map((fact) => make('span', {}, fact))),
    ),
  );
}

/** Draws so many tiles at once. */
export function drawByHand(tiles: number): void {
  window.drawServices = async (target, services) => {
    const style = make('style', {});
    style.textContent = `ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); gap: 12px; padding: 0 }
      .tile { display: grid; grid-template-columns: auto 1fr; gap: 12px; align-items: center; padding: 14px; border: 1px solid #ddd; border-radius: 8px; list-style: none }
      .icon { display: grid; place-items: center; width: 40px; height: 40px; border-radius: 9px; background: #fbeeec }
      p { margin: 0 } .facts { display: flex; flex-wrap: wrap; gap: 0 12px; font-size: 13px }`;
    const list = make('ul', {}, ...services.slice(0, tiles).map(makeTile));
    target.append(style, make('h2', {}, '办事服务'), list, make('button', {type: 'button'}, '全部服务'));
  };
  window.shownServices = () => [...document.querySelectorAll('.name')].map((name) => name.textContent!.trim());
}
