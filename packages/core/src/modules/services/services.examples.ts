import type {Example} from '../../config/define-module.js';
import type {Channel, ServicesData, ServicesOptions} from './services.module.js';

const source = {name: '云岭新区政务服务中心（示例）', url: 'https://www.example.gov.cn/'};
const updatedAt = '2026-11-23T08:00:00+08:00';
const url = (id: string) => `https://www.example.gov.cn/services/${id}`;

const web = (id: string): Channel => ({kind: 'web', url: url(id)});
const miniprogram = (id: string): Channel => ({kind: 'miniprogram', url: url(`${id}/miniprogram`)});
const app = (id: string): Channel => ({kind: 'app', url: url(`${id}/app`)});
const hotline: Channel = {kind: 'phone', phone: '12345', hours: '24 小时'};
const counter: Channel = {kind: 'counter', address: '云岭大道 1 号（示例）', hours: '工作日 9:00–17:00'};

const instant = {kind: 'instant'} as const;
const within = (workingDays: number) => ({kind: 'committed', workingDays}) as const;
const free = {free: true};

const tiles: ServicesData = {
  updatedAt,
  source,
  services: [
    {
      id: 'canbao',
      name: '社保参保证明',
      icon: 'social-security',
      audience: 'personal',
      handling: instant,
      channels: [web('canbao')],
    },
    {
      id: 'juzhu',
      name: '居住证办理',
      icon: 'residence-permit',
      audience: 'personal',
      handling: within(15),
      channels: [web('juzhu'), counter],
    },
    {
      id: 'gongjijin',
      name: '公积金提取',
      icon: 'housing-fund',
      audience: 'personal',
      handling: within(3),
      channels: [web('gongjijin')],
    },
    {
      id: 'weizhang',
      name: '违章查询与缴款',
      icon: 'traffic-violation',
      handling: instant,
      channels: [miniprogram('weizhang')],
    },
    {
      id: 'guahao',
      name: '预约挂号',
      icon: 'hospital',
      description: '28 家医院',
      audience: 'personal',
      channels: [web('guahao'), miniprogram('guahao')],
      fee: free,
    },
    {
      id: 'rexian',
      name: '12345 热线',
      icon: 'hotline',
      audience: 'both',
      channels: [hotline, web('rexian')],
      fee: free,
    },
    {
      id: 'ruxue',
      name: '入学报名',
      icon: 'school',
      audience: 'personal',
      handling: within(20),
      channels: [web('ruxue'), app('ruxue')],
    },
    {
      id: 'zhizhao',
      name: '开办企业',
      icon: 'business-licence',
      audience: 'business',
      handling: within(1),
      channels: [web('zhizhao'), counter],
      fee: free,
    },
    {
      id: 'fapiao',
      name: '发票查验',
      icon: 'invoice',
      audience: 'business',
      handling: instant,
      channels: [web('fapiao')],
      fee: free,
    },
  ],
};

export const examples: readonly Example<ServicesOptions, ServicesData>[] = [
  {name: 'tiles', title: {'zh-CN': '图标磁贴', en: 'Tiles with icons'}, data: tiles},
  {
    name: 'paused',
    title: {'zh-CN': '暂停办理与窗口办理', en: 'Paused, and at the counter only'},
    data: {
      updatedAt,
      source,
      services: [
        ...tiles.services.slice(0, 2),
        {
          id: 'huzhao',
          name: '普通护照签发',
          icon: 'passport',
          handling: within(7),
          channels: [web('huzhao'), counter],
          status: 'paused',
          notice: '系统升级，11 月 25 日 8:00 恢复办理',
        },
        {id: 'jiehun', name: '结婚登记', icon: 'marriage', handling: instant, channels: [counter], fee: free},
        {
          id: 'falv',
          name: '法律援助申请',
          icon: 'legal-aid',
          channels: [{kind: 'phone', phone: '0871-1234 5678'}],
          fee: free,
        },
        {id: 'bdc', name: '不动产登记查询', icon: 'property', description: '由自然资源部门办理', channels: []},
      ],
    },
  },
  {
    name: 'channels',
    title: {'zh-CN': '多种渠道', en: 'Several channels'},
    options: {heading: '热门服务', limit: 4},
    data: {
      updatedAt,
      source,
      services: [
        {
          id: 'yanglao',
          name: '养老金资格认证',
          icon: 'pension',
          handling: instant,
          channels: [web('yanglao'), miniprogram('yanglao'), app('yanglao'), hotline, counter],
          fee: free,
        },
        {
          id: 'gongjiao',
          name: '公交卡充值',
          icon: 'bus',
          handling: instant,
          channels: [app('gongjiao'), miniprogram('gongjiao')],
        },
        {
          id: 'shui',
          name: '水费缴纳',
          icon: 'water',
          handling: instant,
          channels: [miniprogram('shui'), {kind: 'alipay', url: url('shui/alipay')}],
        },
        {id: 'qixiang', name: '气象预警', icon: 'weather', channels: [web('qixiang'), {kind: 'phone', phone: '12121'}]},
        {
          id: 'dian',
          name: '用电报装',
          icon: 'electricity',
          handling: within(5),
          channels: [web('dian'), {kind: 'phone', phone: '95598'}],
        },
        {
          id: 'jiuye',
          name: '失业登记',
          icon: 'employment',
          handling: instant,
          channels: [web('jiuye'), counter],
          fee: free,
        },
      ],
    },
  },
  {
    name: 'tabs',
    title: {'zh-CN': '标签页、列表和搜索', en: 'Tabs, rows and search'},
    options: {groupBy: 'audience', tabs: true, layout: 'list', search: true},
    data: {
      ...tiles,
      services: tiles.services.map((service) => ({
        ...service,
        description: '所需材料、办理条件和结果样本见事项页。',
        org: {name: '新区政务服务中心（示例）'},
        visits: 0,
      })),
    },
  },
  {
    name: 'compact',
    title: {'zh-CN': '紧凑，按主题分组', en: 'Compact, by theme'},
    options: {groupBy: 'theme', layout: 'compact', limit: 4},
    data: {
      ...tiles,
      services: tiles.services.map((service, index) => ({...service, themes: [['证件', '住房', '出行'][index % 3]!]})),
    },
  },
  {
    name: 'external',
    title: {'zh-CN': '外部网站与离站提示', en: 'Other sites, with a notice'},
    options: {leavingNotice: '该网站不是政府网站，其内容和安全由该网站负责。'},
    data: {
      updatedAt,
      source,
      services: [
        {
          id: 'dianfei',
          name: '电费缴纳',
          icon: 'electricity',
          channels: [{kind: 'web', url: 'https://www.example.com/'}],
        },
        ...tiles.services.slice(0, 2),
      ],
    },
  },
  {
    name: 'names-only',
    title: {'zh-CN': '只有名称和链接', en: 'Names and links only'},
    options: {heading: '常用服务'},
    data: {
      services: [
        '出生登记',
        '身份证补领',
        '社保卡申领',
        '税务申报',
        '幼儿园入园',
        '残疾人证',
        '就业创业证',
        '老年人优待证',
      ].map((name, index) => ({id: String(index), name, channels: [web(String(index))]})),
    },
  },
  {
    name: 'long-names',
    title: {'zh-CN': '很长的名称', en: 'Long names'},
    data: {
      updatedAt,
      source,
      services: [
        {
          id: 'chang',
          name: '城乡居民基本养老保险关系转移接续及个人账户储存额一次性领取申请',
          icon: 'pension',
          handling: within(45),
          channels: [web('chang'), miniprogram('chang'), app('chang'), hotline, counter],
          fee: free,
        },
        {
          id: 'en',
          name: 'Registration of establishment of representative offices (sample)',
          icon: 'no-such-icon',
          handling: within(1),
          channels: [web('en')],
        },
        {id: 'ug', name: 'ئىجتىمائىي كاپالەت گۇۋاھنامىسى (示例)', handling: instant, channels: [counter]},
        {
          id: 'icon',
          name: '图片图标',
          icon: 'data/images/no-such-icon.svg',
          handling: instant,
          channels: [web('icon')],
        },
      ],
    },
  },
];
