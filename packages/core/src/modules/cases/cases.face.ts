import {attributeOf, compact, find, findAll, h, plain, textOf, type Face, type FaceNode} from '../../data/face.js';
import type {Language} from '../../locale/language.js';
import {carriedMetric, METRIC, readMetric, writeMetric} from '../../parts/metric/metric-face.js';
import type {Case, CasesData, Stage} from './cases.module.js';
import {masked} from './masking.js';
import {ratingOf, stageWord} from './words.js';

const CASE = 'https://schema.org/Question';
const ANSWER = 'https://schema.org/Answer';
/** A reader who wants more than these has the page itself; a crawler that wants all has the payload. */
const MOST_CASES = 40;

/** What a face says is in the page's source, so it is masked there as well. */
const said = (text: string | undefined): string | undefined => plain(masked(text ?? '')) || undefined;

/** The fields of a case that its face says. */
function carriedCase(item: Case): Case {
  const {id, title, type, org, receivedAt, stages, due, closedAt, reply, url} = item;
  return compact({
    id,
    title: said(title) ?? id,
    type: said(type),
    org: said(org),
    receivedAt,
    stages: stages.map(({code, at, org: unit, note}) => compact({code, at, org: said(unit), note: said(note)})),
    due: due && compact({workingDays: due.workingDays, dueAt: due.dueAt, extendedTo: due.extendedTo}),
    closedAt,
    reply: said(reply?.text) ? compact({text: said(reply?.text)!, at: reply!.at, org: said(reply!.org)}) : undefined,
    satisfaction: said(ratingOf(item)),
    url,
  });
}

const time = (itemprop: string, iso: string): FaceNode => h('time', {itemprop, datetime: iso}, iso);

const writeStage = ({code, at, org, note}: Stage, language: Language): FaceNode =>
  h(
    'li',
    {itemprop: 'stage', itemscope: true},
    h('data', {itemprop: 'code', value: code}, stageWord(code, language)),
    ' ',
    time('at', at),
    org && [' ', h('span', {itemprop: 'org'}, org)],
    note && [' ', h('span', {itemprop: 'note'}, note)],
  );

function writeCase(item: Case, language: Language): FaceNode {
  const {id, title, type, org, receivedAt, stages, due, closedAt, reply, satisfaction, url} = item;
  const name = h('span', {itemprop: 'name'}, title);
  return h(
    'article',
    {itemscope: true, itemtype: CASE, itemid: id},
    h('p', {}, url === undefined ? name : h('a', {itemprop: 'url', href: url}, name)),
    h(
      'p',
      {},
      time('dateCreated', receivedAt),
      type && [' ', h('span', {itemprop: 'keywords'}, type)],
      org && [' ', h('span', {itemprop: 'provider'}, org)],
      due && h('meta', {itemprop: 'due', content: JSON.stringify(due)}),
      closedAt && [' ', stageWord('closed', language), ' ', time('closed', closedAt)],
      satisfaction !== undefined && [' ', h('span', {itemprop: 'rating'}, String(satisfaction))],
    ),
    stages.length > 0 &&
      h(
        'ol',
        {},
        stages.map((stage) => writeStage(stage, language)),
      ),
    reply &&
      h(
        'p',
        {itemprop: 'acceptedAnswer', itemscope: true, itemtype: ANSWER},
        h('span', {itemprop: 'text'}, reply.text),
        reply.at && [' ', time('dateCreated', reply.at)],
        reply.org && [' ', h('span', {itemprop: 'author'}, reply.org)],
      ),
  );
}

function readDue(item: Element): unknown {
  try {
    return JSON.parse(attributeOf(item, 'due', 'content') ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function readCase(item: Element): unknown {
  const reply = find(item, 'acceptedAnswer');
  return compact({
    id: item.getAttribute('itemid') ?? attributeOf(item, 'url', 'href') ?? textOf(item, 'name'),
    title: textOf(item, 'name'),
    type: textOf(item, 'keywords'),
    org: textOf(item, 'provider'),
    receivedAt: attributeOf(item, 'dateCreated', 'datetime'),
    stages: findAll(item, 'stage').map((stage) =>
      compact({
        code: attributeOf(stage, 'code', 'value'),
        at: attributeOf(stage, 'at', 'datetime'),
        org: textOf(stage, 'org'),
        note: textOf(stage, 'note'),
      }),
    ),
    due: readDue(item),
    closedAt: attributeOf(item, 'closed', 'datetime'),
    reply:
      reply &&
      compact({
        text: textOf(reply, 'text'),
        at: attributeOf(reply, 'dateCreated', 'datetime'),
        org: textOf(reply, 'author'),
      }),
    satisfaction: textOf(item, 'rating'),
    url: attributeOf(item, 'url', 'href'),
  });
}

/** The newest cases as articles with their chain and reply, and the rates as a definition list. */
export const face: Face<CasesData> = {
  write: (data, language: Language = 'zh-CN') => {
    const {cases, rates} = face.carries(data);
    return [
      h(
        'section',
        {},
        rates &&
          h(
            'dl',
            {},
            rates.map((rate) => writeMetric(rate, language)),
          ),
        cases.map((item) => writeCase(item, language)),
      ),
    ];
  },
  read(element) {
    const cases = [...element.querySelectorAll(`[itemtype="${CASE}"]`)].map(readCase);
    const rates = [...element.querySelectorAll(`[itemtype="${METRIC}"]`)].map(readMetric);
    return cases.length ? compact({cases, rates: rates.length ? rates : undefined}) : undefined;
  },
  carries: ({cases, rates}) =>
    compact({
      cases: cases.slice(0, MOST_CASES).map(carriedCase),
      rates: rates?.length ? rates.map(carriedMetric) : undefined,
    }),
};
