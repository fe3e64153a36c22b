import type {Example} from '../../config/define-module.js';
import type {MatrixData, MatrixOptions} from './matrix.module.js';

const source = {name: '云岭新区（示例数据）'};
const government = (reason: string) => ({kind: 'government', reason});
const url = (id: string) => `https://www.example.gov.cn/accounts/${id}`;

const district: MatrixData = {
  updatedAt: '2026-11-23T08:00:00+08:00',
  source,
  members: [
    {
      id: 'fabu',
      name: '云岭发布（示例）',
      url: url('fabu'),
      platform: 'weibo',
      role: 'main',
      handle: '云岭发布示例',
      org: {id: 'xuanchuan', name: '云岭新区党工委宣传部（示例）', sector: '党政宣传'},
      verified: government('云岭新区官方账号（示例）'),
      followers: 711_369,
      lastPostAt: '2026-11-23T08:48:00+08:00',
      latest: {text: '今日起，新区 28 家医院门诊开通一键预约', labels: ['authoritative', 'first']},
    },
    {
      id: 'jiaojing',
      name: '云岭交警（示例）',
      url: url('jiaojing'),
      platform: 'douyin',
      org: {id: 'gongan', name: '云岭公安分局（示例）', sector: '公安', region: {code: '530100', name: '主城片区'}},
      verified: government('交警支队官方账号（示例）'),
      followers: 249_696,
      lastPostAt: '2026-11-23T07:40:00+08:00',
      latest: {text: '滨河路早高峰车流较大，请绕行云岭大道'},
    },
    {
      id: 'gongan',
      name: '云岭公安（示例）',
      url: url('gongan'),
      platform: 'wechat',
      org: {id: 'gongan', name: '云岭公安分局（示例）', sector: '公安', region: {code: '530100', name: '主城片区'}},
      followers: 132_222_015,
      lastPostAt: '2026-11-20T10:00:00+08:00',
      latest: {text: '反诈提醒：凡是“安全账户”都是诈骗'},
    },
    {
      id: 'jijiu',
      name: '云岭急救（示例）',
      url: url('jijiu'),
      platform: 'weibo',
      status: 'closed',
      org: {id: 'weijian', name: '云岭卫生健康局（示例）', sector: '卫生健康'},
      notice: {text: '已停止更新，请关注“云岭卫健”'},
      lastPostAt: '2025-12-30T09:00:00+08:00',
    },
    {
      id: 'weizhi',
      name: '云岭气象（示例）',
      url: url('weizhi'),
      platform: 'mastodon',
      handle: '@qixiang@example.gov.cn',
    },
  ],
};

const UNITS = ['发布', '交警', '公安', '卫健', '教育', '文旅', '气象', '水务', '税务', '司法'];
const PLACES = ['溪桥', '石湾', '金坪', '松塘', '竹泉', '梅渡', '南岗', '青河', '白井', '双洲'];
const PLATFORMS = ['weibo', 'wechat', 'douyin'];

/** Accounts of a made-up region, two for each organisation. */
function manyMembers(count: number): MatrixData['members'] {
  return Array.from({length: count}, (_, index) => {
    const organisation = Math.floor(index / 2);
    const unit = UNITS[organisation % UNITS.length]!;
    const place = PLACES[Math.floor(organisation / UNITS.length) % PLACES.length]!;
    const round = Math.floor(organisation / UNITS.length / PLACES.length);
    const name = `${place}${unit}${round || ''}（示例）`;
    return {
      id: `m${index}`,
      name,
      url: url(`m${index}`),
      platform: PLATFORMS[index % PLATFORMS.length]!,
      org: {
        id: `o${organisation}`,
        name: `${place}${unit}中心${round || ''}（示例）`,
        sector: unit,
        region: {name: place},
      },
      followers: (index * 7_919) % 2_000_000,
      lastPostAt: `2026-11-${String(1 + (index % 23)).padStart(2, '0')}T08:00:00+08:00`,
    };
  });
}

const thirty = manyMembers(30);

export const examples: readonly Example<MatrixOptions, MatrixData>[] = [
  {name: 'by-sector', title: {'zh-CN': '按系统分组', en: 'By sector'}, data: district},
  {
    name: 'by-platform',
    title: {'zh-CN': '按平台分组', en: 'By platform'},
    options: {groupBy: 'platform', heading: '各平台账号'},
    data: district,
  },
  {
    name: 'by-organisation',
    title: {'zh-CN': '按机构分组', en: 'By organisation'},
    options: {groupBy: 'org'},
    data: district,
  },
  {
    name: 'accounts',
    title: {'zh-CN': '每个账号一行', en: 'A row for each account'},
    options: {rows: 'account'},
    data: district,
  },
  {
    name: 'nested-groups',
    title: {'zh-CN': '按数据中的多级分组', en: 'In the groups of the data'},
    options: {groupBy: 'group'},
    data: {
      members: [
        {id: '1', name: '云岭教育（示例）', url: url('1'), platform: 'weibo', group: ['区直部门', '社会事务']},
        {id: '2', name: '云岭税务（示例）', url: url('2'), platform: 'wechat', group: ['区直部门']},
        {id: '3', name: '东街街道（示例）', url: url('3'), platform: 'douyin', group: ['街道']},
        {
          id: '4',
          name: '云岭文旅（示例）',
          url: url('4'),
          platform: 'douyin',
          followers: 1_320_000,
          followersText: '132万+',
          interaction: false,
        },
      ],
    },
  },
  {
    name: 'cards',
    title: {'zh-CN': '卡片，按粉丝数', en: 'Cards, by followers'},
    options: {layout: 'cards', groupBy: 'none', order: 'followers'},
    data: district,
  },
  {
    name: 'cards-by-sector',
    title: {'zh-CN': '卡片，按系统分组', en: 'Cards, by sector'},
    options: {layout: 'cards'},
    data: district,
  },
  {
    name: 'compact',
    title: {'zh-CN': '紧凑，按名称', en: 'Compact, by name'},
    options: {layout: 'compact', order: 'name'},
    data: district,
  },
  {
    name: 'searchable',
    title: {'zh-CN': '查找和筛选，可转发', en: 'Find and filter, linkable'},
    options: {linkable: true, limit: 6},
    data: {members: thirty},
  },
  {
    name: 'long-list',
    title: {'zh-CN': '两千个账号', en: 'Two thousand accounts'},
    options: {limit: 0, boxHeight: 480},
    data: {members: manyMembers(2_000)},
  },
  {
    name: 'first-two',
    title: {'zh-CN': '先显示两个，其余展开', en: 'Two first, the rest on request'},
    options: {groupBy: 'none', limit: 2},
    data: district,
  },
  {
    name: 'names-only',
    title: {'zh-CN': '只有名称和链接', en: 'Names and links only'},
    options: {groupBy: 'none'},
    data: {
      members: [
        {id: '1', name: 'ئۈرۈمچى (示例)', url: url('1'), platform: 'weibo'},
        {
          id: '2',
          name: 'Wellington City Council (sample)',
          url: url('2'),
          platform: 'mastodon',
          handle: '@council@example.org',
        },
        {
          id: '3',
          name: '云岭新区住房和城乡建设局房屋征收与城市更新服务中心（示例）',
          url: url('3'),
          platform: 'wechat',
        },
      ],
    },
  },
];
