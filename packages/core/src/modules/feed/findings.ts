import type {Wording} from '../../config/shape.js';

/** What an inspection of posts finds, in words; the codes are public. */
export const wordings = {
  'label-original-repost': {
    'zh-CN': ['“{found}”标为“原创”，但它是转发或转载。', '去掉“原创”标签，或改正 kind。'],
    en: ['“{found}” is labelled original, but it is a repost or a reprint.', 'Take the label away, or correct kind.'],
  },
  'label-original-source': {
    'zh-CN': [
      '“{found}”标为“原创”，但来源写的是“{source}”，不是“{author}”。',
      '去掉“原创”标签，或改正 contentSource。',
    ],
    en: [
      '“{found}” is labelled original, but its source is “{source}” and not “{author}”.',
      'Take the label away, or correct contentSource.',
    ],
  },
  'label-first-later': {
    'zh-CN': [
      '“{found}”标为“首发”，但“{other}”内容相同且发布更早。',
      '把“首发”标到最早的一条；如果不是同一内容，请忽略。',
    ],
    en: [
      '“{found}” is labelled first, but “{other}” says the same and came earlier.',
      'Label the earliest; where the two are not the same, ignore this.',
    ],
  },
  'label-first-undated': {
    'zh-CN': ['“{found}”标为“首发”，但没有发布时间，无从核对。', '补上 publishedAt。'],
    en: ['“{found}” is labelled first, but has no time to check that by.', 'Add publishedAt.'],
  },
  'label-exclusive-copied': {
    'zh-CN': ['“{found}”标为“独家”，但“{other}”内容相同且未注明转自它。', '去掉“独家”标签，或请对方注明来源。'],
    en: [
      '“{found}” is labelled exclusive, but “{other}” says the same without naming it as the source.',
      'Take the label away, or have the other name its source.',
    ],
  },
  'label-authoritative-unverified': {
    'zh-CN': ['“{found}”标为“权威”，但账号“{author}”没有政务或媒体认证。', '去掉“权威”标签，或补上 author.verified。'],
    en: [
      '“{found}” is labelled authoritative, but the account “{author}” is verified neither as government nor as media.',
      'Take the label away, or add author.verified.',
    ],
  },
  'label-authoritative-unsourced': {
    'zh-CN': ['“{found}”标为“权威”，但没有注明依据或来源。', '补上标签的 basis、evidenceUrl，或 contentSource。'],
    en: [
      '“{found}” is labelled authoritative, but gives neither basis nor source.',
      'Add basis or evidenceUrl to the label, or contentSource to the post.',
    ],
  },
  'label-lapsed': {
    'zh-CN': ['“{found}”的标签已过有效期，不再显示。', '需要继续显示时改 until，否则可以删去。'],
    en: ['A label of “{found}” has lapsed and is not shown any more.', 'Change until to show it, or delete it.'],
  },
  'label-unknown': {
    'zh-CN': [
      '标签“{found}”没有定义，不显示。',
      '在模块的 labels 里写明 kind、word、meaning，或改为 original、first、exclusive、authoritative。',
    ],
    en: [
      'The label “{found}” is not defined and is not shown.',
      'Define kind, word and meaning in labels of the module, or use original, first, exclusive or authoritative.',
    ],
  },
  'reprint-unsourced': {
    'zh-CN': ['“{found}”是转载，但没有注明来源。', '补上 contentSource。'],
    en: ['“{found}” is a reprint without its source.', 'Add contentSource.'],
  },
  'post-undated': {
    'zh-CN': [
      '“{found}”没有发布时间，显示为“未注明时间”并排在最后。',
      '补上 publishedAt；检查时没有时间的信息视为未更新。',
    ],
    en: [
      '“{found}” has no publishing time; it is shown as such, and last.',
      'Add publishedAt: the official inspection counts what has no time as not updated.',
    ],
  },
  'post-turning': {
    'zh-CN': ['“{found}”含有改变文字方向的控制字符。', '删去这些字符；它们会让文字看起来与写的不同。'],
    en: [
      '“{found}” holds control characters that turn the direction of text.',
      'Remove them: they can make a text read otherwise than it is written.',
    ],
  },
  'post-twice': {
    'zh-CN': ['编号“{found}”在同一平台出现两次，另一处是 {other}。', '检查是否重复收录。'],
    en: [
      'The id “{found}” occurs twice on one platform; the other is {other}.',
      'See whether the post was collected twice.',
    ],
  },
  'stream-garbage': {
    'zh-CN': [
      '推送里有看不懂的内容：{url}，开头是：{found}',
      '每条推送应为一条动态或 {posts: […]}；其余推送照常显示。',
    ],
    en: [
      'The stream sends what is no post: {url}; it begins: {found}',
      'An event is a post or {posts: […]}; the others are shown.',
    ],
  },
} as const satisfies Readonly<Record<string, Wording>>;
