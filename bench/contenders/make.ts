import './rows.css';
import type {Words} from './words.js';

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

/** Where no library has an avatar of its own. */
export const makeAvatar = ({initial}: Words): HTMLElement =>
  make('span', {class: 'avatar', 'aria-hidden': 'true'}, initial);

export const makeLink = ({name, url}: Words): HTMLElement => make('a', {href: url}, name);

/** The small print of a row, with the verification as the library draws it. */
export const makeFacts = ({platform, handle, followers}: Words, verified: HTMLElement): HTMLElement =>
  make(
    'p',
    {class: 'facts'},
    make('span', {}, platform),
    make('span', {}, handle),
    verified,
    make('span', {}, followers),
  );

export const makeLine = ({line}: Words): HTMLElement => make('p', {class: 'line'}, line);

export const makeTime = ({time, iso}: Words): HTMLElement => make('time', {datetime: iso}, time);

/** A whole row around the avatar and the verification that the library brings, to stand in an `li` or a card. */
export function makeRow(words: Words, avatar: HTMLElement, verified: HTMLElement): HTMLElement[] {
  const name = make('p', {class: 'name'}, makeLink(words));
  return [avatar, make('div', {class: 'who'}, name, makeFacts(words, verified), makeLine(words)), makeTime(words)];
}
