import type {Example} from '../../config/define-module.js';
import type {TopicData, TopicOptions} from './topic.module.js';

const url = (id: string) => `https://www.example.gov.cn/topics/${id}`;
const account = (id: string) => `https://www.example.gov.cn/accounts/${id}`;
const updatedAt = '2026-11-23T08:00:00+08:00';
const source = {name: '云岭发布（示例）'};
const host = {name: '云岭发布（示例）', url: account('fabu')};

const farming: TopicData = {
  updatedAt,
  source,
  topic: {
    id: 'zhunong',
    name: '云岭助农行动',
    url: url('zhunong'),
    lead: '记录驻村队员、合作社和返乡青年的一年：他们做成了什么，还缺什么，你可以怎样参与。',
    cover: {src: 'data/images/cover.svg', alt: '晚霞里的山岭', width: 1200, height: 360},
    host,
    startAt: '2026-03-01',
    reads: 290_000_000,
    discussions: 1_758_000,
    participants: [
      {name: '云岭农业农村（示例）', url: account('nongye'), group: '政府机构'},
      {name: '云岭供销（示例）', url: account('gongxiao'), group: '国企'},
      {name: '云岭日报（示例）', url: account('ribao'), group: '主流媒体'},
    ],
    subTopics: [
      {name: '驻村日记', url: url('riji'), reads: 31_200_000},
      {name: '乡村好物', url: url('haowu'), reads: 132_000_000},
      {name: '返乡青年', url: url('qingnian')},
    ],
  },
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
  {
    name: 'ended',
    title: {'zh-CN': '已结束', en: 'Ended'},
    data: {
      ...farming,
      topic: {
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
      },
    },
  },
  {
    name: 'upcoming',
    title: {'zh-CN': '未开始', en: 'Not started'},
    data: {
      topic: {
        id: 'bainian',
        name: '云岭建城百年',
        url: url('bainian'),
        lead: '征集老照片和老故事。',
        host: {name: '云岭发布（示例）'},
        startAt: '2099-01-01',
        endAt: '2099-12-31',
      },
    },
  },
];
