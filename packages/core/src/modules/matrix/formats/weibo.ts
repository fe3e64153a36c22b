import {isObject} from '../../../config/shape.js';
import type {Adapter} from '../../../data/adapter.js';
import {parseBody, SourceError} from '../../../data/request.js';
import {feedTime} from '../../../formats/feed-time.js';
import {htmlToText, linkTo} from '../../../formats/html-text.js';
import {countOf, textOf} from '../../../formats/json-values.js';
import {decodeEntities} from '../../../formats/markup.js';
import {accountAddress, postAddress, verifiedKind} from '../../../formats/weibo-user.js';
import {readWrittenCount} from '../../../formats/written-count.js';

type Values = Record<string, unknown>;

/**
 * Users of Weibo's open platform: one (`users/show`), a list (`friendships/friends`, `users` with `total_number`), or an
 * array that an agency gathered of several answers.
 */
export const adapt: Adapter = (body, url) => {
  const answer = parseBody(body, url);
  const users = usersOf(answer);
  if (!users)
    throw new SourceError('wrong-format', {
      url,
      expected: 'users/show, friendships/friends',
      found: JSON.stringify(answer).slice(0, 40),
    });
  const total = isObject(answer) ? countOf(answer['total_number']) : undefined;
  return {members: users.map((user) => (isObject(user) ? toMember(user, url) : user)), total};
};

function usersOf(answer: unknown): readonly unknown[] | undefined {
  if (Array.isArray(answer)) return answer;
  if (!isObject(answer)) return undefined;
  if (Array.isArray(answer['users'])) return answer['users'];
  return 'screen_name' in answer ? [answer] : undefined;
}

function toMember(user: Values, base: string): Values {
  const id = textOf(user['idstr']) || exactId(user['id']);
  const kind = verifiedKind(user);
  const latest = isObject(user['status']) ? toLatest(user['status'], id, base) : undefined;
  const written = readWrittenCount(user['followers_count']);
  return {
    id,
    name: textOf(user['screen_name']) || textOf(user['name']),
    url: id ? accountAddress(id) : undefined,
    platform: 'weibo',
    avatar: ownAvatar(textOf(user['avatar_large']) || textOf(user['profile_image_url']), base),
    description: textOf(user['description']) || undefined,
    verified: kind && {kind, reason: textOf(user['verified_reason']) || undefined},
    // What cannot be read goes on as it is, so that it is reported.
    followers: written ? written.value : user['followers_count'],
    followersText: written?.text,
    posts: readWrittenCount(user['statuses_count'])?.value,
    lastPostAt: latest?.['publishedAt'],
    latest: latest?.['text'] ? latest : undefined,
  };
}

/** A number that JSON could hold without losing digits; a wrong id would lead to somebody else's account. */
const exactId = (id: unknown): string => (Number.isSafeInteger(id) ? String(id) : '');

/** Weibo's own pictures are signed, expire, and would tell a third party who reads the page; an agency copies them. */
function ownAvatar(address: string, base: string): string | undefined {
  const avatar = address ? linkTo(address, base) : undefined;
  return avatar && new URL(avatar).origin === new URL(base).origin ? avatar : undefined;
}

function toLatest(status: Values, userId: string, base: string): Values {
  const written = textOf(status['text']);
  const postId = textOf(status['idstr']) || textOf(status['mid']);
  return {
    text: /<\w+[^>]*>/.test(written) ? htmlToText(written, base).text : decodeEntities(written),
    url: userId && postId ? postAddress(userId, postId) : undefined,
    publishedAt: feedTime(status['created_at']),
  };
}
