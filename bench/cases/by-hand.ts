import type {Case} from '../../packages/core/src/modules/cases/cases.module.js';
import {drawScreen, grouped, make, makeFacts} from '../by-hand/screen.js';
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

const QUARTER_MS = 92 * DAY_MS;

function makeState({closedAt}: Case, over: number): HTMLElement {
  const sign = (text: string): HTMLElement => make('span', {'aria-hidden': 'true'}, text);
  return make(
    'span',
    {},
    make(
      'span',
      {class: closedAt ? 'mark closed' : 'mark'},
      sign(closedAt ? '✓' : '●'),
      closedAt ? ' 已办结' : ' 办理中',
    ),
    ...(over > 0 ? [' ', make('span', {class: 'mark late'}, sign('■'), ` 超期 ${over} 个工作日`)] : []),
  );
}

function makeRow(item: Case): HTMLElement {
  const {title, org, type, receivedAt, closedAt, due, reply} = item;
  const [used, promised] = [usedBy(item), due!.workingDays!];
  const facts = [
    makeState(item, used - promised),
    ...(!closedAt && NOW - Date.parse(receivedAt) > QUARTER_MS
      ? [make('span', {class: 'mark late'}, make('span', {'aria-hidden': 'true'}, '▲'), ' 超过 3 个月未答复')]
      : []),
    org!,
    type!,
    `受理 ${dateOf(receivedAt)}`,
    `约 用时 ${used} / 承诺 ${promised} 个工作日`,
  ];
  return make(
    'li',
    {class: 'case'},
    make('p', {class: 'name'}, make('button', {class: 'opener', type: 'button'}, title)),
    makeFacts(facts),
    ...(reply ? [make('p', {class: 'line'}, make('span', {class: 'small'}, '答复'), ` ${reply.text}`)] : []),
  );
}

function ratesOf(cases: readonly Case[]): string {
  const closed = cases.filter(({closedAt}) => closedAt);
  const inTime = closed.filter((item) => usedBy(item) <= item.due!.workingDays!);
  return `办结率 ${((100 * closed.length) / cases.length).toFixed(2)}%，按时办结率 ${((100 * inTime.length) / closed.length).toFixed(2)}%`;
}

/** Draws so many rows at once; rates and the filter, for which there is room, when the browser is idle. */
export function drawByHand(rows: number): void {
  const list = make('ul', {});
  const room = make('div', {class: 'rates-space'});
  const filter = make('div', {class: 'filter-space'});
  let all: readonly Case[] = [];

  const drawRows = (items: readonly Case[]): void => list.replaceChildren(...items.slice(0, rows).map(makeRow));

  window.drawCases = async (target, cases) => {
    all = cases;
    drawRows(cases);
    const more = `显示更多（还有 ${grouped(cases.length - rows)} 项）`;
    drawScreen(target, {heading: '诉求公开', tally: `${grouped(cases.length)} 件`, more}, room, filter, list);
    requestIdleCallback(() => {
      room.append(make('p', {class: 'rate'}, ratesOf(cases)));
      filter.append(make('input', {type: 'search'}));
    });
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
