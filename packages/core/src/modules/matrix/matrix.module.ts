import * as z from 'zod/mini';
import {defineModule} from '../../config/define-module.js';
import {about, atMost, count, LONG, provenance, resource, text, time, url} from '../../config/fields.js';
import {label} from '../../config/post-schema.js';
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
  // As the platform prints it where it gives no exact figure; `followers` is then what it comes to, for the order.
  followersText: z.optional(z.string()),
  posts: z.optional(count()),
  lastPostAt: z.optional(time()),
  joinedAt: z.optional(time()),
  interaction: z.optional(z.boolean()),
  latest: z.optional(
    z.looseObject({
      text: text(),
      url: z.optional(url()),
      publishedAt: z.optional(time()),
      labels: z.optional(z.array(label)),
    }),
  ),
});

const data = z.looseObject({
  ...provenance,
  members: atMost(LONG, z.array(member)),
  total: z.optional(count()),
  next: z.optional(resource()),
  search: z.optional(resource()),
});

const options = z.looseObject({
  groupBy: about(
    z.optional(z.enum(['sector', 'org', 'region', 'level', 'platform', 'group', 'none'])),
    '分组方式：sector 系统，org 机构，region 地区，level 级别，platform 平台，group 数据中的 group 路径（可多级），none 不分组。默认 sector；没有任何账号填写该项时不分组。',
    'How members are grouped: by sector, organisation (org), region, level or platform, by the path in their group (nested), or not (none). Default sector; where no member has that field, there are no groups.',
  ),
  rows: about(
    z.optional(z.enum(['organisation', 'account'])),
    '每行是什么：organisation 机构，同一机构的账号合为一行（默认）；account 账号。',
    'What a row is: an organisation with its accounts (organisation, the default), or each account.',
  ),
  order: about(
    z.optional(z.enum(['given', 'name', 'followers', 'latest', 'newest'])),
    '组内顺序：given 按数据（默认），name 名称（中文按拼音），followers 粉丝数，latest 最近发布，newest 最新加入。主账号在前，未知的在后。',
    'The order within a group: as in the data (given, the default), by name (in Chinese by pinyin), followers, latest post or newest member. The main account comes first, the unknown last.',
  ),
  layout: about(
    z.optional(z.enum(['list', 'cards', 'compact'])),
    '版式：list 列表（默认），cards 卡片，compact 紧凑。',
    'How rows stand: in a list (the default), as cards, or compact.',
  ),
  limit: about(
    z.optional(count()),
    '先显示多少行，其余由“显示更多”展开。默认 12；0 为全部。',
    'How many rows are shown at first; "Show more" brings the rest. Default 12; 0 shows all.',
  ),
  quietAfter: about(
    z.optional(count()),
    '多少天未发布标为“较少更新”。默认 10。',
    'Days without a post after which an account is marked as quiet. Default 10.',
  ),
  staleAfter: about(
    z.optional(count()),
    '多少天未发布标为“久未更新”。默认 14（国办秘函〔2019〕19号）。',
    'Days without a post after which an account is marked as not updated. Default 14 (国办秘函〔2019〕19号).',
  ),
  boxHeight: about(
    z.optional(count()),
    '长列表在多高（像素）的框内滚动。默认 0，随页面滚动。',
    'Height in px of a box in which a long list scrolls. Default 0: it scrolls with the page.',
  ),
  noFind: about(
    z.optional(z.boolean()),
    '不显示查找和筛选。默认在账号较多时显示。',
    'Leaves out the field to find accounts and the filters, which else are there where there are many accounts.',
  ),
  linkable: about(
    z.optional(z.boolean()),
    '把查找和筛选的状态写进网址的 # 部分，筛选后的列表可以转发。',
    'Keeps what is searched and filtered for in the fragment of the page’s address, so that a filtered list can be shared.',
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
  formats: ['weibo'],
  options,
  data,
  examples,
  load: () => import('./mh-matrix.js'),
});

export type MatrixOptions = z.infer<typeof options>;
export type MatrixData = z.infer<typeof data>;
export type Member = z.infer<typeof member>;
