import type {Case} from '../../packages/core/src/modules/cases/cases.module.js';
import styles from '../../packages/core/src/modules/cases/cases.styles.js';
import {drawScreen, grouped, make, makeBdi, makeFacts} from '../by-hand/screen.js';
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

/** Shape, word and colour together. */
const makeMark = (name: string, sign: string, word: string): HTMLElement =>
  make('span', {class: `mark ${name}`}, make('span', {'aria-hidden': 'true'}, sign), ` ${word}`);

function makeRow(item: Case): HTMLElement {
  const {title, org, type, receivedAt, closedAt, due, reply} = item;
  const [used, promised] = [usedBy(item), due!.workingDays!];
  const late = used > promised ? [' ', makeMark('late', '■', `超期 ${used - promised} 个工作日`)] : [];
  const state = document.createDocumentFragment();
  state.append(closedAt ? makeMark('closed', '✓', '已办结') : makeMark('open', '●', '办理中'), ...late);
  const facts = [
    state,
    ...(!closedAt && NOW - Date.parse(receivedAt) > QUARTER_MS ? [makeMark('late', '▲', '超过 3 个月未答复')] : []),
    makeBdi(org!),
    makeBdi(type!),
    `受理 ${dateOf(receivedAt)}`,
    make('span', {title: '未配置当年的节假日安排，工作日为约数'}, `约 用时 ${used} / 承诺 ${promised} 个工作日`),
  ];
  return make(
    'li',
    {class: 'case'},
    make(
      'p',
      {class: 'name'},
      make('button', {class: 'opener', type: 'button', 'aria-expanded': 'false'}, makeBdi(title)),
    ),
    makeFacts(facts),
    ...(reply
      ? [make('p', {class: 'line', dir: 'auto'}, make('span', {class: 'small'}, '答复'), ` ${reply.text}`)]
      : []),
  );
}

function ratesOf(cases: readonly Case[]): string {
  const closed = cases.filter(({closedAt}) => closedAt);
  const inTime = closed.filter((item) => usedBy(item) <= item.due!.workingDays!);
  return `办结率 ${((100 * closed.length) / cases.length).toFixed(2)}%，按时办结率 ${((100 * inTime.length) / closed.length).toFixed(2)}%`;
}

/** Draws so many rows at once; rates and the filter, for which there is room, when the browser is idle. */
export function drawByHand(rows: number): void {
  const list = make('ul', {role: 'list'});
  const room = make('div', {class: 'rates-space'});
  const filter = make('div', {class: 'tools-space'});
  let all: readonly Case[] = [];

  const drawRows = (items: readonly Case[]): void => list.replaceChildren(...items.slice(0, rows).map(makeRow));

  window.drawCases = async (target, cases) => {
    all = cases;
    drawRows(cases);
    const more = `显示更多（还有 ${grouped(cases.length - rows)} 项）`;
    drawScreen(target, {heading: '诉求公开', tally: `${grouped(cases.length)} 件`, more}, [styles], room, filter, list);
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
