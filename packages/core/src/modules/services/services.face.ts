import {
  attributeOf,
  compact,
  find,
  findAll,
  h,
  plain,
  textOf,
  type Face,
  type FaceChild,
  type FaceNode,
} from '../../data/face.js';
import type {Language} from '../../locale/language.js';
import {translate} from '../../locale/strings.js';
import {isPaused, linkOf, linkOfService} from './channels.js';
import {readPrinted} from './printed-list.js';
import type {Channel, Service, ServicesData} from './services.module.js';
import strings from './services.strings.js';
import {channelWord, feeWord, handlingWord, visitsWord} from './words.js';

/** More than any portal has; a face of a million would hold up the page for half a minute. */
const MOST_SERVICES = 1_000;
const SERVICE = 'https://schema.org/GovernmentService';
const CHANNEL = 'https://schema.org/ServiceChannel';
const ORGANISATION = 'https://schema.org/GovernmentOrganization';

const said = (text: string | undefined): string | undefined => plain(text) || undefined;

// Adding 0 makes 0 of -0, which no text can tell from it.
const counted = (value: number | undefined): number | undefined => (value === undefined ? undefined : value + 0);

const carriedChannel = ({kind, url, phone, address, hours, qr, status}: Channel): Channel =>
  compact({
    kind,
    url: url || undefined,
    phone: said(phone),
    address: said(address),
    hours: said(hours),
    qr: qr || undefined,
    status,
  });

/** The fields of a service that its face says. */
function carriedService({
  id,
  name,
  description,
  icon,
  audience,
  themes,
  org,
  channels,
  handling,
  visits,
  fee,
  status,
  notice,
}: Service): Service {
  const saidThemes = themes?.map(plain).filter(Boolean);
  return compact({
    id,
    name: plain(name),
    description: said(description),
    icon: icon || undefined,
    audience,
    themes: saidThemes?.length ? saidThemes : undefined,
    org: said(org?.name) ? {name: plain(org?.name)} : undefined,
    channels: channels.map(carriedChannel),
    handling: handling && compact({kind: handling.kind, workingDays: counted(handling.workingDays)}),
    visits: counted(visits),
    fee: fee && compact({free: fee.free, amount: counted(fee.amount)}),
    status,
    notice: said(notice),
  });
}

/** The address of what is paused is kept for machines only: a reader is given no dead link. */
function writeChannel(channel: Channel, service: Service, language: Language): FaceNode {
  const {kind, url, phone, address, hours, qr, status} = channel;
  const isOut = isPaused(channel, service);
  const word = h(
    'data',
    {itemprop: 'kind', value: kind},
    kind === 'phone' ? undefined : channelWord(channel, language),
  );
  return h(
    'span',
    {itemprop: 'availableChannel', itemscope: true, itemtype: CHANNEL},
    url === undefined
      ? word
      : isOut
        ? h('link', {itemprop: 'serviceUrl', href: url})
        : h('a', {itemprop: 'serviceUrl', href: url}, word),
    url !== undefined && isOut && word,
    phone &&
      (isOut
        ? h('span', {itemprop: 'servicePhone'}, phone)
        : h('a', {itemprop: 'servicePhone', href: linkOf({kind: 'phone', phone})}, phone)),
    address && [' ', h('span', {itemprop: 'serviceLocation'}, address)],
    hours && [' ', h('span', {itemprop: 'hoursAvailable'}, hours)],
    qr && h('meta', {itemprop: 'qr', content: qr}),
    status && h('meta', {itemprop: 'status', content: status}),
  );
}

function writeService(service: Service, language: Language): FaceNode {
  const {
    id,
    name,
    description,
    icon,
    audience,
    themes = [],
    org,
    channels,
    handling,
    visits,
    fee,
    status,
    notice,
  } = service;
  const word = (key: 'paused'): string => translate(strings, language, key);
  const link = linkOfService(service);
  const named = h('span', {itemprop: 'name'}, name);
  const each = (nodes: readonly FaceNode[]): FaceChild[] => nodes.flatMap((node) => [' ', node]);
  return h(
    'li',
    {itemscope: true, itemtype: SERVICE, itemid: id},
    link === undefined ? named : h('a', {itemprop: 'url', href: link}, named),
    icon && h('meta', {itemprop: 'icon', content: icon}),
    audience && h('meta', {itemprop: 'audience', content: audience}),
    status && [' ', h('data', {itemprop: 'status', value: status}, status === 'paused' && word('paused'))],
    notice && h('p', {itemprop: 'notice'}, notice),
    description && h('p', {itemprop: 'description'}, description),
    handling && [' ', h('data', {itemprop: 'handling', value: handling.kind}, handlingWord(handling, language))],
    handling?.workingDays !== undefined && h('meta', {itemprop: 'workingDays', content: handling.workingDays}),
    visits !== undefined && [' ', h('data', {itemprop: 'visits', value: visits}, visitsWord(visits, language))],
    fee && [' ', h('data', {itemprop: 'free', value: String(fee.free)}, feeWord(fee, language))],
    fee?.amount !== undefined && h('meta', {itemprop: 'amount', content: fee.amount}),
    each(channels.map((channel) => writeChannel(channel, service, language))),
    org && [
      ' ',
      h(
        'span',
        {itemprop: 'provider', itemscope: true, itemtype: ORGANISATION},
        h('span', {itemprop: 'name'}, org.name),
      ),
    ],
    each(themes.map((theme) => h('span', {itemprop: 'serviceType'}, theme))),
  );
}

function readChannel(item: Element): unknown {
  const url = attributeOf(item, 'serviceUrl', 'href');
  const phone = textOf(item, 'servicePhone');
  return compact({
    kind: attributeOf(item, 'kind', 'value') ?? (url ? 'web' : phone ? 'phone' : 'counter'),
    url,
    phone,
    address: textOf(item, 'serviceLocation'),
    hours: textOf(item, 'hoursAvailable'),
    qr: attributeOf(item, 'qr', 'content'),
    status: attributeOf(item, 'status', 'content'),
  });
}

function readService(item: Element): unknown {
  const name = textOf(item, 'name') ?? '';
  const org = find(item, 'provider');
  const themes = findAll(item, 'serviceType').map(({textContent}) => plain(textContent));
  const handling = attributeOf(item, 'handling', 'value');
  const workingDays = attributeOf(item, 'workingDays', 'content');
  const visits = attributeOf(item, 'visits', 'value');
  const free = attributeOf(item, 'free', 'value');
  const amount = attributeOf(item, 'amount', 'content');
  const channels = findAll(item, 'availableChannel').map(readChannel);
  // Microdata from another hand often say only where the service is.
  const url = channels.length ? undefined : attributeOf(item, 'url', 'href');
  return compact({
    id: item.getAttribute('itemid') ?? url ?? name,
    name,
    description: textOf(item, 'description'),
    icon: attributeOf(item, 'icon', 'content'),
    audience: attributeOf(item, 'audience', 'content'),
    themes: themes.length ? themes : undefined,
    org: org ? {name: textOf(org, 'name') ?? ''} : undefined,
    channels: url === undefined ? channels : [{kind: 'web', url}],
    handling:
      handling && compact({kind: handling, workingDays: workingDays === undefined ? undefined : Number(workingDays)}),
    visits: visits === undefined ? undefined : Number(visits),
    fee: free && compact({free: free === 'true', amount: amount === undefined ? undefined : Number(amount)}),
    status: attributeOf(item, 'status', 'value'),
    notice: textOf(item, 'notice'),
  });
}

/** A list of services with their channels. What a CMS printed as plain links is read as well. */
export const face: Face<ServicesData> = {
  // Mozilla's Readability weighs sections and paragraphs only: a bare list beside an article it leaves out.
  write: ({services}, language: Language = 'zh-CN') => [
    h(
      'section',
      {},
      h(
        'ul',
        {},
        services.slice(0, MOST_SERVICES).map((service) => writeService(carriedService(service), language)),
      ),
    ),
  ],
  read(element) {
    const items = [...element.querySelectorAll(`[itemtype="${SERVICE}"]`)];
    const services = items.length ? items.map(readService) : readPrinted(element);
    return services && {services};
  },
  carries: ({services}) => ({services: services.slice(0, MOST_SERVICES).map(carriedService)}),
};
