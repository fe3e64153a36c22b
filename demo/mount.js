import {mount} from './menhu/menhu.js';

const services = [
  {
    id: 'guahao',
    name: '预约挂号',
    description: '28 家医院门诊统一预约，老年人可持身份证在窗口直接挂号。',
    icon: 'hospital',
    channels: [
      {kind: 'miniprogram', url: 'https://www.example.gov.cn/mini/guahao'},
      {kind: 'phone', phone: '12345'},
    ],
    handling: {kind: 'instant'},
  },
  {
    id: 'juzhuzheng',
    name: '居住证办理',
    description: '居住半年以上可申领，网上提交后不必到场。',
    icon: 'residence-permit',
    channels: [{kind: 'web', url: 'https://www.example.gov.cn/services/juzhuzheng', login: true}],
    handling: {kind: 'committed', workingDays: 15},
  },
  {
    id: 'kaiban',
    name: '企业开办',
    description: '营业执照、公章、税务登记、社保登记一次办好。',
    icon: 'business-licence',
    audience: 'business',
    channels: [{kind: 'web', url: 'https://www.example.gov.cn/services/kaiban', login: true}],
    handling: {kind: 'committed', workingDays: 1},
  },
];

const config = {
  version: 1,
  site: {name: '云岭新区（示例）', url: 'https://www.example.gov.cn/'},
  lang: 'zh-CN',
  theme: {accent: '#b3261e', mode: 'auto'},
  sections: [
    {
      modules: [
        {
          type: 'services',
          id: 'services',
          size: 'full',
          title: '常用服务',
          data: {updatedAt: '2026-11-23T08:00:00+08:00', source: {name: '云岭新区（示例数据）'}, services},
        },
        {type: 'feed', id: 'feed', size: 'full', title: '发布动态', src: 'data/feed.json', limit: 3},
      ],
    },
  ],
};

mount(document.querySelector('#portal'), config);
