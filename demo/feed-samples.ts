/** One post in each format that a feed reads, as small as its format allows; and a matrix as Weibo's interface gives it. */
const AT = '2026-11-20T08:00:00+08:00';
const LINK = 'https://www.example.gov.cn/posts/1';
const author = '云岭发布（示例）';

/** Files by their names, which begin with the format. */
export const feedSamples: Readonly<Record<string, string>> = {
  'jsonfeed.json': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: author,
    items: [{id: '1', url: LINK, content_html: '<p>示例：<b>河湾步道</b>开放 #秋天#</p>', date_published: AT}],
  }),
  'rss.xml': `<?xml version="1.0"?><rss version="2.0"><channel><title>${author}</title><item><title>示例：河湾步道开放</title><link>${LINK}</link><description>&lt;p onclick="alert(1)"&gt;今日起。&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</description><pubDate>Fri, 20 Nov 2026 00:00:00 GMT</pubDate></item></channel></rss>`,
  'atom.xml': `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${author}</title><entry><id>1</id><title>示例：河湾步道开放</title><link href="${LINK}"/><updated>${AT}</updated><published>${AT}</published><content type="html">&lt;p style="color:red"&gt;今日起。&lt;/p&gt;</content></entry></feed>`,
  'mastodon.json': JSON.stringify([
    {
      id: '1',
      url: LINK,
      created_at: AT,
      content: '<p>示例：河湾步道<br>开放</p>',
      account: {
        id: '1',
        username: 'yunling',
        acct: 'yunling',
        display_name: author,
        url: 'https://www.example.gov.cn/',
      },
      media_attachments: [],
      tags: [],
    },
  ]),
  'weibo.json': JSON.stringify({
    statuses: [
      {
        id: 1,
        idstr: '1',
        created_at: 'Fri Nov 20 08:00:00 +0800 2026',
        text: '示例：#秋天#河湾步道开放',
        user: {id: 1, idstr: '1', screen_name: author},
      },
    ],
  }),
};

/** A page with a feed of each. */
export const feedPage = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>各种格式（示例）</title><link rel="icon" href="data/images/avatar-yunling.svg" type="image/svg+xml"><script type="module" src="menhu/menhu.js"></script></head><body><main><h1>各种格式（示例）</h1>${Object.keys(
  feedSamples,
)
  .map((file) => `<mh-feed src="${file}" format="${file.split('.')[0]}"></mh-feed>`)
  .join('')}</main></body></html>`;
