import type {Language} from '../locale/language.js';

/** Names by which people know the platforms; the set is open, and a platform that is not here goes by its own name. */
const names: Readonly<Record<string, readonly [chinese: string, english?: string]>> = {
  weibo: ['微博', 'Weibo'],
  wechat: ['微信', 'WeChat'],
  douyin: ['抖音', 'Douyin'],
  kuaishou: ['快手', 'Kuaishou'],
  toutiao: ['头条', 'Toutiao'],
  bilibili: ['哔哩哔哩', 'Bilibili'],
  xiaohongshu: ['小红书', 'Xiaohongshu'],
  baijiahao: ['百家号', 'Baijiahao'],
  zhihu: ['知乎', 'Zhihu'],
  app: ['客户端', 'App'],
  website: ['网站', 'Website'],
  x: ['X'],
  facebook: ['Facebook'],
  instagram: ['Instagram'],
  youtube: ['YouTube'],
  linkedin: ['LinkedIn'],
  mastodon: ['Mastodon'],
  tiktok: ['TikTok'],
  telegram: ['Telegram'],
  line: ['LINE'],
};

/** A platform's name in the reader's language. */
export function platformName(platform: string, language: Language): string {
  const known = Object.hasOwn(names, platform) ? names[platform] : undefined;
  return (language === 'en' ? (known?.[1] ?? known?.[0]) : known?.[0]) ?? platform;
}
