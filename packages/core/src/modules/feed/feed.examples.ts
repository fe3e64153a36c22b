import type {Example} from '../../config/define-module.js';
import type {FeedData, FeedOptions, Media, Post} from './feed.module.js';

const source = {name: '云岭新区（示例数据）'};
const updatedAt = '2026-11-23T09:00:00+08:00';
const url = (id: string) => `https://www.example.gov.cn/posts/${id}`;
const at = (time: string) => `2026-11-${time}:00+08:00`;

const account = (id: string, name: string, platform: string, avatar?: string): Post['author'] => ({
  id,
  name: `${name}（示例）`,
  url: `https://www.example.gov.cn/accounts/${id}`,
  platform,
  avatar: avatar && `/data/images/avatar-${avatar}.svg`,
  verified: {kind: 'government', reason: `${name}官方账号（示例）`},
});

const district = account('fabu', '云岭发布', 'weibo', 'yunling');
const police = account('jiaojing', '云岭交警', 'weibo', 'road');
const ecology = account('shengtai', '云岭生态环境', 'wechat', 'ecology');
const health = account('weijian', '云岭卫健', 'wechat', 'health');
const culture = account('wenlv', '云岭文旅', 'douyin', 'lake');
const paper = {
  ...account('ribao', '新区日报', 'toutiao'),
  verified: {kind: 'media', reason: '新区日报社官方账号（示例）'},
};

const image = (name: string, alt: string, width = 800, height = 600): Media => ({
  type: 'image',
  src: `/data/images/${name}.svg`,
  alt,
  width,
  height,
});

const booking: Post = {
  id: '1001',
  url: url('1001'),
  author: district,
  publishedAt: at('23T08:48'),
  kind: 'original',
  labels: [{kind: 'authoritative', basis: '新区卫生健康局通知（示例）'}, 'first'],
  text: '今日起，新区 28 家医院门诊开通#一键预约#，老年人可持身份证在窗口直接办理，无需手机操作。详见 https://www.example.gov.cn/yuyue',
  counts: {reads: 711_369, reposts: 3_204, comments: 886, likes: 12_045},
};
const traffic: Post = {
  id: '1002',
  url: url('1002'),
  author: police,
  publishedAt: at('23T07:40'),
  labels: ['original'],
  text: '滨河路（文化中心至科创园段）早高峰车流较大，请绕行云岭大道。现场三张图，红色为缓行路段。',
  media: [
    image('road-map', '示意图：滨河路文化中心至科创园段标为红色'),
    image('road-morning', '清晨的滨河路，车辆排队缓行'),
    image('bridge-dusk', '云岭大道高架桥，车辆稀少'),
  ],
  counts: {reads: 249_696, reposts: 412, comments: 97},
};
const air: Post = {
  id: '1003',
  url: url('1003'),
  author: ecology,
  publishedAt: at('22T18:05'),
  labels: ['exclusive'],
  text: '本周空气质量周报：优良天数 6 天，比去年同期多 1 天。',
  counts: {reads: 41_930, reposts: 58},
};
const opinion: Post = {
  id: '1004',
  url: url('1004'),
  author: district,
  publishedAt: at('21T10:00'),
  kind: 'original',
  labels: ['authoritative'],
  text: [
    '《云岭新区养老服务设施布局规划（征求意见稿）》今天起公开征求意见，12 月 22 日截止。',
    '一、每个街道至少一处综合养老服务中心，步行 15 分钟可达；',
    '二、新建小区配套的养老服务用房与住宅同步规划、同步建设、同步验收、同步交付；',
    '三、支持社区食堂开设老年餐桌，对 80 岁以上老年人给予就餐补贴；',
    '四、为有需要的家庭免费安装扶手、防滑垫、呼叫铃等设施，首批 1,200 户。',
    '您可以登录新区网站“民意征集”栏目、写信或拨打 12345 提出意见，我们将逐条研究并公布采纳情况。',
  ].join('\n'),
  counts: {reads: 88_310, reposts: 640, comments: 1_502},
};
const vaccine: Post = {
  id: '1005',
  url: url('1005'),
  author: health,
  publishedAt: at('20T15:30'),
  topics: ['流感疫苗'],
  text: '全区 36 个流感疫苗接种点已开放，60 岁以上户籍老年人免费。@云岭发布示例 有完整名单。',
  counts: {reads: 15_208, likes: 96},
};
const undated: Post = {
  id: '1006',
  url: url('1006'),
  author: account('qixiang', '云岭气象', 'mastodon'),
  text: '气象知识：霜冻和冰冻有什么不同？',
  counts: {reads: 3_120},
};

const dailyPosts = [booking, traffic, air, opinion, vaccine, undated];

const autumn = ['ginkgo', 'river', 'village', 'orchard', 'market', 'bridge-dusk', 'clear-sky', 'school', 'clinic'];
const autumnAlts = [
  '银杏大道',
  '云岭河湾',
  '山脚下的村庄',
  '果园采摘',
  '周末集市',
  '落日下的大桥',
  '晴空',
  '校园操场',
  '社区卫生服务中心',
];
const pictures: Post[] = [
  {
    id: '2001',
    url: url('2001'),
    author: culture,
    publishedAt: at('22T16:20'),
    labels: ['original'],
    text: '九张图看完#云岭之秋#，最后一张您认得出是哪里吗？',
    media: autumn.map((name, index) => image(name, `${autumnAlts[index]!}（示例图片）`)),
    counts: {reads: 96_402, reposts: 1_310, likes: 8_877},
  },
  {
    id: '2002',
    url: url('2002'),
    author: culture,
    publishedAt: at('22T12:00'),
    text: '今天中午的云岭河湾。',
    media: [image('river', '云岭河湾，两岸树叶转黄')],
    counts: {reads: 20_114},
  },
  {
    id: '2003',
    url: url('2003'),
    author: culture,
    publishedAt: at('21T19:00'),
    text: '三条赏秋路线，周末走起。',
    media: [
      image('ginkgo', '路线一：银杏大道'),
      image('orchard', '路线二：果园采摘'),
      image('village', '路线三：山间村庄'),
    ],
  },
  {
    id: '2004',
    url: url('2004'),
    author: culture,
    publishedAt: at('21T09:30'),
    text: '一分钟，看农产品集市怎么从凌晨忙到天亮。',
    media: [
      {
        type: 'video',
        src: '/data/videos/market.mp4',
        alt: '农产品集市从凌晨到天亮（示例视频）',
        poster: '/data/images/market.svg',
        captions: '/data/videos/market.vtt',
        width: 1280,
        height: 720,
        duration: 65,
      },
    ],
  },
];

const corrected: Post[] = [
  {
    id: '3001',
    url: url('3001'),
    author: district,
    publishedAt: at('23T08:00'),
    pinned: true,
    text: '明天（24 日）8:00 至 18:00，科创园片区停水检修，请提前储水。',
    correction: {at: at('23T08:35'), text: '停水结束时间应为 16:00，原文误作 18:00。'},
    counts: {reads: 52_870, reposts: 930},
  },
  {
    id: '3002',
    url: url('3002'),
    author: police,
    publishedAt: at('22T20:10'),
    text: '滨河路夜间施工，双向封闭。',
    withdrawn: {at: at('22T21:00'), reason: '施工改期，此前发布的封路信息作废。'},
    counts: {reads: 8_004},
  },
  {
    id: '3003',
    url: url('3003'),
    author: health,
    publishedAt: at('22T17:00'),
    kind: 'repost',
    contentSource: {name: district.name, url: district.url},
    text: '转给需要的人：28 家医院门诊开通#一键预约#。',
  },
  {
    id: '3004',
    url: url('3004'),
    author: paper,
    publishedAt: at('22T11:00'),
    kind: 'reprint',
    contentSource: {name: '云岭新区融媒体中心（示例）', url: 'https://www.example.gov.cn/rongmei'},
    text: '记者走访 12 个社区食堂：午饭十元，老人怎么说？',
    counts: {reads: 30_561, comments: 214},
  },
  {
    id: '3005',
    url: url('3005'),
    author: ecology,
    publishedAt: at('21T08:00'),
    labels: [{kind: 'first', until: at('22T08:00')}],
    text: '今年第一批候鸟抵达云岭湿地。（“首发”标签已到期，不再显示。）',
  },
];

/** Posts of a made-up quarter, for readers who look for some of them. */
const subjects = ['医保', '道路', '空气', '招聘', '疫苗', '校园'] as const;
const archive: Post[] = Array.from({length: 24}, (_, index) => {
  const subject = subjects[index % subjects.length]!;
  const day = String(22 - Math.floor(index / 2)).padStart(2, '0');
  return {
    id: `4${String(index).padStart(3, '0')}`,
    url: url(`4${index}`),
    author: [district, police, ecology, health][index % 4]!,
    publishedAt: at(`${day}T${index % 2 ? '09' : '16'}:00`),
    topics: [`${subject}进社区`],
    ...(index % 3 === 0 && {labels: [{kind: 'handy', basis: '新区政务服务中心评定（示例）'}]}),
    ...(index % 4 === 1 && {labels: ['original']}),
    ...(index === 0 && {
      media: [image('clinic', '社区卫生服务中心（示例图片）'), image('market', '周末集市（示例图片）')],
    }),
    text: `第 ${24 - index} 期#${subject}进社区#：本周服务点和时间已更新，请就近参加。`,
    counts: {reads: 4_000 + index * 731},
  };
});

const passedOn: Post[] = [
  {
    id: '5001',
    url: url('5001'),
    author: health,
    publishedAt: at('23T08:55'),
    kind: 'repost',
    text: '请转告身边的老人：窗口直接办理，不用手机。',
    contentSource: {name: district.name, url: district.url},
    repostOf: booking,
    counts: {reads: 12_300, reposts: 97},
  },
  {
    id: '5002',
    url: url('5002'),
    author: culture,
    publishedAt: at('22T18:30'),
    kind: 'repost',
    text: '赏秋去。',
    contentSource: {name: ecology.name, url: ecology.url},
    repostOf: {
      id: '2002',
      url: url('2002'),
      author: ecology,
      publishedAt: at('22T12:00'),
      text: '今天中午的云岭河湾。',
      media: [image('river', '云岭河湾，两岸树叶转黄')],
    },
  },
  {
    id: '5003',
    url: url('5003'),
    author: police,
    publishedAt: at('22T21:10'),
    kind: 'repost',
    text: '原消息已撤回，以此为准：滨河路今晚正常通行。',
    contentSource: {name: district.name, url: district.url},
    repostOf: {
      id: '3002',
      url: url('3002'),
      author: district,
      publishedAt: at('22T20:10'),
      text: '滨河路夜间施工，双向封闭。',
      withdrawn: {at: at('22T21:00'), reason: '施工改期，此前发布的封路信息作废。'},
    },
  },
];

export const examples: readonly Example<FeedOptions, FeedData>[] = [
  {name: 'latest', title: {'zh-CN': '最新在前', en: 'Latest first'}, data: {updatedAt, source, posts: dailyPosts}},
  {
    name: 'recommended',
    title: {'zh-CN': '推荐排序，带内容标签', en: 'Recommended, with labels'},
    options: {order: 'recommended', limit: 3},
    data: {updatedAt, source, posts: [undated, vaccine, opinion, air, traffic, booking]},
  },
  {
    name: 'media',
    title: {'zh-CN': '九图、单图、三图和视频', en: 'Nine, one and three images, and a video'},
    options: {heading: '云岭之秋', limit: 0},
    data: {updatedAt, source, posts: pictures},
  },
  {
    name: 'corrections',
    title: {'zh-CN': '置顶、更正、撤回、转发和转载', en: 'Pinned, corrected, withdrawn, reposted, reprinted'},
    options: {order: 'recommended'},
    data: {updatedAt, source, posts: corrected},
  },
  {
    name: 'filters',
    title: {'zh-CN': '筛选、搜索和自定义标签', en: 'Filters, search and a label of its own'},
    options: {
      heading: '进社区',
      limit: 4,
      filters: true,
      search: true,
      labels: [{kind: 'handy', word: '便民', meaning: '可以马上办、就近办的事。'}],
      ranking: {lift: {handy: 4}},
    },
    data: {updatedAt, source, posts: archive},
  },
  {
    name: 'reposts',
    title: {'zh-CN': '转发，带原文', en: 'Reposts with what they pass on'},
    data: {updatedAt, source, posts: passedOn},
  },
  {
    name: 'text-only',
    title: {'zh-CN': '只有文字', en: 'Text only'},
    data: {
      posts: [
        {
          id: 'en-1',
          url: url('en-1'),
          publishedAt: at('23T06:00'),
          author: {id: 'council', name: 'Wellington City Council (sample)'},
          text: 'Kerbside recycling is collected on Tuesday this week.\nPut bins out by 7 am.',
        },
        {
          id: 'ug-1',
          url: url('ug-1'),
          publishedAt: at('22T06:00'),
          author: {id: 'ug', name: 'ئۈرۈمچى (示例)'},
          text: 'بۈگۈن ھاۋا ئوچۇق، تېمپېراتۇرا 6 گرادۇس.',
        },
        {
          id: 'zh-1',
          url: url('zh-1'),
          author: {id: 'zh', name: '云岭新区住房和城乡建设局房屋征收与城市更新服务中心（示例）'},
          text: '服务大厅周六照常开放。',
        },
      ],
    },
  },
];
