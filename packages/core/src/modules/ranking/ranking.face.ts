import {attributeOf, compact, find, findAll, h, plain, textOf, type Face, type FaceNode} from '../../data/face.js';
import type {Language} from '../../locale/language.js';
import {translate} from '../../locale/strings.js';
import {scoreOf} from './order.js';
import type {Dimension, RankingData, Row} from './ranking.module.js';
import strings from './ranking.strings.js';

/** A reader who wants more than these has the page itself; a crawler that wants all has the payload. */
const MOST_ROWS = 200;

const said = (text: string | undefined): string | undefined => plain(text) || undefined;
/** No text can tell 0 from -0. */
const unsigned = (value: number | undefined): number | undefined => (value === undefined ? undefined : value + 0);

function carriedRow(row: Row, dimensions: readonly Dimension[]): Row {
  const {rank, previousRank, name, url, avatar, total} = row;
  const scores = dimensions.flatMap(({code}) => {
    const score = unsigned(scoreOf(row, code));
    return score === undefined ? [] : [[code, score] as const];
  });
  return compact({
    rank: rank + 0,
    previousRank: unsigned(previousRank),
    name: plain(name),
    url,
    avatar: avatar || undefined,
    scores: Object.fromEntries(scores),
    total: unsigned(total),
  });
}

const number = (itemprop: string, value: number): FaceNode => h('data', {itemprop, value}, String(value));

function writeRow(row: Row, dimensions: readonly Dimension[]): FaceNode {
  const {rank, previousRank, name, url, avatar, total} = row;
  const named = h('span', {itemprop: 'name'}, name);
  return h(
    'tr',
    {itemprop: 'itemListElement', itemscope: true, itemtype: 'https://schema.org/ListItem'},
    h(
      'td',
      {},
      number('position', rank),
      previousRank !== undefined && h('meta', {itemprop: 'previous', content: previousRank}),
    ),
    h(
      'th',
      {scope: 'row'},
      url === undefined ? named : h('a', {itemprop: 'url', href: url}, named),
      avatar && h('link', {itemprop: 'image', href: avatar}),
    ),
    dimensions.map(({code}) => {
      const score = scoreOf(row, code);
      return h(
        'td',
        {},
        score === undefined ? '—' : h('data', {itemprop: 'score', 'data-code': code, value: score}, String(score)),
      );
    }),
    h('td', {}, total === undefined ? '—' : number('total', total)),
  );
}

const numberOf = (element: ParentNode, itemprop: string, attribute: string): number | undefined => {
  const value = attributeOf(element, itemprop, attribute);
  return value ? Number(value) : undefined;
};

function readRow(item: Element): unknown {
  return compact({
    rank: numberOf(item, 'position', 'value'),
    previousRank: numberOf(item, 'previous', 'content'),
    name: textOf(item, 'name') ?? '',
    url: attributeOf(item, 'url', 'href'),
    avatar: attributeOf(item, 'image', 'href'),
    scores: Object.fromEntries(
      findAll(item, 'score').map((score) => [
        score.getAttribute('data-code') ?? '',
        Number(score.getAttribute('value')),
      ]),
    ),
    total: numberOf(item, 'total', 'value'),
  });
}

/** The list as a table, with what it measures and in which period. */
export const face: Face<RankingData> = {
  write: (data, language: Language = 'zh-CN') => {
    const {title, publisher, period, dimensions, rows, methodUrl} = face.carries(data);
    const say = (key: 'rank' | 'name' | 'total' | 'method'): string => translate(strings, language, key);
    const head = (text: string): FaceNode => h('th', {scope: 'col'}, text);
    return [
      h(
        'section',
        {itemscope: true, itemtype: 'https://schema.org/ItemList'},
        h(
          'p',
          {},
          title && [h('span', {itemprop: 'name'}, title), ' '],
          publisher && [h('span', {itemprop: 'publisher'}, publisher), ' '],
          h('time', {itemprop: 'from', datetime: period.from}, period.from),
          ' – ',
          h('time', {itemprop: 'to', datetime: period.to}, period.to),
          methodUrl !== undefined && [' ', h('a', {itemprop: 'method', href: methodUrl}, say('method'))],
        ),
        h(
          'table',
          {},
          h(
            'thead',
            {},
            h(
              'tr',
              {},
              head(say('rank')),
              head(say('name')),
              dimensions.map(({code, name, weight}) =>
                h(
                  'th',
                  {scope: 'col', itemprop: 'dimension', itemscope: true, itemid: code},
                  h('span', {itemprop: 'name'}, name),
                  weight !== undefined && [' ', h('data', {itemprop: 'weight', value: weight}, `${weight}`)],
                ),
              ),
              head(say('total')),
            ),
          ),
          h(
            'tbody',
            {},
            rows.map((row) => writeRow(row, dimensions)),
          ),
        ),
      ),
    ];
  },
  read(element) {
    const list = element.querySelector('[itemtype="https://schema.org/ItemList"]');
    const rows = list ? findAll(list, 'itemListElement').map(readRow) : [];
    if (!list || !rows.length) return undefined;
    return compact({
      title: textOf(list, 'name'),
      publisher: textOf(list, 'publisher'),
      period: {from: attributeOf(list, 'from', 'datetime'), to: attributeOf(list, 'to', 'datetime')},
      dimensions: findAll(list, 'dimension').map((item) =>
        compact({
          code: item.getAttribute('itemid') ?? '',
          name: textOf(item, 'name') ?? '',
          weight: find(item, 'weight') ? numberOf(item, 'weight', 'value') : undefined,
        }),
      ),
      rows,
      methodUrl: attributeOf(list, 'method', 'href'),
    });
  },
  carries: ({title, publisher, period, dimensions, rows, methodUrl}) => {
    const carried = dimensions.map(({code, name, weight}) =>
      compact({code, name: plain(name), weight: unsigned(weight)}),
    );
    return compact({
      title: said(title),
      publisher: said(publisher),
      period: {from: period.from, to: period.to},
      dimensions: carried,
      rows: rows.slice(0, MOST_ROWS).map((row) => carriedRow(row, carried)),
      methodUrl,
    });
  },
};
