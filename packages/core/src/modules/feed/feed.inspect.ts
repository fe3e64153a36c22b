import type {Post} from '../../config/post-schema.js';
import type {Finding, Wording} from '../../config/shape.js';
import {inSlices} from '../../element/in-slices.js';
import type {InspectInSlices} from '../../element/inspect.js';
import {isLabelKind} from '../../parts/label.js';
import {findContradictions, type Breach} from './consistency.js';
import type {FeedData, FeedOptions} from './feed.module.js';
import {wordings} from './findings.js';

/** Characters that turn the direction of what follows them, and can make a text read otherwise than it is written. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;
const BEGINNING = 20;

/** Enough of a text to know the post by. */
const nameOf = ({author, text}: Post): string =>
  `${author.name}：${text.length > BEGINNING ? `${text.slice(0, BEGINNING)}…` : text}`;

const find = (code: keyof typeof wordings, path: string, params: Record<string, unknown>): Finding => ({
  code,
  severity: code === 'label-lapsed' ? 'notice' : 'warning',
  path,
  params,
  wording: wordings[code] as Wording,
});

/** What an agency should know of its posts: labels against the record, reprints without a source, missing times. */
export const inspect: InspectInSlices<FeedData, FeedOptions> = async (
  {posts},
  {labels: custom = [], labelPolicy},
  {now},
) => {
  const findings: Finding[] = [];
  const known = new Set(custom.map(({kind}) => kind));
  const seen = new Map<string, number>();
  await inSlices(posts, (post, index) => {
    const path = `posts[${index}]`;
    if (post.publishedAt === undefined) findings.push(find('post-undated', path, {found: nameOf(post)}));
    if (TURNING.test(post.text)) findings.push(find('post-turning', `${path}.text`, {found: nameOf(post)}));
    post.labels?.forEach((label, place) => {
      const kind = typeof label === 'string' ? label : label.kind;
      if (!isLabelKind(kind) && !known.has(kind))
        findings.push(find('label-unknown', `${path}.labels[${place}]`, {found: kind}));
    });
    const twin = seen.get(`${post.author.platform ?? ''} ${post.id}`);
    if (twin === undefined) seen.set(`${post.author.platform ?? ''} ${post.id}`, index);
    else findings.push(find('post-twice', `${path}.id`, {found: post.id, other: `posts[${twin}]`}));
  });
  if (labelPolicy === 'off') return findings;
  for (const {breach, index, label, other} of await findContradictions(posts, now)) {
    const post = posts[index]!;
    findings.push(
      find(codes[breach], label === undefined ? `posts[${index}]` : `posts[${index}].labels[${label}]`, {
        found: nameOf(post),
        other: other === undefined ? '' : nameOf(posts[other]!),
        author: post.author.name,
        source: post.contentSource?.name ?? '',
      }),
    );
  }
  return findings;
};

const codes: Readonly<Record<Breach, keyof typeof wordings>> = {
  'original-repost': 'label-original-repost',
  'original-source': 'label-original-source',
  'first-later': 'label-first-later',
  'first-undated': 'label-first-undated',
  'exclusive-copied': 'label-exclusive-copied',
  'authoritative-unverified': 'label-authoritative-unverified',
  'authoritative-unsourced': 'label-authoritative-unsourced',
  'reprint-unsourced': 'reprint-unsourced',
  lapsed: 'label-lapsed',
};
