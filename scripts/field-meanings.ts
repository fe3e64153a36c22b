import type {Localized} from '../packages/core/src/config/fields.js';

/**
 * What the words of payloads mean, for the reference tables. The same word means the same in every module, so it is
 * said once; `org.name` goes before `name`, `feed:counts` before both. Help that a schema gives itself goes before all.
 */
const meanings: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  // Every payload.
  updatedAt: ['这份数据的更新时间，显示在模块底部', 'when these data were made; shown at the module’s foot'],
  source: ['数据发布单位，显示在模块底部', 'who publishes the data; shown at the module’s foot'],
  'source.name': ['单位名称', 'name of the publisher'],
  'source.url': ['单位网址', 'its site'],
  id: ['标识，同一列表内不可重复', 'identifier, unique within its list'],
  name: ['名称', 'name'],
  url: ['网址', 'address'],
  text: ['正文', 'text'],
  next: ['下一页数据的地址', 'address of the next page of data'],
  total: ['总数，可多于本页所列', 'number in all, which may be more than this page lists'],
  title: ['标题', 'title'],
  description: ['简介', 'short description'],
  avatar: ['头像', 'avatar'],
  platform: [
    '所在平台：weibo、wechat、douyin、toutiao、mastodon 等，可用其他名称',
    'platform: weibo, wechat, douyin, toutiao, mastodon and so on; an open set',
  ],
  verified: ['认证信息', 'verification'],
  'verified.kind': ['认证类别，如 government、media', 'kind of verification, such as government or media'],
  'verified.reason': ['认证说明', 'what the platform confirmed'],
  org: ['所属或承办单位', 'the organisation that it belongs to'],
  'org.id': ['单位标识，同一单位的账号相同', 'identifier, the same for all accounts of one organisation'],
  'org.name': ['单位名称', 'name of the organisation'],
  'org.url': ['单位网址', 'its site'],
  'org.level': ['层级，如国家、省、市、县', 'level, such as national, provincial, city, county'],
  'org.sector': ['系统，如公安、教育', 'sector, such as police or education'],
  'org.region': ['地区', 'region'],
  'region.code': ['行政区划代码', 'administrative division code'],
  'region.name': ['地区名称', 'name of the region'],
  notice: ['公告，如停更、暂停办理的说明', 'notice, such as why it has stopped or is paused'],
  'notice.text': ['公告内容', 'text of the notice'],
  'notice.url': ['公告全文', 'the notice in full'],
  code: ['编码', 'code'],

  // home.json, where its schema says nothing.
  $schema: [
    'JSON Schema 的地址，供编辑器补全和提示',
    'address of the JSON Schema, by which an editor completes the file',
  ],
  'link.text': ['链接文字', 'text of the link'],
  'link.href': ['链接地址', 'its address'],

  // Parts of options; an option itself has its help in the schema.
  'feed options:labels.kind': ['数据里的代码', 'the code in the data'],
  'feed options:labels.word': ['显示的文字', 'what is shown'],
  'feed options:labels.meaning': ['含义，点开标签时显示', 'what it means, shown where the label is opened'],
  'feed options:ranking.lift': ['各标签提前的小时数，键为标签代码', 'hours of lift by the code of a label'],
  'feed options:ranking.hours': ['提前量在多少小时内减到零', 'hours in which a lift sinks to nothing'],
  'feed options:ranking.corrected': ['更正后置前多少小时', 'hours for which a corrected post stands above'],

  // Matrix.
  members: ['成员账号', 'member accounts'],
  handle: ['账号名或微信号', 'the account’s handle'],
  'members.group': ['自定的分组路径，由大到小', 'groups of your own, from the widest to the narrowest'],
  role: ['main 为主账号，member 为成员账号', 'main account or member'],
  'members.status': ['active 运行，suspended 停更，closed 关停', 'active, suspended, or closed'],
  followers: ['关注人数', 'followers'],
  'members.posts': ['发布条数', 'number of posts'],
  followersText: [
    '平台显示的约数，如 1.32亿；followers 则为其数值，供排序',
    'the rounded count as the platform prints it, such as 1.32亿; followers then is its value, for the order',
  ],
  joinedAt: ['加入矩阵的时间', 'when it joined the matrix'],
  lastPostAt: ['最近一次发布的时间', 'time of the last post'],
  interaction: ['能否互动（留言、私信等）', 'whether it can be written to'],
  latest: ['最近发布的内容', 'what was posted last'],
  'latest.publishedAt': ['发布时间', 'when it was published'],
  search: ['搜索地址，其中 {q} 换成要找的字', 'address to search at; {q} stands for what is looked for'],

  // Feed.
  'feed:posts': ['发布的内容', 'posts'],
  'posts.id': ['内容标识，必须是文字：位数太多的数字会失真', 'identifier; text, as long numbers lose digits'],
  publishedAt: ['发布时间；不写则排在最后，并视为“未标时间”', 'when it was published; posts without it come last'],
  author: ['发布账号', 'the account that posted it'],
  'author.id': ['账号标识', 'identifier of the account'],
  'posts.kind': ['original 原创，repost 转发，reprint 转载', 'original, repost, or reprint'],
  repostOf: ['转发的原文', 'the post that is passed on'],
  contentSource: ['内容来源，转载必填', 'where it comes from; a reprint needs it'],
  labels: ['内容标签：类别，或写明依据的对象', 'content labels: the kind, or an object that says why'],
  'labels.kind': [
    'original 原创，first 首发，exclusive 独家，authoritative 权威',
    'original, first, exclusive, or authoritative',
  ],
  basis: ['依据', 'basis'],
  evidenceUrl: ['依据的网址', 'address of the evidence'],
  by: ['由谁标注', 'who set it'],
  until: ['有效期至', 'until when it holds'],
  topics: ['话题，不带 #', 'topics, without #'],
  media: ['图片和视频', 'images and videos'],
  'media.type': ['image 图片，video 视频', 'image or video'],
  src: ['文件地址', 'address of the file'],
  alt: ['替代文字，供看不到图片的人使用；纯装饰图写 ""', 'text in place of the image; "" for decoration'],
  width: ['宽，像素', 'width in px'],
  height: ['高，像素', 'height in px'],
  poster: ['视频封面', 'still image of the video'],
  captions: ['字幕文件（WebVTT）', 'captions (WebVTT)'],
  duration: ['时长，秒', 'length in seconds'],
  counts: ['各项数量', 'counts'],
  reads: ['阅读量', 'reads'],
  reposts: ['转发数', 'reposts'],
  comments: ['评论数', 'comments'],
  likes: ['点赞数', 'likes'],
  pinned: ['是否置顶', 'whether it is pinned'],
  correction: ['更正；原文保留，更正显示在旁', 'correction, shown beside the text'],
  withdrawn: ['撤回；正文不再显示，说明原因', 'withdrawal; the text is no longer shown, the reason is'],
  'correction.at': ['更正时间', 'when it was corrected'],
  'correction.text': ['更正内容', 'what is right'],
  'withdrawn.at': ['撤回时间', 'when it was withdrawn'],
  'withdrawn.reason': ['撤回原因', 'why'],

  // Services.
  services: ['服务事项', 'services'],
  icon: [
    '图标名称（见 [icons.md](icons.md)）或图片地址；不写显示名称的第一个字',
    'name of an icon ([icons.md](icons.md)) or address of an image; without it the first character of the name',
  ],
  audience: ['personal 个人，business 法人，both 两者', 'personal, business, or both'],
  themes: ['主题分类', 'themes'],
  channels: ['办理渠道', 'channels'],
  'channels.kind': [
    'web 网上，miniprogram 小程序，app 客户端，phone 电话，counter 窗口；可用其他名称',
    'web, miniprogram, app, phone, counter; an open set',
  ],
  phone: ['电话', 'phone number'],
  address: ['地址', 'street address'],
  qr: ['二维码的内容', 'what the QR code holds'],
  hours: ['办理时间', 'opening hours'],
  languages: ['可用语言', 'languages spoken'],
  login: ['是否需要登录', 'whether one must sign in'],
  handling: ['办理类型', 'how long it takes'],
  'handling.kind': ['instant 即办件，committed 承诺件', 'instant, or committed to a number of days'],
  workingDays: ['工作日数', 'working days'],
  fee: ['收费', 'fee'],
  'fee.free': ['是否不收费', 'whether it is free'],
  amount: ['金额，元', 'amount in yuan'],
  'fee.basis': ['收费依据', 'legal basis of the fee'],
  hot: ['是否常办', 'whether it is often asked for'],
  'services.status': ['open 可办，paused 暂停办理', 'open or paused'],
  'services.code': ['事项编码', 'code of the service'],

  // Topic.
  topic: ['话题', 'the topic'],
  'topic.name': ['话题名，不带 #', 'name, without #'],
  lead: ['导语', 'lead'],
  cover: ['封面图', 'cover image'],
  host: ['主持人', 'host'],
  startAt: ['开始时间', 'start'],
  endAt: ['结束时间', 'end'],
  discussions: ['讨论量', 'discussions'],
  'topic.posts': ['帖子数', 'number of posts'],
  participants: ['参与账号', 'taking part'],
  'participants.group': ['类别，如政府机构、主流媒体', 'kind, such as agencies or media'],
  subTopics: [
    '子话题，各有自己的数，不并入话题',
    'sub-topics, with counts of their own that are not added to the topic’s',
  ],
  'cover.sources': [
    '封面的其他尺寸；浏览器选用合适的一个',
    'the cover in other widths; the browser takes the one that fits',
  ],
  'sources.src': ['图片地址', 'address of the image'],
  'sources.width': ['图片的宽，像素', 'its width in px'],
  'cover.focus': ['焦点：裁切时保留在画面内的点', 'the point that is kept in view where the cover is cut'],
  'focus.x': ['从左到右，0 到 1', 'from left to right, 0 to 1'],
  'focus.y': ['从上到下，0 到 1', 'from top to bottom, 0 to 1'],
  countedAt: ['阅读、讨论等数的统计时间；不写则为 updatedAt', 'when the counts were taken; updatedAt without it'],
  action: ['行动按钮，如“我要参与”', 'call to action, such as “Take part”'],
  'action.text': ['按钮文字', 'text of the button'],
  'action.href': ['按钮的网址', 'where it leads'],
  'topic.latest': ['话题的最新内容，各条格式同 feed 的 posts[]', 'the latest posts, each as posts[] of a feed'],
  'topic:topics': ['其他话题，格式同 topic', 'further topics, each as topic'],

  // Figures.
  metrics: ['各项数据', 'figures'],
  rates: ['办理情况的各项比率', 'figures on how cases were handled'],
  key: ['标识，同一列表内不可重复', 'identifier, unique within its list'],
  label: ['名称', 'what it is called'],
  value: ['数值，按 unit 所写的单位，如 96.4 配 %', 'the figure, in its unit: 96.4 where the unit is %'],
  partOf: ['所属总数的 key；各部分之和应等于总数', 'key of the total that this is a part of'],
  unit: ['单位，如件、%、秒、工作日', 'unit, such as cases, %, seconds, working days'],
  'metrics.note': ['说明，如为何尚无数据', 'why a value is unknown, or what else must be known'],
  numerator: ['分子', 'numerator'],
  denominator: ['分母', 'denominator'],
  definition: ['口径：怎样统计', 'how it is counted'],
  window: ['统计期', 'period covered'],
  'window.from': ['起', 'from'],
  'window.to': ['止', 'to'],
  change: ['变化', 'change'],
  'change.value': ['变化的数值', 'by how much'],
  'change.base': ['与什么相比', 'compared with what'],
  series: ['历次数值', 'values over time'],
  'series.at': ['时间', 'when'],
  collectedAt: ['采集时间', 'when it was collected'],

  // Cases.
  cases: ['诉求', 'cases'],
  type: ['类别', 'type'],
  receivedAt: ['受理时间', 'when it was received'],
  stages: ['办理过程', 'stages'],
  'cases.title': ['标题；不得含个人信息', 'title; without personal data'],
  'cases.type': ['类别，如咨询、求助、投诉、举报、建议', 'kind: question, request, complaint, report, suggestion'],
  'cases.org': ['承办单位', 'the organisation in charge'],
  'stages.org': ['经办单位', 'the organisation that acted'],
  'stages.code': [
    'accepted 受理，dispatched 派单，handling 办理，replied 答复，supervised 督办，closed 办结，revisited 回访，rated 评价，returned 退回，extended 延期；可用其他名称',
    'accepted, dispatched, handling, replied, supervised, closed, revisited, rated, returned, extended; an open set',
  ],
  'reply.org': ['答复单位', 'the organisation that answered'],
  at: ['时间', 'when'],
  note: ['说明', 'note'],
  due: ['办理期限', 'time limit'],
  dueAt: ['截止时间', 'due by'],
  extendedTo: ['延期至', 'extended to'],
  closedAt: ['办结时间', 'when it was closed'],
  reply: ['答复', 'reply'],
  satisfaction: ['满意度评价，按当地写法，如 5、双满意', 'how the citizen rated it, as the place rates: 5, or words'],

  // Ranking.
  publisher: ['发布单位', 'publisher'],
  period: ['统计期', 'period covered'],
  'period.from': ['起', 'from'],
  'period.to': ['止', 'to'],
  dimensions: ['分项指标', 'dimensions'],
  weight: ['权重，0 到 1', 'weight, 0 to 1'],
  rows: ['名次', 'rows'],
  rank: ['名次', 'place'],
  previousRank: ['上期名次', 'place in the last period'],
  scores: ['各分项得分，键为分项的 code', 'score by the code of each dimension'],
  'rows.total': ['总分', 'total'],
  methodUrl: ['计算办法的网址', 'how it is calculated'],
};

/** Ends the `type` of a module's options: there a word means what its module says, and not what it means in data. */
export const OPTIONS = ' options';

/**
 * The meaning of a field, by the longest end of its path that has one.
 *
 * @returns undefined for a word that has none; its row then stays without a meaning
 */
export function meaningOf(type: string, path: string): Localized | undefined {
  const parts = path.replaceAll('[]', '').split('.');
  const exact = `${type}:${parts.join('.')}`;
  const keys = type.endsWith(OPTIONS) ? [exact] : [exact, ...parts.map((_, index) => parts.slice(index).join('.'))];
  const found = keys.map((key) => meanings[key]).find((meaning) => meaning !== undefined);
  return found && {'zh-CN': found[0], en: found[1]};
}
