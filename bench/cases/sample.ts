import type {Case} from '../../packages/core/src/modules/cases/cases.module.js';

/** The moment at which every page of this bench is drawn. */
export const NOW = Date.UTC(2026, 10, 23, 1);

const DAY_MS = 86_400_000;
const UNITS = ['城市管理局', '教育局', '生态环境局', '交通运输局', '住房和建设局', '水务局'];
const TYPES = ['咨询', '求助', '投诉', '建议'];
const MATTERS = ['路灯不亮', '夜间施工噪声', '转学材料', '公交班次', '自来水发黄', '路面塌陷', '占道停车'];

/** The same cases in every run and for every contender: Park and Miller's generator with a fixed seed. */
export function sampleCases(count: number): Case[] {
  let seed = 20_260_105;
  const below = (limit: number): number => (seed = (seed * 48_271) % 2_147_483_647) % limit;
  return Array.from({length: count}, (_, index) => {
    const received = NOW - below(300) * DAY_MS - below(DAY_MS);
    const at = (hours: number): string => new Date(received + hours * 3_600_000).toISOString();
    const took = 4 + below(240);
    const isClosed = below(20) > 0 && received + took * 3_600_000 < NOW;
    const org = `云岭新区${UNITS[below(UNITS.length)]!}（示例）`;
    return {
      id: `YL${20_260_000 + index}`,
      title: `${MATTERS[below(MATTERS.length)]!}，第 ${index} 件（示例）`,
      type: TYPES[below(TYPES.length)]!,
      org,
      receivedAt: at(0),
      due: {workingDays: 3 + below(5)},
      stages: [
        {code: 'accepted', at: at(0), org: '热线中心（示例）'},
        {code: 'dispatched', at: at(1), org},
        ...(isClosed
          ? [
              {code: 'replied', at: at(took - 1), org},
              {code: 'closed', at: at(took), org: '热线中心（示例）'},
            ]
          : []),
      ],
      ...(isClosed && {
        closedAt: at(took),
        reply: {text: '您好，您反映的问题已办理，感谢您的反映。', at: at(took - 1), org},
      }),
    };
  });
}

/** What is typed into the filter: found in some hundred cases. */
export const QUERY = '水务局 路灯';
/** The same by pinyin, which code written by hand does not know. */
export const QUERY_IN_PINYIN = 'shuiwuju ludeng';
