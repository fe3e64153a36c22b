/**
 * Pairs of made-up texts, marked by hand as copies or not before the comparison was written: what accounts of one
 * matrix do to each other's texts, and what only looks like it. `docs/labels.md` gives the error on them.
 */
export interface SamplePair {
  readonly isCopy: boolean;
  readonly what: string;
  readonly one: string;
  readonly other: string;
}

const booking =
  '今日起，新区 28 家医院门诊开通#一键预约#，老年人可持身份证在窗口直接办理，无需手机操作。详见 https://www.example.gov.cn/yuyue';
const water = '明天（24 日）8:00 至 18:00，科创园片区停水检修，请提前储水。';
const canteen =
  '全区已建成社区食堂 36 个，覆盖 120 个社区。80 岁以上老年人就餐享受补贴，行动不便的可以送餐上门。欢迎监督，电话 12345。';
const air = '本周空气质量周报：优良天数 6 天，比去年同期多 1 天。';
const road = '滨河路（文化中心至科创园段）早高峰车流较大，请绕行云岭大道。现场三张图，红色为缓行路段。';
const plan =
  '《云岭新区养老服务设施布局规划（征求意见稿）》今天起公开征求意见，12 月 22 日截止。您可以登录新区网站“民意征集”栏目、写信或拨打 12345 提出意见。';
const fire = '冬季用电用火安全提示：出门前关闭电源，不在楼道给电动自行车充电，烧炭取暖要开窗通风。';
const birds = '今年第一批候鸟抵达云岭湿地，共记录到 42 种 1.2 万只。';

const copy = (what: string, one: string, other: string): SamplePair => ({isCopy: true, what, one, other});
const apart = (what: string, one: string, other: string): SamplePair => ({isCopy: false, what, one, other});

export const samplePairs: readonly SamplePair[] = [
  copy('the same text', booking, booking),
  copy('without the link', booking, booking.replace(/详见.*/, '')),
  copy('another link', booking, booking.replace('yuyue', 'a/b?c=1')),
  copy('without topic signs', booking, booking.replaceAll('#', '')),
  copy('full-width digits', booking, booking.replace('28', '２８')),
  copy('line breaks', canteen, canteen.replaceAll('。', '。\n')),
  copy('other punctuation', water, '明天(24日)8:00至18:00,科创园片区停水检修,请提前储水!'),
  copy('emoji in front', water, `📢📢 ${water}`),
  copy('a call to pass it on', canteen, `转发周知！${canteen}`),
  copy('a source behind it', plan, `${plan}（来源：云岭发布示例）`),
  copy('an account named in front', road, `@云岭交警示例：${road}`),
  copy('passed on, with the chain behind it', fire, `${fire}//@云岭应急示例：大家注意`),
  copy('a topic in front', fire, `#安全云岭#${fire}`),
  copy('cut down to its first half', canteen, canteen.slice(0, 48)),
  copy('cut down to its first sentence', plan, plan.slice(0, 47)),
  copy('one word changed', road, road.replace('较大', '很大')),
  copy('one word left out', canteen, canteen.replace('已', '')),
  copy('a greeting in front', booking, `早上好！${booking}`),
  copy('a sentence added', canteen, `${canteen}具体地址请看图片。`),
  copy('spaces between the characters of a title', birds, birds.replace('候鸟', '候 鸟')),
  copy('capitals', 'Recycling is collected on Tuesday this week.', 'RECYCLING IS COLLECTED ON TUESDAY THIS WEEK'),
  copy('a polite word changed in two places', plan, plan.replace('您可以', '市民可').replace('今天起', '即日起')),
  copy('sentences in another order', canteen, canteen.split('。').slice(0, 3).reverse().join('。')),
  copy('traditional characters', birds, '今年第一批候鳥抵達雲嶺濕地，共記錄到 42 種 1.2 萬隻。'),
  copy('told in other words', water, '科创园片区的居民请注意，因检修明日 8 时到 18 时停水，记得存水。'),
  copy('a headline made of it', plan, '养老服务设施布局规划公开征求意见'),
  apart('the report of another week', air, '本周空气质量周报：优良天数 5 天，比去年同期少 1 天。'),
  apart('the same notice for another day', water, water.replace('24', '25')),
  apart('the same notice for another hour', water, water.replace('18:00', '16:00')),
  apart('the same notice for another place', water, '明天（24 日）9:00 至 17:00，龙潭镇东片停水检修，请提前储水。'),
  apart('greetings', '早安，云岭！', '早安，云岭！新的一天'),
  apart('a greeting and itself', '早安！', '早安！'),
  apart('a passing-on without words', '转发微博', '转发微博'),
  apart('the same topic', '#一键预约#怎么用？三步教会您。', '#一键预约#上线首日，放号 1.2 万个。'),
  apart('the same last sentence', `${air}欢迎监督，电话 12345。`, `${road}欢迎监督，电话 12345。`),
  apart(
    'the same long phrase of the house',
    `${birds}更多信息请关注云岭新区政务新媒体矩阵。`,
    `${fire}更多信息请关注云岭新区政务新媒体矩阵。`,
  ),
  apart('news of the same matter', booking, '一键预约首日，28 家医院共放号 1.2 万个，老年人窗口挂号占三成。'),
  apart('an answer', plan, '有居民问：征求意见什么时候截止？12 月 22 日。'),
  apart('a comment on it', canteen, '记者走访 12 个社区食堂：午饭十元，老人怎么说？'),
  apart('the same road, another day', road, '滨河路（文化中心至科创园段）夜间施工，双向封闭，请绕行云岭大道。'),
  apart('a correction', water, '更正：明天（24 日）科创园片区停水结束时间应为 16:00。'),
  apart(
    'two lists of the same shape',
    '今日菜价：白菜 1.2 元，萝卜 1.5 元，土豆 2 元。',
    '今日菜价：白菜 1.3 元，萝卜 1.4 元，土豆 2.2 元。',
  ),
  apart(
    'two weather reports',
    '今天多云，最高 12 度，最低 3 度，北风 2 级。',
    '今天晴，最高 14 度，最低 2 度，北风 3 级。',
  ),
  apart(
    'a series of the same name',
    '【安全云岭】第 12 期：燃气灶怎么用才安全。',
    '【安全云岭】第 13 期：电热毯怎么用才安全。',
  ),
  apart(
    'a longer text that quotes a figure',
    birds,
    '湿地公园开园三年，今年候鸟比去年多两成，记录到 42 种，游客也多了。',
  ),
  apart(
    'an alert of another colour',
    '云岭气象台发布大风蓝色预警，预计今天夜间到明天有 6 级大风。',
    '云岭气象台发布大雾黄色预警，预计今天夜间到明天有能见度 500 米的雾。',
  ),
  apart(
    'an alert that was raised',
    '云岭气象台 8 时发布大风蓝色预警，请注意防范。',
    '云岭气象台 8 时发布大风黄色预警，请注意防范。',
  ),
  apart(
    'the same sentence about two schools',
    '云岭一小今天复课，家长可在校门口接送。',
    '云岭二小今天复课，家长可在校门口接送。',
  ),
];
