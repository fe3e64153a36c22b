import type {Case} from '../../packages/core/src/modules/cases/cases.module.js';
import {make} from '../contenders/make.js';
import {NOW} from './sample.js';

/** What a careful author writes for this one page: no language but Chinese, no calendar, no check of the data. */
const DAY_MS = 86_400_000;
/** China has one time zone and no summer time. */
const AHEAD_MS = 8 * 3_600_000;

const dayOf = (iso: string): number => Math.floor((Date.parse(iso) + AHEAD_MS) / DAY_MS);
const dateOf = (iso: string): string => new Date(Date.parse(iso) + AHEAD_MS).toISOString().slice(0, 10);

function weekdays(from: number, to: number): number {
  let days = 0;
  for (let day = from + 1; day <= to; day++) if ((day + 4) % 7 !== 0 && (day + 4) % 7 !== 6) days++;
  return days;
}

const usedBy = ({receivedAt, closedAt}: Case): number =>
  weekdays(dayOf(receivedAt), closedAt ? dayOf(closedAt) : Math.floor((NOW + AHEAD_MS) / DAY_MS));

function makeRow(item: Case): HTMLElement {
  const {title, org, type, receivedAt, closedAt, due, reply} = item;
  const [used, promised] = [usedBy(item), due!.workingDays!];
  const state = `${closedAt ? '✓ 已办结' : '● 办理中'}${used > promised ? ` ■ 超期 ${used - promised} 个工作日` : ''}`;
  const facts = [state, org!, type!, `受理 ${dateOf(receivedAt)}`, `用时 ${used} / 承诺 ${promised} 个工作日`];
  return make(
    'li',
    {},
    make('p', {}, make('button', {type: 'button'}, title)),
    make('p', {}, ...facts.map((fact) => make('span', {}, fact))),
    ...(reply ? [make('p', {}, make('span', {}, '答复'), ` ${reply.text}`)] : []),
  );
}

/** Draws so many rows at once. */
export function drawByHand(rows: number): void {
  const list = make('ul', {});
  let all: readonly Case[] = [];
  const more = make('button', {type: 'button'});

  function drawRows(items: readonly Case[]): void {
    list.replaceChildren(...items.slice(0, rows).map(makeRow));
    more.textContent = `显示更多（还有 ${items.length - rows} 项）`;
  }

  window.drawCases = async (target, cases) => {
    all = cases;
    const closed = cases.filter(({closedAt}) => closedAt);
    const inTime = closed.filter((item) => usedBy(item) <= item.due!.workingDays!);
    const rates = make(
      'p',
      {},
      `办结率 ${((100 * closed.length) / cases.length).toFixed(2)}%，按时办结率 ${((100 * inTime.length) / closed.length).toFixed(2)}%`,
    );
    target.append(make('h2', {}, '诉求公开'), rates, make('input', {type: 'search'}), list, more);
    drawRows(cases);
  };

  window.filterCases = async (query) => {
    const words = query.toLowerCase().split(' ');
    drawRows(
      all.filter(({id, title, org, type, reply}) => {
        const text = `${id} ${title} ${org} ${type} ${reply?.text}`.toLowerCase();
        return words.every((word) => text.includes(word));
      }),
    );
  };

  window.shownTitles = () => [...list.querySelectorAll('button')].map(({textContent}) => textContent);
}
