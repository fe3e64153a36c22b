import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {readShape} from '../../config/read-shape.js';
import type {Finding} from '../../config/shape.js';
import {toShape} from '../../config/to-shape.js';
import type {Adapter} from '../../data/adapter.js';
import {SourceError} from '../../data/request.js';
import {feed, type FeedData, type Post} from './feed.module.js';
import {adapt as atom} from './formats/atom.js';
import {feedTime} from '../../formats/feed-time.js';
import {htmlToText} from '../../formats/html-text.js';
import {adapt as jsonfeed} from './formats/jsonfeed.js';
import {adapt as mastodon} from './formats/mastodon.js';
import {adapt as rss} from './formats/rss.js';
import {adapt as weibo} from './formats/weibo.js';

const URL_OF_FEED = 'https://www.example.gov.cn/news/feed';
const shape = toShape(feed.data);

const bytes = (text: string | Uint8Array): ArrayBuffer => {
  const array = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return array.buffer.slice(array.byteOffset, array.byteOffset + array.byteLength) as ArrayBuffer;
};

/** What a feed shows of a body: adapted, then read as any payload is. */
function read(adapt: Adapter, body: string | Uint8Array): {posts: Post[]; data: FeedData; findings: Finding[]} {
  const findings: Finding[] = [];
  const data = readShape(shape, adapt(bytes(body), URL_OF_FEED), '', (finding) => findings.push(finding)) as FeedData;
  return {posts: data.posts as Post[], data, findings};
}

const codeOf = (adapt: Adapter, body: string | Uint8Array): string => {
  try {
    adapt(bytes(body), URL_OF_FEED);
    return 'none';
  } catch (error) {
    assert.ok(error instanceof SourceError, String(error));
    return error.finding.code;
  }
};

const rssOf = (items: string, head = '<?xml version="1.0"?>'): string =>
  `${head}<rss version="2.0"><channel><title>云岭要闻（示例）</title><link>/news</link>${items}</channel></rss>`;

test('RSS becomes posts', () => {
  const {posts, data, findings} = read(
    rss,
    rssOf(`<item><title>开通&lt;一键&gt;预约</title><link>/a.html</link><guid isPermaLink="false">a-1</guid>
      <pubDate>Mon, 23 Nov 2026 08:48:00 +0800</pubDate><category>一键预约</category>
      <description><![CDATA[<p>今日起，<b>28</b> 家医院开通。</p><p>详见<a href="b.html">通知</a></p><script>alert(1)</script>]]></description>
      <enclosure url="/c.jpg" type="image/jpeg"/><source url="https://b.gov.cn/">融媒体中心（示例）</source></item>`),
  );
  assert.deepEqual(findings, []);
  assert.equal(data.source?.name, '云岭要闻（示例）');
  const [post] = posts as [Post];
  assert.equal(post.text, '开通<一键>预约\n今日起，28 家医院开通。\n详见通知 https://www.example.gov.cn/news/b.html');
  assert.deepEqual(
    [post.id, post.url, post.publishedAt, post.author.name, post.topics, post.kind, post.contentSource?.name],
    [
      'a-1',
      'https://www.example.gov.cn/a.html',
      '2026-11-23T08:48:00+08:00',
      '云岭要闻（示例）',
      ['一键预约'],
      'reprint',
      '融媒体中心（示例）',
    ],
  );
  assert.deepEqual(post.media, [{type: 'image', src: 'https://www.example.gov.cn/c.jpg', alt: ''}]);
});

test('a feed in GBK is decoded by its declaration', () => {
  const head = '<?xml version="1.0" encoding="GB2312"?>';
  const [before, after] = rssOf('<item><link>/a</link><title>@@</title></item>', head)
    .replaceAll(/[^\0-\x7f]/g, '')
    .split('@@') as [string, string];
  // 云岭, as GBK writes it.
  const body = Uint8Array.from([...Buffer.from(before), 0xd4, 0xc6, 0xc1, 0xeb, ...Buffer.from(after)]);
  assert.equal(read(rss, body).posts[0]!.text, '云岭');
});

test('a byte order mark tells the encoding, too, and an unknown one is an error', () => {
  const text = rssOf('<item><link>/a</link><title>云</title></item>', '');
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  assert.equal(read(rss, wide).posts[0]!.text, '云');
  assert.equal(codeOf(rss, '<?xml version="1.0" encoding="klingon"?><rss/>'), 'wrong-format');
});

test('a bomb of entities does not go off', () => {
  const levels = Array.from({length: 9}, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha"><!ENTITY x SYSTEM "file:///etc/passwd">${levels}]>`;
  const {posts} = read(rss, rssOf('<item><link>/a</link><title>&l9;&x;</title></item>', bomb));
  assert.equal(posts[0]!.text, '&l9;&x;');
});

test('a tree that is deeper than any feed does no harm', () => {
  const deep = '<x>'.repeat(100_000) + '</x>'.repeat(100_000);
  assert.equal(read(rss, rssOf(`<item><link>/a</link><title>一</title>${deep}</item>`)).posts[0]!.text, '一');
});

test('what is cut short, empty or something else says so', () => {
  assert.equal(codeOf(rss, rssOf('<item><title>一</title></item>').slice(0, -20)), 'wrong-format');
  assert.equal(codeOf(rss, ''), 'empty-body');
  assert.equal(codeOf(atom, '<!doctype html><title>登录</title>'), 'wrong-format');
  assert.equal(codeOf(jsonfeed, '{"items": [{"id": "1"'), 'broken-body');
  assert.equal(codeOf(jsonfeed, '[]'), 'wrong-format');
  assert.equal(codeOf(mastodon, '{"error": "not found"}'), 'wrong-format');
  assert.equal(codeOf(weibo, '{"error_code": 10006}'), 'wrong-format');
});

test('Atom becomes posts, in each of its kinds of text, with its next page', () => {
  const entry = (id: string, content: string): string =>
    `<entry><id>urn:${id}</id><title>标题${id}</title><link href="/${id}"/><updated>2026-11-23T08:00:00+08:00</updated>
     <author><name>云岭发布（示例）</name><uri>/fabu</uri></author><category term="t"/>${content}</entry>`;
  const {posts, data, findings} = read(
    atom,
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>示例</title><link rel="next" href="?page=2"/>
     ${entry('1', '<content>a &lt; b</content>')}
     ${entry('2', '<content type="html">&lt;b&gt;a&lt;/b&gt; &amp;amp; b</content>')}
     ${entry('3', '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>a &lt;i&gt;</p><p>b</p></div></content>')}</feed>`,
  );
  assert.deepEqual(findings, []);
  assert.deepEqual(
    posts.map(({text}) => text),
    ['标题1\na < b', '标题2\na & b', '标题3\na <i>\nb'],
  );
  assert.equal(data.next, 'https://www.example.gov.cn/news/feed?page=2');
  assert.deepEqual(posts[0]!.author, {
    id: 'https://www.example.gov.cn/fabu',
    name: '云岭发布（示例）',
    url: 'https://www.example.gov.cn/fabu',
  });
});

test('JSON Feed becomes posts, one without an id is left out', () => {
  const {posts, findings} = read(
    jsonfeed,
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: '云岭要闻（示例）',
      home_page_url: '/',
      items: [
        {
          id: 1,
          url: '/1',
          content_html: '<p>一<br>二</p><img src="javascript:alert(1)"><img src="/i.png" alt="图">',
          date_published: '2026-11-23T08:00:00Z',
          tags: ['a', 3],
          attachments: [{url: '/v.mp4', mime_type: 'video/mp4', duration_in_seconds: 9}],
        },
        {content_text: '没有编号'},
        null,
      ],
    }),
  );
  assert.equal(posts.length, 1);
  assert.equal(posts[0]!.text, '一\n二');
  assert.deepEqual(
    posts[0]!.media?.map(({src}) => src),
    ['https://www.example.gov.cn/i.png', 'https://www.example.gov.cn/v.mp4'],
  );
  assert.ok(findings.some(({code}) => code === 'left-out'));
});

test('statuses of Mastodon become posts, with boosts, hashtags and mentions', () => {
  const account = {acct: 'council@example.org', display_name: '示例', url: 'https://example.org/@council'};
  const status = {
    id: '1',
    url: 'https://example.org/@council/1',
    created_at: '2026-11-23T08:00:00.000Z',
    content:
      '<p>看 <a href="https://example.org/tags/a" class="mention hashtag" rel="tag">#<span>秋天</span></a> <span class="h-card"><a href="https://example.org/@x" class="u-url mention">@<span>x</span></a></span> <a href="https://example.org/long/path"><span class="invisible">https://</span><span class="ellipsis">example.org/lo</span><span class="invisible">ng/path</span></a></p>',
    account,
    replies_count: 1,
    reblogs_count: 2,
    favourites_count: '3',
    media_attachments: [{type: 'image', url: 'https://example.org/a.png', description: '图'}],
  };
  const {posts, findings} = read(
    mastodon,
    JSON.stringify([status, {...status, id: '2', content: '', reblog: status, media_attachments: []}]),
  );
  assert.deepEqual(findings, []);
  assert.equal(posts[0]!.text, '看 #秋天# @x https://example.org/long/path');
  assert.deepEqual([posts[0]!.topics, posts[0]!.counts], [['秋天'], {reposts: 2, comments: 1, likes: 3}]);
  assert.deepEqual([posts[1]!.kind, posts[1]!.text], ['repost', posts[0]!.text]);
});

test('a user_timeline of Weibo becomes posts, with reposts and pictures', () => {
  const user = {
    idstr: '2656274875',
    screen_name: '示例账号',
    verified: true,
    verified_type: 1,
    verified_reason: '示例',
  };
  const status = {
    idstr: '4958021712345678',
    mid: '4958021712345678',
    created_at: 'Mon Nov 23 08:48:00 +0800 2026',
    text: '开通#一键预约# a &amp; b &lt;c',
    user,
    reposts_count: 3,
    comments_count: 0,
    attitudes_count: 5,
    pic_urls: [{thumbnail_pic: 'https://wx1.sinaimg.cn/thumbnail/a.jpg'}],
  };
  const deleted = {idstr: '1', text: '抱歉，此微博已被作者删除。', created_at: ''};
  const {posts, findings} = read(
    weibo,
    JSON.stringify({statuses: [status, {...status, retweeted_status: status}, {...status, retweeted_status: deleted}]}),
  );
  assert.deepEqual(findings, []);
  const [first, second, third] = posts as [Post, Post, Post];
  assert.deepEqual(
    [first.text, first.publishedAt, first.url, first.topics],
    [
      '开通#一键预约# a & b <c',
      '2026-11-23T08:48:00+08:00',
      'https://weibo.com/2656274875/4958021712345678',
      ['一键预约'],
    ],
  );
  assert.deepEqual(first.media, [{type: 'image', src: 'https://wx1.sinaimg.cn/bmiddle/a.jpg', alt: ''}]);
  assert.deepEqual(first.author.verified, {kind: 'government', reason: '示例'});
  assert.deepEqual([second.kind, second.repostOf?.id], ['repost', '4958021712345678']);
  assert.deepEqual([third.kind, third.repostOf], ['repost', undefined]);
});

test('times are read with their zone, and without one not at all', () => {
  assert.equal(feedTime('Mon, 23 Nov 2026 08:48:00 GMT'), '2026-11-23T08:48:00+00:00');
  assert.equal(feedTime('3 Nov 2026 08:48 +0800'), '2026-11-03T08:48+08:00');
  assert.equal(feedTime('2026-11-23T08:48:00+08:00'), '2026-11-23T08:48:00+08:00');
  for (const text of [
    'Mon, 23 Nov 2026 08:48:00',
    'Mon, 23 Nov 2026 08:48:00 CST',
    '23 Foo 2026 08:48:00 GMT',
    '昨天',
    7,
  ])
    assert.equal(feedTime(text), undefined, String(text));
});

const nasty = fc.constantFrom(
  '<',
  '>',
  '</',
  '/>',
  '<!--',
  '-->',
  '--!>',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE x [',
  ']',
  '<?xml',
  '?>',
  '&',
  '&#',
  '&#x',
  ';',
  '&lt;',
  '&amp;lt;',
  '&#60;',
  '&#x3c;',
  '&#0;',
  '&#xd800;',
  '&#1114112;',
  '"',
  "'",
  '=',
  ' ',
  '\n',
  '\0',
  '\u202e',
  '<a href="',
  '<a href=javascript:alert(1)>',
  '<a href="java\nscript:alert(1)">',
  '<a href="//b.cn">',
  '</a>',
  '<img src=',
  '<img src="data:image/svg+xml,<svg/>">',
  '<script>',
  '</script',
  '</script >',
  '<style>',
  '<svg>',
  '<math>',
  '<iframe>',
  '<template>',
  '<noscript>',
  '<textarea>',
  '<p',
  '<p onclick=alert(1)>',
  '<b/>',
  '<x:y>',
  '<item>',
  '</item>',
  '<title>',
  '云岭',
);
const markup = fc
  .array(fc.oneof(nasty, fc.string({unit: 'binary', maxLength: 6})), {maxLength: 40})
  .map((pieces) => pieces.join(''));

test('no markup, however broken, makes anything but text and addresses of the web', () => {
  fc.assert(
    fc.property(markup, (html) => {
      const {text, topics, media} = htmlToText(html, URL_OF_FEED);
      assert.equal(typeof text, 'string');
      assert.ok(topics.every((topic) => typeof topic === 'string'));
      for (const {src} of media) assert.match(src, /^https?:\/\//);
    }),
    {numRuns: 3_000},
  );
});

test('what a script holds is never read, whatever stands around it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('script', 'style', 'template', 'iframe', 'svg', 'noscript'),
      fc.string(),
      (name, inner) => {
        const held = `EVIL${inner.replace(/[<>]/g, '')}`;
        assert.doesNotMatch(htmlToText(`<p>a</p><${name}>${held}</${name}><p>b</p>`, URL_OF_FEED).text, /EVIL/);
      },
    ),
  );
});

test('any body either is read or says why not', () => {
  const adapters = fc.constantFrom(rss, atom, jsonfeed, mastodon, weibo);
  const body = fc.oneof(
    markup,
    markup.map((inner) => rssOf(`<item><link>/a</link><description>${inner}</description></item>`)),
    fc.json(),
    fc.jsonValue().map((value) => JSON.stringify({items: [value], statuses: [value]})),
    fc
      .jsonValue()
      .map((value) => JSON.stringify([value, {content: value, account: value, media_attachments: [value]}])),
  );
  fc.assert(
    fc.property(adapters, body, (adapt, text) => {
      if (codeOf(adapt, text) !== 'none') return;
      const {posts} = read(adapt, text);
      for (const {url, media = []} of posts ?? [])
        for (const address of [url, ...media.map(({src}) => src)]) assert.match(address, /^https?:\/\//);
    }),
    {numRuns: 2_000},
  );
});

// Would run into the time limit of the whole file if any of them were read more than once.
test('long lists of broken tags are read in one go', () => {
  const pieces = [
    '<',
    '<a ',
    '<a "',
    '<a \'"',
    '<!--',
    '<!x>',
    '<!DOCTYPE',
    '<![CDATA[',
    '&',
    '<script>',
    '</',
    "<p '",
    '<a href=x>',
    ' ',
  ];
  for (const piece of pieces) {
    assert.equal(typeof htmlToText(piece.repeat(60_000), URL_OF_FEED).text, 'string');
    codeOf(rss, piece.repeat(60_000));
  }
});
