import type {Localized} from '../config/fields.js';

/** The indicators that the data of a homepage say something of. */
export type IndicatorCode = keyof typeof indicators;

/** An indicator of the official inspection, as far as it can be judged by a homepage's data. */
export interface Indicator {
  readonly title: Localized;
  /** What is asked, and where it is asked. */
  readonly clause: Localized;
  /** One breach of it fails the whole site or account (单项否决). */
  readonly isVeto: boolean;
  /** From so many on it is broken; fewer are worth a look. Default 1. */
  readonly brokenFrom?: number;
  /** Only looked into where somebody asks for it. */
  readonly isOnRequest?: boolean;
  /** No inspection of a module tells its breaches one by one, so whoever reads the evidence has to. */
  readonly isUntold?: boolean;
}

const of = (zh: string, en: string): Localized => ({'zh-CN': zh, en});

const INSPECTION = '国办秘函〔2019〕19号';
const GUIDELINE = '国办发〔2017〕47号';

/**
 * Wordings follow docs/checklist.md, which says how far they were read: 国办秘函〔2019〕19号 from reprints and reports, not
 * word for word from the original.
 */
export const indicators = {
  'home-updated': {
    title: of('首页更新', 'Homepage updated'),
    clause: of(
      `监测 2 周，首页无信息更新的，单项否决（${INSPECTION}，首页不更新）`,
      `fails where nothing on the homepage is new for 2 weeks (${INSPECTION}, 首页不更新)`,
    ),
    isVeto: true,
  },
  'columns-updated': {
    title: of('动态栏目更新', 'News columns updated'),
    clause: of(
      `动态、要闻类栏目 2 周未更新的累计 5 个以上，单项否决（${INSPECTION}，栏目不更新）`,
      `fails from 5 news columns without anything new for 2 weeks on (${INSPECTION}, 栏目不更新)`,
    ),
    isVeto: true,
    brokenFrom: 5,
  },
  'columns-blank': {
    title: of('空白栏目', 'Blank columns'),
    clause: of(
      `空白栏目 5 个以上，单项否决（${INSPECTION}，栏目不更新）`,
      `fails from 5 blank columns on (${INSPECTION}, 栏目不更新)`,
    ),
    isVeto: true,
    brokenFrom: 5,
  },
  'appeals-answered': {
    title: of('咨询留言回应', 'Appeals answered'),
    clause: of(
      `1 年内的留言超过 3 个月未回应的，单项否决（${INSPECTION}，互动回应差）`,
      `fails where an appeal of the last year has had no reply for over 3 months (${INSPECTION}, 互动回应差)`,
    ),
    isVeto: true,
  },
  'services-usable': {
    title: of('办事服务可用', 'Services usable'),
    clause: of(
      `未提供办事服务或重点要素缺失的，单项否决（${INSPECTION}，服务不实用）`,
      `fails where there is no service, or its essentials are missing (${INSPECTION}, 服务不实用)`,
    ),
    isVeto: true,
  },
  'accounts-updated': {
    title: of('政务新媒体更新', 'Accounts updated'),
    clause: of(
      `政务新媒体 2 周内无更新的，单项否决（${INSPECTION}，政务新媒体）；当地要求更严的，请改 staleAfter`,
      `an account fails without a post for 2 weeks (${INSPECTION}, new media); set staleAfter where local rules are stricter`,
    ),
    isVeto: true,
    isUntold: true,
  },
  'accounts-reachable': {
    title: of('政务新媒体互动', 'Accounts can be written to'),
    clause: of(
      `政务新媒体未提供有效互动功能的，单项否决（${INSPECTION}，政务新媒体）`,
      `an account fails without a working way to write to it (${INSPECTION}, new media)`,
    ),
    isVeto: true,
    isUntold: true,
  },
  'items-dated': {
    title: of('注明发布时间', 'Items dated'),
    clause: of(
      `清晰显示发布时间（${GUIDELINE}）；没有时间的信息，普查时视为未更新`,
      `publishing times are shown (${GUIDELINE}); what has none counts as not updated`,
    ),
    isVeto: false,
  },
  'reprints-sourced': {
    title: of('转载注明来源', 'Reprints name their source'),
    clause: of(
      `内容页须有来源 ContentSource（${GUIDELINE}，网页标签）`,
      `content has its source (${GUIDELINE}, 网页标签)`,
    ),
    isVeto: false,
  },
  'labels-true': {
    title: of('内容标签属实', 'Labels hold'),
    clause: of(
      '原创、首发、独家、权威不得与发布记录矛盾（Menhu 的检查，非官方指标）',
      'labels do not contradict the record (a check of Menhu’s, not an official one)',
    ),
    isVeto: false,
  },
  'links-alive': {
    title: of('链接有效', 'Links alive'),
    clause: of('无错链、断链（各地检查的常见要求）', 'no dead links (commonly asked in inspections)'),
    isVeto: false,
    isOnRequest: true,
  },
} as const satisfies Readonly<Record<string, Indicator>>;
