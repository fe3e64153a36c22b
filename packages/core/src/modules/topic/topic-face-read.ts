import {attributeOf, compact, find, findAll, plain, textOf} from '../../data/face.js';
import {readPost} from '../../parts/post-face-read.js';
import {COUNTS, some} from './topic-face-carried.js';

const numberOf = (item: Element, itemprop: string, attribute: string): number | undefined => {
  const value = attributeOf(item, itemprop, attribute);
  return value ? Number(value) : undefined;
};

const readCounts = (item: Element, names: readonly string[] = COUNTS) =>
  Object.fromEntries(names.map((key) => [key, numberOf(item, key, 'value')]));

const readParty = (item: Element): object =>
  compact({
    name: textOf(item, 'name') ?? '',
    url: attributeOf(item, 'url', 'href'),
    group: textOf(item, 'group'),
  });

function readHost(item: Element): object {
  const verified = find(item, 'verified');
  return compact({
    ...readParty(item),
    verified:
      verified &&
      compact({kind: verified.getAttribute('value') ?? '', reason: plain(verified.textContent) || undefined}),
  });
}

const readSubTopic = (item: Element): object =>
  compact({
    name: textOf(item, 'name') ?? '',
    url: attributeOf(item, 'url', 'href') ?? '',
    ...readCounts(item, ['reads', 'discussions']),
    subTopics: some(findAll(item, 'hasPart').map(readSubTopic)),
  });

/** The cover as `img`, with the size that its author gave. */
function coverOf(image: Element): object {
  const size = (name: string): number | undefined => {
    const value = image.getAttribute(name);
    return value ? Number(value) : undefined;
  };
  return compact({
    src: image.getAttribute('src') ?? '',
    alt: image.getAttribute('alt') ?? '',
    width: size('width'),
    height: size('height'),
  });
}

/** A topic that microdata describe. */
export function readTopic(item: Element): object {
  const url = attributeOf(item, 'url', 'href') ?? '';
  const image = find(item, 'image');
  const host = find(item, 'organizer');
  const action = find(item, 'potentialAction');
  return compact({
    id: item.getAttribute('itemid') ?? url,
    name: textOf(item, 'name') ?? '',
    url,
    lead: textOf(item, 'description'),
    cover: image && coverOf(image),
    host: host && readHost(host),
    startAt: attributeOf(item, 'startDate', 'datetime'),
    endAt: attributeOf(item, 'endDate', 'datetime'),
    ...readCounts(item),
    countedAt: attributeOf(item, 'countedAt', 'datetime'),
    action: action && {text: plain(action.textContent), href: action.getAttribute('href') ?? ''},
    participants: some(findAll(item, 'contributor').map(readParty)),
    subTopics: some(findAll(item, 'hasPart').map(readSubTopic)),
    latest: some(findAll(item, 'mainEntity').map(readPost)),
  });
}

/** Reads a block as a CMS prints it: a linked title, an image, a paragraph, and lists of links to sub-topics, nested or not. */
export function readPrinted(element: ParentNode): object | undefined {
  const named =
    [...element.querySelectorAll('a[href]')].find((link) => !link.closest('li') && plain(link.textContent)) ??
    element.querySelector('a[href]');
  const url = named?.getAttribute('href');
  const name = plain(element.querySelector('h1, h2, h3, h4, h5, h6')?.textContent) || plain(named?.textContent);
  if (!named || !url || !name) return undefined;
  const image = element.querySelector('img[src]');
  const lead = [...element.querySelectorAll('p')]
    .map(({textContent}) => plain(textContent))
    .find((text) => text && text !== name);
  const links = [...element.querySelectorAll('li')].filter((entry) => !entry.parentElement?.closest('li'));
  return compact({
    id: url,
    name,
    url,
    lead,
    cover: image ? coverOf(image) : undefined,
    subTopics: some(links.flatMap((entry) => readPrintedEntry(entry, named))),
  });
}

/** The links of one entry; what is in a list within it are the sub-topics of its first. */
function readPrintedEntry(entry: Element, named: Element): object[] {
  const links = [...entry.querySelectorAll('a[href]')].filter((link) => link !== named && plain(link.textContent));
  const asSubTopic = (link: Element): {name: string; url: string} => ({
    name: plain(link.textContent),
    url: link.getAttribute('href')!,
  });
  const own = links.filter((link) => link.closest('li') === entry).map(asSubTopic);
  const nested = links.filter((link) => link.closest('li') !== entry).map(asSubTopic);
  return own.length && nested.length ? [{...own[0]!, subTopics: nested}, ...own.slice(1)] : [...own, ...nested];
}
