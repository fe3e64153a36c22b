/** A whole answer of each format, by module: what is broken in the trials. A test holds that no format is without one. */
const account = {
  acct: 'council@example.org',
  display_name: '示例',
  url: 'https://example.org/@council',
  avatar: 'https://example.org/a.png',
};
const status = {
  id: '1',
  url: 'https://example.org/@council/1',
  created_at: '2026-11-23T08:00:00.000Z',
  content:
    '<p>看 <a href="https://example.org/tags/a" class="mention hashtag" rel="tag">#<span>秋天</span></a><br>二</p>',
  account,
  pinned: true,
  replies_count: 1,
  reblogs_count: 2,
  favourites_count: 3,
  media_attachments: [
    {
      type: 'image',
      url: 'https://example.org/a.png',
      preview_url: 'https://example.org/b.png',
      description: '图',
      meta: {original: {width: 3, height: 4}},
    },
  ],
};
const user = {
  id: 2_656_274_875,
  idstr: '2656274875',
  screen_name: '示例账号',
  description: '示例',
  profile_image_url: 'https://example.gov.cn/a.jpg',
  followers_count: '1.32亿',
  statuses_count: 1_200,
  verified: true,
  verified_type: 1,
  verified_reason: '示例',
  status: {idstr: '495', mid: '494', created_at: 'Mon Nov 23 08:48:00 +0800 2026', text: '门诊&amp;预约（示例）'},
};
const microblog = {
  idstr: '4958021712345678',
  mid: '4958021712345678',
  created_at: 'Mon Nov 23 08:48:00 +0800 2026',
  text: '开通#一键预约# a &amp; b',
  user,
  reposts_count: 3,
  comments_count: 0,
  attitudes_count: 5,
  pic_urls: [{thumbnail_pic: 'https://wx1.sinaimg.cn/thumbnail/a.jpg'}],
};

export const formatSamples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  feed: {
    rss: `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>云岭要闻（示例）</title><link>/news</link>
<item><title>开通&lt;一键&gt;预约</title><link>/a.html</link><guid isPermaLink="false">a-1</guid><dc:creator>示例</dc:creator>
<pubDate>Mon, 23 Nov 2026 08:48:00 +0800</pubDate><category>一键预约</category>
<description><![CDATA[<p>今日起，<b>28</b> 家。</p><p>详见<a href="b.html">通知</a><img src="c.png" alt="图"></p>]]></description>
<enclosure url="/c.jpg" type="image/jpeg"/><source url="https://b.gov.cn/">示例</source></item></channel></rss>`,
    atom: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>示例</title><link rel="alternate" href="/"/><updated>2026-11-23T08:00:00Z</updated>
<entry><id>urn:1</id><title type="html">一&lt;b&gt;二&lt;/b&gt;</title><link href="/1"/><link rel="enclosure" type="video/mp4" href="/v.mp4"/><published>2026-11-23T08:00:00Z</published>
<author><name>示例</name><uri>/who</uri></author><category term="话题"/><content type="xhtml"><div>三<br/>四</div></content></entry></feed>`,
    jsonfeed: {
      version: 'https://jsonfeed.org/version/1.1',
      title: '云岭要闻（示例）',
      home_page_url: '/',
      next_url: '/2',
      authors: [{name: '示例', url: '/a', avatar: '/a.png'}],
      items: [
        {
          id: '1',
          url: '/1',
          title: '题',
          content_html: '<p>一<br>二</p><img src="/i.png" alt="图">',
          content_text: '三',
          date_published: '2026-11-23T08:00:00Z',
          tags: ['a'],
          image: '/j.png',
          authors: [{name: '示例'}],
          attachments: [{url: '/v.mp4', mime_type: 'video/mp4', duration_in_seconds: 9}],
        },
      ],
    },
    mastodon: [status, {...status, id: '2', content: '', reblog: status, media_attachments: []}],
    weibo: {statuses: [microblog, {...microblog, retweeted_status: microblog}], total_number: 2},
  },
  matrix: {
    weibo: {users: [user, {...user, idstr: '2'}], total_number: 2, next_cursor: 1},
  },
};
