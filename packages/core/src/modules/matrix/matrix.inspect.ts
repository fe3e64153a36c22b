import {joinPath, type Finding, type Wording} from '../../config/shape.js';
import {inSlices} from '../../element/in-slices.js';
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
} as const satisfies Readonly<Record<string, Wording>>;

type Code = keyof typeof wordings;

/** Clocks that run ahead are no fault of the data. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** What an agency should look at in its list of accounts. Everything is shown as it was given. */
export const inspect = (async ({members}, _options, {now}): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  const ids = new Map<string, number>();
  const addresses = new Map<string, number>();
  const tell = (code: Code, path: string, params: Readonly<Record<string, unknown>>): void => {
    findings.push({code, severity: 'warning', path, params, wording: wordings[code]});
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

  await inSlices(members, look);
  return findings;
}) satisfies InspectInSlices<MatrixData, MatrixOptions>;
