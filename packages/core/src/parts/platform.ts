import type {Language} from '../locale/language.js';

/** Names by which Chinese readers know the platforms. */
const chinese: Readonly<Record<string, string>> = {
  weibo: '微博',
  wechat: '微信',
  douyin: '抖音',
  kuaishou: '快手',
  toutiao: '头条',
  bilibili: '哔哩哔哩',
  xiaohongshu: '小红书',
  baijiahao: '百家号',
  zhihu: '知乎',
  app: '客户端',
  website: '网站',
};

/** Names that are more than their first letter made large. */
const spelt: Readonly<Record<string, string>> = {
  wechat: 'WeChat',
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
  line: 'LINE',
};

const own = (names: Readonly<Record<string, string>>, platform: string): string | undefined =>
  Object.hasOwn(names, platform) ? names[platform] : undefined;

/** A platform's name in the reader's language; the set is open, and one that is not known goes by its own name. */
export const platformName = (platform: string, language: Language): string =>
  (language.startsWith('zh') ? own(chinese, platform) : undefined) ??
  own(spelt, platform) ??
  platform.charAt(0).toUpperCase() + platform.slice(1);
