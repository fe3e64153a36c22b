import * as z from 'zod/mini';
import {defineModule} from '../../config/define-module.js';
import {about, count, provenance, resource, text, time, url} from '../../config/fields.js';
import {examples} from './matrix.examples.js';

const region = z.looseObject({code: z.optional(z.string()), name: text()});

const organisation = z.looseObject({
  id: text(),
  name: text(),
  url: z.optional(url()),
  level: z.optional(z.string()),
  sector: z.optional(z.string()),
  region: z.optional(region),
});

const member = z.looseObject({
  id: text(),
  name: text(),
  url: url(),
  platform: text(),
  handle: z.optional(z.string()),
  avatar: z.optional(resource()),
  description: z.optional(z.string()),
  org: z.optional(organisation),
  group: z.optional(z.array(text())),
  role: z.optional(z.enum(['main', 'member'])),
  verified: z.optional(z.looseObject({kind: text(), reason: z.optional(z.string())})),
  status: z.optional(z.enum(['active', 'suspended', 'closed'])),
  notice: z.optional(z.looseObject({text: text(), url: z.optional(url())})),
  followers: z.optional(count()),
  posts: z.optional(count()),
  lastPostAt: z.optional(time()),
  interaction: z.optional(z.boolean()),
  latest: z.optional(z.looseObject({text: text(), url: z.optional(url()), publishedAt: z.optional(time())})),
});

const data = z.looseObject({
  ...provenance,
  members: z.array(member),
  total: z.optional(count()),
  next: z.optional(resource()),
  search: z.optional(resource()),
});

const options = z.looseObject({
  groupBy: about(
    z.optional(z.enum(['sector', 'org', 'region', 'platform', 'none'])),
    '分组方式：sector 系统，org 机构，region 地区，platform 平台，none 不分组。默认 sector；没有任何账号填写该项时不分组。',
    'How members are grouped: by sector, organisation (org), region or platform, or not (none). Default sector; where no member has that field, there are no groups.',
  ),
  limit: about(
    z.optional(count()),
    '先显示多少个账号，其余由“显示更多”展开。默认 12；0 为全部。',
    'How many members are shown at first; "Show more" brings the rest. Default 12; 0 shows all.',
  ),
});

/** The account matrix 政务矩阵: every member account of an agency, and what it last posted. */
export const matrix = defineModule({
  type: 'matrix',
  version: 1,
  title: {'zh-CN': '政务矩阵', en: 'Account matrix'},
  help: {
    'zh-CN': '列出本机关及所属单位的全部政务新媒体账号和最近动态。',
    en: 'Lists every social-media account of the agency and its units, and what each last posted.',
  },
  whenNotToUse: {
    'zh-CN': '只有一两个账号时：在页脚放链接即可。友情链接、下属网站名录、没有账号的单位通讯录也不要用它。',
    en: 'For one or two accounts: links in the footer will do. Nor for a directory of websites, or of units that have no accounts.',
  },
  sizes: ['half', 'narrow', 'wide', 'full'],
  reservedHeights: [860, 860],
  items: 'members',
  options,
  data,
  examples,
  load: () => import('./mh-matrix.js'),
});

export type MatrixOptions = z.infer<typeof options>;
export type MatrixData = z.infer<typeof data>;
export type Member = z.infer<typeof member>;
