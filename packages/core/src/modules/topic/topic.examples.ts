import type {Example} from '../../config/define-module.js';
import type {TopicData, TopicOptions} from './topic.module.js';

const url = (id: string) => `https://www.example.gov.cn/topics/${id}`;
const account = (id: string) => `https://www.example.gov.cn/accounts/${id}`;
const updatedAt = '2026-11-23T08:00:00+08:00';
const source = {name: '云岭发布（示例）'};
const host = {name: '云岭发布（示例）', url: account('fabu')};

const author = {id: 'fabu', name: '云岭发布（示例）', url: account('fabu'), verified: {kind: 'government'}};

const latest: TopicData['topic']['latest'] = [
  {
    id: 'p1',
    url: url('p1'),
    text: '#云岭助农行动# 本周末采收冬橙，还缺 40 名装车志愿者，村里管早饭和往返的车。',
    publishedAt: '2026-11-23T07:40:00+08:00',
    author,
    labels: ['first'],
    topics: ['云岭助农行动'],
    counts: {reads: 71_100, comments: 412},
  },
  {
    id: 'p2',
    url: url('p2'),
    text: '合作社的账本，晒在村口公示栏：收了多少果，卖了多少钱，每户分了多少。',
    publishedAt: '2026-11-21T10:05:00+08:00',
    author: {id: 'nongye', name: '云岭农业农村（示例）', url: account('nongye')},
    topics: ['云岭助农行动'],
    counts: {reads: 25_000},
  },
  {
    id: 'p3',
    url: url('p3'),
    text: '#云岭助农行动# 从省城回到龙潭镇的第三年，她教会了全村人怎样拍一只橙子。',
    publishedAt: '2026-11-18T18:30:00+08:00',
    author: {id: 'ribao', name: '云岭日报（示例）', url: account('ribao'), verified: {kind: 'media'}},
    topics: ['云岭助农行动'],
  },
];

const partiesOf = (group: string, names: string): NonNullable<TopicData['topic']['participants']> =>
  names.split(' ').map((name) => ({name: `${name}（示例）`, url: account(name), group}));

const farming: TopicData = {
  updatedAt,
  source,
  topic: {
    id: 'zhunong',
    name: '云岭助农行动',
    url: url('zhunong'),
    lead: '记录驻村队员、合作社和返乡青年的一年：他们做成了什么，还缺什么，你可以怎样参与。',
    cover: {src: 'data/images/cover.svg', alt: '晚霞里的山岭', width: 1200, height: 360, focus: {x: 0.7, y: 0.6}},
    host: {...host, verified: {kind: 'government', reason: '云岭新区管理委员会官方账号（示例）'}},
    startAt: '2026-03-01',
    reads: 290_000_000,
    discussions: 1_758_000,
    countedAt: '2026-11-23T06:00:00+08:00',
    action: {text: '我要参与', href: url('zhunong/join')},
    participants: [
      ...partiesOf('宣传主管部门', '云岭宣传'),
      ...partiesOf('政府机构', '云岭农业农村 云岭气象 云岭交通 龙潭镇 青春云岭'),
      ...partiesOf('国企', '云岭供销 云岭乡投'),
      ...partiesOf('行业协会', '云岭果蔬协会'),
      ...partiesOf('主流媒体', '云岭日报 云岭融媒'),
    ],
    subTopics: [
      {name: '驻村日记', url: url('riji'), reads: 31_200_000},
      {
        name: '乡村好物',
        url: url('haowu'),
        reads: 132_000_000,
        subTopics: [
          {name: '冬橙', url: url('dongcheng'), reads: 58_100_000},
          {name: '山茶油', url: url('chayou'), reads: 9_260_000},
        ],
      },
      {name: '返乡青年', url: url('qingnian')},
    ],
    latest,
  },
};

const reading: TopicData['topic'] = {
  id: 'dushu',
  name: '云岭读书月',
  url: url('dushu'),
  lead: '一个月，二十六场读书会。',
  host,
  startAt: '2025-04-01',
  endAt: '2025-04-30',
  reads: 8_642_113,
  discussions: 9_876,
  posts: 3_120,
  cover: {src: 'data/images/school.svg', alt: '学校', width: 1200, height: 675},
};

const centenary: TopicData['topic'] = {
  id: 'bainian',
  name: '云岭建城百年',
  url: url('bainian'),
  lead: '征集老照片和老故事。',
  host: {name: '云岭发布（示例）'},
  startAt: '2099-01-01',
  endAt: '2099-12-31',
};

const {cover: _cover, ...bare} = farming.topic;

export const examples: readonly Example<TopicOptions, TopicData>[] = [
  {name: 'cover', title: {'zh-CN': '有封面', en: 'With a cover'}, data: farming},
  {
    name: 'no-cover',
    title: {'zh-CN': '没有封面', en: 'Without a cover'},
    options: {heading: '专题活动'},
    data: {...farming, topic: bare},
  },
  {
    name: 'long',
    title: {'zh-CN': '很长的导语和很多子话题', en: 'A very long lead, many sub-topics'},
    data: {
      ...farming,
      topic: {
        ...farming.topic,
        name: '#云岭新区城乡居民冬季用火用电用气安全与消防通道整治百日行动#',
        lead:
          '冬季是火灾多发季节。'.repeat(3) +
          '请随手拍下身边被占用的消防通道、私拉的充电线和过期的灭火器，注明地点；消防、住建和街道会在三个工作日内到场，处理结果在本话题公布。'.repeat(
            3,
          ),
        posts: 45_210,
        subTopics: [
          '消防通道不能占',
          '电动车不上楼',
          '燃气自查五步',
          '家庭灭火器怎么选',
          '老旧小区改造进行时',
          '一个普通社区的消防演练和它教会我们的事',
          '逃生路线',
          '烟雾报警器',
          '冬季取暖',
          '社区讲堂',
        ].map((name, index) => ({name, url: url(String(index)), reads: (9_800_000 / (index + 1)) | 0})),
      },
    },
  },
  {name: 'ended', title: {'zh-CN': '已结束', en: 'Ended'}, data: {...farming, topic: reading}},
  {name: 'upcoming', title: {'zh-CN': '未开始', en: 'Not started'}, data: {topic: centenary}},
  {
    name: 'tree',
    title: {'zh-CN': '子话题列成层级', en: 'Sub-topics as a tree'},
    options: {subTopicsAs: 'tree'},
    data: farming,
  },
  {
    name: 'posts',
    title: {'zh-CN': '带最新内容', en: 'With the latest posts'},
    options: {posts: 2},
    data: farming,
  },
  {
    name: 'carousel',
    title: {'zh-CN': '多个话题，逐个翻看', en: 'Several topics, one at a time'},
    data: {...farming, topics: [reading, centenary]},
  },
  {
    name: 'stacked',
    title: {'zh-CN': '多个话题，上下排列', en: 'Several topics, one below the other'},
    options: {layout: 'stacked'},
    data: {...farming, topics: [reading, centenary]},
  },
];
