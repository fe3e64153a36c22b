import type {IssueLanguage} from '@menhu/core/config';

/** A sentence in each language in which the command line speaks. */
type Phrase = Readonly<Record<IssueLanguage, string>>;

const of = (zh: string, en: string): Phrase => ({'zh-CN': zh, en});

/** All that `menhu check` says by itself; what is wrong with a config or its data is worded by the core. */
const phrases = {
  'no-file': of('没有给出文件；请写：menhu check home.json', 'no file given; write: menhu check home.json'),
  missing: of('没有这个文件；请核对路径和文件名。', 'there is no such file; check its path and name.'),
  folder: of('这是一个文件夹；请给出其中的 home.json。', 'this is a folder; name the home.json in it.'),
  denied: of('没有读取权限；请检查文件的权限。', 'it may not be read; check its permissions.'),
  slow: of(
    '{seconds} 秒内没有应答；请检查网络和服务器，或用 --timeout 放宽。',
    'no answer within {seconds} s; check network and server, or allow more with --timeout.',
  ),
  unreachable: of(
    '连不上：{reason}；请检查网络和域名。',
    'cannot be reached: {reason}; check the network and the host name.',
  ),
  status: of('服务器返回 HTTP {status}；请核对地址。', 'the server answered HTTP {status}; check the address.'),
  other: of('读取失败：{reason}', 'reading failed: {reason}'),
  'bad-timeout': of(
    '--timeout 应为大于 0 的秒数，现在是 {found}。',
    '--timeout takes seconds, more than 0; found {found}.',
  ),
  ok: of('没有问题', 'ok'),
  error: of('错误', 'error'),
  warning: of('警告', 'warning'),
  notice: of('提示', 'notice'),
  errors: of('{n} 个错误', '{n} error(s)'),
  warnings: of('{n} 个警告', '{n} warning(s)'),
  notices: of('{n} 个提示', '{n} notice(s)'),
  more: of(
    '同类问题还有 {n} 处，未逐一列出；--json 给出全部。',
    '{n} more of the same are not listed; --json has all.',
  ),
  inspection: of('自查', 'Self-inspection'),
  veto: of('单项否决', 'fails alone'),
  newest: of('最新一条发布于 {at}', 'the newest is of {at}'),
  'no-newest': of('没有一条注明发布时间，无法判断', 'nothing carries a time, so nobody can tell'),
  'none-of': of('{of} 项，没有发现问题', '{of}, nothing found'),
  'some-of': of('{of} 项中有 {n} 项：{names}', '{n} of {of}: {names}'),
  'and-others': of('等', 'and others'),
  'and-unknown': of('；另有 {n} 项没有写明', '; of {n} more nothing is said'),
  'only-unknown': of('{n} 项都没有写明，无法判断', 'nothing is said of any of the {n}, so nobody can tell'),
  absent: of('首页上没有这类内容', 'nothing of the kind on this homepage'),
  'all-well': of(
    '没有发现不合格的指标；仍请以人工检查为准。',
    'No indicator is broken; a person should look all the same.',
  ),
  broken: of('不合格：{names}。', 'Broken: {names}.'),
  look: of('请留意：{names}。', 'Worth a look: {names}.'),
  watching: of('正在留意改动，按 Ctrl-C 结束。', 'Watching for changes; Ctrl-C ends it.'),
  changed: of('{time} 有改动，重新检查：', '{time} changed, checking again:'),
  'dead-link': of('链接打不开：{url}（{reason}）', 'A link is dead: {url} ({reason})'),
  'dead-link-hint': of('请修正或撤下这个链接。', 'Mend the link, or take it away.'),
  'unsure-link': of('链接无法核实：{url}（{reason}）', 'A link could not be checked: {url} ({reason})'),
  'unsure-link-hint': of(
    '网站可能拒绝程序访问；请用浏览器打开看看。',
    'The site may refuse programs; open it in a browser to see.',
  ),
  'blank-module': of(
    '模块“{module}”没有内容，算作空白栏目。',
    'The module “{module}” has no entries: it counts as a blank column.',
  ),
  'blank-module-hint': of('补上内容，或写 "hidden": true 暂不显示。', 'Give it some, or write "hidden": true for now.'),
  'own-module': of(
    '“{type}”是自定义模块，这里不认识它的数据，未检查。',
    '“{type}” is a module of your own; its data are not known here and were not checked.',
  ),
} as const satisfies Readonly<Record<string, Phrase>>;

export type PhraseCode = keyof typeof phrases;

/** Words a phrase, with values for its `{names}`. */
export const say = (
  code: PhraseCode,
  language: IssueLanguage,
  values: Readonly<Record<string, string | number>> = {},
): string => phrases[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
