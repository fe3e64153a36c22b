import {joinPath, type Finding, type Wording} from '../../config/shape.js';
import {inSlices} from '../../element/in-slices.js';
import type {InspectInSlices} from '../../element/inspect.js';
import {inspectMetrics, TOLERANCE_POINTS} from '../../parts/metric/inspect-metrics.js';
import type {Case, CasesData, CasesOptions} from './cases.module.js';
import {mask, type PersonalData} from './masking.js';
import {closedAtOf, progressOf} from './progress.js';
import {percentOf, rateKeyOf, ratesOf} from './rates.js';

const wordings = {
  'personal-data': {
    'zh-CN': [
      '诉求 {id} 中有未遮盖的{kind}，显示时已遮盖为“{found}”。',
      '数据本身仍可被读取：请在发布前删去个人信息。',
    ],
    en: [
      'Case {id} holds an unmasked {kind}; it is shown as “{found}”.',
      'The data themselves can still be read: take personal data out before publishing.',
    ],
  },
  'stage-order': {
    'zh-CN': ['诉求 {id} 的环节“{found}”（{at}）早于它前面的环节。', '请按时间先后核对各环节；页面按所给顺序显示。'],
    en: [
      'In case {id} the stage “{found}” ({at}) is earlier than the one before it.',
      'Check the times of the stages; they are shown in the order given.',
    ],
  },
  'closed-before-accepted': {
    'zh-CN': ['诉求 {id} 的办结时间 {found} 早于受理时间 {receivedAt}。', '请核对两个时间。'],
    en: ['Case {id} was closed at {found}, before it was received at {receivedAt}.', 'Check both times.'],
  },
  unanswered: {
    'zh-CN': [
      '诉求 {id} 受理于 {found}，已超过 3 个月没有答复。',
      '请尽快答复：超过 3 个月未答复属于单项否决情形（国办秘函〔2019〕19号）。',
    ],
    en: [
      'Case {id}, received {found}, has had no reply for more than 3 months.',
      'Reply soon: this alone fails a site in the official inspection (国办秘函〔2019〕19号).',
    ],
  },
  'rate-of-cases-differs': {
    'zh-CN': [
      '“{label}”公布为 {found}%，按已载入的 {count} 件计算为 {computed}%。',
      '请核对口径和时段，或说明这些诉求只是其中一部分。',
    ],
    en: [
      '“{label}” is published as {found}%; of the {count} cases loaded it is {computed}%.',
      'Check definition and period, or say that these cases are only some of them.',
    ],
  },
  'track-without-number': {
    'zh-CN': ['track 中没有 {id}：“{found}”。', '请在网址中填编号的位置写 {id}。'],
    en: ['There is no {id} in track: “{found}”.', 'Write {id} where the number goes in the address.'],
  },
} as const satisfies Readonly<Record<string, Wording>>;

type Code = keyof typeof wordings;

const kindWords: Readonly<Record<PersonalData, Readonly<Record<'zh' | 'en', string>>>> = {
  phone: {zh: '电话号码', en: 'phone number'},
  id: {zh: '身份证号', en: 'identity number'},
  address: {zh: '住址', en: 'address'},
};

/** The texts of a case that people wrote, by where they stand. */
const writtenTexts = ({title, stages, reply}: Case): readonly (readonly [path: string, text: string | undefined])[] => [
  ['title', title],
  ['reply.text', reply?.text],
  ...stages.map(({note}, index) => [`stages[${index}].note`, note] as const),
];

/** What an agency should look at before people do. Everything is shown as it was given, but for personal data. */
export const inspect = (async (data, {track}, context): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  const tell = (
    code: Code,
    path: string,
    params: Readonly<Record<string, unknown>>,
    severity: Finding['severity'] = 'warning',
  ): void => {
    findings.push({code, severity, path, params, wording: wordings[code]});
  };
  const isChinese = context.language.startsWith('zh');
  await inSlices(data.cases, (item, index) => {
    const {id, receivedAt, stages} = item;
    const path = joinPath('cases', index);
    for (const [place, text] of writtenTexts(item)) {
      if (!text) continue;
      const {text: shown, found: kinds} = mask(text);
      if (!kinds.length) continue;
      const kind = kinds.map((one) => kindWords[one][isChinese ? 'zh' : 'en']).join(isChinese ? '、' : ', ');
      // Never the text itself: what is reported may be logged.
      tell('personal-data', `${path}.${place}`, {id, kind, found: shown});
    }
    stages.forEach(({code, at}, place) => {
      const before = stages[place - 1];
      if (before && Date.parse(at) < Date.parse(before.at))
        tell('stage-order', `${path}.stages[${place}].at`, {id, found: code, at});
    });
    const closedAt = closedAtOf(item);
    if (closedAt && Date.parse(closedAt) < Date.parse(receivedAt)) {
      const isSameDay = closedAt.length === 10 && receivedAt.startsWith(closedAt);
      if (!isSameDay) tell('closed-before-accepted', `${path}.closedAt`, {id, found: closedAt, receivedAt});
    }
    if (progressOf(item, context).isUnanswered)
      tell('unanswered', `${path}.reply`, {id, found: receivedAt.slice(0, 10)});
  });
  const computed = ratesOf(data.cases, context);
  data.rates?.forEach((rate, index) => {
    const own = computed.find(({key}) => key === rateKeyOf(rate));
    const percent = own && percentOf(own);
    if (percent === undefined || rate.value === undefined) return;
    if (Math.abs(percent - rate.value) <= TOLERANCE_POINTS + 1e-9) return;
    const params = {label: rate.label, found: rate.value, computed: percent, count: data.cases.length};
    // With more pages to come, the cases that are here need not be those that were counted.
    tell('rate-of-cases-differs', `rates[${index}].value`, params, data.next ? 'notice' : 'warning');
  });
  if (track && !track.includes('{id}')) tell('track-without-number', 'track', {found: track, id: '{id}'});
  return [...findings, ...inspectMetrics(data.rates ?? [], 'rates')];
}) satisfies InspectInSlices<CasesData, CasesOptions>;
