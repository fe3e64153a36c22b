import {encodePart} from '../../config/encode-part.js';
import type {Metric, SeriesPoint} from '../../config/metric.js';
import {attributeOf, compact, find, findAll, h, plain, textOf, type FaceNode} from '../../data/face.js';
import type {Language} from '../../locale/language.js';
import {translate} from '../../locale/strings.js';
import chartStrings from '../chart/chart.strings.js';
import {unitWord} from './figure.js';
import strings from './metric.strings.js';

/** The type of a metric's microdata. */
export const METRIC = 'https://schema.org/PropertyValue';
/** A reader who wants more has the chart's table; the newest say most. */
const MOST_POINTS = 400;

const said = (text: string | undefined): string | undefined => plain(text) || undefined;
/** No text can tell 0 from -0. */
const unsigned = (value: number | undefined): number | undefined => (value === undefined ? undefined : value + 0);

/** The fields of a metric that its face says. */
export function carriedMetric(metric: Metric): Metric {
  const {
    key,
    label,
    value,
    unit,
    numerator,
    denominator,
    definition,
    window,
    change,
    series,
    collectedAt,
    note,
    partOf,
  } = metric;
  return compact({
    key,
    label: plain(label) || key,
    value: unsigned(value),
    unit: said(unit),
    numerator: unsigned(numerator),
    denominator: unsigned(denominator),
    definition: said(definition),
    window: window && {from: window.from, to: window.to},
    change: change && said(change.base) ? {value: change.value + 0, base: plain(change.base)} : undefined,
    series: series?.length
      ? series.slice(-MOST_POINTS).map(({at, value: of}) => compact({at, value: unsigned(of)}))
      : undefined,
    collectedAt,
    note: said(note),
    partOf: partOf || undefined,
  });
}

const number = (itemprop: string, value: number, word = ''): FaceNode =>
  h('data', {itemprop, value}, `${value}${word}`);

/** The row of a series in its table; a gap is a dash. */
const writePoint = ({at, value}: SeriesPoint): FaceNode =>
  h(
    'tr',
    {itemprop: 'series', itemscope: true},
    h('th', {scope: 'row'}, h('time', {itemprop: 'at', datetime: at}, at)),
    h('td', {}, value === undefined ? '—' : number('value', value)),
  );

/** A pair of a definition list, with the series as a table. */
export function writeMetric(metric: Metric, language: Language): FaceNode {
  const {
    key,
    label,
    value,
    unit,
    numerator,
    denominator,
    definition,
    window,
    change,
    series,
    collectedAt,
    note,
    partOf,
  } = metric;
  const say = (word: 'numerator' | 'denominator' | 'definition' | 'window' | 'collectedAt'): string =>
    translate(strings, language, word);
  const fact = (name: string, ...children: readonly (FaceNode | string)[]): FaceNode =>
    h('p', {}, name, ' ', ...children);
  const period = (of: {from: string; to: string}): (FaceNode | string)[] => [
    h('time', {itemprop: 'from', datetime: of.from}, of.from),
    ' – ',
    h('time', {itemprop: 'to', datetime: of.to}, of.to),
  ];
  return h(
    'div',
    {itemscope: true, itemtype: METRIC, itemid: key},
    h('dt', {itemprop: 'name'}, label),
    h(
      'dd',
      {},
      value === undefined ? '—' : number('value', value),
      unit && [' ', h('data', {itemprop: 'unitText', value: unit}, unitWord(unit, language))],
      note && h('p', {itemprop: 'note'}, note),
      numerator !== undefined && fact(say('numerator'), number('numerator', numerator)),
      denominator !== undefined && fact(say('denominator'), number('denominator', denominator)),
      definition && fact(say('definition'), h('span', {itemprop: 'description'}, definition)),
      window && fact(say('window'), ...period(window)),
      change &&
        h(
          'p',
          {itemprop: 'change', itemscope: true},
          h('span', {itemprop: 'base'}, change.base),
          ' ',
          number('value', change.value),
        ),
      collectedAt &&
        fact(say('collectedAt'), h('time', {itemprop: 'dateModified', datetime: collectedAt}, collectedAt)),
      partOf && h('link', {itemprop: 'isPartOf', href: `#${encodePart(partOf)}`}),
      series &&
        h(
          'table',
          {},
          h('caption', {}, label),
          h(
            'thead',
            {},
            h(
              'tr',
              {},
              h('th', {scope: 'col'}, translate(chartStrings, language, 'at')),
              h('th', {scope: 'col'}, translate(chartStrings, language, 'value')),
            ),
          ),
          h('tbody', {}, series.map(writePoint)),
        ),
    ),
  );
}

const numberOf = (element: ParentNode, itemprop: string): number | undefined => {
  const value = attributeOf(element, itemprop, 'value');
  return value ? Number(value) : undefined;
};

/** What a pair carries, unchecked. */
export function readMetric(item: Element): unknown {
  const change = find(item, 'change');
  const from = attributeOf(item, 'from', 'datetime');
  const to = attributeOf(item, 'to', 'datetime');
  const series = findAll(item, 'series').map((row) =>
    compact({at: attributeOf(row, 'at', 'datetime'), value: numberOf(row, 'value')}),
  );
  const partOf = attributeOf(item, 'isPartOf', 'href');
  const name = textOf(item, 'name');
  return compact({
    key: item.getAttribute('itemid') ?? name,
    label: name,
    value: numberOf(item, 'value'),
    unit: attributeOf(item, 'unitText', 'value') ?? textOf(item, 'unitText'),
    numerator: numberOf(item, 'numerator'),
    denominator: numberOf(item, 'denominator'),
    definition: textOf(item, 'description'),
    window: from && to ? {from, to} : undefined,
    change: change && {value: numberOf(change, 'value'), base: textOf(change, 'base')},
    series: series.length ? series : undefined,
    collectedAt: attributeOf(item, 'dateModified', 'datetime'),
    note: textOf(item, 'note'),
    partOf: partOf && decodeURIComponent(partOf.slice(1)),
  });
}
