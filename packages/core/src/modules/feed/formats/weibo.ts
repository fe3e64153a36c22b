import {isObject} from '../../../config/shape.js';
import type {Adapter} from '../../../data/adapter.js';
import {parseBody, SourceError} from '../../../data/request.js';
import {feedTime} from '../../../formats/feed-time.js';
import {htmlToText, linkTo} from '../../../formats/html-text.js';
import {countOf, listOf, textOf} from '../../../formats/json-values.js';
import {decodeEntities} from '../../../formats/markup.js';
import {accountAddress, postAddress, verifiedKind} from '../../../formats/weibo-user.js';

type Values = Record<string, unknown>;

/** `statuses/user_timeline` of Weibo's open platform. Ids are taken from `idstr`: numbers of that size lose digits. */
export const adapt: Adapter = (body, url) => {
  const answer = parseBody(body, url);
  if (!isObject(answer) || !Array.isArray(answer['statuses']))
    throw new SourceError('wrong-format', {
      url,
      expected: 'statuses/user_timeline',
      found: JSON.stringify(answer).slice(0, 40),
    });
  return {posts: answer['statuses'].map((status) => (isObject(status) ? toPost(status, url) : status))};
};

function toPost(status: Values, base: string): Values {
  const original = status['retweeted_status'];
  const core = toStatus(status, base);
  if (!isObject(original)) return core;
  const passedOn = toStatus(original, base);
  // A deleted original has neither user nor time; its words say that it is gone.
  const isWhole = isObject(original['user']);
  return {...core, kind: 'repost', ...(isWhole ? {repostOf: passedOn} : {})};
}

function toStatus(status: Values, base: string): Values {
  const user = isObject(status['user']) ? status['user'] : {};
  const uid = textOf(user['idstr']);
  const id = textOf(status['idstr']) || textOf(status['mid']);
  const written = textOf(status['text']);
  // Most answers are plain text with references for characters; pages of the site itself hand out HTML.
  const text = /<\w+[^>]*>/.test(written) ? htmlToText(written, base).text : decodeEntities(written);
  const kind = verifiedKind(user);
  return {
    id,
    url: uid && id ? postAddress(uid, textOf(status['mid']) || id) : undefined,
    text,
    publishedAt: feedTime(status['created_at']),
    author: {
      id: uid,
      name: textOf(user['screen_name']) || textOf(user['name']),
      url: uid ? accountAddress(uid) : undefined,
      avatar: linkTo(textOf(user['avatar_large']) || textOf(user['profile_image_url']), base),
      platform: 'weibo',
      verified: kind && {kind, reason: textOf(user['verified_reason']) || undefined},
    },
    topics: [...text.matchAll(/#([^#\n]{1,60})#/g)].map(([, topic]) => topic!.trim()).filter(Boolean),
    media: picturesOf(status, base),
    counts: {
      reposts: countOf(status['reposts_count']),
      comments: countOf(status['comments_count']),
      likes: countOf(status['attitudes_count']),
    },
  };
}

/** The addresses are those of thumbnails; the same file in its middle size stands beside it. */
function picturesOf(status: Values, base: string): Values[] {
  const pictures = listOf(status['pic_urls']).flatMap((entry) =>
    isObject(entry) ? [textOf(entry['thumbnail_pic'])] : [],
  );
  const all = pictures.length ? pictures : [textOf(status['original_pic'])];
  return all.flatMap((address) => {
    const src = linkTo(address.replace('/thumbnail/', '/bmiddle/'), base);
    return src ? [{type: 'image', src, alt: ''}] : [];
  });
}
