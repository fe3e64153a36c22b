import * as z from 'zod/mini';
import {defineModule} from '../../config/define-module.js';
import {about, atMost, count, LONG, provenance, resource, text, time, url} from '../../config/fields.js';
import {metric} from '../../config/metric.js';
import {examples} from './cases.examples.js';

const stage = z.looseObject({
  // An open set: 受理 派单 办理 答复 督办 办结 回访 评价 退回 延期 are known, others stand as they are written.
  code: text(),
  at: time(),
  org: z.optional(z.string()),
  note: z.optional(z.string()),
});

const publicCase = z.looseObject({
  id: text(),
  title: text(),
  type: z.optional(z.string()),
  org: z.optional(z.string()),
  receivedAt: time(),
  stages: atMost(1_000, z.array(stage)),
  due: z.optional(
    z.looseObject({
      workingDays: z.optional(count()),
      dueAt: z.optional(time()),
      extendedTo: z.optional(time()),
    }),
  ),
  closedAt: z.optional(time()),
  reply: z.optional(z.looseObject({text: z.string(), at: z.optional(time()), org: z.optional(z.string())})),
  // 5, or 双满意: places rate in different ways.
  satisfaction: z.optional(z.unknown()),
  url: z.optional(url()),
});

const data = z.looseObject({
  ...provenance,
  cases: atMost(LONG, z.array(publicCase)),
  next: z.optional(resource()),
  rates: z.optional(atMost(100, z.array(metric))),
});

const options = z.looseObject({
  limit: about(
    z.optional(count()),
    '先显示多少件，其余由“显示更多”展开。默认 8；0 为全部。',
    'How many cases are shown at first; "Show more" brings the rest. Default 8; 0 shows all.',
  ),
  submit: about(
    z.optional(url()),
    '写信、提交诉求的地址，如表单页或 tel:12345。',
    'Where people can write or hand in an appeal: a form’s page, or tel:12345.',
  ),
  track: about(
    z.optional(url()),
    '按编号查询的网址模板，{id} 处填编号，如 https://www.example.gov.cn/track?no={id}。',
    'Template of the address at which a case number is looked up, with {id} for the number.',
  ),
});

/** Cases 诉求公开: public appeals from acceptance to closing, with who passed them to whom and how long it took. */
export const cases = defineModule({
  type: 'cases',
  version: 1,
  title: {'zh-CN': '诉求公开', en: 'Public appeals'},
  help: {
    'zh-CN': '群众诉求从受理到办结的全过程：谁承办、转给谁、用了几个工作日、是否按时。个人信息在显示前自动遮盖。',
    en: 'Appeals from acceptance to closing: who handled them, who passed them on, how many working days it took. Personal data are masked before they are shown.',
  },
  whenNotToUse: {
    'zh-CN':
      '公布不了承办单位和办理时限的诉求时；内容涉密、涉及个人隐私或当事人不同意公开时。只想公布总体办结率，用办理情况（stats）。',
    en: 'Where neither the handling unit nor the dates can be published; where an appeal is secret, private, or its author has not agreed. For overall closing rates alone use the figures (stats).',
  },
  sizes: ['half', 'wide', 'full'],
  reservedHeights: [744, 736],
  items: 'cases',
  options,
  data,
  examples,
  load: () => import('./mh-cases.js'),
});

export type CasesOptions = z.infer<typeof options>;
export type CasesData = z.infer<typeof data>;
export type Case = z.infer<typeof publicCase>;
export type Stage = z.infer<typeof stage>;
