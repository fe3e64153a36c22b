import * as z from 'zod/mini';
import {defineModule} from '../../config/define-module.js';
import {about, atMost, count, LONG, phone, provenance, text, time, url} from '../../config/fields.js';
import {examples} from './services.examples.js';

const channel = z.looseObject({
  // An open set: a kind that is not known yet is still shown as a link.
  kind: text(),
  url: z.optional(url()),
  phone: z.optional(phone()),
  address: z.optional(z.string()),
  qr: about(
    z.optional(z.string()),
    '二维码的内容（文字或网址），在浏览器内绘制；不是图片地址。',
    'What the QR code says, text or an address; it is drawn in the browser. Not the address of an image.',
  ),
  hours: about(
    z.optional(z.string()),
    '开放时间，如“工作日 9:00–12:00，13:30–17:00；周六 9:00–12:00”或 Mo-Fr 09:00-17:00；读得懂时显示“开放中”或何时开门。',
    'Opening hours, such as “Mon–Fri 9:00–17:00, Sat 9:00–12:00”; where they can be read, it says whether it is open now.',
  ),
  languages: z.optional(z.array(text())),
  login: z.optional(z.boolean()),
  status: about(
    z.optional(z.enum(['open', 'paused'])),
    '本渠道 open 可用，paused 暂停；不写时随事项：事项暂停则网址不可点，电话和窗口照常显示。',
    'Whether this channel works; without it, as the service: the addresses of a paused one are not links, its phone and counter stay.',
  ),
  linkState: about(
    z.optional(text()),
    '网址检查结果：ok 正常，moved 已跳转，broken 打不开；只给网站管理员看。',
    'What a check of the address found: ok, moved or broken; shown to the webmaster only.',
  ),
  linkCheckedAt: about(
    z.optional(time()),
    '网址的检查时间；只给网站管理员看。',
    'When the address was checked; shown to the webmaster only.',
  ),
});

const service = z.looseObject({
  id: text(),
  name: text(),
  description: z.optional(z.string()),
  icon: z.optional(z.string()),
  audience: z.optional(z.enum(['personal', 'business', 'both'])),
  themes: z.optional(z.array(text())),
  org: z.optional(z.looseObject({name: text(), url: z.optional(url())})),
  channels: atMost(100, z.array(channel)),
  handling: z.optional(z.looseObject({kind: z.enum(['instant', 'committed']), workingDays: z.optional(count())})),
  visits: about(
    z.optional(count()),
    '最多要到现场几次；0 为不用跑。',
    'How often one must come in person at most; 0 for not at all.',
  ),
  fee: z.optional(z.looseObject({free: z.boolean(), amount: z.optional(z.number()), basis: z.optional(z.string())})),
  hot: z.optional(z.boolean()),
  status: z.optional(z.enum(['open', 'paused'])),
  notice: z.optional(z.string()),
  code: z.optional(z.string()),
});

const data = z.looseObject({
  ...provenance,
  services: atMost(LONG, z.array(service)),
});

const options = z.looseObject({
  limit: about(
    z.optional(count()),
    '先显示多少项（分组时为每组），其余由“全部服务”展开。默认 12；0 为全部。',
    'How many services are shown at first, in each group where there are groups; "All services" brings the rest. Default 12; 0 shows all.',
  ),
  layout: about(
    z.optional(z.enum(['tiles', 'list', 'compact'])),
    '版式：tiles 磁贴（默认），list 逐行列表并带说明，compact 只有图标和名称。',
    'Layout: tiles (default), list in rows with descriptions, compact with icons and names only.',
  ),
  groupBy: about(
    z.optional(z.enum(['audience', 'theme', 'org'])),
    '分组：audience 个人/法人，theme 主题，org 承办单位；不写不分组。',
    'Groups by audience, theme or organisation; none without it.',
  ),
  tabs: about(
    z.optional(z.boolean()),
    '分组以标签页切换，而不是小标题。',
    'Shows one group at a time, behind tabs, in place of headings.',
  ),
  search: about(
    z.optional(z.boolean()),
    '显示搜索框，可用汉字、拼音或拼音首字母查找。',
    'Shows a search field that also knows pinyin and its initials.',
  ),
  recent: about(
    z.optional(z.boolean()),
    '显示本人最近使用的服务；只记在访问者自己的设备上，可清除。默认关闭。',
    'Shows the services used last; kept on the visitor’s own device only, with a button to clear them. Off by default.',
  ),
  leavingNotice: about(
    z.optional(z.string()),
    '离站提示：打开非政府网站前显示的话；不写则不提示。',
    'A notice shown before a site is opened that is not the government’s; none without it.',
  ),
  ownHosts: about(
    z.optional(z.array(text())),
    '除 gov.cn、.政务 和本站以外，也算自己的网站域名；其余网站的链接带“外部网站”标记。',
    'Hosts that count as the agency’s own beside gov.cn, .政务 and the page’s; links to all others are marked as external.',
  ),
});

/** Services 办事服务: tiles that lead to what a citizen can get done, and how. */
export const services = defineModule({
  type: 'services',
  version: 1,
  title: {'zh-CN': '办事服务', en: 'Services'},
  help: {
    'zh-CN': '服务事项入口：办什么、怎么办、多久办好。',
    en: 'Entries to services: what it is, by which channel, and how long it takes.',
  },
  whenNotToUse: {
    'zh-CN': '事项还不能在任何渠道办理时；新闻、政策和专题链接不是服务事项。一个专题活动用话题（topic）。',
    en: 'Where something cannot be applied for by any channel yet; news, policies and links to campaigns are not services. For a campaign use a topic.',
  },
  sizes: ['half', 'wide', 'full', 'narrow'],
  reservedHeights: [520, 980],
  items: 'services',
  options,
  data,
  examples,
  load: () => import('./mh-services.js'),
});

export type ServicesOptions = z.infer<typeof options>;
export type ServicesData = z.infer<typeof data>;
export type Service = z.infer<typeof service>;
export type Channel = z.infer<typeof channel>;
