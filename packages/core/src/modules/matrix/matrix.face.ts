import {attributeOf, compact, countOf, find, h, plain, textOf, type Face, type FaceNode} from '../../data/face.js';
import type {MatrixData, Member} from './matrix.module.js';

/** A reader who wants more than these has the page itself; a crawler that wants all has the payload. */
const MOST_MEMBERS = 100;

/** The fields of a member that its face says. */
function carriedMember({
  id,
  name,
  url,
  platform,
  handle,
  description,
  org,
  followers,
  lastPostAt,
  latest,
}: Member): Member {
  return compact({
    id,
    name: plain(name),
    url,
    platform: plain(platform) || 'website',
    handle: plain(handle) || undefined,
    description: plain(description) || undefined,
    followers,
    lastPostAt,
    org: org && {id: org.id, name: plain(org.name)},
    latest: plain(latest?.text) ? {text: plain(latest?.text)} : undefined,
  });
}

const writeMember = (member: Member): FaceNode =>
  h(
    'li',
    {itemscope: true, itemtype: 'https://schema.org/GovernmentOrganization', itemid: member.id},
    h('a', {itemprop: 'url', href: member.url}, h('span', {itemprop: 'name'}, member.name)),
    ' ',
    h('span', {itemprop: 'platform'}, member.platform),
    member.handle && [' ', h('span', {itemprop: 'alternateName'}, member.handle)],
    member.org && [
      ' ',
      h(
        'span',
        {itemprop: 'parentOrganization', itemscope: true, itemid: member.org.id},
        h('span', {itemprop: 'name'}, member.org.name),
      ),
    ],
    member.description && h('p', {itemprop: 'description'}, member.description),
    member.followers !== undefined && [
      ' ',
      h('data', {itemprop: 'followers', value: member.followers}, String(member.followers)),
    ],
    member.lastPostAt && [' ', h('time', {itemprop: 'dateModified', datetime: member.lastPostAt}, member.lastPostAt)],
    member.latest && h('p', {itemprop: 'latest'}, member.latest.text),
  );

function readMember(item: Element): Member {
  const link = find(item, 'url') ?? item.querySelector('a[href]');
  const org = find(item, 'parentOrganization');
  const latest = textOf(item, 'latest');
  const url = link?.getAttribute('href') ?? '';
  return compact({
    id: item.getAttribute('itemid') ?? url,
    name: textOf(item, 'name') ?? plain(link?.textContent),
    url,
    platform: textOf(item, 'platform') ?? 'website',
    handle: textOf(item, 'alternateName'),
    description: textOf(item, 'description'),
    followers: countOf(item, 'followers'),
    lastPostAt: attributeOf(item, 'dateModified', 'datetime'),
    org: org ? {id: org.getAttribute('itemid') ?? '', name: textOf(org, 'name') ?? ''} : undefined,
    latest: latest ? {text: latest} : undefined,
  });
}

/** A list of accounts. What a CMS printed as plain links is read as well. */
export const face: Face<MatrixData> = {
  write: ({members}) => [h('ul', {}, members.slice(0, MOST_MEMBERS).map(writeMember))],
  read(element) {
    const items = [...element.querySelectorAll('li')].filter((item) => item.querySelector('a[href]'));
    return items.length ? {members: items.map(readMember)} : undefined;
  },
  carries: ({members}) => ({members: members.slice(0, MOST_MEMBERS).map(carriedMember)}),
};
