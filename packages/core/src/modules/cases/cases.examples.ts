import type {Example} from '../../config/define-module.js';
import type {Case, CasesData, CasesOptions, Stage} from './cases.module.js';

const source = {name: '云岭新区 12345（示例）', url: 'https://www.example.gov.cn/'};
const updatedAt = '2026-11-23T08:00:00+08:00';
const CENTRE = '云岭新区热线中心（示例）';

const at = (day: string, clock: string): string => `2026-${day}T${clock}:00+08:00`;
const stage = (code: string, when: string, org?: string, note?: string): Stage => ({
  code,
  at: when,
  ...(org && {org}),
  ...(note && {note}),
});

const streetLamp: Case = {
  id: 'YL20261109-0031',
  title: '滨河路两盏路灯不亮（示例）',
  type: '求助',
  org: '云岭新区城市管理局（示例）',
  receivedAt: at('11-09', '09:12'),
  due: {workingDays: 5},
  stages: [
    stage('accepted', at('11-09', '09:12'), CENTRE),
    stage('dispatched', at('11-09', '10:05'), '云岭新区住房和建设局（示例）'),
    stage('returned', at('11-09', '15:30'), CENTRE, '路灯归城市管理局养护'),
    stage('dispatched', at('11-09', '15:42'), '云岭新区城市管理局（示例）'),
    stage('handling', at('11-10', '08:40'), '云岭新区城市管理局（示例）'),
    stage('replied', at('11-11', '16:20'), '云岭新区城市管理局（示例）'),
    stage('closed', at('11-12', '09:00'), CENTRE),
    stage('revisited', at('11-13', '10:15'), CENTRE),
    stage('rated', at('11-13', '10:15'), CENTRE),
  ],
  closedAt: at('11-12', '09:00'),
  reply: {
    text: '您好，两盏路灯的线路已于 11 月 11 日修复，现已正常照明。感谢您的反映。',
    at: at('11-11', '16:20'),
    org: '云岭新区城市管理局（示例）',
  },
  satisfaction: '双满意',
  url: 'https://www.example.gov.cn/letters/20261109-0031',
};

const noise: Case = {
  id: 'YL20261110-0107',
  title: '夜间施工噪声扰民（示例）',
  type: '投诉',
  org: '云岭新区生态环境局（示例）',
  receivedAt: at('11-10', '22:48'),
  due: {workingDays: 5},
  stages: [
    stage('accepted', at('11-10', '22:48'), CENTRE),
    stage('dispatched', at('11-11', '08:31'), '云岭新区生态环境局（示例）'),
    stage('supervised', at('11-18', '09:00'), CENTRE, '临近期限，提醒承办单位'),
  ],
};

const school: Case = {
  id: 'YL20261116-0012',
  title: '咨询随迁子女转学需要哪些材料（示例）',
  type: '咨询',
  org: '云岭新区教育局（示例）',
  receivedAt: at('11-16', '10:20'),
  due: {workingDays: 3},
  stages: [
    stage('accepted', at('11-16', '10:20'), CENTRE),
    stage('dispatched', at('11-16', '10:40'), '云岭新区教育局（示例）'),
    stage('replied', at('11-16', '15:05'), '云岭新区教育局（示例）'),
    stage('closed', at('11-17', '09:10'), CENTRE),
  ],
  closedAt: at('11-17', '09:10'),
  reply: {
    text: '您好，请携带户口簿、居住证和原学校的学籍证明，到居住地所在学区的学校办理。窗口咨询电话见“办事服务”。',
    at: at('11-16', '15:05'),
    org: '云岭新区教育局（示例）',
  },
  satisfaction: 5,
};

const bus: Case = {
  id: 'YL20261102-0088',
  title: '建议 6 路公交早高峰加密班次（示例）',
  type: '建议',
  org: '云岭新区交通运输局（示例）',
  receivedAt: at('11-02', '08:03'),
  due: {workingDays: 5, extendedTo: '2026-11-20'},
  stages: [
    stage('accepted', at('11-02', '08:03'), CENTRE),
    stage('dispatched', at('11-02', '09:20'), '云岭新区交通运输局（示例）'),
    stage('extended', at('11-06', '16:00'), '云岭新区交通运输局（示例）', '需与公交公司协商，延期 10 个工作日'),
    stage('closed', at('11-19', '11:00'), CENTRE),
  ],
  closedAt: at('11-19', '11:00'),
  reply: {
    text: '您好，自 11 月 23 日起，6 路公交 7:00 至 9:00 的发车间隔由 12 分钟缩短为 8 分钟。',
    at: at('11-19', '10:30'),
  },
};

const pothole: Case = {
  id: 'YL20261021-0044',
  title: '青石桥头路面塌陷（示例）',
  type: '求助',
  org: '云岭新区住房和建设局（示例）',
  receivedAt: at('10-21', '07:55'),
  due: {dueAt: '2026-10-28T10:00:00+00:00'},
  stages: [
    stage('accepted', at('10-21', '07:55'), CENTRE),
    stage('dispatched', at('10-21', '08:10'), '云岭新区住房和建设局（示例）'),
    stage('handling', at('10-22', '09:00'), '云岭新区住房和建设局（示例）'),
    stage('closed', at('10-30', '17:00'), CENTRE),
  ],
  closedAt: at('10-30', '17:00'),
  reply: {text: '您好，路面已修复并恢复通行。因连续降雨，工期比承诺晚两天，我们向您致歉。', at: at('10-30', '16:00')},
};

const list: CasesData = {updatedAt, source, cases: [streetLamp, noise, school, bus, pothole]};

export const examples: readonly Example<CasesOptions, CasesData>[] = [
  {name: 'list', title: {'zh-CN': '诉求列表', en: 'A list of cases'}, data: list},
  {
    name: 'ways',
    title: {'zh-CN': '反映与查询入口', en: 'Ways to write and to look a case up'},
    options: {
      submit: 'https://www.example.gov.cn/letters/new',
      track: 'https://www.example.gov.cn/letters/track?no={id}',
      limit: 3,
    },
    data: list,
  },
  {
    name: 'published-rates',
    title: {'zh-CN': '公布的比率', en: 'Published rates'},
    data: {
      ...list,
      rates: [
        {
          key: 'closing-rate',
          label: '办结率',
          value: 80,
          unit: '%',
          numerator: 4,
          denominator: 5,
          definition: '所列诉求中已办结的件数 ÷ 所列诉求件数',
          window: {from: '2026-10-21', to: '2026-11-23'},
        },
        {
          key: 'on-time-closing-rate',
          label: '按时办结率',
          value: 75,
          unit: '%',
          numerator: 3,
          denominator: 4,
          definition: '所列诉求中在承诺期限内办结的件数 ÷ 已办结件数',
          window: {from: '2026-10-21', to: '2026-11-23'},
        },
      ],
    },
  },
  {
    name: 'unanswered',
    title: {'zh-CN': '长期未答复', en: 'Long unanswered'},
    data: {
      cases: [
        {id: '1', title: '楼道堆放杂物（示例）', receivedAt: '2026-05-06', stages: [stage('accepted', '2026-05-06')]},
        {id: '2', title: '只有受理时间（示例）', receivedAt: at('11-20', '10:00'), stages: []},
      ],
    },
  },
  {
    name: 'personal-data',
    title: {'zh-CN': '自动遮盖个人信息', en: 'Personal data are masked'},
    data: {
      cases: [
        {
          ...noise,
          title: '3 号楼 2 单元 501 室漏水，请回电 13800000000（示例）',
          reply: {text: '您好，已与您（13800000000）联系，身份证号 000000194912310000 请勿公开填写。'},
        },
      ],
    },
  },
];
