import type {Post} from '../../packages/core/src/config/post-schema.js';

/** The moment at which every page of the bench is drawn. */
export const NOW = Date.UTC(2026, 10, 23, 1);

const CLAUSES = [
  '今日起新区医院门诊开通#一键预约#',
  '老年人可持身份证在窗口直接办理',
  '早高峰车流较大请绕行云岭大道',
  '本周空气质量优良天数 6 天',
  '周末图书馆延长开放至 21 时',
  '科创园片区停水检修请提前储水',
  '社区食堂新增送餐上门服务',
  '欢迎监督，电话 12345',
  '详见 https://www.example.gov.cn/notice/12',
  '反诈提醒凡是安全账户都是诈骗',
  '流感疫苗接种点已经开放',
  '征求意见稿今天起公开征求意见',
];
const KINDS = ['original', 'first', 'exclusive', 'authoritative'];

/** The same posts in every run: some labelled, one in twenty a copy of an earlier one. */
export function samplePosts(count: number): Post[] {
  let seed = 20_181_123;
  const below = (limit: number): number => (seed = (seed * 48_271) % 2_147_483_647) % limit;
  const texts: string[] = [];
  return Array.from({length: count}, (_, index) => {
    const made = `第 ${below(100_000)} 号：${Array.from({length: 2 + below(5)}, () => `${CLAUSES[below(CLAUSES.length)]!}，${below(9_000)} 处`).join('。')}。`;
    const text = index && below(20) === 0 ? texts[below(texts.length)]! : made;
    texts.push(text);
    return {
      id: `p${index}`,
      url: `https://www.example.gov.cn/posts/${index}`,
      text,
      publishedAt: new Date(NOW - below(30 * 24 * 60) * 60_000).toISOString(),
      author: {
        id: `a${below(300)}`,
        name: `云岭账号${below(300)}（示例）`,
        url: `https://www.example.gov.cn/accounts/${below(300)}`,
        platform: 'weibo',
        verified: {kind: 'government'},
      },
      ...(below(10) < 3 ? {labels: [KINDS[below(4)]!]} : {}),
      counts: {reads: below(1_000_000), reposts: below(5_000), comments: below(900)},
    };
  });
}
