import type {Member} from '../../packages/core/src/modules/matrix/matrix.module.js';
import {formatCount} from '../../packages/core/src/locale/number.js';
import {formatTime} from '../../packages/core/src/locale/time.js';

/** Draws members into an empty element and resolves when its elements have rendered. */
export type Draw = (target: HTMLElement, members: readonly Member[]) => Promise<void>;

declare global {
  interface Window {
    draw: Draw;
  }
}

/** The words of a row, worded alike for all, so that no contender is charged for another's numbers and times. */
export interface Row {
  readonly name: string;
  readonly initial: string;
  readonly url: string;
  readonly facts: readonly string[];
  readonly line: string;
  readonly time: string;
  readonly iso: string;
}

const PLATFORM_NAMES: Readonly<Record<string, string>> = {
  weibo: '微博',
  wechat: '微信',
  douyin: '抖音',
  toutiao: '头条',
};

export const rowOf = ({name, url, platform, handle, followers, latest, lastPostAt}: Member): Row => ({
  name,
  initial: name[0]!,
  url,
  facts: [PLATFORM_NAMES[platform]!, handle!, '政务认证', `${formatCount(followers!, 'zh-CN')} 粉丝`],
  line: latest!.text,
  time: formatTime(lastPostAt!, 'zh-CN'),
  iso: lastPostAt!,
});

/** An element with attributes and children; what a page's author would write by hand. */
export function make(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Waits for every element of a library that was put into a target. */
export async function rendered(target: HTMLElement): Promise<void> {
  await Promise.all(
    [...target.querySelectorAll('*')].map((element) => (element as {updateComplete?: Promise<unknown>}).updateComplete),
  );
}

/** The parts of a row that no library has an element for. */
export const factsOf = ({facts}: Row): HTMLElement =>
  make('p', {class: 'facts'}, ...facts.map((fact) => make('span', {}, fact)));
export const lineOf = ({line}: Row): HTMLElement => make('p', {class: 'line'}, line);
export const timeOf = ({time, iso}: Row): HTMLElement => make('time', {datetime: iso}, time);
export const linkOf = ({name, url}: Row): HTMLElement => make('a', {href: url, class: 'name'}, name);
