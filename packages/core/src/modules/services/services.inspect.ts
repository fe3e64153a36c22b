import {didYouMean} from '../../config/closest.js';
import {joinPath, type Finding, type Wording} from '../../config/shape.js';
import {inSlices} from '../../element/in-slices.js';
import type {InspectInSlices} from '../../element/inspect.js';
import {formatExactTime} from '../../locale/time.js';
import {waysTo} from './channels.js';
import {readHours} from './hours.js';
import {iconNames} from './icons.js';
import type {Channel, ServicesData, ServicesOptions} from './services.module.js';

const wordings = {
  'no-channel': {
    'zh-CN': ['事项“{name}”没有可用的办理渠道，只作为信息显示。', '请在 channels 中写明网址、电话或窗口地址。'],
    en: [
      'The service “{name}” has no way that leads to it; it is shown as information.',
      'Give an address, a phone number or a counter in channels.',
    ],
  },
  'same-service': {
    'zh-CN': ['有两个事项的 id 都是“{found}”。', '请给每个事项不同的 id，否则“最近使用”分不清它们。'],
    en: ['Two services have the id “{found}”.', 'Give each its own; what was used last is told apart by it.'],
  },
  'hours-reversed': {
    'zh-CN': ['“{name}”的开放时间“{found}”结束早于开始，无法判断是否开放。', '请核对时间；跨夜的写成两段。'],
    en: [
      'Hours of “{name}” end before they start: “{found}”; whether it is open cannot be said.',
      'Check the times; write hours over midnight as two.',
    ],
  },
  'hours-unclear': {
    'zh-CN': [
      '“{name}”的开放时间“{found}”读不懂，只按原文显示。',
      '写成“工作日 9:00–12:00，13:30–17:00；周六 9:00–12:00”这样，就能显示是否开放。',
    ],
    en: [
      'Hours of “{name}” are not understood and only shown as written: “{found}”.',
      'Write them like “Mon–Fri 9:00–17:00, Sat 9:00–12:00”, and it says whether it is open.',
    ],
  },
  'unknown-channel': {
    'zh-CN': [
      '“{name}”的渠道类型“{found}”不认识，按原样显示。',
      '可用：web、miniprogram、app、phone、counter。{suggestion}',
    ],
    en: [
      'A channel of “{name}” is of the unknown kind “{found}”; it is shown as it is.',
      'Known are web, miniprogram, app, phone, counter. {suggestion}',
    ],
  },
  'unknown-icon': {
    'zh-CN': ['“{name}”的图标“{found}”不存在，显示名称的第一个字。', '图标名称见 docs/icons.md。{suggestion}'],
    en: [
      'There is no icon “{found}”, which “{name}” names; its first character is shown.',
      'docs/icons.md lists the names. {suggestion}',
    ],
  },
  'qr-too-long': {
    'zh-CN': ['“{name}”的二维码内容有 {found} 字节，超过 {limit}，只显示文字。', '请改用短网址。'],
    en: [
      'The QR text of “{name}” has {found} bytes, more than {limit}; only the text is shown.',
      'Use a shorter address.',
    ],
  },
  'broken-link': {
    'zh-CN': ['“{name}”的链接打不开：{found}（{at} 检查）。', '请修正网址，或将 status 设为 paused 并写明 notice。'],
    en: [
      'A link of “{name}” is broken: {found} (checked {at}).',
      'Mend the address, or set status to paused and say why in notice.',
    ],
  },
} as const satisfies Readonly<Record<string, Wording>>;

type Code = keyof typeof wordings;
type Tell = (code: Code, path: string, params: Readonly<Record<string, unknown>>) => void;

const KINDS = ['web', 'miniprogram', 'app', 'phone', 'counter'];
/** What the largest code holds at the level of correction that is drawn (ISO/IEC 18004, version 40-M). */
const QR_BYTES = 2_331;
/** To look for what was meant takes longer than all the rest. */
const MOST_GUESSES = 100;
const notices: ReadonlySet<Code> = new Set(['hours-unclear', 'unknown-channel']);

/** What an agency should look at; everything is shown all the same. */
export const inspect = (async ({services}, _options, {timeZone}): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  const tell: Tell = (code, path, params) => {
    const severity = notices.has(code) ? 'notice' : 'warning';
    findings.push({code, severity, path, params, wording: wordings[code]});
  };
  let guesses = 0;
  const guess = (word: string, known: readonly string[]): string | undefined =>
    guesses++ < MOST_GUESSES ? didYouMean(word, known) : undefined;
  const ids = new Set<string>();
  await inSlices(services, (service, index) => {
    const {id, name, icon, channels, status} = service;
    const path = joinPath('services', index);
    if (ids.has(id)) tell('same-service', `${path}.id`, {found: id});
    ids.add(id);
    if (status !== 'paused' && !waysTo(service).length) tell('no-channel', `${path}.channels`, {name});
    if (icon && !/[/.]/.test(icon) && !iconNames.includes(icon))
      tell('unknown-icon', `${path}.icon`, {name, found: icon, meant: guess(icon, iconNames)});
    channels.forEach((channel, place) => {
      const at = `${path}.channels[${place}]`;
      inspectChannel(channel, name, at, tell);
      if (!KINDS.includes(channel.kind))
        tell('unknown-channel', `${at}.kind`, {name, found: channel.kind, meant: guess(channel.kind, KINDS)});
      if (channel.linkState === 'broken') {
        const checked = channel.linkCheckedAt;
        tell('broken-link', `${at}.url`, {
          name,
          found: channel.url ?? '',
          at: checked ? formatExactTime(checked, timeZone) : '—',
        });
      }
    });
  });
  return findings;
}) satisfies InspectInSlices<ServicesData, ServicesOptions>;

function inspectChannel({hours, qr}: Channel, name: string, path: string, tell: Tell): void {
  if (hours) {
    const read = readHours(hours);
    if (!read) tell('hours-unclear', `${path}.hours`, {name, found: hours});
    else if (read.reversed) tell('hours-reversed', `${path}.hours`, {name, found: read.reversed});
  }
  const bytes = qr ? new TextEncoder().encode(qr).length : 0;
  if (bytes > QR_BYTES) tell('qr-too-long', `${path}.qr`, {name, found: bytes, limit: QR_BYTES});
}
