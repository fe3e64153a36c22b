import {joinPath, type Finding, type Wording} from '../../config/shape.js';
import type {InspectInSlices} from '../../element/inspect.js';
import type {MatrixData, MatrixOptions, Member} from './matrix.module.js';

const wordings = {
  'duplicate-id': {
    'zh-CN': ['账号编号“{found}”重复，前一个在 {first}。', '两个都已显示；请让每个账号的 id 各不相同。'],
    en: ['The id “{found}” occurs twice, first at {first}.', 'Both are shown; give each account an id of its own.'],
  },
  'double-registration': {
    'zh-CN': ['“{org}”下的网址 {found} 登记了两次，前一次在 {first}。', '请删去重复登记的一条，或更正其中一条的网址。'],
    en: [
      'The address {found} is registered twice under “{org}”, first at {first}.',
      'Delete one of the two, or mend its address.',
    ],
  },
  'future-time': {
    'zh-CN': ['“{name}”的最近发布时间 {found} 晚于现在。', '请核对时间和时区；页面按所给时间显示。'],
    en: [
      'The last post of “{name}”, {found}, lies in the future.',
      'Check the time and its zone; it is shown as it was given.',
    ],
  },
  'more-of-the-same': {
    'zh-CN': ['同类问题还有 {count} 处，未逐一列出。', '请先处理已列出的，再检查其余。'],
    en: ['There are {count} more of the same.', 'Mend the ones listed first, then look again.'],
  },
} as const satisfies Readonly<Record<string, Wording>>;

type Code = keyof typeof wordings;

/** Of each kind so many are told one by one: who has thousands of them knows what to do after the first. */
const MOST_OF_A_KIND = 20;
/** Members looked at before the page may go on. */
const SLICE = 10_000;
/** Clocks that run ahead are no fault of the data. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** What an agency should look at in its list of accounts. Everything is shown as it was given. */
export const inspect = (async ({members}, _options, {now}): Promise<readonly Finding[]> => {
  const found = new Map<Code, Finding[]>();
  const left = new Map<Code, number>();
  const ids = new Map<string, number>();
  const addresses = new Map<string, number>();
  const tell = (code: Code, path: string, params: Readonly<Record<string, unknown>>): void => {
    const list = found.get(code) ?? [];
    found.set(code, list);
    if (list.length < MOST_OF_A_KIND) list.push({code, severity: 'warning', path, params, wording: wordings[code]});
    else left.set(code, (left.get(code) ?? 0) + 1);
  };

  function look(member: Member, index: number): void {
    const {id, url, org, name, lastPostAt, latest} = member;
    const path = joinPath('members', index);
    const sameId = ids.get(id);
    if (sameId === undefined) ids.set(id, index);
    else tell('duplicate-id', `${path}.id`, {found: id, first: joinPath('members', sameId)});
    if (org) {
      const key = `${org.id}\n${url}`;
      const sameAddress = addresses.get(key);
      if (sameAddress === undefined) addresses.set(key, index);
      else
        tell('double-registration', `${path}.url`, {
          found: url,
          org: org.name,
          first: joinPath('members', sameAddress),
        });
    }
    const at = lastPostAt ?? latest?.publishedAt;
    // A day that has begun somewhere is no future.
    if (at?.includes('T') && Date.parse(at) > now + CLOCK_TOLERANCE_MS)
      tell('future-time', `${path}.${lastPostAt ? 'lastPostAt' : 'latest.publishedAt'}`, {name, found: at});
  }

  for (let start = 0; start < members.length; start += SLICE) {
    members.slice(start, start + SLICE).forEach((member, offset) => look(member, start + offset));
    if (start + SLICE < members.length) await new Promise((resolve) => setTimeout(resolve));
  }
  return [...found].flatMap(([code, findings]) => [
    ...findings,
    ...(left.has(code)
      ? [
          {
            code: 'more-of-the-same',
            severity: 'warning' as const,
            path: 'members',
            params: {count: left.get(code)},
            wording: wordings['more-of-the-same'],
          },
        ]
      : []),
  ]);
}) satisfies InspectInSlices<MatrixData, MatrixOptions>;
