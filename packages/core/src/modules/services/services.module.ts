import * as z from 'zod/mini';
import {defineModule} from '../../config/define-module.js';
import {about, count, phone, provenance, text, url} from '../../config/fields.js';
import {examples} from './services.examples.js';

const channel = z.looseObject({
  // An open set: a kind that is not known yet is still shown as a link.
  kind: text(),
  url: z.optional(url()),
  phone: z.optional(phone()),
  address: z.optional(z.string()),
  qr: z.optional(z.string()),
  hours: z.optional(z.string()),
  languages: z.optional(z.array(text())),
  login: z.optional(z.boolean()),
});

const service = z.looseObject({
  id: text(),
  name: text(),
  description: z.optional(z.string()),
  icon: z.optional(z.string()),
  audience: z.optional(z.enum(['personal', 'business', 'both'])),
  themes: z.optional(z.array(text())),
  org: z.optional(z.looseObject({name: text(), url: z.optional(url())})),
  channels: z.array(channel),
  handling: z.optional(z.looseObject({kind: z.enum(['instant', 'committed']), workingDays: z.optional(count())})),
  fee: z.optional(z.looseObject({free: z.boolean(), amount: z.optional(z.number()), basis: z.optional(z.string())})),
  hot: z.optional(z.boolean()),
  status: z.optional(z.enum(['open', 'paused'])),
  notice: z.optional(z.string()),
  code: z.optional(z.string()),
});

const data = z.looseObject({
  ...provenance,
  services: z.array(service),
});

const options = z.looseObject({
  limit: about(
    z.optional(count()),
    '先显示多少项，其余由“显示更多”展开。默认 12；0 为全部。',
    'How many services are shown at first; "Show more" brings the rest. Default 12; 0 shows all.',
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
